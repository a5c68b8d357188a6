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
    const focused = this.#focused;
    if (!focused || focused === this.#getHeir()) return;
    // what a style hides is known once the page is laid out, which the next frame does anyway
    if (focused.isConnected) requestAnimationFrame(() => this.#handOn(focused));
    else this.#handOn(focused);
  }

  /** Unless the focus has gone somewhere else meanwhile. */
  #handOn(focused: Element): void {
    const { shadowRoot, ownerDocument } = this.#host;
    const { activeElement, body } = ownerDocument;
    const isNowhereElse = shadowRoot?.activeElement === focused || !activeElement || activeElement === body;
    if (isNowhereElse && focused.getClientRects().length === 0) this.#getHeir()?.focus({ preventScroll: true });
  }
}
