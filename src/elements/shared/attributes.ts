import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { findExercise, suggestId } from '../../catalogue/index.js';
import { warnOnce } from './warn-once.js';
import { describeRule, parseValue, formatValue, type Rule } from '../../validation/rule.js';

/** An attribute with a rule; what the rule refuses falls back, and the console says which, where and what is allowed. */
export const checked = (tag: string, attribute: string, rule: Rule, fallback: unknown): PropertyDeclaration => ({
  attribute,
  converter: {
    fromAttribute: value => {
      const given = value === null ? fallback : parseValue(rule, value);
      if (given === undefined) {
        warnOnce(`<${tag} ${attribute}> must be ${describeRule(rule)}, is ${formatValue(value)}; ${fallback} is used.`);
      }
      return given ?? fallback;
    },
  },
});

/** Holds an element's properties to the rules of their attributes. */
export const settle = (element: ReactiveElement): void => {
  const values = element as unknown as Record<PropertyKey, unknown>;
  for (const [name, { converter }] of (element.constructor as typeof ReactiveElement).elementProperties) {
    const { fromAttribute } = (converter ?? {}) as { fromAttribute?(value: unknown): unknown };
    if (fromAttribute) values[name] = fromAttribute(values[name] ?? null);
  }
};

export const viewRule: Rule = { type: 'choice', of: ['auto', 'front', 'top', 'side', 'quarter'] };
export const sideRule: Rule = { type: 'choice', of: ['left', 'right'] };

/** The catalogue's entry of that id; where there is none, the console names the nearest. */
export const lookUp = (tag: string, id: string | null): ReturnType<typeof findExercise> => {
  const entry = findExercise(id);
  if (id && !entry) {
    warnOnce(`<${tag} exercise> must be a catalogue id, is ${formatValue(id)}; the nearest is "${suggestId(id)}".`);
  }
  return entry;
};
