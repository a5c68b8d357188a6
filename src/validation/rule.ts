/**
 * What a field of a dose or a routine may hold, as data: the parser, the JSON Schema and the console's sentences are
 * all made from it.
 */
export type Rule =
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly unit?: string;
      readonly range?: true;
    }
  | { readonly type: 'choice'; readonly of: readonly string[] }
  | { readonly type: 'choices'; readonly of: readonly string[] }
  | { readonly type: 'text' }
  | { readonly type: 'texts' }
  | { readonly type: 'link' };

export type Rules = Readonly<Record<string, Rule>>;

/** What is wrong, and where: `exercises[2].hold`, `must be 0–3600 seconds, is -5`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Bounds of a routine document, checked before anything is shown. */
export const limits = { exercises: 100, steps: 20, text: 2000, bytes: 256 * 1024 } as const;

/** A field that an object has itself: what its prototype has is nobody's data. */
export const getOwn = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const shownOne = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : isObject(value) ? 'an object' : String(value);

/** A value as a sentence can name it, however large or strange it is. */
export const formatValue = (value: unknown): string =>
  Array.isArray(value) ? `[${value.slice(0, 4).map(shownOne).join(', ')}]` : shownOne(value);

/** Whether a link may be followed: http, https or relative. The URL parser also undoes tricks such as `java\nscript:`. */
export const isLink = (value: string): boolean => {
  try {
    return /^https?:$/.test(new URL(value, 'https://page.invalid/').protocol);
  } catch {
    return false;
  }
};

/** What a rule allows, in the words that stand behind "must be". */
export const describeRule = (rule: Rule): string => {
  const text = `text of at most ${limits.text} characters`;
  switch (rule.type) {
    case 'number':
      return `${rule.min}–${rule.max} ${rule.unit ?? ''}`.trim();
    case 'text':
      return text;
    case 'texts':
      return `a list of at most ${limits.steps} pieces of ${text}`;
    case 'link':
      return 'a link to https://, http:// or relative';
    default:
      return `one of ${rule.of.join(', ')}`;
  }
};

const listOf = (value: unknown, separator: RegExp): unknown[] =>
  Array.isArray(value) ? value.slice(0, 9) : typeof value === 'string' ? value.trim().split(separator) : [value];

/** A number, or text that is one; NaN where the rule does not allow it. Seconds are kept to the ms, counts are whole. */
const numberIn = ({ min, max, unit }: Rule & { type: 'number' }, value: unknown): number => {
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= min && number <= max)) return NaN;
  return unit ? Math.round(number * 1000) / 1000 : Number.isInteger(number) ? number : NaN;
};

/** The value that a rule makes of `value`, or undefined where the rule does not allow it. Never throws. */
export const parseValue = (rule: Rule, value: unknown): unknown => {
  const isText = (text: unknown): boolean => typeof text === 'string' && text.length <= limits.text;
  switch (rule.type) {
    case 'number': {
      const [from, to, ...more] = listOf(value, /\s*[-\u2013]\s*/).map(each => numberIn(rule, each));
      if (to === undefined) return Number.isNaN(from) || Array.isArray(value) ? undefined : from;
      return rule.range && from! <= to && !more.length ? [from, to] : undefined;
    }
    case 'choice':
      return rule.of.includes(value as string) ? value : undefined;
    case 'choices': {
      const list = listOf(value, /[\s,]+/);
      const sound = list.every((each, i) => rule.of.includes(each as string) && list.indexOf(each) === i);
      return sound && list.length ? list : undefined;
    }
    case 'texts':
      return Array.isArray(value) && value.length <= limits.steps && value.every(isText) ? [...value] : undefined;
    default:
      return isText(value) && (rule.type === 'text' || isLink(value as string)) ? value : undefined;
  }
};
