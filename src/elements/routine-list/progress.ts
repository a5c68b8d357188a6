import { loadForDay, nameForDay, saveForDay } from '../../browser/storage.js';
import { exerciseKeys } from '../../routine/exercise-keys.js';
import type { Routine } from '../../routine/routine.js';
import { digest } from '../../validation/digest.js';

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
  /** ms that are left of the one that is open, or was broken off; null where nobody knows. */
  readonly timeLeft: number | null;
  readonly done: readonly string[];
  /** Left for another day. */
  readonly skipped: readonly string[];
  /** ms that timers have run; NaN where some of it was before the page was loaded. */
  readonly spent: number;
  /** How often the routine was gone through to its end today. */
  readonly runs: number;
}

export const noProgress: Progress = {
  current: null,
  reached: false,
  isFirst: true,
  timeLeft: null,
  done: [],
  skipped: [],
  spent: 0,
  runs: 0,
};

/** Whether an exercise is open that is worth going on with: not the first before its work. */
export const isBegun = ({ current, reached, isFirst }: Progress): boolean => current !== null && (reached || !isFirst);

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

/** Whether marking an exercise would change nothing. */
export const isMarked = ({ done, skipped }: Progress, key: string, outcome: Outcome): boolean => {
  const isDone = done.includes(key);
  return { done: isDone, skipped: isDone || skipped.includes(key), none: !isDone }[outcome ?? 'none'];
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

/** What of a progress belongs to the exercises that `isIn`, and what to the others. */
export const splitProgress = (progress: Progress, isIn: (key: string) => boolean): readonly [Progress, Progress] => [
  carryProgress(progress, key => (isIn(key) ? key : undefined)),
  carryProgress(progress, key => (isIn(key) ? undefined : key)),
];

/** A progress with what was done and skipped in another one. */
export const joinProgress = (progress: Progress, { done, skipped }: Progress): Progress => ({
  ...progress,
  done: [...progress.done, ...done],
  skipped: [...progress.skipped, ...skipped],
});

const storageName = ({ id, exercises }: Routine): string => nameForDay('routine', id ?? exerciseKeys(exercises).join());

/** What is remembered of a run: once it is over only how often, else also what was broken off. */
export const chooseSaved = (progress: Progress, isOver: boolean, interrupted: Progress | null): Progress =>
  isOver
    ? { ...noProgress, runs: progress.runs }
    : {
        ...progress,
        current: progress.current ?? interrupted?.current ?? null,
        timeLeft: interrupted?.timeLeft ?? progress.timeLeft,
      };

/** Keeps the progress for the rest of the day. What exercises are called is hashed: names may be typed by people. */
export const saveProgress = (routine: Routine, progress: Progress, now: number): void =>
  saveForDay(now, storageName(routine), {
    ...progress,
    current: progress.current === null ? null : digest(progress.current),
    done: progress.done.map(digest),
    skipped: progress.skipped.map(digest),
  });

/** The progress of the same day; none where none was saved. */
export const loadProgress = (routine: Routine, now: number): Progress => {
  const saved = loadForDay(now, storageName(routine));
  const keys = new Map<unknown, string>(exerciseKeys(routine.exercises).map(key => [digest(key), key]));
  const onlyKeys = (list: unknown): string[] =>
    Array.isArray(list) ? list.map(each => keys.get(each)).filter(key => key !== undefined) : [];
  const toCount = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);
  const current = keys.get(saved.current) ?? null;
  const done = onlyKeys(saved.done);
  return {
    current,
    reached: saved.reached === true,
    isFirst: saved.isFirst !== false,
    timeLeft: toCount(saved.timeLeft) || null,
    done,
    skipped: onlyKeys(saved.skipped),
    // what ran after it was last saved is not known
    spent: current || done.length ? NaN : 0,
    runs: toCount(saved.runs),
  };
};
