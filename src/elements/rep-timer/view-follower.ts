import type { ReactiveController, ReactiveElement } from 'lit';
import { bringIntoView, type Group } from '../../browser/bring-into-view.js';

export interface ViewFollowerOptions {
  /** What is to be seen together, the largest group first. */
  getGroups(): readonly Group[];
  /** What gets the focus. */
  getFocusTarget(): HTMLElement | null;
  /** Whether what is shown is somewhere else than on the page. */
  isAway(): boolean;
}

/** Keeps a session that the reader has started in view to its end, unless the reader scrolls away from it. */
export class ViewFollower implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: ViewFollowerOptions;
  #follows = false;
  /** Whether the reader has scrolled since it began. */
  #isLeft = false;
  #scrolling: AbortController | undefined;

  constructor(host: ReactiveElement, options: ViewFollowerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** The reader has started it, or has it go on. */
  async begin(): Promise<void> {
    this.#follows = true;
    this.#leaveToReader();
    await this.#host.updateComplete;
    const target = this.#options.getFocusTarget();
    // to focus what has the focus would have the page laid out for nothing
    const hasFocus = target?.matches(':focus') ?? false;
    // the view is moved by what fits, not by where the focus is
    if (!hasFocus) target?.focus({ preventScroll: true });
    this.#bring();
  }

  /** What is around it may have become larger or smaller with another phase. */
  keep(): void {
    if (this.#follows && !this.#isLeft) this.#bring();
  }

  /** Nothing is left to listen for. */
  stop(): void {
    this.#follows = false;
    this.#scrolling?.abort();
  }

  /** It is shown on the page again, after it was somewhere else. */
  comeBack(): void {
    this.#bring();
  }

  /** It is over, and shown so. */
  end(): void {
    if (this.#follows) this.#bring();
    this.stop();
  }

  /** A reader who scrolls wants to see something else; the ending is shown all the same. */
  #leaveToReader(): void {
    this.#scrolling?.abort();
    this.#scrolling = new AbortController();
    const { signal } = this.#scrolling;
    const leave = (): void => {
      this.#isLeft = true;
    };
    this.#isLeft = false;
    for (const type of ['wheel', 'touchmove']) document.addEventListener(type, leave, { signal, passive: true });
  }

  #bring(): void {
    // what is around it is rendered by then
    setTimeout(() => bringIntoView(this.#findGroups));
  }

  /** Nothing while it is away: the page behind does not move. */
  #findGroups = (): readonly Group[] =>
    this.#host.isConnected && !this.#options.isAway() ? this.#options.getGroups() : [];
}
