import { amountFields, mergeDoses, type Dose, type DoseField } from '../dose/dose.js';
import { pickDoseFields } from '../dose/parse-dose.js';
import { isRefusal, type ProblemFacts } from '../validation/problem.js';
import { findExercise } from './find.js';

/** The catalogue's fields that may stand beside a dose of which a part could not be read: none that says how much. */
const keepUndosed = (usual: Dose, refused: readonly string[]): Dose =>
  Object.fromEntries(
    Object.entries(usual).filter(
      ([name]) => !amountFields.includes(name as DoseField) && name !== 'load' && !refused.includes(name),
    ),
  );

/**
 * The dose of a catalogue exercise, a copy changed field by field; null for checks and explainers left as they are.
 * Where a part of the dose could not be read, nothing of the catalogue's amounts stands in for it: null where no amount
 * is left.
 * @param overrides a dose, or an object that has the fields of one among others
 * @param problems what of the overrides could not be read
 */
export const resolveDose = (
  exerciseId: string | null | undefined,
  overrides: Dose = {},
  problems: readonly ProblemFacts[] = [],
): Dose | null => {
  const given = pickDoseFields(overrides);
  const usual = findExercise(exerciseId)?.dose;
  const refused = problems.filter(isRefusal).map(({ path }) => path);
  if (refused.length) {
    const saysAmount = amountFields.some(name => given[name] !== undefined);
    return saysAmount ? structuredClone(mergeDoses(keepUndosed(usual ?? {}, refused), given)) : null;
  }
  if (usual) return structuredClone(mergeDoses(usual, given));
  return Object.keys(given).length ? given : null;
};
