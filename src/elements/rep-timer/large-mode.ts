import type { ReactiveController, ReactiveElement } from 'lit';
import { FullscreenController } from '../../browser/fullscreen-controller.js';
import { cycleFocus } from '../../browser/keyboard.js';

/** Shows an element's panel over everything else on the page, in full screen where the page may. */
export class LargeMode implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #getPanel: () => HTMLElement;
  readonly #fullscreen: FullscreenController;
  #active = false;

  /** @param getPanel what becomes large, once it is rendered */
  constructor(host: ReactiveElement, getPanel: () => HTMLElement) {
    this.#host = host;
    this.#getPanel = getPanel;
    this.#fullscreen = new FullscreenController(host, () => this.set(false));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.set(false);
  }

  get active(): boolean {
    return this.#active;
  }

  /** Begins or ends it. Full screen needs a gesture; without it the panel fills the window. */
  set(active: boolean): void {
    if (active === this.#active) return;
    void this.#show(active);
    void (active ? this.#fullscreen.enter() : this.#fullscreen.exit());
  }

  /** Ends it without leaving full screen; whether it was active. */
  handOver(): boolean {
    const wasActive = this.#active;
    if (wasActive) void this.#show(false);
    return wasActive;
  }

  /** What a key does in large mode; null for nothing. */
  findKeyAction({ key, shiftKey }: KeyboardEvent): (() => void) | null {
    if (!this.#active) return null;
    if (key === 'Escape') return () => this.set(false);
    return key === 'Tab' ? () => this.#moveFocus(shiftKey) : null;
  }

  async #show(active: boolean): Promise<void> {
    this.#active = active;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const panel = this.#getPanel();
    panel.popover = active ? 'manual' : null;
    if (!active || !panel.isConnected) return;
    panel.showPopover?.();
    if (!panel.contains(this.#focused)) panel.focus();
  }

  /** The rest of the page is covered, so the focus stays in the panel. */
  #moveFocus(backwards: boolean): void {
    cycleFocus(this.#getPanel().querySelectorAll('button'), this.#focused, backwards);
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }
}
