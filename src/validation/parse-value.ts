import { limits, type ChoicesRule, type NumberRule, type Rule } from './rule.js';

/** Whether a link may be followed: http, https or relative. The URL parser also undoes tricks such as `java\nscript:`. */
export const isLink = (value: string): boolean => {
  try {
    return /^https?:$/.test(new URL(value, 'https://page.invalid/').protocol);
  } catch {
    return false;
  }
};

/** More members than any rule allows make a list as wrong as these do. */
const mostListed = 9;

const splitList = (value: unknown, separator: RegExp): unknown[] => {
  if (Array.isArray(value)) return value.slice(0, mostListed);
  return typeof value === 'string' ? value.trim().split(separator) : [value];
};

/** A number, or text that is one; NaN where the rule does not allow it. Seconds are kept to the ms, counts are whole. */
const parseNumber = ({ min, max, unit }: NumberRule, value: unknown): number => {
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= min && number <= max)) return NaN;
  if (unit) return Math.round(number * 1000) / 1000;
  return Number.isInteger(number) ? number : NaN;
};

const parseQuantity = (rule: NumberRule, value: unknown): unknown => {
  const [from, to, ...more] = splitList(value, /\s*[-\u2013]\s*/).map(each => parseNumber(rule, each));
  if (to === undefined) return Number.isNaN(from) || Array.isArray(value) ? undefined : from;
  return rule.range && from! <= to && !more.length ? [from, to] : undefined;
};

const parseChoices = ({ of }: ChoicesRule, value: unknown): unknown => {
  const list = splitList(value, /[\s,]+/);
  const sound = list.every((each, i) => of.includes(each as string) && list.indexOf(each) === i);
  return sound && list.length ? list : undefined;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= limits.text;

/** The value that a rule makes of `value`, or undefined where the rule does not allow it. Never throws. */
export const parseValue = (rule: Rule, value: unknown): unknown => {
  switch (rule.type) {
    case 'number':
      return parseQuantity(rule, value);
    case 'choice':
      return rule.of.includes(value as string) ? value : undefined;
    case 'choices':
      return parseChoices(rule, value);
    case 'text':
      return isText(value) ? value : undefined;
    case 'texts':
      return Array.isArray(value) && value.length <= limits.steps && value.every(isText) ? [...value] : undefined;
    case 'link':
      return isText(value) && isLink(value) ? value : undefined;
  }
};
