import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../i18n/registry.js';
import { parseRoutine, type ParsedRoutine } from '../../routine/routine.js';
import { isLink } from '../../validation/rule.js';

/** ms until an address that stays silent is given up. */
export const requestTimeout = 10_000;

/** Fetches a document without cookies and without telling where it was asked from. */
const fetchDocument = (url: string, signal: AbortSignal): Promise<Response> =>
  fetch(new URL(url, document.baseURI), { credentials: 'omit', referrerPolicy: 'no-referrer', signal });

const fetchRoutine = async (url: string, abort: AbortController, { routine }: Locale): Promise<ParsedRoutine> => {
  let message = routine.unreachable;
  const timer = setTimeout(() => {
    message = routine.slow;
    abort.abort();
  }, requestTimeout);
  try {
    if (isLink(url)) {
      const response = await fetchDocument(url, abort.signal);
      if (response.ok) return parseRoutine(await response.text());
      message = routine.notFound(response.status);
    }
  } catch {
    // `message` says what went wrong
  } finally {
    clearTimeout(timer);
  }
  return { routine: null, problems: [{ path: 'src', message }] };
};

/**
 * Asks an address for a routine, one at a time. An answer that comes after another address was asked is dropped; a
 * request that is under way when its element leaves the page is aborted, and made again when it is put back.
 */
export class RoutineRequest implements ReactiveController {
  readonly #accept: (parsed: ParsedRoutine) => void;
  #abort: AbortController | null = null;
  #asked: { readonly url: string; readonly locale: Locale } | null = null;

  constructor(host: ReactiveControllerHost, accept: (parsed: ParsedRoutine) => void) {
    this.#accept = accept;
    host.addController(this);
  }

  /** Whether an answer is still to come. */
  get pending(): boolean {
    return !!this.#asked;
  }

  /** Asks for the routine at an address, instead of the one before. */
  start(url: string, locale: Locale): void {
    this.cancel();
    this.#asked = { url, locale };
    const abort = new AbortController();
    this.#abort = abort;
    void fetchRoutine(url, abort, locale).then(parsed => {
      if (abort !== this.#abort) return;
      this.#abort = this.#asked = null;
      this.#accept(parsed);
    });
  }

  /** No answer is wanted any more. */
  cancel(): void {
    this.hostDisconnected();
    this.#asked = null;
  }

  hostConnected(): void {
    if (this.#asked && !this.#abort) this.start(this.#asked.url, this.#asked.locale);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = null;
  }
}
