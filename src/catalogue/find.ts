import { findNearest } from '../validation/nearest.js';
import { takeExcerpt, type ProblemFacts } from '../validation/problem.js';
import type { Exercise } from './exercise.js';
import { exercises, type CatalogueExercise } from './exercises.js';

const byId = new Map<string, CatalogueExercise>(exercises.map(exercise => [exercise.id, exercise]));

/** Has `findExercise` find an exercise of the page's own, too. Its words are for the locales to have. */
export const addExercise = (exercise: Exercise): void => {
  byId.set(exercise.id, exercise as CatalogueExercise);
};

/** How many exercises can be found: it grows when one is added. */
export const countExercises = (): number => byId.size;

/** The entry of that id, in letters of any size and with spaces around it; or undefined. */
export const findExercise = (id: unknown): CatalogueExercise | undefined =>
  typeof id === 'string' ? byId.get(id.trim().toLowerCase()) : undefined;

/** The id that was probably meant. */
export const suggestId = (given: string): string => findNearest(given, [...byId.keys()]);

/** That the catalogue has no exercise of that id. */
export const explainUnknownExercise = (id: string): ProblemFacts => ({
  path: 'exercise',
  code: 'unknown-exercise',
  value: takeExcerpt(id),
  nearest: suggestId(id),
});
