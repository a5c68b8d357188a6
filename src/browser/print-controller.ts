import type { ReactiveController, ReactiveElement } from 'lit';

/** Knows whether the page is being printed. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveElement;
  readonly #renderNow: () => void;

  /**
   * @param renderNow has the host render before it returns (`performUpdate`): a script's `print()` puts the page on
   * paper before any microtask runs, so the host's own update would come too late
   */
  constructor(host: ReactiveElement, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#handlePrint);
    addEventListener('afterprint', this.#handlePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrint);
  }

  readonly #handlePrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
    // the first rendering is Lit's own
    if (this.#host.hasUpdated) this.#renderNow();
  };
}
