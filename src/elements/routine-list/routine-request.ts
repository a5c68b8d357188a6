import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { parseRoutineDocument, type RoutineResult } from '../../routine/parse-routine.js';
import { isLink } from '../../validation/parse-value.js';
import type { SourceProblem } from '../../validation/problem.js';
import { readLink } from '../../handout/link/link.js';
import type { AskedSource, UrlSource } from './routine-source.js';

/** ms until an address that stays silent is given up. */
export const requestTimeout = 10_000;

const fetchDocument = ({ url, credentials }: UrlSource, signal: AbortSignal): Promise<Response> =>
  fetch(new URL(url, document.baseURI), { credentials, referrerPolicy: 'no-referrer', signal });

/** Why an address gives no document, from the status of its answer. */
const explainStatus = (status: number): SourceProblem => {
  if (status === 401 || status === 403) return { code: 'not-allowed', status };
  return { code: status === 404 || status === 410 ? 'not-found' : 'server-failed', status };
};

/** The text of an answer, which is UTF-8 as all JSON on the web is; null where its bytes are not. */
const readText = async (response: Response): Promise<string | null> => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await response.arrayBuffer());
    // what is written with two bytes a letter has zeros in between
    return text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

const explain = (problem: SourceProblem): RoutineResult => ({ routine: null, problems: [{ path: 'src', ...problem }] });

const fetchRoutine = async (source: UrlSource, abort: AbortController): Promise<RoutineResult> => {
  let silence: SourceProblem = { code: 'unreachable' };
  const timer = setTimeout(() => {
    silence = { code: 'timed-out' };
    abort.abort();
  }, requestTimeout);
  try {
    if (!isLink(source.url)) return explain(silence);
    const response = await fetchDocument(source, abort.signal);
    if (!response.ok) return explain(explainStatus(response.status));
    const text = await readText(response);
    return text === null ? explain({ code: 'wrong-encoding' }) : parseRoutineDocument(text);
  } catch {
    return explain(silence);
  } finally {
    clearTimeout(timer);
  }
};

const askFor = async (source: AskedSource, abort: AbortController): Promise<RoutineResult> =>
  source.kind === 'url' ? fetchRoutine(source, abort) : (await readLink(source.fragment))!;

type Host = ReactiveControllerHost & { readonly hydrating: boolean };

/**
 * Asks an address for a routine, one at a time, without telling where it was asked from. An answer that comes after
 * another address was asked is dropped; a request that is under way when its element leaves the page is aborted, and
 * made again when it is put back.
 */
export class RoutineRequest implements ReactiveController {
  readonly #accept: (parsed: RoutineResult) => void;
  #abort: AbortController | null = null;
  #asked: AskedSource | null = null;
  readonly #host: Host;

  constructor(host: Host, accept: (parsed: RoutineResult) => void) {
    this.#host = host;
    this.#accept = accept;
    host.addController(this);
  }

  /** Whether an answer is still to come. */
  get pending(): boolean {
    return this.#asked !== null;
  }

  /** Asks for the routine at an address or in one, instead of the one before. */
  start(source: AskedSource): void {
    this.cancel();
    this.#asked = source;
    // the page asks, not its server
    if (isServer || this.#host.hydrating) return;
    const abort = new AbortController();
    this.#abort = abort;
    void askFor(source, abort).then(parsed => {
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
