import { amountFields, mergeDoses, type Dose, type DoseField } from '../dose/dose.js';
import { pickDoseFields } from '../dose/parse-dose.js';
import { joinFields } from '../validation/fields.js';
import type { ProblemFacts } from '../validation/problem.js';
import { findExercise } from './find.js';

/** The catalogue's fields that may stand beside a dose of which a part could not be read: none that says how much. */
const keepUndosed = (usual: Dose, refused: readonly string[]): Dose =>
  Object.fromEntries(
    Object.entries(usual).filter(
      ([name]) => !amountFields.includes(name as DoseField) && name !== 'load' && !refused.includes(name),
    ),
  );

/** What can be shown of a dose without the refused fields: sets of an unknown number would read as that number. */
const dropMisleading = (given: Dose, refused: readonly string[]): Dose => {
  const lostCount = refused.includes('reps') || refused.includes('duration');
  if (!lostCount || given.reps !== undefined || given.duration !== undefined) return given;
  const { sets: _misleading, ...others } = given;
  return joinFields<Dose>(others);
};

/** A copy that a page may change; by hand, for `structuredClone` gives nothing in a frame that is taken away. */
const copyDose = (dose: Dose): Dose =>
  joinFields<Dose>(
    Object.fromEntries(Object.entries(dose).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value])),
  );

const resolveUnreadable = (usual: Dose, given: Dose, refused: readonly string[]): Dose | null => {
  const shown = dropMisleading(given, refused);
  const saysAmount = amountFields.some(name => shown[name] !== undefined);
  return saysAmount ? copyDose(mergeDoses(keepUndosed(usual, refused), shown)) : null;
};

/**
 * The dose of a catalogue exercise, a copy changed field by field; null for checks and explainers left as they are.
 * Where a part of the dose could not be read, nothing of the catalogue's amounts stands in for it: null where no amount
 * is left.
 * @param overrides a dose, or an object that has the fields of one among others
 * @param refusals what of the overrides is refused
 */
export const resolveDose = (
  exerciseId: string | null | undefined,
  overrides: Dose = {},
  refusals: readonly ProblemFacts[] = [],
): Dose | null => {
  const given = pickDoseFields(overrides);
  const usual = findExercise(exerciseId)?.dose;
  const refused = refusals.map(({ path }) => path);
  if (refused.length) return resolveUnreadable(usual ?? {}, given, refused);
  if (usual) return copyDose(mergeDoses(usual, given));
  return Object.keys(given).length ? given : null;
};
