import type { Progress } from './progress.js';
import type { DayRun } from './record/day-run.js';
import { keepDone, measureEntries, type RoutineEntry } from './routine-entry.js';

/** The run whose order it is. Places are from 0; −1 is none. */
interface Run {
  readonly entries: readonly RoutineEntry[];
  readonly progress: Progress;
  /** The place of the exercise that is open. */
  readonly index: number;
}

interface Measured {
  readonly entries: readonly RoutineEntry[];
  readonly leadIn: number | null;
  readonly durations: readonly number[];
}

/** Which exercises a run goes through: what its day asks for, and where nobody says that, all. */
export class RunOrder {
  /** What the record says of today; null where it says nothing. */
  day: DayRun | null = null;
  /** The exercises of the run that goes on, by their keys; null for all. */
  keys: readonly string[] | null = null;
  /** What was shown when the run began, by its keys: what the page shows since then joins it where the day asks for it. */
  #shownAtStart: ReadonlySet<string> = new Set();
  readonly #run: Run;
  /** The time of each exercise (ms), and what it was measured of. */
  #measured: Measured | undefined;

  constructor(run: Run) {
    this.#run = run;
  }

  /** The keys of what Start goes through: what is still to do, else a run from the beginning; null for all. */
  get startKeys(): readonly string[] | null {
    if (!this.day) return this.#openKeys;
    const { due, done, run } = this.day;
    return due.length ? due.filter(key => !done.includes(key)) : run;
  }

  /** The keys of a run from the beginning; null for all. */
  get allKeys(): readonly string[] | null {
    return this.day && this.day.run;
  }

  /** Whether Start goes on with a run, and does not begin one. */
  get isBegun(): boolean {
    const { entries, progress } = this.#run;
    return this.day?.isBegun ?? progress.done.length > keepDone(entries, progress).length;
  }

  /** The place of the first exercise that is to be done and is not. */
  get firstOpen(): number {
    const { entries, progress } = this.#run;
    return entries.findIndex(({ key }) => !progress.done.includes(key) && (this.day?.due.includes(key) ?? true));
  }

  /** The place of what comes before the exercise that is open. What was done can be gone back to. */
  get previous(): number {
    const { entries, progress, index } = this.#run;
    return entries.findLastIndex(({ key }, i) => i < index && (this.#includes(key) || progress.done.includes(key)));
  }

  /** The place of what comes after the exercise that is open. */
  get next(): number {
    const { entries, index } = this.#run;
    return entries.findIndex(({ key }, i) => i > index && this.#includes(key));
  }

  /** How many exercises belong to the run, with those that were done before it. */
  get length(): number {
    const { entries, progress } = this.#run;
    const joined = entries.map(({ key }) => key).filter(key => this.#includes(key));
    return this.keys ? new Set([...this.keys, ...joined, ...progress.done]).size : entries.length;
  }

  /**
   * Begins a run that goes through an exercise, whether it is asked for or not.
   * @param keys of all that it goes through; null for all
   */
  beginAt(key: string, keys = this.startKeys): void {
    this.keys = keys && [...keys, key];
    this.#shownAtStart = new Set(this.#run.entries.map(each => each.key));
  }

  /** The time (ms) of what is gone through from the exercise at `from` on. */
  measure(from: number, leadIn: number | null): number {
    const { entries, index } = this.#run;
    if (this.#measured?.entries !== entries || this.#measured.leadIn !== leadIn) {
      this.#measured = { entries, leadIn, durations: measureEntries(entries, leadIn) };
    }
    const isToCome = (key: string): boolean =>
      index < 0 ? (this.startKeys?.includes(key) ?? true) : this.#includes(key);
    return this.#measured.durations.reduce(
      (sum, each, i) => sum + (i >= from && isToCome(entries[i]!.key) ? each : 0),
      0,
    );
  }

  /** The progress with what was done by the record. */
  takeDone(progress: Progress): Progress {
    return this.day ? { ...progress, done: this.day.done } : progress;
  }

  /** The progress with what is open to be done anew, where it is asked for or the reader wants to: a record counts. */
  openAnew(progress: Progress, isWanted = this.day?.due.includes(progress.current!)): Progress {
    const { current, done } = progress;
    return this.day && isWanted ? { ...progress, done: done.filter(key => key !== current) } : progress;
  }

  /** The keys of what is not done, where some is; null for all. */
  get #openKeys(): readonly string[] | null {
    const { entries, progress } = this.#run;
    const open = entries.map(({ key }) => key).filter(key => !progress.done.includes(key));
    return open.length && open.length < entries.length ? open : null;
  }

  #includes(key: string): boolean {
    if (!this.keys || this.keys.includes(key)) return true;
    return !this.#shownAtStart.has(key) && (this.day?.due.includes(key) ?? true);
  }
}
