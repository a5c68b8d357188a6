import type { Exercise } from './exercise.js';
import { checks } from './checks.js';
import { foot } from './foot.js';
import { leg } from './leg.js';

export { credits, sources, type Source } from './sources.js';

const catalogue = [...foot, ...leg, ...checks] as const;

/** The catalogue's ids. */
export type ExerciseId = (typeof catalogue)[number]['id'];

/** Every exercise, check and explainer: what it is, without words (those are in the locales). */
export const exercises: readonly (Exercise & { readonly id: ExerciseId })[] = catalogue;

const byId = new Map<string, Exercise & { readonly id: ExerciseId }>(exercises.map(each => [each.id, each]));

/** The catalogue's entry of that id, or undefined. */
export const findExercise = (id: unknown): (Exercise & { readonly id: ExerciseId }) | undefined =>
  byId.get(id as string);

/** The id that was probably meant: the one with most of its pairs of letters in what was given (after Dice 1945). */
export const suggestId = (given: string): ExerciseId => {
  const text = given.slice(0, 40).toLowerCase();
  const likeness = ({ id }: Exercise): number =>
    [...id].filter((_, i) => text.includes(id.slice(i, i + 2))).length / (id.length + text.length);
  return exercises.reduce((best, each) => (likeness(each) > likeness(best) ? each : best)).id;
};
