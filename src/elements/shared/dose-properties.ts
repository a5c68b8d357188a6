import type { PropertyDeclarations } from 'lit';
import { doseFieldNames } from '../../dose/dose-rules.js';
import { toKebabCase } from '../../validation/fields.js';
import { parseDose } from '../../dose/parse-dose.js';
import type { Dose } from '../../dose/dose.js';
import { warnOfProblem } from './warn-once.js';

/** The dose's attributes as properties: what an attribute says, or the field's own value. */
export type DoseProperties = { [Field in keyof Dose]-?: Dose[Field] | string | null } & {
  /** Dose fields at once; they count before the attributes. */
  dose: Dose | null;
};

/** Lit's declarations of the dose's properties. */
export const doseProperties: PropertyDeclarations = {
  dose: { attribute: false },
  ...Object.fromEntries(doseFieldNames.map(name => [name, { attribute: toKebabCase(name) }])),
};

/** The dose fields that an element is given, as attributes or at once. What is out of bounds is said and left out. */
export const givenDose = (element: HTMLElement & DoseProperties): Dose => {
  const attributes = Object.fromEntries(doseFieldNames.map(name => [name, element[name]]));
  return parseDose({ ...attributes, ...element.dose }, problem =>
    warnOfProblem(element.localName, { ...problem, path: toKebabCase(problem.path) }),
  );
};
