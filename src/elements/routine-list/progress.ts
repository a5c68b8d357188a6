import { loadFromDay, localDay, save } from '../../browser/storage.js';
import type { Routine } from '../../routine/routine.js';

/** How an exercise was left. */
export type Outcome = 'done' | 'skipped';

/** How far the reader is in a routine. */
export interface Progress {
  /** The exercise that is open, from 0; −1 where none is. */
  readonly index: number;
  readonly done: readonly number[];
  /** Left for another day. */
  readonly skipped: readonly number[];
}

export const noProgress: Progress = { index: -1, done: [], skipped: [] };

/** The progress with an exercise done, skipped, or neither; what was done before cannot be skipped. */
export const markExercise = (progress: Progress, at: number, outcome?: Outcome): Progress => {
  const { index, done, skipped } = progress;
  const withoutIt = (list: readonly number[]): number[] => list.filter(each => each !== at);
  if (outcome === 'skipped' && done.includes(at)) return progress;
  return {
    index,
    done: outcome === 'done' ? [...withoutIt(done), at] : withoutIt(done),
    skipped: outcome === 'skipped' ? [...withoutIt(skipped), at] : withoutIt(skipped),
  };
};

/** The first exercise that is not done, or −1. */
export const findOpenExercise = ({ done }: Progress, count: number): number => {
  for (let index = 0; index < count; index++) if (!done.includes(index)) return index;
  return -1;
};

const storageKey = ({ exercises }: Routine): string =>
  `routine ${globalThis.location?.pathname} ${exercises.map(({ exercise, name }) => exercise ?? name).join()}`;

/** Keeps the progress for when the reader breaks off; null forgets it. */
export const saveProgress = (routine: Routine, progress: Progress | null, now: number): void =>
  save(storageKey(routine), progress && { day: localDay(now), ...progress });

/** The progress of the same day that was broken off in the middle of an exercise, or null. */
export const loadProgress = (routine: Routine, now: number): Progress | null => {
  const { index, done, skipped } = loadFromDay(now, storageKey(routine));
  const isIndex = (each: unknown): each is number =>
    Number.isInteger(each) && routine.exercises[each as number] !== undefined;
  const onlyIndexes = (list: unknown): number[] => (Array.isArray(list) ? list.filter(isIndex) : []);
  return isIndex(index) ? { index, done: onlyIndexes(done), skipped: onlyIndexes(skipped) } : null;
};
