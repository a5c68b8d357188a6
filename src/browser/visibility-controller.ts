import type { ReactiveController, ReactiveElement } from 'lit';
import { observeVisibility } from './visibility.js';

/** Knows how much of its host the reader can see. */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onChange: () => void;
  #ratioInView = 0;
  #stopObserving: (() => void) | undefined;

  /** @param onChange is called when the host enters or leaves the view, and when half of it has come into view */
  constructor(host: ReactiveElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** 0–1; 0 while the host is off the page, or the page is in the background. */
  get visibleRatio(): number {
    // a server has no document, and no element in view
    return this.#ratioInView > 0 && !document.hidden ? this.#ratioInView : 0;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onChange);
    this.#stopObserving = observeVisibility(this.#host, ratio => this.#setRatio(ratio));
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onChange);
    this.#stopObserving?.();
    this.#setRatio(0);
  }

  #setRatio(ratio: number): void {
    this.#ratioInView = ratio;
    this.#onChange();
  }
}
