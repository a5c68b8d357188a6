import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { countExercises } from '../../catalogue/index.js';
import type { RoutineResult } from '../../routine/parse-routine.js';
import type { ProblemFacts } from '../../validation/problem.js';
import { isEqual } from '../../validation/is-equal.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import { noteTag, watchTags } from '../exercise-card/part-tags.js';
import { resolveUrl, unknownOrigin } from './media.js';
import { RoutineRequest } from './routine-request.js';
import {
  findSource,
  isSamePlace,
  isSameSource,
  type InlineSource,
  type RoutineSource,
  type SourceProperties,
} from './routine-source.js';

/** ms that a document may be cut off in the middle while the page says that it is still being parsed. */
export const parsingTimeout = 3000;

/** Headings in the slot before the list. */
const pageHeadings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
  .flatMap(heading => [`:scope > ${heading}[slot=intro]`, `:scope > [slot=intro] ${heading}`])
  .join();

const nothingRead: RoutineResult = { routine: null, problems: [] };

/** What has been read. */
export interface RoutineChange {
  readonly result: RoutineResult;
  /** `same`: the data say what they said before; `version`: another version of the same routine; `other`: another one. */
  readonly change: 'same' | 'version' | 'other';
}

/** Reads a list's routine from where it is, and anew when that changes. */
export class RoutineData implements ReactiveController {
  source: RoutineSource | null = null;
  /** Whether the address where the routine is has answered already. */
  isAnswered = false;
  readonly #host: ReactiveElement & SourceProperties;
  readonly #accept: (change: RoutineChange) => void;
  readonly #request: RoutineRequest;
  #result = nothingRead;
  /** Whether it was read as a server reads it, where the element takes over what one has rendered. */
  #isServers = false;
  /** How many exercises were known when it was read. */
  #knownExercises = countExercises();
  #observer: MutationObserver | undefined;
  #stopWatchingTags: (() => void) | undefined;
  #parsingTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a document that is cut off is taken for a broken one, though the page says that it is being parsed. */
  #isTiredOfWaiting = false;

  constructor(host: ReactiveElement & SourceProperties, accept: (change: RoutineChange) => void) {
    this.#host = host;
    this.#accept = accept;
    this.#request = new RoutineRequest(host, result => {
      this.isAnswered = true;
      this.#put(result, this.isOutdated ? 'version' : 'other');
    });
    host.addController(this);
  }

  /** Whether an answer is still to come. */
  get pending(): boolean {
    return this.#request.pending;
  }

  /** The page's own cards, where the routine is made of them. */
  get cards(): readonly ExerciseCardElement[] {
    return this.source?.kind === 'inline' ? this.source.cards : [];
  }

  /** The page's own title of a routine that has none: a heading among the list's words. It is shown where it stands. */
  get pageTitle(): string {
    if (isServer || this.#host.hydrating || this.source?.kind === 'link') return '';
    return this.#host.querySelector(pageHeadings)?.textContent.trim() ?? '';
  }

  /** What is wrong with it. */
  get problems(): readonly ProblemFacts[] {
    return this.#result.problems;
  }

  /** Whether there is more to read than a server has, or exercises have been defined since, which may be among those that were left out. */
  get isOutdated(): boolean {
    if (this.#isServers !== this.#host.hydrating) return true;
    const isShort = this.source?.kind === 'inline' || this.problems.some(({ code }) => code === 'unknown-exercise');
    return isShort && !this.pending && this.#knownExercises !== countExercises();
  }

  /** What relative links of the routine are relative to. */
  get base(): string {
    const baseURI = isServer || this.#host.hydrating ? unknownOrigin : document.baseURI;
    const url = this.source?.kind === 'url' ? resolveUrl(this.source.url, baseURI) : null;
    return url?.href ?? baseURI;
  }

  hostConnected(): void {
    // an inline document may still be on its way while the page is parsed
    document.addEventListener('DOMContentLoaded', this.#handleContent);
    addEventListener('hashchange', this.#handleContent);
    noteTag(this.#host);
    this.#stopWatchingTags = watchTags(this.#handleContent);
    this.#observer ??= new MutationObserver(this.#handleContent);
    const attributeFilter = ['slot', 'type'];
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true, attributeFilter });
    if (this.#host.hasUpdated) this.#handleContent();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#handleContent);
    removeEventListener('hashchange', this.#handleContent);
    this.#observer?.disconnect();
    this.#stopWatchingTags?.();
    clearTimeout(this.#parsingTimer);
    this.#parsingTimer = undefined;
  }

  /** Looks where the routine comes from, and reads it where that is another place or another version than before. */
  read = (): void => {
    if (this.#isServers && !this.#host.hydrating) this.source = null;
    this.#isServers = this.#host.hydrating;
    const source = findSource(this.#host);
    const { isOutdated } = this;
    const isSame = isSameSource(source, this.source);
    if (isSame && !isOutdated) return;
    if (source?.kind === 'inline') {
      this.#readInline(source);
      return;
    }
    this.source = source;
    this.#request.cancel();
    this.isAnswered &&= isSame;
    if (!isSame) this.#put(nothingRead, 'other');
    if (source) this.#request.start(source);
  };

  /** Asks the routine's address once more. */
  tryAgain(): void {
    if (this.source?.kind !== 'url') return;
    this.#put(nothingRead, 'other');
    this.#request.start(this.source);
  }

  #handleContent = (): void => {
    this.read();
    // what stands in the list is put in its slots anew
    this.#host.requestUpdate();
  };

  #readInline(source: InlineSource): void {
    const result = source.parse();
    if (source.from === 'script' && this.#isCutOff(result)) return;
    const isSame = isSamePlace(source, this.source);
    this.source = source;
    this.#request.cancel();
    if (isSame && isEqual(result, this.#result)) this.#put(this.#result, 'same');
    else this.#put(result, isSame ? 'version' : 'other');
  }

  /** Whether a document ends in the middle, since the page is still being parsed: what comes then is read anew. */
  #isCutOff({ problems }: RoutineResult): boolean {
    const isHalf = problems.some(({ code }) => code === 'not-json');
    if (!isHalf || document.readyState !== 'loading' || this.#isTiredOfWaiting) return false;
    this.#parsingTimer ??= setTimeout(() => {
      this.#isTiredOfWaiting = true;
      this.#handleContent();
    }, parsingTimeout);
    return true;
  }

  #put(result: RoutineResult, change: RoutineChange['change']): void {
    this.#result = result;
    this.#knownExercises = countExercises();
    this.#accept({ result, change });
  }
}
