import type { PropertyDeclarations } from 'lit';
import { doseFieldNames, kebab, parse, toAttributes, type Dose } from '../exercise/dose.js';
import { doseOf, doseProblem } from '../exercise/routine.js';
import { warnOnce } from './attributes.js';

/** The dose's attributes as properties: what an attribute says, or the field's own value. */
export type DoseProperties = { [Field in keyof Dose]-?: Dose[Field] | string | null } & {
  /** Dose fields at once; they count before the attributes. */
  dose: Dose | null;
};

/** Lit's declarations of the dose's properties. */
export const doseProperties: PropertyDeclarations = {
  dose: { attribute: false },
  ...Object.fromEntries(doseFieldNames.map(name => [name, { attribute: kebab(name) }])),
};

/** The dose fields that an element is given, as attributes or at once. What is out of bounds is said and left out. */
export const givenDose = (element: HTMLElement & DoseProperties, exercise: string | null | undefined): Dose => {
  const attributes = Object.fromEntries(doseFieldNames.map(name => [name, element[name]]));
  const tag = element.localName;
  const given = parse({ ...attributes, ...element.dose }, ({ path, message }) =>
    warnOnce(`<${tag} ${kebab(path)}> ${message}.`),
  );
  const problem = doseProblem(doseOf(exercise, given) ?? {});
  if (!problem) return given;
  warnOnce(`<${tag} ${Object.keys(toAttributes(given)).join(' ')}> ${problem}.`);
  return {};
};
