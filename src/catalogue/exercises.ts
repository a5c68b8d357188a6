import { checks } from './checks.js';
import type { Exercise } from './exercise.js';
import { foot } from './foot.js';
import { leg } from './leg.js';
import { toeExercises } from './toes.js';

const catalogue = [...toeExercises, ...foot, ...leg, ...checks] as const;

/** The catalogue's ids. */
export type ExerciseId = (typeof catalogue)[number]['id'];

/** An entry of the catalogue, whose words a locale has. */
export type CatalogueExercise = Exercise & { readonly id: ExerciseId };

/** Every exercise, check and explainer: what it is, without words (those are in the locales). */
export const exercises: readonly CatalogueExercise[] = catalogue;
