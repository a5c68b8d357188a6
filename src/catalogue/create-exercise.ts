import type { DoseField } from '../dose/dose.js';
import { joinFields } from '../validation/fields.js';
import type { Exercise, Rhythm } from './exercise.js';

const defaults = {
  kind: 'exercise',
  equipment: [],
  limb: 'foot',
  steps: 2,
  figure: null,
} as const satisfies Partial<Exercise>;

type RequiredFields = Pick<Exercise, 'sources' | 'position' | 'worksOn'>;

/**
 * A catalogue entry; what it leaves out is what most entries share. A dose without a source is the library's own, all
 * of it.
 */
export const createExercise = <const Id extends string>({
  dose = null,
  doseSource = dose && 'library',
  rhythm = {},
  libraryFields = doseSource === 'library' ? (Object.keys(dose!) as DoseField[]) : [],
  ...data
}: { readonly id: Id } & RequiredFields & Partial<Exercise>): Exercise & { readonly id: Id } => ({
  ...defaults,
  ...data,
  rhythm: joinFields<Rhythm>(rhythm),
  dose,
  doseSource,
  libraryFields,
});
