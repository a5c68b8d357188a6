import type { ReactiveController, ReactiveElement } from 'lit';
import { watchStickyHeader } from './sticky-header.js';

/**
 * Keeps the height of the page's sticky header in the property `--_sticky-top` of a box in its host, which has rendered
 * it when the controller is made.
 */
export class StickyHeaderController implements ReactiveController {
  readonly #box: () => HTMLElement | null;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveElement, box: () => HTMLElement | null) {
    this.#box = box;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchStickyHeader(height => this.#box()?.style.setProperty('--_sticky-top', `${Math.ceil(height)}px`));
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
