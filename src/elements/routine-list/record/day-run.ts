import type { RoutinePlan } from '../../../routine/schedule.js';

/** What a day's plan means for a run through the routine; exercises by their keys. */
export interface DayRun {
  /** What needs no doing in the next run. */
  readonly done: readonly string[];
  /** What is asked for today and not all done. */
  readonly due: readonly string[];
  /**
   * What a run from the beginning goes through: what is asked for so often that it is due by now or was done in the same
   * run; where nothing is, what today asked for, or what may be done; else all.
   */
  readonly run: readonly string[];
  /** Whether a run is begun that is not at its end: some of what is asked for was done more often than the rest. */
  readonly isBegun: boolean;
}

/**
 * The run that a plan asks for. Of exercises that are asked for several times a day, those come first that were done the
 * fewest times.
 */
export const planRun = ({ exercises }: RoutinePlan): DayRun => {
  const keysOf = (...states: string[]): string[] =>
    exercises.filter(({ state }) => states.includes(state)).map(({ exercise }) => exercise);
  const due = exercises.filter(({ state }) => state === 'due');
  const least = Math.min(...due.map(({ done }) => done));
  const nextRun = exercises.filter(({ asked }) => asked > least);
  const ahead = nextRun.filter(({ done }) => done > least).map(({ exercise }) => exercise);
  const everything = exercises.map(({ exercise }) => exercise);
  const candidates = [nextRun.map(({ exercise }) => exercise), keysOf('done'), keysOf('optional'), everything];
  return {
    done: keysOf('due', 'done').filter(key => ahead.includes(key) || keysOf('done').includes(key)),
    due: keysOf('due'),
    run: candidates.find(keys => keys.length) ?? [],
    isBegun: ahead.length > 0,
  };
};

/** More boxes than these are not shown one by one. */
const maxBoxes = 6;

/** The places of the boxes that are shown of an exercise: all, or where there are many the last done and the next one. */
export const findShownBoxes = (boxes: readonly boolean[]): number[] => {
  const places = [...boxes.keys()];
  if (boxes.length <= maxBoxes) return places;
  return [boxes.lastIndexOf(true), boxes.indexOf(false)].filter(place => place >= 0);
};
