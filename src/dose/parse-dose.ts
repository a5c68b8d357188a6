import {
  isObject,
  joinFields,
  readFields,
  readOwn,
  reportUnknownFields,
  toKebabCase,
  type ReportProblem,
} from '../validation/fields.js';
import { explainRefusal, type ProblemFacts } from '../validation/problem.js';
import { normaliseTyped } from '../validation/typed-quantity.js';
import type { Dose, Unit } from './dose.js';
import { doseFieldNames, doseRules } from './dose-rules.js';

/** A dose, and what of its fields could not be read. */
export interface DoseReading {
  readonly dose: Dose;
  /** The values that could not be read, and the fields that nobody knows. */
  readonly problems: readonly ProblemFacts[];
}

/** What is typed as the number of repetitions; '' for a number. */
const readTypedReps = (input: unknown): string => {
  const typed = isObject(input) ? readOwn(input, 'reps') : undefined;
  return typeof typed === 'string' || Array.isArray(typed) ? normaliseTyped(String(typed)) : '';
};

/** "10 circles", typed as the number of repetitions, says what is counted, too. */
const readTypedUnit = (typed: string): Unit | undefined => {
  const [unit] = /circle|step/.exec(typed) ?? [];
  return unit ? (`${unit}s` as Unit) : undefined;
};

/** Whether "10 per side" is another number than 10: steps are counted in total where the sides take turns. */
const isCountedInTotal = (typed: string, { unit, sides }: Dose): boolean =>
  /side|foot|leg/.test(typed) && unit === 'steps' && sides !== 'each';

/**
 * The dose among the fields of an object that has others too.
 * @param usual the exercise's own, where it has one
 */
export const readDoseFields = (input: unknown, report: ReportProblem, usual?: Dose | null): Dose => {
  const dose: Dose = readFields(doseRules, input, report);
  if (dose.reps === undefined) return dose;
  const typed = readTypedReps(input);
  const unit = readTypedUnit(typed);
  const counted = joinFields<Dose>(dose, unit ? { unit } : {});
  const isContradicted = !!dose.unit && dose.unit !== counted.unit;
  if (!isContradicted && !isCountedInTotal(typed, joinFields<Dose>(usual ?? {}, counted))) return counted;
  const { reps: _contradicted, ...others } = dose;
  report({ path: 'reps', ...explainRefusal(doseRules.reps, readOwn(input as object, 'reps')) });
  return joinFields<Dose>(others);
};

/**
 * Reads a dose from attributes (`{ 'times-per-day': '3' }`) or JSON (`{ timesPerDay: 3 }`). What cannot be read is left
 * out and told, and so are unknown fields. Never throws.
 * @param usual the exercise's own, where it has one
 */
export const readDose = (input: unknown, usual?: Dose | null): DoseReading => {
  const problems: ProblemFacts[] = [];
  const report: ReportProblem = problem => problems.push(problem);
  try {
    const dose = readDoseFields(input, report, usual);
    if (isObject(input) && !Array.isArray(input)) reportUnknownFields(input, doseFieldNames, report);
    return { dose, problems };
  } catch {
    // a proxy of the page's own
    return { dose: joinFields<Dose>(), problems: [{ path: '', code: 'unreadable' }] };
  }
};

/** The dose that `readDose` reads; `report` is told of each problem. */
export const parseDose = (input: unknown, report?: ReportProblem): Dose => {
  const { dose, problems } = readDose(input);
  for (const problem of problems) report?.(problem);
  return dose;
};

/** The attributes that say this dose; `parseDose` makes the same dose of them. */
export const doseToAttributes = (dose: Dose): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const name of doseFieldNames) {
    const value = Object.hasOwn(dose, name) ? dose[name] : undefined;
    if (value !== undefined) attributes[toKebabCase(name)] = [value].flat().join(name === 'directions' ? ' ' : '-');
  }
  return attributes;
};

/** The dose fields alone of an object that has others too, such as a routine's exercise. */
export const pickDoseFields = (dosed: Dose): Dose => {
  const own = doseFieldNames.filter(name => Object.hasOwn(dosed, name) && dosed[name] !== undefined);
  return joinFields<Dose>(...own.map(name => ({ [name]: dosed[name] })));
};
