import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes the page into full screen and out of it for an element, and tells when the reader left it. */
export class FullscreenController implements ReactiveController {
  readonly #onExit: () => void;

  /** @param onExit is called when full screen ends, whoever ended it */
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
    try {
      await document.documentElement.requestFullscreen();
    } catch {
      // the browser cannot, or the page may not
    }
  }

  async exit(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
    } catch {
      // it was left meanwhile
    }
  }

  #handleChange = (): void => {
    if (!document.fullscreenElement) this.#onExit();
  };
}
