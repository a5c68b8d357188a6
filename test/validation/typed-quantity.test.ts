import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parse, toAttributes } from '../../src/core.js';
import { readDose } from '../../src/dose/parse-dose.js';
import { toKebabCase } from '../../src/validation/fields.js';
import { readTypedQuantity } from '../../src/validation/typed-quantity.js';
import { numberFields, ruleOf, spellingsOf, type NumberField } from '../support/spellings.js';

const read = (field: NumberField, typed: unknown): unknown => parse({ [field]: typed })[field];

describe('a number as it is typed', () => {
  for (const field of numberFields) {
    it(`means one thing in ${field}, however it is spelt`, () => {
      fc.assert(
        fc.property(spellingsOf(field), ({ text, value }) => {
          expect(read(field, text), JSON.stringify(text)).to.deep.equal(value);
          const { problems } = readDose({ [toKebabCase(field)]: text });
          expect(problems).to.be.empty;
          const dose = parse({ [field]: text });
          expect(parse(toAttributes(dose))).to.deep.equal(dose);
        }),
        { numRuns: 1000 },
      );
    });
  }

  const spelt: Partial<Record<NumberField, Record<string, unknown>>> = {
    reps: {
      '10 to 12': [10, 12],
      '10\u00a0–\u00a015': [10, 15],
      '１０〜１２': [10, 12],
      '١٠': 10,
      '12x': 12,
      '10.': 10,
      '10 steps': 10,
      '10 per side': 10,
      '10 each side': 10,
      '8–10 reps per leg': [8, 10],
      '10/side': 10,
      once: 1,
      twice: 2,
    },
    hold: {
      '5s': 5,
      '.5': 0.5,
      '2,5': 2.5,
      '0,125': 0.125,
      '1–2 min': [60, 120],
      '0:30 – 1 min': [30, 60],
      '¼ – ½ s': [0.25, 0.5],
      '½–1 min': [30, 60],
    },
    duration: {
      '30"': 30,
      '0:30': 30,
      '1 min': 60,
      '1 min 30 s': 90,
      '1\'30"': 90,
      '1.5 min': 90,
      '1½ min': 90,
      '1 ½ min': 90,
      '½ min': 30,
      '٢½ min': 150,
      '7½': 7.5,
    },
    timesPerDay: {
      '3x': 3,
      '2–3/day': [2, 3],
      '3 times a day': 3,
      '3x daily': 3,
      once: 1,
      'Once a day': 1,
      twice: 2,
      'twice a day': 2,
      'TWICE daily': 2,
      'once to twice a day': [1, 2],
    },
    daysPerWeek: {
      '2–3/week': [2, 3],
      '3 days a week': 3,
      daily: 7,
      'every day': 7,
      'Each day': 7,
      once: 1,
      'twice a week': 2,
    },
    sets: { '3 sets': 3, twice: 2 },
  };
  for (const [field, texts] of Object.entries(spelt)) {
    for (const [text, value] of Object.entries(texts)) {
      it(`${field} "${text}" is ${JSON.stringify(value)}`, () => {
        expect(read(field as NumberField, text)).to.deep.equal(value);
      });
    }
  }

  const refused: Record<NumberField, readonly string[]> = {
    reps: [
      '3x10',
      '3 x 10',
      '10/12',
      '12-10',
      '-3',
      '–3',
      '1e400',
      '1e3',
      '1,500',
      '10 12',
      '10--12',
      '10-12-14',
      '10²',
      '½',
      '1½',
      '10 per day side',
      'twice 10',
      'twice a day',
      '10 each',
      'per side',
      '~10',
      'ten',
      '10 sets',
      '10/day',
      '10 s',
      '10\u00ad12',
      '10\u200b12',
      'x',
      '0x10',
      '٣x١٠',
      'Infinity',
      '1_0',
      '10 circles 2',
      '10,5',
    ],
    sets: ['3 per side', 'daily', '3 reps', '3/day', '100', '2.5'],
    hold: [
      '1,500',
      '1 – 1:30',
      '30 s – 60',
      '1 min – 90',
      '5 x',
      '0:60',
      '1:2',
      '1:00:00',
      '3601',
      '2 h',
      '1/2 min',
      '1½½',
      '1,5½',
      '⅓ min',
      'twice',
      '1 min 75 s',
    ],
    duration: ['0', '20-30', '1–2 min', '0:00', '61 min'],
    rest: ['10-20', 'a minute'],
    timesPerDay: ['daily', 'twice a week', 'every day', 'once twice', '3/week', '25', '2 days', '3x/week'],
    daysPerWeek: ['twice a day', 'once daily', 'daily 3', '3/day', '8', '3 times a day'],
  };
  for (const [field, texts] of Object.entries(refused)) {
    it(`is refused in ${field} where it means nothing, or may mean two things`, () => {
      for (const text of texts) {
        const { dose, problems } = readDose({ [field]: text });
        expect(dose, text).to.deep.equal({});
        expect(
          problems.map(({ path, code }) => `${path} ${code}`),
          text,
        ).to.deep.equal([`${field} out-of-range`]);
      }
    });
  }

  it('throws at no text, and reads a number from none without a digit', () => {
    const anyRule = fc.constantFrom(...numberFields).map(ruleOf);
    const junk = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[0-9x.,:\-/ to"'smin]{0,12}$/),
    );
    fc.assert(
      fc.property(anyRule, junk, (rule, text) => {
        const value = readTypedQuantity(text, rule);
        if (value === undefined) return;
        for (const each of [value].flat()) expect(each, text).to.be.at.least(0).and.below(Infinity);
        expect(text).to.match(/\p{Nd}/u);
      }),
      { numRuns: 3000 },
    );
  });

  it('is not looked for in a long text', () => {
    expect(read('reps', `${' '.repeat(1_000_000)}10`)).to.be.undefined;
    expect(read('reps', '1'.repeat(1_000_000))).to.be.undefined;
  });
});

