import * as fc from 'fast-check';
import { doseRules } from '../../src/dose/dose-rules.js';
import type { NumberRule } from '../../src/validation/rule.js';

/** The fields of a dose that hold a number. */
export const numberFields = ['sets', 'reps', 'hold', 'duration', 'rest', 'timesPerDay', 'daysPerWeek'] as const;
export type NumberField = (typeof numberFields)[number];

export const ruleOf = (field: NumberField): NumberRule => doseRules[field];

/** A text and what it says. */
export interface Spelling {
  readonly text: string;
  readonly value: number | readonly [number, number];
}

/** The zeros of some scripts, whose digits stand in order after them. */
const zeros = ['0', '０', '٠', '۰', '०', '০', '𝟎'].map(zero => zero.codePointAt(0)!);

const inDigits = (text: string, zero: number): string =>
  text.replace(/[0-9]/g, digit => String.fromCodePoint(zero + Number(digit)));

const space = fc.constantFrom('', ' ', '\u00a0', '\u202f', '  ', '\t');
const gap = fc.constantFrom(' ', '\u00a0', '\u2009');
const anySeparator = fc.constantFrom(
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '–',
  '—',
  '\u2015',
  '\u2212',
  '~',
  '〜',
  '～',
  '－',
);
const to = fc.oneof(
  fc.tuple(space, anySeparator, space).map(parts => parts.join('')),
  fc.tuple(gap, fc.constantFrom('to', 'TO'), gap).map(parts => parts.join('')),
);

const anyCase = (text: string) => fc.constantFrom(text, text.toUpperCase(), text[0]!.toUpperCase() + text.slice(1));

const countWords: Record<'sets' | 'reps' | 'timesPerDay' | 'daysPerWeek', readonly string[]> = {
  sets: ['x', '×', ' times', ' sets', ' set', ' rounds'],
  reps: [
    'x',
    '×',
    ' times',
    ' per side',
    ' reps each leg',
    '/foot',
    ' reps',
    ' rep',
    ' repetitions',
    ' circles',
    ' steps',
    ' reps.',
  ],
  timesPerDay: ['x', ' times', 'x/day', '/day', ' / day', ' times a day', ' per day', 'x daily', ' times each day'],
  daysPerWeek: ['x', ' days', '/week', 'x/week', ' days a week', ' days/week', ' per week', ' times every week'],
};
const secondWords = ['s', ' s', ' sec', ' sec.', ' secs', ' seconds', '"', '″', '”'];
const minuteWords = [' min', 'min', ' mins', ' min.', ' minutes', "'", '′'];

/** Whole ms as seconds, in one of the ways to write a number with decimals. */
const writeDecimal = (ms: number): fc.Arbitrary<string> => {
  const whole = Math.floor(ms / 1000);
  const decimals = String(ms % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  if (!decimals) return fc.constantFrom(`${whole}`, `${whole}.`, `0${whole}`, `${whole}.0`);
  const forms = [`${whole}.${decimals}`];
  // a comma before three digits may part thousands
  if (decimals.length < 3 || whole === 0) forms.push(`${whole},${decimals}`);
  if (whole === 0) forms.push(`.${decimals}`);
  return fc.constantFrom(...forms);
};

const writeCount = (count: number): fc.Arbitrary<string> => fc.constantFrom(`${count}`, `${count}.`, `0${count}`);

const anyOrNone = (words: readonly string[]) => fc.oneof(fc.constant(''), fc.constantFrom(...words).chain(anyCase));

const writeClock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A single time that says what it is in. */
const writeTime = (ms: number): fc.Arbitrary<string> => {
  const withSeconds = fc
    .tuple(writeDecimal(ms), fc.constantFrom(...secondWords).chain(anyCase))
    .map(parts => parts.join(''));
  if (ms % 1000) return withSeconds;
  const seconds = ms / 1000;
  const others: fc.Arbitrary<string>[] = [fc.constant(writeClock(seconds))];
  if (seconds && seconds % 60 === 0) {
    others.push(
      fc
        .constantFrom(...minuteWords)
        .chain(anyCase)
        .map(word => `${seconds / 60}${word}`),
    );
  }
  if (seconds > 60 && seconds < 3600 && seconds % 60) {
    others.push(
      fc.constantFrom(
        `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
        `${Math.floor(seconds / 60)}'${seconds % 60}"`,
      ),
    );
  }
  return fc.oneof(withSeconds, ...others);
};

const single = (field: NumberField): fc.Arbitrary<Spelling> => {
  const { min, max, counts } = ruleOf(field);
  if (counts) {
    return fc
      .integer({ min, max })
      .chain(value =>
        fc.tuple(writeCount(value), anyOrNone(countWords[counts])).map(parts => ({ text: parts.join(''), value })),
      );
  }
  const ms = fc.oneof(
    fc.integer({ min, max }).map(s => s * 1000),
    fc.integer({ min: min * 1000, max: max * 1000 }),
  );
  return ms.chain(each => fc.oneof(writeDecimal(each), writeTime(each)).map(text => ({ text, value: each / 1000 })));
};

const ordered = (arbitrary: fc.Arbitrary<number>) =>
  fc.tuple(arbitrary, arbitrary).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const range = (field: NumberField): fc.Arbitrary<Spelling> => {
  const { min, max, counts } = ruleOf(field);
  if (counts) {
    return ordered(fc.integer({ min, max })).chain(value =>
      fc
        .tuple(writeCount(value[0]), to, writeCount(value[1]), anyOrNone(countWords[counts]))
        .map(parts => ({ text: parts.join(''), value })),
    );
  }
  const seconds = ordered(fc.integer({ min, max })).chain(value =>
    fc
      .tuple(writeDecimal(value[0] * 1000), to, writeDecimal(value[1] * 1000), anyOrNone([' s', ' sec', ' seconds']))
      .map(parts => ({ text: parts.join(''), value })),
  );
  const named = ordered(fc.integer({ min, max })).chain(value =>
    fc
      .tuple(writeTime(value[0] * 1000), to, writeTime(value[1] * 1000))
      .map(parts => ({ text: parts.join(''), value })),
  );
  const minutes = ordered(fc.integer({ min: 1, max: Math.floor(max / 60) })).chain(([a, b]) =>
    to.map(sign => ({ text: `${a}${sign}${b} min`, value: [a * 60, b * 60] as const })),
  );
  return fc.oneof(seconds, named, minutes);
};

/** A number or a range of a field, typed in one of the many ways. */
export const spellingsOf = (field: NumberField, { ascii = false } = {}): fc.Arbitrary<Spelling> => {
  const plain = ruleOf(field).range ? fc.oneof(single(field), range(field)) : single(field);
  const zero = ascii ? fc.constant(zeros[0]!) : fc.constantFrom(...zeros);
  return fc
    .tuple(space, plain, space, zero)
    .map(([before, { text, value }, after, first]) => ({ text: inDigits(before + text + after, first), value }));
};
