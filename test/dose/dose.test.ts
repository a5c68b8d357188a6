import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { doseOf, doseText, parse, toAttributes, type Problem } from '../../src/core.js';
import { mergeDoses, type Dose } from '../../src/dose/dose.js';

import { anyDose } from '../support/arbitraries.js';

const problemsOf = (input: unknown): Problem[] => {
  const problems: Problem[] = [];
  parse(input, problem => problems.push(problem));
  return problems;
};

describe('dose', () => {
  describe('parse', () => {
    it('makes the same dose of its own attributes', () => {
      fc.assert(fc.property(anyDose, dose => void expect(parse(toAttributes(dose))).to.deep.equal(dose)));
    });

    it('makes the same dose of its own JSON', () => {
      fc.assert(fc.property(anyDose, dose => void expect(parse(JSON.parse(JSON.stringify(dose)))).to.deep.equal(dose)));
    });

    it('throws at no input', () => {
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }), input => {
          parse(input);
          parse({ reps: input, hold: input, sides: input, directions: input, load: input });
        }),
      );
    });

    it('reads attributes as a page writes them', () => {
      expect(
        parse({ reps: ' 10-15 ', hold: '3', 'times-per-day': '2', directions: 'clockwise, counterclockwise' }),
      ).to.deep.equal({
        reps: [10, 15],
        hold: 3,
        timesPerDay: 2,
        directions: ['clockwise', 'counterclockwise'],
      });
      expect(parse({ reps: '10–15', hold: '2.5' })).to.deep.equal({ reps: [10, 15], hold: 2.5 });
    });

    it('leaves out what is out of bounds and says where', () => {
      const code = 'out-of-range';
      expect(problemsOf({ hold: -5 })).to.deep.equal([
        { path: 'hold', code, message: 'must be 0–3600 seconds, is -5' },
      ]);
      expect(problemsOf({ reps: '0' })).to.deep.equal([{ path: 'reps', code, message: 'must be 1–999, is "0"' }]);
      expect(problemsOf({ reps: [15, 10] })).to.deep.equal([
        { path: 'reps', code, message: 'must be 1–999, is [15, 10]' },
      ]);
      for (const bad of [
        Infinity,
        NaN,
        1.5,
        '1e3',
        '',
        '10-',
        '-3',
        '10-15-20',
        {},
        [],
        [1],
        [1, 2, 3],
        true,
        null + 'x',
      ]) {
        expect(parse({ reps: bad }), String(bad)).to.deep.equal({});
      }
      expect(parse({ sides: 'up', unit: 'miles', directions: 'clockwise clockwise', daysPerWeek: 8 })).to.deep.equal(
        {},
      );
      expect(problemsOf({ sides: 'up' })[0]!.message).to.equal(
        'must be one of both, each, alternate, left, right, is "up"',
      );
    });

    it('shows no number as a dose that is not the one given', () => {
      const given = { json: '1e400', more: '-1e400', long: '12345678901234567890', pair: '[1, 1e400]' };
      for (const [name, json] of Object.entries(given)) {
        const input = { reps: JSON.parse(json) as unknown };
        expect(parse(input), name).to.deep.equal({});
        const [{ message }] = problemsOf(input) as [Problem];
        expect(message, name).to.match(/^must be 1–999, is .*a number beyond what can be read/);
        expect(message, name).not.to.match(/Infinity|000000/);
      }
      expect(problemsOf({ reps: '1e400' })[0]!.message).to.equal('must be 1–999, is "1e400"');
      expect(parse({ reps: '9'.repeat(400) })).to.deep.equal({});
    });

    it('takes known own fields only', () => {
      expect(parse(JSON.parse('{"__proto__": {"reps": 5}, "constructor": 1, "colour": "red"}'))).to.deep.equal({});
      expect(parse(Object.create({ reps: 5 }))).to.deep.equal({});
      expect(({} as Dose).reps).to.be.undefined;
    });
  });

  describe('given to an exercise that has one', () => {
    it('takes its place field by field', () => {
      expect(doseOf('toe-presses', { reps: 12 })).to.deep.equal({ reps: 12, hold: 3, timesPerDay: 3 });
      expect(doseOf('toe-presses', { 'times-per-day': '2' })).to.deep.equal({ reps: 10, hold: 3, timesPerDay: 2 });
    });

    it('replaces counted work by timed work, and the other way round', () => {
      expect(doseOf('ankle-circles', { duration: 10, timesPerDay: 2 })).to.deep.equal({
        duration: 10,
        sides: 'each',
        directions: ['clockwise', 'counterclockwise'],
        timesPerDay: 2,
      });
      expect(doseOf('toe-walking', { reps: 8 })).to.deep.equal({ reps: 8, sets: [1, 5], rest: 15, timesPerDay: 2 });
    });

    it('is left as it is, and so is the other', () => {
      fc.assert(
        fc.property(anyDose, anyDose, (base, over) => {
          const copies = JSON.stringify([base, over]);
          const merged = mergeDoses(base, over);
          expect(JSON.stringify([base, over])).to.equal(copies);
          for (const [field, value] of Object.entries(over)) expect(merged[field as keyof Dose]).to.equal(value);
        }),
      );
    });

    it('is a copy, with ranges as pairs, or null where there is none', () => {
      expect(doseOf('toe-curls')).to.deep.equal({ reps: [10, 15], hold: 5, daysPerWeek: 7 });
      (doseOf('toe-curls')!.reps as unknown as number[])[0] = 1;
      expect(doseOf('toe-curls')).to.deep.equal({ reps: [10, 15], hold: 5, daysPerWeek: 7 });
      expect(doseOf('weight-shift')).to.be.null;
      expect(doseOf('no-such-exercise')).to.be.null;
      expect(doseOf('no-such-exercise', { reps: '5' })).to.deep.equal({ reps: 5 });
    });
  });

  describe('sentence', () => {
    const sentences: [Dose, string][] = [
      [doseOf('toe-presses')!, 'Hold 3 seconds, 10 times, 3 times a day'],
      [doseOf('toe-walking')!, '20 seconds, up to 5 times, twice a day'],
      [doseOf('ankle-circles')!, '10 to 15 circles each way, each foot'],
      [doseOf('ankle-circles', { duration: 10, timesPerDay: 2 })!, '10 seconds each way, each foot, twice a day'],
      [doseOf('heel-to-toe-walk')!, '10 to 15 steps each way, every day'],
      [doseOf('toe-pick-up')!, 'Hold 10 seconds, 5 times, each foot, 2 to 3 times a week'],
      [doseOf('band-foot-press')!, 'Hold 5 seconds, 10 times, both feet'],
      [doseOf('toe-curls')!, 'Hold 5 seconds, 10 to 15 times, every day'],
      [doseOf('ball-roll')!, '1 minute, each foot, every day'],
      [{ reps: 1 }, 'Once'],
      [{ reps: 10, sets: 3 }, '10 times, 3 sets'],
      [{ reps: 10, sets: [1, 3] }, '10 times, up to 3 sets'],
      [{ reps: 10, sets: [2, 3] }, '10 times, 2 to 3 sets'],
      [{ reps: 10, sets: 1, hold: 0 }, '10 times'],
      [{ duration: 30, sets: 3, sides: 'each' }, '30 seconds, 3 times, each foot'],
      [{ duration: 30, sets: [1, 2] }, '30 seconds, up to 2 times'],
      [{ duration: 90 }, '1 minute 30 seconds'],
      [{ reps: 8, sides: 'alternate' }, '8 times, feet in turn'],
      [{ reps: 8, sides: 'left', load: 'green band' }, '8 times, left foot, green band'],
      [{ reps: 8, unit: 'circles', directions: ['clockwise'] }, '8 circles clockwise'],
      [{ hold: [3, 5], reps: 2 }, 'Hold 3 to 5 seconds, twice'],
      [{ hold: 1, reps: 2, daysPerWeek: 1 }, 'Hold 1 second, twice, once a week'],
      [{ reps: 5, timesPerDay: 1, daysPerWeek: 3 }, '5 times, once a day, 3 days a week'],
      [{ reps: 5, timesPerDay: [2, 3], daysPerWeek: 7 }, '5 times, 2 to 3 times a day, every day'],
      [{ sets: 3 }, '3 times'],
      [{}, ''],
    ];
    for (const [dose, text] of sentences) it(text || '(nothing)', () => expect(doseText(dose)).to.equal(text));

    it('names legs and sides where those are meant', () => {
      expect(doseText({ reps: 10, sides: 'each' }, 'en', 'leg')).to.equal('10 times, each leg');
      expect(doseText({ reps: 10, sides: 'both' }, 'en', 'side')).to.equal('10 times, both sides');
    });

    it('is empty for no dose', () => expect(doseText(null)).to.equal(''));

    it('is never a bare formula', () => {
      fc.assert(
        fc.property(
          anyDose,
          ({ load: _load, ...dose }) => void expect(doseText(dose)).not.to.match(/[×*]|undefined|NaN|\[|^[a-z]|,,/),
        ),
      );
    });
  });
});
