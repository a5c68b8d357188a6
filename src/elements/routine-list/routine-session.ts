import { endHandOver } from '../../browser/fullscreen-controller.js';
import type { Routine } from '../../routine/routine.js';
import type { Clock } from '../../timeline/clock.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { BaseElement } from '../shared/base-element.js';
import type { DayRun } from './record/day-run.js';
import { RunOrder } from './run-order.js';
import {
  carryProgress,
  chooseSaved,
  isBegun,
  isMarked,
  loadProgress,
  markExercise,
  noProgress,
  saveProgress,
  type Outcome,
  type Progress,
} from './progress.js';
import { keepDone } from './routine-entry.js';
import type { Marker, SessionListener } from './session-listener.js';
import { ShownRoutine } from './shown-routine.js';
import { Stopwatch } from './stopwatch.js';

type Host = BaseElement & { readonly clock: Clock; readonly leadIn: number | null };

/** How the reader goes through a routine, one exercise after the other, and can go on the same day. */
export class RoutineSession extends ShownRoutine {
  state: 'list' | 'running' | 'finished' = 'list';
  /** The progress of the same day that was broken off in the middle of an exercise. */
  interrupted: Progress | null = null;
  /** Which exercises are gone through. */
  readonly order = new RunOrder(this);
  readonly #host: Host;
  readonly #listener: SessionListener;
  /** The time that the timers run. */
  readonly stopwatch: Stopwatch;
  /** Whether the next timer is to be large. */
  #isLarge = false;

  constructor(host: Host, listener: SessionListener) {
    super(host);
    this.#host = host;
    this.#listener = listener;
    this.stopwatch = new Stopwatch(host, ms => (this.progress = { ...this.progress, spent: this.progress.spent + ms }));
    host.addController({ hostDisconnected: endHandOver });
  }

  /** Puts on what the record says of today: that is what was done, while nothing is open. */
  follow(day: DayRun | null): void {
    this.order.day = day;
    if (this.state === 'list') this.progress = this.order.takeDone(this.progress);
  }

  /** Puts a routine on, or none. Nothing is kept of the one before. */
  load(routine: Routine | null, cards: readonly ExerciseCardElement[]): void {
    this.stopwatch.reset();
    this.take(routine, cards);
    this.state = 'list';
    this.interrupted = null;
    this.#restore();
  }

  /** Puts another version of the routine on: what is the same exercise goes on as it is. */
  update(routine: Routine, cards: readonly ExerciseCardElement[]): void {
    const keyNow = this.take(routine, cards);
    this.interrupted &&= carryProgress(this.interrupted, keyNow);
    this.#listener.carried(keyNow);
    if (this.state === 'running' && this.progress.current === null) this.close('list');
    // a page that is being parsed gives its cards one by one
    if (this.state === 'list' && !this.progress.done.length && !this.progress.skipped.length) this.#restore();
  }

  /** Starts with the first exercise that is not done yet. */
  start(): void {
    if (!this.entries.length || this.state === 'running') return;
    this.progress = this.order.takeDone(this.progress);
    if (this.order.firstOpen < 0) this.startOver();
    else this.startAt(this.order.firstOpen);
  }

  /** Starts with the exercise at `index`; the run goes through the exercises of `keys`, null for all. */
  startAt(index: number, keys = this.order.startKeys): void {
    const key = this.entries[index]?.key;
    if (key === undefined || this.state === 'running') return;
    this.order.beginAt(key, keys);
    this.#begin(this.order.openAnew({ ...this.progress, current: key, reached: false, isFirst: true }, true));
  }

  /** Starts with the first exercise, and what was done before is to be done again. */
  startOver(): void {
    if (!this.entries.length || this.state === 'running') return;
    const { allKeys } = this.order;
    this.#setProgress({ ...noProgress, runs: this.progress.runs });
    this.startAt(Math.max(0, this.indexOf(allKeys?.[0] ?? null)), allKeys);
  }

  /** Goes on where the reader broke off. */
  resume(): void {
    this.look();
    const { current, reached, isFirst } = this.interrupted ?? noProgress;
    if (current === null || this.indexOf(current) < 0) return;
    this.order.beginAt(current);
    this.#begin({ ...this.progress, current, reached, isFirst }, { resumes: true });
  }

  /** A phase of the exercise that is open has begun, with so many ms left of it; whether its work was reached with it. */
  reach(timeLeft: number | null, reached: boolean): void {
    if (this.state === 'running') this.#setProgress({ ...this.progress, reached, timeLeft });
  }

  /** Leaves the exercise that is open; it is done only if its work was reached. */
  next(): void {
    this.leave(this.index, this.progress.reached ? 'done' : 'as-it-was');
  }

  /** Back to the exercise before the one that is open. */
  previous(): void {
    if (this.state === 'running' && this.order.previous >= 0) this.#goTo(this.order.previous, false);
  }

