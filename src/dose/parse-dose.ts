import { readFields, toKebabCase, type ReportProblem } from '../validation/fields.js';
import type { Dose } from './dose.js';
import { doseFieldNames, doseRules } from './dose-rules.js';

/**
 * A dose from attributes (`{ 'times-per-day': '3' }`) or JSON (`{ timesPerDay: 3 }`). Unknown fields are ignored,
 * fields out of bounds are left out and reported. Never throws.
 */
export const parseDose = (input: unknown, report?: ReportProblem): Dose => readFields(doseRules, input, report);

/** The attributes that say this dose; `parseDose` makes the same dose of them. */
export const doseToAttributes = (dose: Dose): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const name of doseFieldNames) {
    const value = dose[name];
    if (value !== undefined) attributes[toKebabCase(name)] = [value].flat().join(name === 'directions' ? ' ' : '-');
  }
  return attributes;
};

/** The dose fields alone of an object that has others too, such as a routine's exercise. */
export const pickDoseFields = (dosed: Dose): Dose => {
  const fields: Record<string, unknown> = {};
  for (const name of doseFieldNames) if (dosed[name] !== undefined) fields[name] = dosed[name];
  return fields;
};
