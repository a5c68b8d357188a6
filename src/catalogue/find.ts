import { takeExcerpt, type ProblemFacts } from '../validation/problem.js';
import { exercises, type CatalogueExercise, type ExerciseId } from './exercises.js';

const byId = new Map<unknown, CatalogueExercise>(exercises.map(exercise => [exercise.id, exercise]));

/** The catalogue's entry of that id, whatever its capitals and the spaces round it; or undefined. */
export const findExercise = (id: unknown): CatalogueExercise | undefined =>
  byId.get(typeof id === 'string' ? id.trim().toLowerCase() : id);

/**
 * How many letters must be put in, taken out or changed to make `b` of `a` (Levenshtein 1965). Row by row: `distances[j]`
 * is that of the letters of `a` so far to the first `j` letters of `b`.
 */
const editDistance = (a: string, b: string): number => {
  let distances = [...b, ''].map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = distances[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, distances[j]! + 1, row[j - 1]! + 1));
    }
    distances = row;
  }
  return distances[b.length]!;
};

/** Longer than any id, so that a text of any length is compared in no time. */
const mostCompared = 40;

/** The id that was probably meant: the one that the fewest letters tell apart from what was given. */
export const suggestId = (given: string): ExerciseId => {
  const text = given.slice(0, mostCompared).toLowerCase();
  const ranked = exercises.map(({ id }) => ({ id, distance: editDistance(text, id) }));
  return ranked.reduce((best, each) => (each.distance < best.distance ? each : best)).id;
};

/** That the catalogue has no exercise of that id. */
export const explainUnknownExercise = (id: string): ProblemFacts => ({
  path: 'exercise',
  code: 'unknown-exercise',
  value: takeExcerpt(id),
  nearest: suggestId(id),
});