  /** The exercise at `index` is over; if it is the one that is open, what comes next begins. */
  leave(index: number, outcome: Outcome | 'as-it-was'): void {
    if (this.state !== 'running' || index !== this.index) return;
    if (outcome !== 'as-it-was') this.mark(index, outcome);
    // what hears of it may show or hide cards
    this.look();
    this.#listener.looked();
    if (this.order.next >= 0) {
      this.#goTo(this.order.next);
      return;
    }
    this.#setProgress({ ...this.progress, runs: this.progress.runs + 1 });
    this.close('finished');
    this.#listener.finish();
  }

  /** The timer of the exercise at `index` is at its end; one that was skipped to the end has done nothing. */
  finishAt(index: number, isSkipped = false): void {
    this.stopwatch.turn(false);
    if (this.state === 'running') this.leave(index, isSkipped && !this.progress.reached ? 'as-it-was' : 'done');
    else if (index >= 0) this.mark(index, 'done');
  }

  /** Nothing is open any more. Where the reader left in the middle of an exercise, its timer keeps its place. */
  close(state: 'list' | 'finished'): void {
    const timer = this.#listener.cardAt(this.index)?.timer;
    if (state === 'list' && isBegun(this.progress)) {
      timer?.pause();
      this.interrupted = { ...this.progress, timeLeft: timer?.remaining ?? null };
    } else timer?.reset();
    timer?.enlarge(false);
    // one that is gone has not told
    this.stopwatch.turn(false);
    const done = this.state === 'finished' ? keepDone(this.entries, this.progress) : this.progress.done;
    this.state = state;
    this.#setProgress({ ...this.progress, current: null, done });
    void this.#listener.show();
  }

  /** Notes that an exercise is done, skipped or neither. What was done before cannot be skipped. */
  mark(index: number, outcome: Outcome, by: Marker = 'run'): void {
    const key = this.entries[index]!.key;
    // a record counts how often, but once in a run; whoever presses a box knows what it shows
    const counts = by === 'hand' || (this.order.day && this.state !== 'running');
    if (isMarked(this.progress, key, outcome) && !counts) return;
    this.#setProgress(markExercise(this.progress, key, outcome));
    this.#listener.marked(index, outcome, by);
  }

  /** ms of what is still to come; of the whole run before it begins. */
  get timeLeft(): number {
    return (this.#listener.cardAt(this.index)?.shownTimer?.remaining ?? 0) + this.timeFrom(this.index + 1);
  }

  /** ms of the run's exercises from the one at `index` on, of one that was broken off only what is left. */
  timeFrom(index: number): number {
    const { current, timeLeft } = this.interrupted ?? {};
    const isLeft = timeLeft && index >= 0 && index === this.indexOf(current!);
    return isLeft ? timeLeft + this.timeFrom(index + 1) : this.order.measure(index, this.#host.leadIn);
  }

  protected override take(...args: Parameters<ShownRoutine['take']>): ReturnType<ShownRoutine['take']> {
    // of the exercises before
    this.order.day = null;
    return super.take(...args);
  }

  /** Puts the progress of the same day on; an exercise that was broken off is offered. */
  #restore(): void {
    const reads = this.#host.isConnected && !this.#host.hydrating;
    const saved = this.routine && reads ? loadProgress(this.routine, this.#host.clock.date()) : null;
    this.putOn({ ...(saved ?? noProgress), current: null });
    if (saved?.current) this.interrupted = saved;
  }

  #begin(progress: Progress, { resumes = false } = {}): void {
    this.interrupted = null;
    this.#listener.start();
    void this.#openExercise(progress, { resumes });
  }

  /** To another exercise while the routine runs. */
  #goTo(index: number, isForward = true): void {
    const timer = this.#listener.cardAt(this.index)?.timer;
    timer?.reset();
    // the next one takes the screen over
    this.#isLarge = timer?.handOver() || this.#isLarge;
    const progress = { ...this.progress, current: this.entries[index]!.key, reached: false, isFirst: false };
    void this.#openExercise(isForward ? this.order.openAnew(progress) : progress);
  }

  /** Shows the exercise that the progress is at and starts its timer: where it was broken off, if it `resumes`. */
  async #openExercise(progress: Progress, { resumes = false } = {}): Promise<void> {
    this.state = 'running';
    this.#setProgress(progress);
    await this.#listener.show();
    const card = this.#listener.cardAt(this.index);
    await card?.updateComplete;
    const isOpen = this.index >= 0 && this.#host.isConnected;
    // what was pressed meanwhile opens another one
    if (isOpen && this.progress.current !== progress.current) return;
    const timer = isOpen ? card?.timer : null;
    if (resumes && timer?.interrupted) timer.goOn();
    else timer?.startAt(0);
    if (this.#isLarge) timer?.enlarge(true);
    this.#isLarge = false;
    endHandOver();
    if (isOpen) this.#listener.opened(this.index);
  }

  #setProgress(progress: Progress): void {
    this.progress = progress;
    this.look();
    const saved = chooseSaved(this.wholeProgress, this.state === 'finished', this.interrupted);
    if (this.routine) saveProgress(this.routine, saved, this.#host.clock.date());
    this.#host.requestUpdate();
  }
}