describe('a word as it is typed', () => {
  const spelt: [string, unknown, unknown][] = [
    ['sides', 'Both', 'both'],
    ['sides', ' EACH  side ', 'each'],
    ['sides', 'each foot', 'each'],
    ['sides', 'L', 'left'],
    ['sides', 'r', 'right'],
    ['sides', 'Left foot', 'left'],
    ['sides', 'alternating', 'alternate'],
    ['unit', 'Reps', 'reps'],
    ['unit', 'circle', 'circles'],
    ['directions', 'Clockwise', ['clockwise']],
    ['directions', 'counter-clockwise', ['counterclockwise']],
    ['directions', 'counter clockwise and clockwise', ['counterclockwise', 'clockwise']],
    ['directions', 'anticlockwise', ['counterclockwise']],
    ['directions', 'forward, backwards', ['forward', 'back']],
    ['directions', ['Forward', 'backward'], ['forward', 'back']],
  ];
  for (const [field, typed, value] of spelt) {
    it(`${field} ${JSON.stringify(typed)} is ${JSON.stringify(value)}`, () => {
      expect(readDose({ [field]: typed })).to.deep.equal({ dose: { [field]: value }, problems: [] });
    });
  }

  it('is refused where it is no word of the field, or stands twice', () => {
    for (const [field, typed] of [
      ['sides', 'up'],
      ['sides', 'constructor'],
      ['sides', ['both']],
      ['unit', 'miles'],
      ['directions', 'counter'],
      ['directions', 'back and backwards'],
      ['directions', ['clockwise', 3]],
    ] as const) {
      const { dose, problems } = readDose({ [field]: typed });
      expect(dose, String(typed)).to.deep.equal({});
      expect(problems.map(({ code }) => code)).to.deep.equal(['not-a-choice']);
    }
  });
});
