import { findExercise } from '../catalogue/index.js';
import { resolveDose } from '../catalogue/resolve-dose.js';
import type { Dose, Limb } from '../dose/dose.js';
import { parseDose, pickDoseFields, readDose } from '../dose/parse-dose.js';
import { contentOf } from '../i18n/exercise-content.js';
import { wordProblem, type Problem } from '../i18n/problem.js';
import { english, findLocale } from '../i18n/registry.js';
import { isRefusal } from '../validation/problem.js';

export { doseToAttributes as toAttributes } from '../dose/parse-dose.js';

/**
 * A dose from attributes (`{ 'times-per-day': '3' }`) or JSON (`{ timesPerDay: 3 }`). Unknown fields are ignored,
 * fields out of bounds are left out and reported, in English. Never throws.
 */
export const parse = (fields: unknown, report?: (problem: Problem) => void): Dose => ({
  ...parseDose(fields, problem => report?.(wordProblem(problem, english))),
});

/** The dose of a catalogue exercise, a copy changed field by field; null for checks and explainers left as they are. */
export const doseOf = (exerciseId: string | null | undefined, overrides?: unknown): Dose | null => {
  const dose = resolveDose(exerciseId, readDose(overrides, findExercise(exerciseId)?.dose).dose);
  return dose && { ...dose };
};

/**
 * A dose as a sentence, "Hold 3 seconds, 10 times, 3 times a day"; '' for none. It leaves the rest between sets out:
 * the timer leads through it.
 * @param lang BCP 47 tag; English where the language is not there
 * @param limb what "each" counts; the feet, where nothing else is said
 */
export const doseText = (dose: Dose | null | undefined, lang = 'en', limb: Limb = 'foot'): string =>
  dose ? findLocale(lang).describeDose(pickDoseFields(dose), limb) : '';

/**
 * The sentence that a card shows for an exercise with the dose fields that differ: what "each" and the repetitions count
 * is the exercise's own, and of fields that cannot be read it says so. '' for none.
 * @param exerciseId of the catalogue, or one that is defined; null for an exercise of the page's own
 * @param overrides attributes or JSON, as `doseOf` takes them
 * @param lang BCP 47 tag; English where the language is not there
 */
export const doseTextOf = (exerciseId: string | null | undefined, overrides: unknown = {}, lang = 'en'): string => {
  const exercise = findExercise(exerciseId);
  const { dose: given, problems } = readDose(overrides, exercise?.dose);
  const subject = { exercise, given, doseProblems: problems.filter(isRefusal) };
  return contentOf(subject, findLocale(lang)).dose;
};
