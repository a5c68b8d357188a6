import type { ReactiveController, ReactiveElement } from 'lit';
import { FullscreenController } from '../../browser/fullscreen-controller.js';

export interface LargeModeOptions {
  /** The dialog that what is shown is rendered into while it is large. */
  getDialog(): HTMLDialogElement | null;
  /** What has the focus, in the dialog and when it is closed. */
  getFocusTarget(): HTMLElement | null;
  /** It has become large, or no longer is, and is rendered so. */
  onChange(): void;
  /** It is on the page again, and full screen is over. */
  onReturn(): void;
}

/** Opens a dialog over the page, or closes it; a browser that knows no modal dialogs shows it by the style sheet. */
const toggleDialog = (dialog: HTMLDialogElement, open: boolean): void => {
  const act = open ? dialog.showModal : dialog.close;
  if (act) act.call(dialog);
  else dialog.toggleAttribute('open', open);
};

/** Shows what an element shows in a modal dialog that fills the window, in full screen where the page may. */
export class LargeMode implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: LargeModeOptions;
  readonly #fullscreen: FullscreenController;
  #active = false;

  constructor(host: ReactiveElement, options: LargeModeOptions) {
    this.#host = host;
    this.#options = options;
    this.#fullscreen = new FullscreenController(host, () => this.set(false));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.set(false);
  }

  get active(): boolean {
    return this.#active;
  }

  /** Begins or ends it. Full screen needs a gesture; without it the dialog fills the window. */
  set(active: boolean): void {
    if (active === this.#active) return;
    if (active) {
      void this.#show(true);
      void this.#fullscreen.enter();
    } else void this.#return();
  }

  /** Ends it without leaving full screen; whether it was active. */
  handOver(): boolean {
    const wasActive = this.#active;
    if (wasActive) {
      void this.#show(false);
      this.#fullscreen.handOver();
    }
    return wasActive;
  }

  /** The window has its size again only when full screen is over. */
  async #return(): Promise<void> {
    await Promise.all([this.#show(false), this.#fullscreen.exit()]);
    if (!this.#active) this.#options.onReturn();
  }

  async #show(active: boolean): Promise<void> {
    this.#active = active;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (active !== this.#active) return;
    const dialog = this.#options.getDialog();
    if (dialog?.isConnected && active !== dialog.open) toggleDialog(dialog, active);
    if (this.#host.isConnected) this.#options.getFocusTarget()?.focus({ preventScroll: true });
    this.#options.onChange();
  }
}
