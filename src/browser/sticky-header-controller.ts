import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchStickyHeader } from './sticky-header.js';

/** Keeps the height of the page's sticky header in the property `--_sticky-top` of a box in its host. */
export class StickyHeaderController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #box: () => HTMLElement | null;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, box: () => HTMLElement | null) {
    this.#host = host;
    this.#box = box;
    host.addController(this);
  }

  /** After the first time: before it, there is no box yet. */
  hostConnected(): void {
    if (this.#box()) this.#watch();
  }

  hostUpdated(): void {
    // the last update may come after the host has left the page
    if (this.#host.isConnected) this.#watch();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #watch(): void {
    this.#stop ??= watchStickyHeader(height =>
      this.#box()?.style.setProperty('--_sticky-top', `${Math.ceil(height)}px`),
    );
  }
}
