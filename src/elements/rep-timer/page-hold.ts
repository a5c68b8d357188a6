import { watchPageLifecycle, type PageLifecycleListener } from '../../browser/page-lifecycle.js';
import { claimPage, releasePage } from './running-session.js';

/** What a session has of the page while it runs: it is the only one that runs, and hears what happens to the page. */
export class PageHold {
  readonly #session: Parameters<typeof claimPage>[0];
  readonly #listener: PageLifecycleListener;
  #unwatch: (() => void) | undefined;

  constructor(session: Parameters<typeof claimPage>[0], listener: PageLifecycleListener) {
    this.#session = session;
    this.#listener = listener;
  }

  begin(): void {
    claimPage(this.#session);
    this.#unwatch ??= watchPageLifecycle(this.#listener);
    this.#listener.visibility(!document.hidden);
  }

  end(): void {
    releasePage(this.#session);
    this.#unwatch?.();
    this.#unwatch = undefined;
  }
}
