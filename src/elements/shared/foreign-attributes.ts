import type { ReactiveElement } from 'lit';
import { doseFieldNames } from '../../dose/dose-rules.js';
import { toKebabCase } from '../../validation/fields.js';
import { findNearestField, foldName } from '../../validation/nearest.js';
import { warnOfProblem } from './warn-once.js';

const globalAttributes: readonly string[] = [
  'accesskey',
  'class',
  'dir',
  'exportparts',
  'hidden',
  'id',
  'inert',
  'is',
  'lang',
  'nonce',
  'part',
  'popover',
  'role',
  'slot',
  'style',
  'tabindex',
  'title',
  'translate',
];

/** What every HTML element may have, and what frameworks and pages add to it. */
export const isGlobalAttribute = (name: string): boolean =>
  /[^a-z_-]|^(?:_|x-|v-|ng-|data-|aria-|on|item)/.test(name) || globalAttributes.includes(name);

/** Whether a name is so near to a field's that it must be meant. */
const isNear = (name: string, field: string): boolean => {
  const [a, b] = [foldName(name), foldName(field)];
  return a.startsWith(b) || b.startsWith(a) || a.slice(0, 3) === b.slice(0, 3);
};

/**
 * The dose fields among the attributes that the element does not know: an HTML page makes `timesperday` of
 * `timesPerDay`, and some pages write `times_per_day`. A misspelt one is told on the console, with the nearest name.
 */
export const readForeignAttributes = (element: ReactiveElement): Record<string, string> => {
  const { observedAttributes } = element.constructor as typeof ReactiveElement;
  // a server has no attributes to look at
  const names = element.getAttributeNames?.() ?? [];
  const fields: Record<string, string> = {};
  for (const name of names.filter(each => !observedAttributes.includes(each) && !isGlobalAttribute(each))) {
    const field = doseFieldNames.find(each => foldName(each) === foldName(name));
    const nearest = findNearestField(name, observedAttributes);
    if (field) fields[field] = element.getAttribute(name)!;
    else if (isNear(name, nearest)) {
      warnOfProblem(element.localName, { path: name, code: 'unknown-field', nearest: toKebabCase(nearest) });
    }
  }
  return fields;
};
