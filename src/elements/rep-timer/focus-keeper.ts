import type { ReactiveController, ReactiveElement } from 'lit';

/** Hands the focus on when the rendering takes away what has it: the keyboard never falls out of the element. */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #getHeir: () => HTMLElement | null;
  #focused: Element | null = null;

  /** @param getHeir what gets the focus instead */
  constructor(host: ReactiveElement, getHeir: () => HTMLElement | null) {
    this.#host = host;
    this.#getHeir = getHeir;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    const isGone = this.#focused?.getClientRects().length === 0;
    if (isGone) this.#getHeir()?.focus({ preventScroll: true });
  }
}
