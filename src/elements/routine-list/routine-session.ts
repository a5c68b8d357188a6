import type { ReactiveElement } from 'lit';
import type { Routine } from '../../routine/routine.js';
import type { Clock } from '../../timeline/clock.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import {
  carryProgress,
  loadProgress,
  markExercise,
  noProgress,
  saveProgress,
  type Outcome,
  type Progress,
} from './progress.js';
import { followEntries, measureEntries, toEntries, type RoutineEntry } from './routine-entry.js';

/** What a session asks of the list that shows it, and tells it. */
export interface SessionListener {
  /** The card of the exercise at `index`, which has a timer while the exercise is open. */
  cardAt(index: number): ExerciseCardElement | null;
  /** The list, or an exercise of it, is to be shown; resolves when it is. */
  show(): Promise<unknown>;
  /** The exercise at `index` is shown and its timer runs. */
  opened(index: number): void;
  start(): void;
  marked(index: number, outcome: Outcome): void;
  finish(): void;
}

type Host = ReactiveElement & { readonly clock: Clock; readonly leadIn: number | null };

/**
 * How the reader goes through a routine, one exercise after the other: which one is open, what was done, and the note
 * with which a routine that was broken off can go on the same day.
 */
export class RoutineSession {
  /** What is gone through; see `load`. */
  routine: Routine | null = null;
  entries: readonly RoutineEntry[] = [];
  state: 'list' | 'running' | 'finished' = 'list';
  progress = noProgress;
  /** The progress of the same day that was broken off in the middle of an exercise. */
  interrupted: Progress | null = null;
  readonly #host: Host;
  readonly #listener: SessionListener;
  /** ms of each exercise; made when they are first asked for. */
  #durations: readonly number[] | null = null;
  /** When the timer that runs began to (ms of the clock); null while none does. */
  #runsSince: number | null = null;

  constructor(host: Host, listener: SessionListener) {
    this.#host = host;
    this.#listener = listener;
  }

  /** The place of the exercise that is open, from 0; −1 where none is. */
  get index(): number {
    return this.indexOf(this.progress.current);
  }

  /** The language of the author's own words, where the routine says it. */
  get authorLang(): string | null {
    return this.routine?.lang?.trim() || null;
  }

  indexOf(key: string | null): number {
    return this.entries.findIndex(each => each.key === key);
  }

  /** The place of the first exercise that is not done, or −1. */
  get firstOpen(): number {
    return this.entries.findIndex(({ key }) => !this.progress.done.includes(key));
  }

  /** Puts a routine on, or none. Nothing is kept of the one before. */
  load(routine: Routine | null, cards: readonly ExerciseCardElement[] = []): void {
    this.#takeEntries(routine, cards);
    this.state = 'list';
    this.progress = noProgress;
    this.#restore();
  }

  /** Puts another version of the routine on: what is the same exercise goes on as it is. */
  update(routine: Routine, cards: readonly ExerciseCardElement[]): void {
    const before = this.entries;
    this.#takeEntries(routine, cards);
    this.progress = carryProgress(this.progress, followEntries(before, this.entries));
    if (this.state === 'running' && this.progress.current === null) this.close('list');
    // a page that is being parsed gives its cards one by one
    if (this.state === 'list' && !this.progress.done.length && !this.progress.skipped.length) this.#restore();
  }

  /** Starts with the first exercise that is not done yet. */
  start(): void {
    if (!this.entries.length || this.state === 'running') return;
    if (this.firstOpen < 0) this.#clear();
    this.startAt(this.firstOpen);
  }

  /** Starts with the exercise at `index`. */
  startAt(index: number): void {
    const key = this.entries[index]?.key;
    if (key === undefined || this.state === 'running') return;
    this.#begin({ ...this.progress, current: key, reached: false, isFirst: true });
  }

  /** Starts with the first exercise, and what was done before is to be done again. */
  startOver(): void {
    this.#clear();
    this.start();
  }

  /** Goes on where the reader broke off. */
  resume(): void {
    if (!this.interrupted) return;
    const { current, reached, isFirst } = this.interrupted;
    this.#begin({ ...this.progress, current, reached, isFirst }, { resumes: true });
  }

  /** The work of the exercise that is open has begun. */
  reachWork(): void {
    if (this.state === 'running' && !this.progress.reached) this.#setProgress({ ...this.progress, reached: true });
  }

  /** A timer runs from now on, or does not any more. */
  countTime(runs: boolean): void {
    const now = this.#host.clock.now();
    const since = this.#runsSince ?? now;
    this.#runsSince = runs ? now : null;
    this.progress = { ...this.progress, spent: this.progress.spent + now - since };
  }

