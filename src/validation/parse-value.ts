import { limits, type ChoiceRule, type ChoicesRule, type NumberRule, type Rule } from './rule.js';
import { normaliseTyped, readTypedQuantity } from './typed-quantity.js';

/** Whether a link may be followed: http, https or relative. The URL parser also undoes tricks such as `java\nscript:`. */
export const isLink = (value: string): boolean => {
  try {
    return /^https?:$/.test(new URL(value, 'https://page.invalid/').protocol);
  } catch {
    return false;
  }
};

const isBlankText = (value: unknown): boolean => typeof value === 'string' && !value.trim();

/** What a form, a spreadsheet or a database writes where nothing is given. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || isBlankText(value) || (Array.isArray(value) && value.every(isBlankText));

/** More members than any rule allows make a list as wrong as these do. */
const maxListed = 9;

/** A number within the rule's bounds; NaN for any other. Seconds are kept to the ms, counts are whole. */
const checkNumber = ({ min, max, unit }: NumberRule, value: unknown): number => {
  if (typeof value !== 'number' || !(value >= min && value <= max)) return NaN;
  if (unit) return Math.round(value * 1000) / 1000;
  return Number.isInteger(value) ? value : NaN;
};

/** What a value of any type says: a number, the two ends of a range, or something that no rule allows. */
const readQuantity = (rule: NumberRule, value: unknown): unknown => {
  if (typeof value === 'string') return readTypedQuantity(value, rule);
  // some JSON parsers make these of whole numbers
  return typeof value === 'bigint' ? Number(value) : value;
};

const parseQuantity = (rule: NumberRule, value: unknown): unknown => {
  const read = Array.isArray(value)
    ? value.slice(0, maxListed).map(each => readQuantity(rule, each))
    : readQuantity(rule, value);
  if (!Array.isArray(read)) {
    const number = checkNumber(rule, read);
    return Number.isNaN(number) ? undefined : number;
  }
  const [from, to] = read.map(each => checkNumber(rule, each));
  return rule.range && read.length === 2 && from! <= to! ? [from, to] : undefined;
};

/** The rule's word that is typed; undefined for any other. */
const readWord = ({ of, spellings = {} }: ChoiceRule | ChoicesRule, typed: unknown): string | undefined => {
  if (typeof typed !== 'string') return undefined;
  const word = normaliseTyped(typed).replace(/\p{Pd}/gu, '-');
  return of.includes(word)
    ? word
    : (Object.entries(spellings).find(([spelling]) => spelling === word)?.[1] ?? undefined);
};

/** Longer lists of words are none that a rule allows. */
const maxWordsLength = 200;

/** What stands between words in a text; never within "counter clockwise". */
const splitWords = (text: string): readonly string[] =>
  text
    .slice(0, maxWordsLength)
    .replace(/\b(counter|anti)\s+(?=clock)/gi, '$1-')
    .split(/(?:[\s,;&+]|\band\b)+/i)
    .filter(Boolean);

const parseChoices = (rule: ChoicesRule, value: unknown): unknown => {
  if (typeof value !== 'string' && !Array.isArray(value)) return undefined;
  const typed: readonly unknown[] = typeof value === 'string' ? splitWords(value) : value.slice(0, maxListed);
  const words = typed.map(each => readWord(rule, each));
  const isSound = words.length > 0 && words.every((word, i) => word !== undefined && words.indexOf(word) === i);
  return isSound ? words : undefined;
};

/** A character may take two units of a string. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 2 * limits.text && [...value].length <= limits.text;

const parseTexts = (value: unknown): unknown => {
  if (!Array.isArray(value) || value.length > limits.steps || !value.every(isText)) return undefined;
  return value.filter(each => !isEmpty(each));
};

/** The value that a rule makes of `value`, or undefined where the rule does not allow it. */
export const parseValue = (rule: Rule, value: unknown): unknown => {
  switch (rule.type) {
    case 'number':
      return parseQuantity(rule, value);
    case 'choice':
      return readWord(rule, value);
    case 'choices':
      return parseChoices(rule, value);
    case 'text':
      return isText(value) ? value : undefined;
    case 'texts':
      return parseTexts(value);
    case 'link':
      return isText(value) && isLink(value) ? value : undefined;
  }
};
