import type { Exercise } from '../exercise.js';

const usual = {
  kind: 'exercise',
  dose: null,
  doseSource: null,
  libraryFields: [],
  equipment: [],
  limb: 'foot',
  rhythm: {},
  steps: 2,
  figure: null,
} as const satisfies Partial<Exercise>;

type Needed = Pick<Exercise, 'sources' | 'position' | 'worksOn'>;

/** A catalogue entry; what it leaves out is what most entries share. */
export const entry = <const Id extends string>(
  data: { readonly id: Id } & Needed & Partial<Exercise>,
): Exercise & { readonly id: Id } => ({ ...usual, ...data });
