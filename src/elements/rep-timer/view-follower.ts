import type { ReactiveElement } from 'lit';
import { bringIntoView, type Group } from '../../browser/bring-into-view.js';

export interface ViewFollowerOptions {
  /** What is to be seen together, the largest group first. */
  getGroups(): readonly Group[];
  /** What gets the focus. */
  getFocusTarget(): HTMLElement | null;
  /** Whether what is shown is somewhere else than on the page. */
  isAway(): boolean;
}

/** Keeps a session that the reader has started in view: when it starts, and when it ends. */
export class ViewFollower {
  readonly #host: ReactiveElement;
  readonly #options: ViewFollowerOptions;
  #follows = false;

  constructor(host: ReactiveElement, options: ViewFollowerOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The reader has started it, or has it go on. */
  async begin(): Promise<void> {
    this.#follows = true;
    await this.#host.updateComplete;
    // the view is moved by what fits, not by where the focus is
    this.#options.getFocusTarget()?.focus({ preventScroll: true });
    this.#bring();
  }

  /** It is shown on the page again, after it was somewhere else. */
  comeBack(): void {
    this.#bring();
  }

  /** It is over, and shown so. */
  end(): void {
    if (this.#follows) this.#bring();
    this.#follows = false;
  }

  #bring(): void {
    // what is around it is rendered by then
    setTimeout(() => bringIntoView(this.#findGroups));
  }

  /** Nothing while it is away: the page behind does not move. */
  #findGroups = (): readonly Group[] =>
    this.#host.isConnected && !this.#options.isAway() ? this.#options.getGroups() : [];
}
