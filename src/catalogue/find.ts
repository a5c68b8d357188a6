import { findNearest } from '../validation/nearest.js';
import { takeExcerpt, type ProblemFacts } from '../validation/problem.js';
import { exercises, type CatalogueExercise, type ExerciseId } from './exercises.js';

const byId = new Map<string, CatalogueExercise>(exercises.map(exercise => [exercise.id, exercise]));

/** The catalogue's entry of that id, in letters of any size and with spaces around it; or undefined. */
export const findExercise = (id: unknown): CatalogueExercise | undefined =>
  typeof id === 'string' ? byId.get(id.trim().toLowerCase()) : undefined;

/** The id that was probably meant. */
export const suggestId = (given: string): ExerciseId =>
  findNearest(
    given,
    exercises.map(({ id }) => id),
  );

/** That the catalogue has no exercise of that id. */
export const explainUnknownExercise = (id: string): ProblemFacts => ({
  path: 'exercise',
  code: 'unknown-exercise',
  value: takeExcerpt(id),
  nearest: suggestId(id),
});