  /** Leaves the exercise that is open; it is done only if its work was reached. */
  next(): void {
    this.leave(this.index, this.progress.reached ? 'done' : 'as-it-was');
  }

  /** Back to the exercise before the one that is open. */
  previous(): void {
    if (this.state === 'running' && this.index > 0) this.#goTo(this.index - 1);
  }

  /** The exercise at `index` is over; if it is the one that is open, what comes next begins. */
  leave(index: number, outcome: Outcome | 'as-it-was'): void {
    if (this.state !== 'running' || index !== this.index) return;
    if (outcome !== 'as-it-was') this.mark(index, outcome);
    if (index + 1 < this.entries.length) {
      this.#goTo(index + 1);
      return;
    }
    this.#setProgress({ ...this.progress, runs: this.progress.runs + 1 });
    this.close('finished');
    this.#listener.finish();
  }

  /** The timer of the exercise at `index` is at its end. */
  finishAt(index: number): void {
    this.countTime(false);
    if (this.state === 'running') this.leave(index, 'done');
    else if (index >= 0) this.mark(index, 'done');
  }

  /** Nothing is open any more. */
  close(state: 'list' | 'finished'): void {
    const timer = this.#listener.cardAt(this.index)?.timer;
    timer?.reset();
    timer?.enlarge(false);
    this.state = state;
    this.#setProgress({ ...this.progress, current: null });
    void this.#listener.show();
  }

  /** Notes that an exercise is done, skipped or neither. What was done before cannot be skipped. */
  mark(index: number, outcome: Outcome): void {
    const key = this.entries[index]!.key;
    const { done, skipped } = this.progress;
    const wasDone = done.includes(key);
    const isSame = { done: wasDone, skipped: wasDone || skipped.includes(key), none: !wasDone }[outcome ?? 'none'];
    if (isSame) return;
    this.#setProgress(markExercise(this.progress, key, outcome));
    this.#listener.marked(index, outcome);
  }

  /** ms of what is still to come; of the whole routine before it begins. */
  get timeLeft(): number {
    this.#durations ??= measureEntries(this.entries, this.#host.leadIn);
    const { index } = this;
    const current = this.#listener.cardAt(index)?.timer?.remaining ?? 0;
    return this.#durations.slice(index + 1).reduce((sum, duration) => sum + duration, current);
  }

  #takeEntries(routine: Routine | null, cards: readonly ExerciseCardElement[]): void {
    this.routine = routine;
    this.entries = toEntries(routine?.exercises ?? [], cards);
    this.#durations = null;
    this.#host.requestUpdate();
  }

  /** Puts the progress of the same day on; an exercise that was broken off is offered. */
  #restore(): void {
    const saved = this.routine && this.#host.isConnected ? loadProgress(this.routine, this.#host.clock.date()) : null;
    this.progress = { ...(saved ?? noProgress), current: null };
    this.interrupted = saved?.current ? saved : null;
  }

  /** Nothing is done any more, but how often the routine was gone through. */
  #clear(): void {
    this.#setProgress({ ...noProgress, runs: this.progress.runs });
  }

  #begin(progress: Progress, { resumes = false } = {}): void {
    this.interrupted = null;
    this.#listener.start();
    void this.#openExercise(progress, { resumes });
  }

  /** To another exercise while the routine runs. */
  #goTo(index: number): void {
    const timer = this.#listener.cardAt(this.index)?.timer;
    timer?.reset();
    // the next one takes the screen over
    const large = timer?.handOver() ?? false;
    const current = this.entries[index]!.key;
    void this.#openExercise({ ...this.progress, current, reached: false, isFirst: false }, { large });
  }

  /** Shows the exercise that the progress is at and starts its timer: where it was broken off, if it `resumes`. */
  async #openExercise(progress: Progress, { resumes = false, large = false }): Promise<void> {
    const { current } = progress;
    this.state = 'running';
    this.#setProgress(progress);
    await this.#listener.show();
    const card = this.#listener.cardAt(this.index);
    await card?.updateComplete;
    const timer = card?.timer;
    if (this.progress.current !== current || !this.#host.isConnected) return;
    if (resumes && timer?.interrupted) timer.goOn();
    else timer?.startAt(0);
    if (large) timer?.enlarge(true);
    this.#listener.opened(this.index);
  }

  #setProgress(progress: Progress): void {
    this.progress = progress;
    const { clock } = this.#host;
    // once it is at its end, only how often is remembered
    const saved = this.state === 'finished' ? { ...noProgress, runs: progress.runs } : progress;
    if (this.routine) saveProgress(this.routine, saved, clock.date());
    this.#host.requestUpdate();
  }
}
