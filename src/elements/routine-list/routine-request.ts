import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseRoutineDocument, type RoutineResult } from '../../routine/parse-routine.js';
import { isLink } from '../../validation/parse-value.js';
import type { SourceProblem } from '../../validation/problem.js';

/** ms until an address that stays silent is given up. */
export const requestTimeout = 10_000;

/** Fetches a document without cookies and without telling where it was asked from. */
const fetchDocument = (url: string, signal: AbortSignal): Promise<Response> =>
  fetch(new URL(url, document.baseURI), { credentials: 'omit', referrerPolicy: 'no-referrer', signal });

const fetchRoutine = async (url: string, abort: AbortController): Promise<RoutineResult> => {
  let problem: SourceProblem = { code: 'unreachable' };
  const timer = setTimeout(() => {
    problem = { code: 'timed-out' };
    abort.abort();
  }, requestTimeout);
  try {
    if (isLink(url)) {
      const response = await fetchDocument(url, abort.signal);
      if (response.ok) return parseRoutineDocument(await response.text());
      problem = { code: 'not-found', status: response.status };
    }
  } catch {
    // `problem` says what went wrong
  } finally {
    clearTimeout(timer);
  }
  return { routine: null, problems: [{ path: 'src', ...problem }] };
};

/**
 * Asks an address for a routine, one at a time. An answer that comes after another address was asked is dropped; a
 * request that is under way when its element leaves the page is aborted, and made again when it is put back.
 */
export class RoutineRequest implements ReactiveController {
  readonly #accept: (parsed: RoutineResult) => void;
  #abort: AbortController | null = null;
  #asked: string | null = null;

  constructor(host: ReactiveControllerHost, accept: (parsed: RoutineResult) => void) {
    this.#accept = accept;
    host.addController(this);
  }

  /** Whether an answer is still to come. */
  get pending(): boolean {
    return this.#asked !== null;
  }

  /** Asks for the routine at an address, instead of the one before. */
  start(url: string): void {
    this.cancel();
    this.#asked = url;
    const abort = new AbortController();
    this.#abort = abort;
    void fetchRoutine(url, abort).then(parsed => {
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
    if (this.#asked !== null && !this.#abort) this.start(this.#asked);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = null;
  }
}
