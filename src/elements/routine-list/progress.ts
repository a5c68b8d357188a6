import { loadFromDay, localDay, save } from '../../browser/storage.js';
import type { Routine, RoutineExercise } from '../../routine/routine.js';

/** How an exercise was left; null: neither, it is still to do. */
export type Outcome = 'done' | 'skipped' | null;

/** How far the reader is in a routine. It belongs to the exercises, by their keys, not to their places. */
export interface Progress {
  /** The exercise that is open; null where none is. */
  readonly current: string | null;
  /** Whether the work of the one that is open was reached. */
  readonly reached: boolean;
  /** Whether the reader began with the one that is open. */
  readonly isFirst: boolean;
  readonly done: readonly string[];
  /** Left for another day. */
  readonly skipped: readonly string[];
  /** ms that timers have run. */
  readonly spent: number;
  /** How often the routine was gone through to its end today. */
  readonly runs: number;
}

export const noProgress: Progress = {
  current: null,
  reached: false,
  isFirst: true,
  done: [],
  skipped: [],
  spent: 0,
  runs: 0,
};

/** What each exercise of a routine is known by: its id or name, and where there are several, which of them it is. */
export const exerciseKeys = (exercises: readonly RoutineExercise[]): string[] => {
  const counts = new Map<string, number>();
  return exercises.map(({ exercise, name }) => {
    const id = exercise || name?.trim() || '';
    const place = (counts.get(id) ?? 0) + 1;
    counts.set(id, place);
    return place > 1 ? `${id} ${place}` : id;
  });
};

/** The progress with an exercise done, skipped or neither. */
export const markExercise = (progress: Progress, key: string, outcome: Outcome): Progress => {
  const withoutIt = (keys: readonly string[]): string[] => keys.filter(each => each !== key);
  const { done, skipped } = progress;
  return {
    ...progress,
    done: outcome === 'done' ? [...withoutIt(done), key] : withoutIt(done),
    skipped: outcome === 'skipped' ? [...withoutIt(skipped), key] : withoutIt(skipped),
  };
};

/** The progress where exercises have other keys now; `keyNow` is undefined for one that is not there any more. */
export const carryProgress = (progress: Progress, keyNow: (key: string) => string | undefined): Progress => {
  const carry = (keys: readonly string[]): string[] => keys.map(keyNow).filter(key => key !== undefined);
  const { current, done, skipped } = progress;
  return {
    ...progress,
    current: current === null ? null : (keyNow(current) ?? null),
    done: carry(done),
    skipped: carry(skipped),
  };
};

/** A short number that stands for a text, so that names that are typed by people are no keys of a storage. */
const digest = (text: string): string => {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
  return (hash >>> 0).toString(36);
};

const storageKey = ({ id, exercises }: Routine): string =>
  `routine ${globalThis.location?.pathname} ${digest(id ?? exerciseKeys(exercises).join())}`;

/** Keeps the progress for the rest of the day. */
export const saveProgress = (routine: Routine, progress: Progress, now: number): void =>
  save(storageKey(routine), { day: localDay(now), ...progress });

/** The progress of the same day; none where none was saved. */
export const loadProgress = (routine: Routine, now: number): Progress => {
  const saved = loadFromDay(now, storageKey(routine));
  const keys = exerciseKeys(routine.exercises);
  const isKey = (each: unknown): each is string => keys.includes(each as string);
  const onlyKeys = (list: unknown): string[] => (Array.isArray(list) ? list.filter(isKey) : []);
  const toCount = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);
  return {
    current: isKey(saved.current) ? saved.current : null,
    reached: saved.reached === true,
    isFirst: saved.isFirst !== false,
    done: onlyKeys(saved.done),
    skipped: onlyKeys(saved.skipped),
    spent: toCount(saved.spent),
    runs: toCount(saved.runs),
  };
};
