import { findSettling } from '../../catalogue/exercise.js';
import { findExercise } from '../../catalogue/index.js';
import { resolveDose } from '../../catalogue/resolve-dose.js';
import { lowerEnd } from '../../dose/dose.js';
import { exerciseKeys } from '../../routine/exercise-keys.js';
import type { Routine, RoutineExercise } from '../../routine/routine.js';
import { measureTimeline } from '../../timeline/build-timeline.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { Progress } from './progress.js';

/** Seconds before the work of the first exercise, and of each next one: to read, to fetch and to get there. */
export const leastLeadIns = { first: 5, next: 15 } as const;

/** An exercise of a routine, what it is known by, and the page's own card, where it comes from one. */
export interface RoutineEntry {
  readonly key: string;
  readonly item: RoutineExercise;
  readonly card: ExerciseCardElement | null;
}

/** The exercises of a routine, and the page's own cards where it is made of them. */
export const toEntries = (
  items: readonly RoutineExercise[],
  cards: readonly ExerciseCardElement[],
): readonly RoutineEntry[] => {
  const keys = exerciseKeys(items);
  return items.map((item, i) => ({ key: keys[i]!, item, card: cards[i] ?? null }));
};

/**
 * What the key of an exercise is now: the page's own card is followed wherever it moves and whatever it becomes, and
 * any other exercise is the one with the same key. Undefined for one that is not there any more.
 */
export const followEntries = (
  before: readonly RoutineEntry[],
  now: readonly RoutineEntry[],
): ((key: string) => string | undefined) => {
  const keyOfCard = new Map(now.map(({ card, key }) => [card, key]));
  const followed = new Map(
    before.flatMap(({ card, key }) => (card && keyOfCard.has(card) ? [[key, keyOfCard.get(card)!]] : [])),
  );
  const taken = new Set(followed.values());
  const free = new Set(now.map(({ key }) => key).filter(key => !taken.has(key)));
  return key => followed.get(key) ?? (free.has(key) ? key : undefined);
};

/**
 * What stays done after a run where no record is kept: all of it, or nothing while any exercise is asked for more often
 * a day than the routine was gone through. The next run is a whole one then.
 */
export const keepDone = (
  entries: readonly RoutineEntry[],
  { done, runs }: Pick<Progress, 'done' | 'runs'>,
): readonly string[] => {
  const isAskedAgain = ({ item }: RoutineEntry): boolean =>
    lowerEnd(resolveDose(item.exercise, item)?.timesPerDay ?? 1) > runs;
  return entries.some(isAskedAgain) ? [] : done;
};

/** The language of the author's own words, where the routine says it. */
export const authorLangOf = (routine: Routine | null): string | null => routine?.lang?.trim() || null;

/** Seconds that it takes to tell how an exercise begins, about. */
const typicalTelling = 20;

/** Seconds to get ready, about: how many it takes is known only once the words are. */
const estimateLeadIn = (exercise: RoutineExercise['exercise'], isFirst: boolean): number => {
  const known = findExercise(exercise);
  if (known) return typicalTelling + findSettling(known);
  return isFirst ? leastLeadIns.first : leastLeadIns.next;
};

/** ms of each exercise, about. */
export const measureEntries = (entries: readonly RoutineEntry[], leadIn: number | null): readonly number[] =>
  entries.map(({ item: { exercise, ...dose } }, i) => {
    const getReady = leadIn ?? estimateLeadIn(exercise, i === 0);
    return measureTimeline(exercise, resolveDose(exercise, dose), { leadIn: getReady });
  });
