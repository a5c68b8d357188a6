import { bringBack, standingEntries, undo, type LogEntry } from '../../../log/entry.js';
import { range } from '../../../range.js';
import type { Day } from '../../../routine/day.js';
import type { DayPlan } from '../../../routine/schedule.js';
import { planRun } from './day-run.js';
import type { RecordController } from './record-controller.js';

/** The boxes for the days before today, and for the exercises of the one that was pressed last. */
export class DayTicks {
  /** The day whose exercises have boxes of their own; null for none. */
  openDay: Day | null = null;
  readonly #record: RecordController;
  /** The ids of what presses have taken back: the next press brings it back. */
  readonly #takenBack = new Set<string>();

  constructor(record: RecordController) {
    this.#record = record;
  }

  /** What the open day asks of each exercise; none where its own box says it all. */
  get openPlans(): readonly DayPlan[] {
    const plans = this.openDay === null ? [] : this.#record.planDay(this.openDay).exercises;
    return plans.length > 1 || plans.some(({ asked }) => asked > 1) ? plans : [];
  }

  /** Whether all that a day asks for is ticked, or all of one exercise: `mixed` where some of it is. */
  stateOf(day: Day, exercise?: string): 'true' | 'false' | 'mixed' {
    if (!this.#doneOn(day, exercise).length) return 'false';
    return this.#findMissing(day, exercise).length ? 'mixed' : 'true';
  }

  /** Ticks what a day asks for and lacks; a day that has all of it loses its ticks, and has them back the next time. */
  toggleDay(day: Day): void {
    const record = this.#record;
    const missing = this.#findMissing(day);
    const back = this.#findTakenBack(day);
    this.openDay = day;
    if (this.stateOf(day) === 'true') this.#takeBack(day);
    else if (this.stateOf(day) === 'false' && back.length) for (const entry of back) record.add(entry);
    else for (const exercise of missing.length ? missing : planRun(record.planDay(day)).run) this.#add(day, exercise);
  }

  /** Ticks one time of an exercise that a day asks for and lacks; where it has all, they are taken back. */
  toggleExercise(day: Day, exercise: string): void {
    if (this.stateOf(day, exercise) === 'true') this.#takeBack(day, exercise);
    else this.#add(day, exercise);
  }

  #takeBack(day: Day, exercise?: string): void {
    for (const entry of this.#doneOn(day, exercise)) {
      this.#takenBack.add(entry.id);
      this.#record.add(undo(entry));
    }
  }

  /** What was taken back is better than a new entry: it has its time. */
  #add(day: Day, exercise: string): void {
    this.#record.add(this.#findTakenBack(day, exercise)[0] ?? { exercise, day });
  }

  #findTakenBack(day: Day, exercise?: string): ReturnType<typeof bringBack> {
    const back = bringBack(this.#record.entries, [...this.#takenBack]);
    return back.filter(each => each.day === day && (exercise ?? each.exercise) === each.exercise);
  }

  #doneOn(day: Day, exercise?: string): LogEntry[] {
    const done = standingEntries(this.#record.entries).filter(({ kind }) => kind === 'done');
    return done.filter(each => each.day === day && (exercise ?? each.exercise) === each.exercise);
  }

  /** What a day asks for and lacks, each exercise as often. */
  #findMissing(day: Day, only?: string): string[] {
    const plans = this.#record.planDay(day).exercises.filter(({ exercise }) => (only ?? exercise) === exercise);
    return plans.flatMap(({ exercise, asked, done }) => range(Math.max(0, asked - done)).map(() => exercise));
  }
}
