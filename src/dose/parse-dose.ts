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

/** "10 circles", typed as the number of repetitions, says what is counted, too. */
const readTypedUnit = (input: unknown): Unit | undefined => {
  const typed = isObject(input) ? readOwn(input, 'reps') : undefined;
  const [unit] = (typeof typed === 'string' && /circles|steps/.exec(`${normaliseTyped(typed)}s`)) || [];
  return unit as Unit | undefined;
};

/** The dose among the fields of an object that has others too. */
export const readDoseFields = (input: unknown, report: ReportProblem): Dose => {
  const dose: Dose = readFields(doseRules, input, report);
  if (dose.reps === undefined) return dose;
  const unit = readTypedUnit(input);
  if (!unit) return dose;
  if (!dose.unit || unit === dose.unit) return joinFields<Dose>(dose, { unit });
  const { reps: _contradicted, ...others } = dose;
  report({ path: 'reps', ...explainRefusal(doseRules.reps, readOwn(input as object, 'reps')) });
  return joinFields<Dose>(others);
};

/**
 * Reads a dose from attributes (`{ 'times-per-day': '3' }`) or JSON (`{ timesPerDay: 3 }`). What cannot be read is left
 * out and told, and so are unknown fields. Never throws.
 */
export const readDose = (input: unknown): DoseReading => {
  const problems: ProblemFacts[] = [];
  const report: ReportProblem = problem => problems.push(problem);
  try {
    const dose = readDoseFields(input, report);
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
