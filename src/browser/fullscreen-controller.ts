import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page's full screen waits for another element of the library to take it over. */
let isHandedOver = false;

const leave = async (): Promise<void> => {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    // it was left meanwhile
  }
};

/** Leaves the full screen that was handed over, if no element has taken it. */
export const endHandOver = (): void => {
  if (isHandedOver) void leave();
  isHandedOver = false;
};

/**
 * Takes the page into full screen and out of it for an element, and tells when the reader left it. A page that is in
 * full screen already stays there.
 */
export class FullscreenController implements ReactiveController {
  readonly #onExit: () => void;
  /** Whether this element has entered full screen, or got it from another one. */
  #own = false;

  /** @param onExit is called when the full screen that was entered here ends, whoever ended it */
  constructor(host: ReactiveControllerHost, onExit: () => void) {
    this.#onExit = onExit;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#handleChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#handleChange);
  }

  /** Asks for full screen, which needs a gesture. Where it is refused, nothing happens. */
  async enter(): Promise<void> {
    this.#own = !document.fullscreenElement || isHandedOver;
    isHandedOver = false;
    if (document.fullscreenElement) return;
    try {
      await document.documentElement.requestFullscreen();
    } catch {
      // the browser cannot, or the page may not
      this.#own = false;
    }
  }

  /** Stays in full screen for another element, which enters next; see `endHandOver`. */
  handOver(): void {
    isHandedOver = this.#own;
    this.#own = false;
  }

  /** Leaves the full screen that was entered here. */
  async exit(): Promise<void> {
    const isOwn = this.#own;
    this.#own = false;
    if (isOwn) await leave();
  }

  #handleChange = (): void => {
    if (document.fullscreenElement || !this.#own) return;
    this.#own = false;
    this.#onExit();
  };
}
