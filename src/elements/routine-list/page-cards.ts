import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { ListContext } from '../exercise-card/list-context.js';

/** Places the page's own cards in a list, and gives them back to the page when they leave it. */
export class PageCards {
  /** What each card that stands in the list was told. */
  #contexts = new Map<ExerciseCardElement, ListContext>();

  /** Puts each card in the slot `exercise-…` of its index, counted from 0. */
  place(cards: readonly ExerciseCardElement[], contextAt: (index: number) => ListContext): void {
    for (const [card, context] of this.#contexts) {
      // another list may have it by now
      if (cards.includes(card) || card.listContext !== context) continue;
      card.listContext = null;
      card.removeAttribute('slot');
    }
    this.#contexts = new Map(cards.map((card, index) => [card, contextAt(index)]));
    for (const [index, card] of cards.entries()) {
      card.slot = `exercise-${index}`;
      card.listContext = this.#contexts.get(card)!;
    }
  }
}
