import type { NumberRule } from './rule.js';

/**
 * Numbers as people type them, read generously where they can mean one thing only:
 *
 * | what             | read                                                        | refused                       |
 * | ---------------- | ----------------------------------------------------------- | ----------------------------- |
 * | number           | `10`, `10.`, `.5`, `2,5`, `１０`, `١٠`, with any spaces around | `1,500`, `1e3`, `-3`, `½`, `10²` |
 * | range            | `10-12` with any dash or tilde, `10 to 12`                  | `12-10`, `10-12-14`, `10/12`  |
 * | seconds          | `5 s`, `30 sec`, `30"`, `1 min`, `1 min 30 s`, `1:30`        | `1 – 1:30`, `1 min – 90`      |
 * | repetitions      | `12x`, `10 times`, `10 reps`, `10 circles`, `10 steps`       | `3x10`, `3 sets`              |
 * | sets             | `3x`, `3 times`, `3 sets`, `3 rounds`                        | `3 reps`                      |
 * | times a day      | `3x`, `3/day`, `3x/day`, `3 times a day`, `3 daily`          | `3/week`                      |
 * | days a week      | `3 days`, `2–3/week`, `3 days a week`, `3x weekly`           | `3/day`                       |
 *
 * A unit after the second number of a range counts for the first too, where that has none: `1–2 min`.
 */

/** What may stand after the number of a count, as the source of a regular expression in small letters. */
export const countUnits: Record<NonNullable<NumberRule['counts']>, string> = {
  reps: '(?:x|×|times?|reps?|repetitions?|circles?|steps?)\\.?',
  sets: '(?:x|×|times?|sets?|rounds?)\\.?',
  timesPerDay: '(?:x|×|times?)?\\s*(?:(?:/|per|a|each|every)\\s*day|daily)?',
  daysPerWeek: '(?:x|×|times?|days?)?\\s*(?:(?:/|per|a|each|every)\\s*(?:week|wk)|weekly)?',
};

/** What says that a number is one of seconds or minutes; the primes as they are typed, or as text programs make them. */
export const timeUnits = {
  second: `(?:s|secs?|seconds?|"|”|''|’’|′′|″)\\.?`,
  minute: `(?:m|mins?|minutes?|'|’|′)\\.?`,
} as const;

/** Whatever people type between the ends of a range. */
export const rangeSign = '(?:[\\p{Pd}\\u2212\\u2043\\uff5e~]|to)';

/** A comma before three digits may part thousands: it is a decimal one only where that makes no sense. */
const decimalComma = '(?:0*,\\d+|\\d+,(?!\\d{3}(?!\\d))\\d+)';
const number = `(?:\\d+(?:\\.\\d*)?|\\.\\d+|${decimalComma})`;

/** Longer texts are no numbers, however they are spelt. */
export const maxTypedLength = 60;

const digit = /\p{Nd}/u;

/** A decimal digit of any script as one of ASCII: they stand in tens, in order. */
const toAsciiDigit = (character: string): string => {
  const code = character.codePointAt(0)!;
  let first = code;
  while (digit.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
};

/** A text in small letters and ASCII digits, its spaces plain; '' for one with numbers that are no digits, as in `10²`. */
export const normaliseTyped = (text: string): string => {
  if (text.length > maxTypedLength || /\p{No}/u.test(text)) return '';
  return (
    text
      .normalize('NFKC')
      .replace(/\p{Nd}/gu, toAsciiDigit)
      .replaceAll('\u066b', '.')
      // marks that nobody sees part what they stand between
      .replace(/[\s\p{Cf}]+/gu, ' ')
      .trim()
      .toLowerCase()
  );
};

const toNumber = (typed: string): number => Number(typed.replace(',', '.'));

/** One end of a range, or all of it. */
interface Term {
  readonly value: number;
  /** How many of the field's unit it is in; null where it names none. */
  readonly scale: number | null;
}

const wholeTerm = (source: string): RegExp => new RegExp(`^${source}$`, 'u');

const timePatterns = {
  clock: /^(\d{1,3}):([0-5]\d)$/,
  minutesAndSeconds: wholeTerm(`(\\d+) ?${timeUnits.minute} ?(?:and )?([0-5]?\\d(?:[.,]\\d+)?) ?${timeUnits.second}`),
  seconds: wholeTerm(`(${number}) ?${timeUnits.second}`),
  minutes: wholeTerm(`(${number}) ?${timeUnits.minute}`),
  bare: wholeTerm(`(${number})`),
} as const;

const readTime = (text: string): Term | undefined => {
  const { clock, minutesAndSeconds, seconds, minutes, bare } = timePatterns;
  const both = clock.exec(text) ?? minutesAndSeconds.exec(text);
  if (both) return { value: toNumber(both[1]!) * 60 + toNumber(both[2]!), scale: 1 };
  const inMinutes = minutes.exec(text);
  if (inMinutes) return { value: toNumber(inMinutes[1]!) * 60, scale: 60 };
  const inSeconds = seconds.exec(text);
  if (inSeconds) return { value: toNumber(inSeconds[1]!), scale: 1 };
  const alone = bare.exec(text);
  return alone ? { value: toNumber(alone[1]!), scale: null } : undefined;
};

const countPatterns = new Map<string, RegExp>(
  Object.entries({ ...countUnits, times: '(?:x|×)', none: '(?!)' }).map(([name, unit]) => [
    name,
    wholeTerm(`(${number}) ?(${unit})?`),
  ]),
);

const readCount = (text: string, { counts, unit }: NumberRule): Term | undefined => {
  const found = countPatterns.get(counts ?? unit ?? 'none')!.exec(text);
  return found ? { value: toNumber(found[1]!), scale: found[2] ? 1 : null } : undefined;
};

const readTerm = (text: string, rule: NumberRule): Term | undefined =>
  rule.unit === 'seconds' ? readTime(text) : readCount(text, rule);

const isClockLike = (text: string): boolean => /:|\d\D+\d/.test(text.replace(/[.,]/g, ''));

/** The ends of a range; undefined where it is not clear what their units are. */
const readRange = (from: string, to: string, rule: NumberRule): readonly [number, number] | undefined => {
  const [a, b] = [readTerm(from, rule), readTerm(to, rule)];
  if (!a || !b || (a.scale !== null && b.scale === null)) return undefined;
  if (a.scale !== null || b.scale === null) return [a.value, b.value];
  // "1 – 1:30" may begin with a second or with a minute
  return rule.unit === 'seconds' && isClockLike(to) ? undefined : [a.value * b.scale, b.value];
};

const separator = new RegExp(` ?${rangeSign} ?`, 'u');

/** What a typed text says: a number, the two ends of a range, or undefined where it says neither or may mean two things. */
export const readTypedQuantity = (text: string, rule: NumberRule): number | readonly [number, number] | undefined => {
  const [from, to, ...more] = normaliseTyped(text).split(separator);
  if (from === undefined || more.length) return undefined;
  return to === undefined ? readTerm(from, rule)?.value : readRange(from, to, rule);
};
