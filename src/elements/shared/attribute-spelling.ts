import type { ReactiveElement } from 'lit';
import { warnOnce } from './warn-once.js';

type ElementClass = typeof ReactiveElement;

type Spellings = ReadonlyMap<string, string>;

const spellingsOf = new WeakMap<ElementClass, Spellings>();

const collectSpellings = ({ elementProperties }: ElementClass): Spellings => {
  const attributes = [...elementProperties.values()].map(({ attribute }) => attribute);
  const hyphenated = attributes.filter(name => typeof name === 'string' && name.includes('-')) as string[];
  return new Map(hyphenated.map(name => [name.replaceAll('-', ''), name]));
};

/**
 * The attributes of a class whose properties are complete, each under its name without hyphens: HTML makes `timesperday`
 * of `timesPerDay`.
 */
export const findSpellings = (elementClass: ElementClass): Spellings => {
  const spellings = spellingsOf.get(elementClass) ?? collectSpellings(elementClass);
  spellingsOf.set(elementClass, spellings);
  return spellings;
};

const isBoolean = ({ elementProperties }: ElementClass, attribute: string): boolean =>
  [...elementProperties].some(
    ([name, { type, attribute: own }]) =>
      type === Boolean && attribute === (typeof own === 'string' ? own : String(name).toLowerCase()),
  );

/** An attribute as it counts. */
export interface ReadAttribute {
  readonly name: string;
  readonly value: string | null;
}

/**
 * Reads an attribute as frameworks and templates write it: under its property's name, and a boolean one as "false",
 * which counts as not given. The console says once how it is written.
 */
export const readAttribute = (element: Element, written: string, value: string | null): ReadAttribute => {
  const elementClass = element.constructor as ElementClass;
  const name = findSpellings(elementClass).get(written) ?? written;
  const says = `<${element.localName} ${written}`;
  if (name !== written && value !== null) warnOnce(`${says}> counts; it is written ${name}.`);
  const isFalse = value?.trim().toLowerCase() === 'false' && isBoolean(elementClass, name);
  if (isFalse) warnOnce(`${says}="${value}"> counts as not given; leave the attribute out.`);
  return { name, value: isFalse ? null : value };
};
