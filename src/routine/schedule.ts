import { range } from '../range.js';
import { lowerEnd, upperEnd, type Dose } from '../dose/dose.js';
import { addDays, lastDays, weekLength, type Day } from './day.js';

/** That an exercise was done, by its key, and the day that this belongs to. */
export interface Tick {
  readonly exercise: string;
  readonly day: Day;
}

/**
 * What a day asks of an exercise: `due` is what is asked for, `optional` what may be done besides, `done` has all that is
 * asked, `rest` is a day without it, `ahead` one before the first.
 */
export type DayState = 'due' | 'optional' | 'done' | 'rest' | 'ahead';

/** An exercise on a day. */
export interface DayPlan {
  readonly exercise: string;
  readonly state: DayState;
  /** How often it was done that day, which may be more than is asked. */
  readonly done: number;
  /** How often it is asked for that day; 0 where it is not. */
  readonly asked: number;
  /** How often it may be done that day besides what is asked and done: the upper part of a range. */
  readonly optional: number;
  /** On how many of the last seven days it was done. */
  readonly daysDone: number;
  /** On how many of seven days it is asked for: from, to. */
  readonly daysAsked: readonly [number, number];
  /** The day on which it is asked for next: that day itself while something is due. */
  readonly nextDay: Day;
}

/** An exercise with how often it is asked for; once a day, every day, where the dose does not say. */
export interface ScheduledExercise {
  /** What it is known by: `exerciseKeys`. */
  readonly key: string;
  readonly dose: Pick<Dose, 'timesPerDay' | 'daysPerWeek'> | null;
}

export interface ScheduleOptions {
  /** `dayOf` the local time. */
  readonly today: Day;
  /** The first day; left out, any. */
  readonly startDate?: Day | null;
}

/**
 * Whether one more day of `count` in seven falls on `day`: there are fewer in the six days before it, and the last one
 * is long enough ago for them to lie apart, where they can.
 */
const fitsInWeek = (day: Day, count: number, daysDone: ReadonlySet<Day>): boolean => {
  const before = lastDays(addDays(day, -1), weekLength - 1).reverse();
  const gap = Math.floor(weekLength / count);
  const isFree = before.filter(each => daysDone.has(each)).length < count;
  return isFree && !before.slice(0, gap - 1).some(each => daysDone.has(each));
};

/** What `today` asks of an exercise. */
const planExercise = (
  { key, dose }: ScheduledExercise,
  ticks: readonly Tick[],
  { today, startDate }: ScheduleOptions,
): DayPlan => {
  const { timesPerDay = 1, daysPerWeek = weekLength } = dose ?? {};
  const days = ticks.filter(({ exercise }) => exercise === key).map(({ day }) => day);
  const daysDone = new Set(days);
  const done = days.filter(day => day === today).length;
  const [from, to] = [lowerEnd(daysPerWeek), upperEnd(daysPerWeek)];
  const isAsked = (day: Day): boolean => !(startDate && day < startDate) && fitsInWeek(day, from, daysDone);
  const isAllowed = !(startDate && today < startDate) && fitsInWeek(today, to, daysDone);
  const asked = isAsked(today) ? lowerEnd(timesPerDay) : 0;
  const most = asked || isAllowed ? upperEnd(timesPerDay) : 0;
  const isDue = done < asked;

  const findState = (): DayState => {
    if (isDue) return 'due';
    if (done) return 'done';
    if (isAllowed) return 'optional';
    return startDate && today < startDate ? 'ahead' : 'rest';
  };
  const findNext = (): Day => {
    if (isDue) return today;
    const first = addDays(today, 1);
    const start = startDate && startDate > first ? startDate : first;
    return (
      range(weekLength)
        .map(index => addDays(start, index))
        .find(isAsked) ?? addDays(start, weekLength)
    );
  };
  return {
    exercise: key,
    state: findState(),
    done,
    asked,
    optional: Math.max(0, most - Math.max(done, asked)),
    daysDone: lastDays(today, weekLength).filter(day => daysDone.has(day)).length,
    daysAsked: [from, to],
    nextDay: findNext(),
  };
};

/** What a day asks of a routine: a run goes through the exercises that are due. */
export interface RoutinePlan {
  /** In the routine's order. */
  readonly exercises: readonly DayPlan[];
  /** How often exercises were done that were asked for, and how often they are: "2 of 3 done". */
  readonly done: number;
  readonly asked: number;
  /** On how many of the last seven days anything was done. */
  readonly daysDone: number;
  /** The day on which anything is asked for next: today while something is due; null without exercises. */
  readonly nextDay: Day | null;
}

/**
 * What `today` asks of a routine's exercises, by what was done. What is more than asked counts as done, no more. Times
 * a day and days a week are asked by their lower ends, and by the upper ones they are optional; days a week count in the
 * last seven days, and lie apart where they can. A dose that does not say is asked for once a day, every day. Days are
 * of the calendar, `YYYY-MM-DD`, and compared as texts; they are not checked.
 * @param ticks of any days and exercises, in any order; one for each time
 */
export const planRoutine = (
  exercises: readonly ScheduledExercise[],
  ticks: readonly Tick[],
  options: ScheduleOptions,
): RoutinePlan => {
  const plans = exercises.map(each => planExercise(each, ticks, options));
  const sum = (count: (plan: DayPlan) => number): number => plans.reduce((total, plan) => total + count(plan), 0);
  const daysDone = new Set(ticks.map(({ day }) => day));
  return {
    exercises: plans,
    done: sum(({ done, asked }) => Math.min(done, asked)),
    asked: sum(({ asked }) => asked),
    daysDone: lastDays(options.today, weekLength).filter(day => daysDone.has(day)).length,
    nextDay: plans.map(({ nextDay }) => nextDay).sort()[0] ?? null,
  };
};
