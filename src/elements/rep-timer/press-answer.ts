import { waitForPaint } from '../../browser/wait-for-paint.js';
import type { SessionState } from './session-state.js';

/**
 * Shows at once that a press has been heard, where all that it brings takes a slow device longer than a reader expects:
 * what was pressed looks so until the rest is rendered, in the frame after.
 */
export class PressAnswer {
  readonly #session: Pick<SessionState, 'tellLater'>;
  readonly #getPanel: () => Element | null;
  /** Resolves when the answer has been painted; null while nothing is to be answered. */
  #painted: Promise<void> | null = null;

  /** @param getPanel what the button is in */
  constructor(session: Pick<SessionState, 'tellLater'>, getPanel: () => Element | null) {
    this.#session = session;
    this.#getPanel = getPanel;
  }

  /** Has a press begin a session, at once; all that shows it, the figure too, waits for the answer. */
  beginByPress(begin: () => void): void {
    const panel = this.#getPanel();
    panel?.setAttribute('aria-busy', 'true');
    this.#painted ??= waitForPaint().then(() => {
      this.#painted = null;
      panel?.removeAttribute('aria-busy');
    });
    this.#session.tellLater(this.#painted);
    begin();
  }

  /** Renders once the answer has been painted; at once where there is none to give. */
  renderAfterwards<Result>(render: () => Result): Result | Promise<Result> {
    return this.#painted ? this.#painted.then(render) : render();
  }
}
