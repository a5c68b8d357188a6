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

/** A value as a sentence can name it, however large or strange it is. */
export const shown = (value: unknown): string =>
  typeof value === 'string'
    ? JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
    : Array.isArray(value)
      ? value.length <= 4 && value.every(each => typeof each !== 'object')
        ? `[${value.map(shown).join(', ')}]`
        : 'a list'
      : typeof value === 'object' && value
        ? 'an object'
        : String(value).slice(0, 40);

/** Whether a link may be followed: http, https or relative. The URL parser also undoes tricks such as `java\nscript:`. */
export const isLink = (value: string): boolean => {
  try {
    return /^https?:$/.test(new URL(value, 'https://page.invalid/').protocol);
  } catch {
    return false;
  }
};

/** What a rule allows, in the words that stand behind "must be". */
export const allowed = (rule: Rule): string => {
  switch (rule.type) {
    case 'number':
      return `${rule.min}–${rule.max}${rule.unit ? ` ${rule.unit}` : ''}`;
    case 'choice':
      return `one of ${rule.of.join(', ')}`;
    case 'choices':
      return `of ${rule.of.join(', ')}, each once`;
    case 'text':
      return `text of at most ${limits.text} characters`;
    case 'texts':
      return `a list of at most ${limits.steps} texts of at most ${limits.text} characters`;
    case 'link':
      return 'a link that starts with https://, http:// or is relative';
  }
};

/** `10`, `"10"`, `"10-15"` or `[10, 15]` as numbers; seconds are kept to the millisecond, counts must be whole. */
const numbers = (value: unknown): unknown[] =>
  typeof value === 'string'
    ? value
        .trim()
        .split(/\s*[-\u2013]\s*/)
        .map(part => (/^\d+(\.\d+)?$/.test(part) ? Number(part) : NaN))
    : Array.isArray(value)
      ? value.slice(0, 3)
      : [value];

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= limits.text;

/** The value that a rule makes of `value`, or undefined where the rule does not allow it. Never throws. */
export const read = (rule: Rule, value: unknown): unknown => {
  switch (rule.type) {
    case 'number': {
      const list = numbers(value).map(each => {
        if (typeof each !== 'number' || !(each >= rule.min && each <= rule.max)) return NaN;
        return rule.unit ? Math.round(each * 1000) / 1000 : Number.isInteger(each) ? each : NaN;
      });
      if (list.some(Number.isNaN)) return undefined;
      if (list.length === 1 && !Array.isArray(value)) return list[0];
      return rule.range && list.length === 2 && list[0]! <= list[1]! ? list : undefined;
    }
    case 'choice':
      return rule.of.includes(value as string) ? value : undefined;
    case 'choices': {
      const list: unknown[] =
        typeof value === 'string'
          ? value.split(/[\s,]+/).filter(Boolean)
          : Array.isArray(value)
            ? value.slice(0, 9)
            : [];
      const sound =
        list.length > 0 && new Set(list).size === list.length && list.every(each => rule.of.includes(each as string));
      return sound ? [...list] : undefined;
    }
    case 'text':
      return isText(value) ? value : undefined;
    case 'texts':
      return Array.isArray(value) && value.length <= limits.steps && value.every(isText) ? [...value] : undefined;
    case 'link':
      return isText(value) && isLink(value) ? value : undefined;
  }
};
