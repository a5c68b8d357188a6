import { mergeDoses, type Dose } from '../dose/dose.js';
import { pickDoseFields } from '../dose/parse-dose.js';
import { findExercise } from './find.js';

/**
 * The dose of a catalogue exercise, a copy changed field by field; null for checks and explainers left as they are.
 * @param overrides a dose, or an object that has the fields of one among others
 */
export const resolveDose = (exerciseId: string | null | undefined, overrides: Dose = {}): Dose | null => {
  const given = pickDoseFields(overrides);
  const usual = findExercise(exerciseId)?.dose;
  if (usual) return structuredClone(mergeDoses(usual, given));
  return Object.keys(given).length ? given : null;
};
