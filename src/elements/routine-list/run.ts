import type { Routine } from '../../routine/routine.js';
import { localDay, save, loadFromDay } from '../../browser/storage.js';

/** How far a routine is: what is open now, what was done, what was left for another day. */
export interface Run {
  /** From 0; −1 where none is open. */
  readonly index: number;
  readonly done: readonly number[];
  readonly skipped: readonly number[];
}

export const fresh: Run = { index: -1, done: [], skipped: [] };

/** The run with an exercise done, skipped, or neither; what was done before cannot be skipped. */
export const mark = (run: Run, at: number, as?: 'done' | 'skipped'): Run => {
  const { index, done, skipped } = run;
  const others = (list: readonly number[]): number[] => list.filter(each => each !== at);
  if (as === 'skipped' && done.includes(at)) return run;
  return {
    index,
    done: as === 'done' ? [...others(done), at] : others(done),
    skipped: as === 'skipped' ? [...others(skipped), at] : others(skipped),
  };
};

/** The first exercise that is not done, or −1. */
export const firstOpen = ({ done }: Run, count: number): number =>
  [...Array(count)].findIndex((_, i) => !done.includes(i));

const nameOf = ({ exercises }: Routine): string =>
  `routine ${globalThis.location?.pathname} ${exercises.map(({ exercise, name }) => exercise ?? name).join()}`;

/** Notes how far a run is, for when it is broken off; null forgets it. */
export const noteRun = (routine: Routine, run: Run | null, now: number): void =>
  save(nameOf(routine), run && { day: localDay(now), ...run });

/** The run of the same day that was broken off in the middle of an exercise, or null. */
export const notedRun = (routine: Routine, now: number): Run | null => {
  const { index, done, skipped } = loadFromDay(now, nameOf(routine));
  const isPlace = (each: unknown): each is number =>
    Number.isInteger(each) && routine.exercises[each as number] !== undefined;
  const places = (list: unknown): number[] => (Array.isArray(list) ? list.filter(isPlace) : []);
  return isPlace(index) ? { index, done: places(done), skipped: places(skipped) } : null;
};
