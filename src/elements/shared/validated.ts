import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { toKebabCase } from '../../validation/fields.js';
import { explainRefusal } from '../../validation/problem.js';
import type { ChoiceRule, ChoicesRule, NumberRule, Rule } from '../../validation/rule.js';
import { parseValue } from '../../validation/parse-value.js';
import { warnOfProblem } from './warn-once.js';

/** What a rule allows, as a type. */
type ValueOf<R extends Rule> = R extends ChoiceRule
  ? R['of'][number]
  : R extends NumberRule
    ? number
    : R extends { readonly type: 'text' | 'link' }
      ? string
      : R extends ChoicesRule
        ? readonly R['of'][number][]
        : readonly string[];

/** Whether no choice of several is made. */
const isEmpty = (given: unknown): boolean =>
  Array.isArray(given) ? given.length === 0 : typeof given === 'string' && given.trim() === '';

/** `Name` where that property holds `Value`s, no more and no less; it may be null besides, for "not given". */
type Holding<Value, Element, Name extends keyof Element> = [Value, NonNullable<Element[Name]>] extends [
  NonNullable<Element[Name]>,
  Value,
]
  ? Name
  : never;

/**
 * A reactive property that only ever holds what its rule allows: `@validated(rule) speed = 1`. The field's initialiser
 * is the default. A value that the rule refuses, set by attribute or by property, becomes the default, and the console
 * says once which element, which attribute and what is allowed. A removed attribute (null) is the default too.
 *
 * The attribute is the property's name in kebab-case. The compiler holds the property's type to what the rule allows.
 */
export const validated =
  <const R extends Rule>(rule: R) =>
  <Element extends ReactiveElement, Name extends keyof Element & string>(
    prototype: Element,
    name: Holding<ValueOf<R>, Element, Name>,
  ): void => {
    const path = toKebabCase(name);
    const values = new WeakMap<ReactiveElement, unknown>();
    const defaults = new WeakMap<ReactiveElement, unknown>();

    const normalise = (element: ReactiveElement, given: unknown): unknown => {
      const fallback = defaults.get(element);
      if (given === null || given === undefined || (rule.type === 'choices' && isEmpty(given))) return fallback;
      const value = parseValue(rule, given);
      if (value !== undefined) return value;
      const problem = { path, ...explainRefusal(rule, given) };
      warnOfProblem(element.localName, problem, fallback === null ? 'it counts as not given' : `${fallback} is used`);
      return fallback;
    };

    const options: PropertyDeclaration = { attribute: path, noAccessor: true };
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: ReactiveElement) {
        return values.get(this);
      },
      set(this: ReactiveElement, given: unknown) {
        // the first value comes from the class's own initialiser
        if (!defaults.has(this)) defaults.set(this, given);
        const before = values.get(this);
        values.set(this, normalise(this, given));
        this.requestUpdate(name, before, options);
      },
    });
  };
