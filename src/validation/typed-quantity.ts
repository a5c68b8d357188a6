import type { NumberRule } from './rule.js';

/**
 * Numbers as people type them, read generously where they can mean one thing only:
 *
 * | what             | read                                                        | refused                       |
 * | ---------------- | ----------------------------------------------------------- | ----------------------------- |
 * | number           | `10`, `10.`, `.5`, `2,5`, `１０`, `١٠`, with any spaces around | `1,500`, `1e3`, `-3`, `10²`    |
 * | range            | `10-12` with any dash or tilde, `10 to 12`                  | `12-10`, `10-12-14`, `10/12`  |
 * | seconds          | `5 s`, `30 sec`, `30"`, `1 min`, `1 min 30 s`, `1:30`, `1½ min` | `1 – 1:30`, `1 min – 90`, `1/2 min` |
 * | repetitions      | `12x`, `10 times`, `10 reps`, `10 circles`, `10 steps`, `10 per side` | `3x10`, `3 sets`      |
 * | sets             | `3x`, `3 times`, `3 sets`, `3 rounds`                        | `3 reps`                      |
 * | times a day      | `3x`, `3/day`, `3x/day`, `3 times a day`, `3 daily`          | `3/week`, `daily`             |
 * | days a week      | `3 days`, `2–3/week`, `3 days a week`, `3x weekly`, `daily`  | `3/day`, `twice a day`        |
 *
 * `once` and `twice` are 1 and 2 times, wherever something is counted.
 * A unit after the second number of a range counts for the first too, where that has none: `1–2 min`.
 */

type Counts = NonNullable<NumberRule['counts']>;

/** What is counted, as it may stand after the number; the source of a regular expression in small letters, as the next. */
const countWords: Record<Counts, string> = {
  reps: '(?:x|×|times?|reps?|repetitions?|circles?|steps?)\\.?',
  sets: '(?:x|×|times?|sets?|rounds?)\\.?',
  timesPerDay: '(?:x|×|times?)',
  daysPerWeek: '(?:x|×|times?|days?)',
};

const per = '(?:/|per|a|each|every)\\s*';

/** What it is counted in, after that. */
export const countRates: Record<Counts, string> = {
  reps: `(?:${per}(?:side|foot|leg))?`,
  sets: '',
  timesPerDay: `(?:${per}day|daily)?`,
  daysPerWeek: `(?:${per}(?:week|wk)|weekly)?`,
};

/** All that may stand after the number of a count. */
export const countUnits = Object.fromEntries(
  Object.entries(countRates).map(([counts, rate]) => [counts, `(?:${countWords[counts as Counts]})?\\s*${rate}`]),
) as Record<Counts, string>;

/** What is every day of a week. */
export const everyDay = '(?:daily|(?:each|every)\\s+day)';

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

/** Fractions that are decimals. */
const fractions: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

/** A text in small letters and ASCII digits, its spaces plain; '' for one with numbers that are no digits, as in `10²`. */
export const normaliseTyped = (text: string): string => {
  const decimal = text.replace(/\s?([¼½¾])/g, (_, sign: string) => fractions[sign]!);
  if (text.length > maxTypedLength || /\p{No}/u.test(decimal)) return '';
  return (
    decimal
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

/** `once` and `twice`, and what is daily in a week, as a number of times. */
const spellCount = (text: string, counts: NumberRule['counts']): string => {
  if (counts === 'daysPerWeek' && wholeTerm(everyDay).test(text)) return '7x';
  return counts ? text.replace(/^once\b/, '1x').replace(/^twice\b/, '2x') : text;
};

const readCount = (text: string, { counts, unit }: NumberRule): Term | undefined => {
  const found = countPatterns.get(counts ?? unit ?? 'none')!.exec(spellCount(text, counts));
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
