import type { PropertyDeclaration } from 'lit';

const said = new Set<string>();

/** Says a sentence on the console, once. */
export const warnOnce = (sentence: string): void => {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`toe-yoga: ${sentence}`);
};

const refuse = (tag: string, attribute: string, value: string, must: string): void =>
  warnOnce(`<${tag} ${attribute}=${JSON.stringify(value.slice(0, 40))}> is not allowed: ${must}.`);

/** An attribute that takes one of a few words; another one falls back and the console says so. */
export const choice = <T extends string>(
  tag: string,
  attribute: string,
  of: readonly T[],
  fallback: T,
): PropertyDeclaration<T> => ({
  attribute,
  converter: {
    fromAttribute: value => {
      if (value === null || of.includes(value as T)) return (value as T) ?? fallback;
      refuse(tag, attribute, value, `it must be ${of.join(', ')}; ${fallback} is used`);
      return fallback;
    },
  },
});

/** An attribute that takes a number from `min` to `max`; another value falls back and the console says so. */
export const number = (
  tag: string,
  attribute: string,
  min: number,
  max: number,
  fallback: number,
): PropertyDeclaration<number> => ({
  attribute,
  converter: {
    fromAttribute: value => {
      const given = value?.trim() ? Number(value) : NaN;
      if (given >= min && given <= max) return given;
      if (value !== null) refuse(tag, attribute, value, `it must be ${min}–${max}; ${fallback} is used`);
      return fallback;
    },
  },
});
