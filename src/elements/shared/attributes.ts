import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { explainUnknownExercise, findExercise } from '../../catalogue/index.js';
import { warnOfProblem } from './warn-once.js';
import { explainRefusal } from '../../validation/problem.js';
import type { Rule } from '../../validation/rule.js';
import { parseValue } from '../../validation/parse-value.js';

/** An attribute with a rule; what the rule refuses falls back, and the console says which, where and what is allowed. */
export const checked = (tag: string, attribute: string, rule: Rule, fallback: unknown): PropertyDeclaration => ({
  attribute,
  converter: {
    fromAttribute: value => {
      const given = value === null ? fallback : parseValue(rule, value);
      if (given === undefined) {
        warnOfProblem(tag, { path: attribute, ...explainRefusal(rule, value) }, `${fallback} is used`);
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
  if (id && !entry) warnOfProblem(tag, explainUnknownExercise(id));
  return entry;
};
