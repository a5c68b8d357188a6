import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { ListContext } from '../exercise-card/list-context.js';

/** Tells the page's own cards what the list wants of them, and takes it back when they leave it. */
export class PageCards {
  /** What each card that stands in the list was told. */
  #contexts = new Map<ExerciseCardElement, ListContext>();

  tell(contexts: ReadonlyMap<ExerciseCardElement, ListContext>): void {
    for (const [card, context] of this.#contexts) {
      // another list may have it by now
      if (!contexts.has(card) && card.listContext === context) card.listContext = null;
    }
    for (const [card, context] of contexts) card.listContext = context;
    // a card keeps the one it had where the new one says the same
    this.#contexts = new Map([...contexts.keys()].map(card => [card, card.listContext!]));
  }
}
