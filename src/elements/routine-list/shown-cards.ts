import type { ReactiveController, ReactiveElement } from 'lit';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import { hasSame } from './has-same.js';

/**
 * Whether the page shows a card of a list: neither it nor what it stands in is hidden or of `display: none`. What is
 * folded away (`details`) is shown, and a list that is hidden as a whole hides none of its cards.
 */
export const isShown = (list: Element, card: HTMLElement): boolean => {
  for (let each: HTMLElement | null = card; each && each !== list; each = each.parentElement) {
    const { display } = getComputedStyle(each);
    // what stands in no slot yet has no style, and WebKit keeps an old one in a row that is not seen
    const isMarked = each.hidden === true && (!display || each === card);
    if (isMarked || display === 'none' || each.style.display === 'none') return false;
  }
  return true;
};

/** What takes cards in and leaves them out. */
interface ListOfCards {
  readonly entries: readonly { readonly card: Element | null }[];
  look(): void;
}

/** Has a list look when the page shows a card of a list, or hides one: by an attribute, a class, the width of a window. */
export class ShownCards implements ReactiveController {
  readonly #list: ListOfCards;
  #observer: ResizeObserver | undefined;
  #cards: readonly Element[] = [];

  constructor(host: ReactiveElement, list: ListOfCards) {
    this.#list = list;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#cards = [];
  }

  /** Watches these cards, which stand in slots by now, and no others. */
  watch(cards: readonly ExerciseCardElement[]): void {
    if (hasSame(cards, this.#cards)) return;
    this.#cards = cards;
    // the list updates now, and may have to once more: only in its slot a card has the style that hides it
    queueMicrotask(() => this.#list.look());
    if (!globalThis.ResizeObserver) return;
    this.#observer ??= new ResizeObserver(this.#handleSizes);
    this.#observer.disconnect();
    for (const card of cards) this.#observer.observe(card);
  }

  /** A card without a box has no width. In the next frame, since what an observer is told must not change sizes. */
  #handleSizes = (entries: readonly ResizeObserverEntry[]): void => {
    const shown = new Set<Element | null>(this.#list.entries.map(({ card }) => card));
    const isOther = entries.some(({ target, contentRect }) => contentRect.width > 0 !== shown.has(target));
    if (isOther) requestAnimationFrame(() => this.#list.look());
  };
}
