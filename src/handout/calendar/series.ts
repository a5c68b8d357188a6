import { lowerEnd, type Dose } from '../../dose/dose.js';
import { range } from '../../range.js';
import type { Routine, RoutineExercise } from '../../routine/routine.js';
import { findItemDose } from '../item-content.js';
import type { CalendarSettings } from './options.js';

/** An exercise that is to be done at a time of the day. */
export interface DueItem {
  readonly item: RoutineExercise;
  readonly dose: Dose | null;
  /** Days after the first one, 0–6. */
  readonly offsets: readonly number[];
}

/** The reminders at one time of the day. */
export interface Series {
  /** Minutes of the day. */
  readonly time: number;
  readonly due: readonly DueItem[];
  /** The days on which something is due, 0–6 after the first one. */
  readonly offsets: readonly number[];
}

/** As many of the days as a dose asks for, spread over the week; all, where it does not say. */
const pickDays = (offsets: readonly number[], dose: Dose | null): number[] => {
  const count = Math.min(offsets.length, lowerEnd(dose?.daysPerWeek ?? 7));
  return range(count).map(i => offsets[Math.floor((i * offsets.length) / count)]!);
};

/** What is done and how much; checks and explainers only where there is nothing else. */
const listWork = ({ exercises }: Routine): Pick<DueItem, 'item' | 'dose'>[] => {
  const items = exercises.map(item => ({ item, dose: findItemDose(item) }));
  const work = items.filter(({ item, dose }) => dose || !item.exercise);
  return work.length ? work : items;
};

/** How often a day something of the routine is to be done; undefined where no dose says it. */
export const countDailyTimes = (routine: Routine): number | undefined => {
  const times = listWork(routine).flatMap(({ dose }) => (dose?.timesPerDay ? [lowerEnd(dose.timesPerDay)] : []));
  return times.length ? Math.max(...times) : undefined;
};

/**
 * A series of reminders for each time of the day: at the first all exercises are due, later those done more often. A
 * dose that does not say how often is done once; where none says it, at each of the reader's times.
 */
export const planSeries = (routine: Routine, { times, offsets }: CalendarSettings): Series[] => {
  const usual = countDailyTimes(routine) === undefined ? times.length : 1;
  const work = listWork(routine).map(each => ({ ...each, offsets: pickDays(offsets, each.dose) }));
  return times.map((time, slot) => {
    const due = work.filter(({ dose }) => lowerEnd(dose?.timesPerDay ?? usual) > slot);
    const days = new Set(due.flatMap(each => each.offsets));
    return { time, due, offsets: offsets.filter(offset => days.has(offset)) };
  });
};
