import { range } from '../../../range.js';
import type { Day } from '../../../routine/day.js';
import type { DayPlan } from '../../../routine/schedule.js';
import type { RoutineSession } from '../routine-session.js';

/** What a record says of today. */
interface DayRecord {
  readonly today: Day;
  readonly isKnown: boolean;
  planOf(key: string): DayPlan | undefined;
}

/** The boxes at the exercises: one a time that is asked for today. */
export class TickBoxes {
  readonly #record: DayRecord;
  readonly #session: RoutineSession;
  /** Which boxes of an exercise the reader has ticked on this page, on a day: a record only says how many. */
  readonly #ticked = new Map<string, readonly boolean[]>();
  #day: Day = '';

  constructor(record: DayRecord, session: RoutineSession) {
    this.#record = record;
    this.#session = session;
  }

  /** Of each box of an exercise whether it is ticked; there are more where it was done more often, or may be. */
  read(key: string): readonly boolean[] {
    const { isKnown, today } = this.#record;
    const plan = this.#record.planOf(key);
    const isMarked = this.#session.progress.done.includes(key);
    if (!plan) return [isMarked];
    const ticked = (today === this.#day && this.#ticked.get(key)) || [];
    const tickedCount = ticked.filter(Boolean).length;
    // until the record is read, what was ticked on this page counts, and what is remembered of the day
    const done = isKnown ? plan.done : Math.max(plan.done, tickedCount, Number(isMarked));
    const count = Math.max(1, plan.asked, done + Number(plan.optional > 0 && done >= plan.asked));
    const isSame = tickedCount === done && ticked.lastIndexOf(true) < count;
    return range(count).map(place => (isSame ? !!ticked[place] : place < done));
  }

  /** Ticks a box, or takes the tick back. */
  toggle(key: string, place: number): void {
    const { today } = this.#record;
    const boxes = this.read(key);
    if (today !== this.#day) this.#ticked.clear();
    this.#day = today;
    this.#ticked.set(
      key,
      boxes.map((isTicked, each) => (each === place ? !isTicked : isTicked)),
    );
    this.#session.mark(this.#session.indexOf(key), boxes[place] ? null : 'done', 'hand');
  }
}
