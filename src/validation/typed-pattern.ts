import type { ChoiceRule, ChoicesRule, NumberRule } from './rule.js';
import { countRates, countUnits, everyDay, rangeSign, timeUnits } from './typed-quantity.js';

/**
 * What `readTypedQuantity` and the words of choices read, as patterns of a JSON Schema, with the bounds of their rule.
 * They have the digits of ASCII only, and no pattern says that a range is in order.
 */

const either = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** The source of a pattern in small letters as one in letters of any size. */
export const ignoreCase = (source: string): string =>
  source.replace(/\\p\{\w+\}|\\u[\da-f]{4}|\\.|[a-z]/g, part =>
    part.length === 1 ? `[${part.toUpperCase()}${part}]` : part,
  );

/** Digits that stand for a whole number from `low` to `high`, which have as many of them. */
const matchSameLength = (low: string, high: string): readonly string[] => {
  if (!low) return [''];
  const [first, last] = [Number(low[0]), Number(high[0])];
  const [lowRest, highRest] = [low.slice(1), high.slice(1)];
  if (first === last) return matchSameLength(lowRest, highRest).map(rest => `${first}${rest}`);
  const [zeros, nines] = ['0'.repeat(lowRest.length), '9'.repeat(lowRest.length)];
  const startsWhole = lowRest === zeros;
  const endsWhole = highRest === nines;
  const [from, to] = [startsWhole ? first : first + 1, endsWhole ? last : last - 1];
  return [
    ...(startsWhole ? [] : matchSameLength(lowRest, nines).map(rest => `${first}${rest}`)),
    ...(from <= to ? [`[${from}-${to}]${'[0-9]'.repeat(lowRest.length)}`] : []),
    ...(endsWhole ? [] : matchSameLength(zeros, highRest).map(rest => `${last}${rest}`)),
  ];
};

/** A whole number from `min` to `max`, zeros before it allowed. */
const matchWhole = (min: number, max: number): string => {
  const alternatives: string[] = [];
  for (let low = min; low <= max; low = 10 ** String(low).length) {
    const high = Math.min(max, 10 ** String(low).length - 1);
    alternatives.push(...matchSameLength(String(low), String(high)));
  }
  return `0*${either(...alternatives)}`;
};

/** A count: only zeros may stand after its point. */
const matchCount = (min: number, max: number): string => `${matchWhole(min, max)}(?:\\.0*)?`;

/** A number with decimals from `min` to `max`, after a point or a comma that parts no thousands. */
const matchDecimal = (min: number, max: number): string => {
  const decimals = '(?:\\.[0-9]*|,(?![0-9]{3}(?![0-9]))[0-9]+|\\s?[¼½¾])?';
  const alternatives = [`${matchWhole(min, max - 1)}${decimals}`, `${matchWhole(max, max)}(?:\\.0*)?`];
  return either(...alternatives, ...(min === 0 ? ['0*[.,][0-9]+', '[¼½¾]'] : []));
};

/** The ways to write a time: as a bare number, or with what says what it is. */
const matchTimes = ({ min, max }: NumberRule) => {
  const maxMinutes = Math.floor(max / 60);
  const bare = matchDecimal(min, max);
  const bareMinutes = matchDecimal(Math.ceil(min / 60), maxMinutes);
  const seconds = `${bare}\\s*${timeUnits.second}`;
  const minutes = `${bareMinutes}\\s*${timeUnits.minute}`;
  const clock = `${min > 0 ? '(?!0+:00)' : ''}${either(`0{0,1}[0-9]:[0-5][0-9]`, `[1-5][0-9]:[0-5][0-9]`, `${maxMinutes}:00`)}`;
  const compound = `${matchWhole(1, maxMinutes - 1)}\\s*${timeUnits.minute}\\s*[0-5]?[0-9]\\s*${timeUnits.second}`;
  return { bare, bareMinutes, seconds, minutes, whole: either(seconds, minutes, clock, compound) };
};

/** One number of a rule, without a range. */
const matchNumber = (rule: NumberRule): string => {
  if (rule.unit === 'seconds') {
    const { bare, whole } = matchTimes(rule);
    return either(bare, whole);
  }
  const { min, max, counts } = rule;
  const count = matchCount(min, max);
  if (!counts) return `${count}\\s*`;
  const days = counts === 'daysPerWeek' ? [everyDay] : [];
  return either(`${count}\\s*${countUnits[counts]}`, `(?:once|twice)\\s*${countRates[counts]}`, ...days);
};

const matchRange = (rule: NumberRule): readonly string[] => {
  const to = `\\s*${rangeSign}\\s*`;
  if (rule.unit !== 'seconds') return [`${matchCount(rule.min, rule.max)}${to}${matchNumber(rule)}`];
  const { bare, bareMinutes, seconds, minutes, whole } = matchTimes(rule);
  return [`${bare}${to}${bare}`, `${bare}${to}${seconds}`, `${bareMinutes}${to}${minutes}`, `${whole}${to}${whole}`];
};

/** The typed text of a number. */
export const buildNumberPattern = (rule: NumberRule, ranges = rule.range ?? false): string =>
  ignoreCase(`^\\s*${either(matchNumber(rule), ...(ranges ? matchRange(rule) : []))}\\s*$`);

/** A word and the other ways to type it. */
const matchWord = ({ spellings = {} }: ChoiceRule | ChoicesRule, word: string): string => {
  const others = Object.keys(spellings).filter(typed => spellings[typed] === word);
  return either(word, ...others)
    .replaceAll(' ', '\\s+')
    .replaceAll('-', '\\p{Pd}');
};

/** The typed text of one word. */
export const buildChoicePattern = (rule: ChoiceRule): string =>
  ignoreCase(`^\\s*${either(...rule.of.map(word => matchWord(rule, word)))}\\s*$`);

/** The typed text of several words, none twice. */
export const buildChoicesPattern = (rule: ChoicesRule): string => {
  const separator = '[\\s,;&+]';
  const words = rule.of.map(word => matchWord(rule, word));
  const single = words.map(word => `(?:^|${separator})${word}(?=${separator}|$)`);
  const noneTwice = single.map(word => `(?![^]*${word}[^]*${word})`).join('');
  const any = either(...words);
  return ignoreCase(`^${noneTwice}${separator}*${any}(?:${separator}+${any})*${separator}*$`);
};
