import type { Exercise } from '../exercise.js';
import { checks } from './checks.js';
import { foot } from './foot.js';
import { leg } from './leg.js';

export { sources, type Source } from './sources.js';

const catalogue = [...foot, ...leg, ...checks] as const;

/** The catalogue's ids. */
export type ExerciseId = (typeof catalogue)[number]['id'];

/** Every exercise, check and explainer: what it is, without words (those are in the locales). */
export const exercises: readonly (Exercise & { readonly id: ExerciseId })[] = catalogue;

const byId = new Map<string, Exercise & { readonly id: ExerciseId }>(exercises.map(each => [each.id, each]));

/** The catalogue's entry of that id, or undefined. */
export const exerciseOf = (id: unknown): (Exercise & { readonly id: ExerciseId }) | undefined => byId.get(id as string);

/** How many letters must change to make `b` of `a` (Levenshtein 1966). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
};

/** The id that was probably meant. */
export const nearestId = (id: string): ExerciseId => {
  const near = (each: Exercise): number => distance(id.slice(0, 40).toLowerCase(), each.id);
  return exercises.reduce((best, each) => (near(each) < near(best) ? each : best)).id;
};
