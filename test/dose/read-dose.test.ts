import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { doseOf, doseText, doseTextOf, exercises, parse, parseRoutine } from '../../src/core.js';
import { resolveDose } from '../../src/catalogue/resolve-dose.js';
import { amountFields } from '../../src/dose/dose.js';
import { doseFieldNames } from '../../src/dose/dose-rules.js';
import { readDose } from '../../src/dose/parse-dose.js';
import { contentOf } from '../../src/i18n/exercise-content.js';
import { english } from '../../src/i18n/registry.js';
import { toKebabCase } from '../../src/validation/fields.js';
import { isRefusal } from '../../src/validation/problem.js';
import { anyDose } from '../support/arbitraries.js';

const codes = (input: unknown): string[] => readDose(input).problems.map(({ path, code }) => `${path} ${code}`);

describe('a dose that is read', () => {
  it('takes an empty value for one that is not given, in every field', () => {
    for (const field of doseFieldNames) {
      for (const empty of ['', ' ', '\u00a0\t', null, undefined, [], ['']]) {
        expect(readDose({ [field]: empty })).to.deep.equal({ dose: {}, problems: [] });
      }
    }
  });

  it('knows its fields in letters of any size, with hyphens and underscores', () => {
    const spell = fc.constantFrom<(name: string) => string>(
      name => name,
      toKebabCase,
      name => toKebabCase(name).replaceAll('-', '_'),
      name => name.toUpperCase(),
      name => name.toLowerCase(),
      name => name[0]!.toUpperCase() + name.slice(1),
    );
    fc.assert(
      fc.property(anyDose, spell, (dose, spelt) => {
        const input = Object.fromEntries(Object.entries(dose).map(([name, value]) => [spelt(name), value]));
        expect(readDose(input)).to.deep.equal({ dose, problems: [] });
      }),
    );
  });

  it('tells the fields that nobody knows, with the nearest, and nothing of remarks', () => {
    const nearest = Object.fromEntries(
      readDose({ rep: 20, holdSeconds: 9, time: 30, restSeconds: 60, repetitions: 3, day: 1, hold: 4 }).problems.map(
        problem => [problem.path, problem.code === 'unknown-field' && problem.nearest],
      ),
    );
    expect(nearest).to.deep.equal({
      rep: 'reps',
      holdSeconds: 'hold',
      time: 'duration',
      restSeconds: 'rest',
      repetitions: 'reps',
      day: 'daysPerWeek',
    });
    expect(codes({ $schema: '', _id: 1, 'x-clinic': 2 })).to.be.empty;
  });

  it('says what is counted, where that is typed with the number', () => {
    expect(parse({ reps: '10 circles' })).to.deep.equal({ reps: 10, unit: 'circles' });
    expect(parse({ reps: '10 steps', unit: 'steps' })).to.deep.equal({ reps: 10, unit: 'steps' });
    expect(parse({ reps: '10 reps' })).to.deep.equal({ reps: 10 });
    expect(codes({ reps: '10 steps', unit: 'circles' })).to.deep.equal(['reps out-of-range']);
  });

  it('counts repetitions on each side, and refuses them so where steps are counted in total', () => {
    for (const sides of ['both', 'each', 'alternate', 'left'] as const) {
      expect(parse({ reps: '10 per side', sides })).to.deep.equal({ reps: 10, sides });
    }
    expect(parse({ reps: '10 circles each foot' })).to.deep.equal({ reps: 10, unit: 'circles' });
    expect(parse({ reps: '10 steps each side', sides: 'each' })).to.deep.equal({
      reps: 10,
      unit: 'steps',
      sides: 'each',
    });
    const inTotal = [
      { reps: '10 steps per side' },
      { reps: '10 per side', unit: 'steps' },
      { reps: ['8 per side', '10 per side'], unit: 'steps', sides: 'alternate' },
    ];
    for (const input of inTotal) expect(codes(input)).to.deep.equal(['reps out-of-range']);
  });

  it('knows by its exercise whether steps are counted in total', () => {
    expect(doseOf('heel-to-toe-walk', { reps: '10 per side' })!.reps).to.deep.equal(doseOf('heel-to-toe-walk')!.reps);
    expect(doseTextOf('heel-to-toe-walk', { reps: '10 per side' })).to.equal(
      doseTextOf('heel-to-toe-walk', { reps: 0 }),
    );
    expect(doseTextOf('resisted-side-steps', { reps: '12 per side' })).to.equal(
      doseTextOf('resisted-side-steps', { reps: 12 }),
    );
    const { problems } = parseRoutine({
      version: 1,
      exercises: [
        { exercise: 'heel-to-toe-walk', reps: '10 per side' },
        { exercise: 'toe-curls', reps: '10 per side' },
      ],
    });
    expect(problems.map(({ path }) => path)).to.deep.equal(['exercises[0].reps']);
  });

  it('throws at nothing: numbers and symbols of other kinds, proxies, objects that refer to themselves', () => {
    const self: Record<string, unknown> = { reps: 5 };
    self.self = self;
    self.hold = self;
    const hostile = new Proxy({}, { get: () => fail(), ownKeys: () => fail(), getOwnPropertyDescriptor: () => fail() });
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    const fail = (): never => {
      throw new Error('no');
    };
    for (const value of [10n, -1n, Symbol('s'), self, hostile, revoked, () => {}, new Date(NaN), new Map()]) {
      readDose(value);
      for (const field of doseFieldNames) {
        const { problems } = readDose({ [field]: value });
        for (const problem of problems) english.describeProblemAt(problem);
      }
    }
    expect(parse({ reps: 10n })).to.deep.equal({ reps: 10 });
    expect(codes(hostile)).to.deep.equal([' unreadable']);
    expect(
      codes({
        get reps() {
          return fail();
        },
      }),
    ).to.deep.equal(['reps unreadable']);
    expect(readDose(new Proxy({ reps: 3 }, {})).dose).to.deep.equal({ reps: 3 });
    expect(readDose(Object.freeze({ reps: Object.freeze([3, 4]) })).dose).to.deep.equal({ reps: [3, 4] });
  });
});

describe('a dose of which a part cannot be read', () => {
  const anyExercise = fc.constantFrom(...exercises.filter(({ dose }) => dose));
  const anyAmount = fc.constantFrom(...amountFields);

  it('has no amount of the catalogue’s', () => {
    fc.assert(
      fc.property(anyExercise, anyDose, anyAmount, ({ id }, given, unreadable) => {
        const { dose, problems } = readDose({ ...given, [unreadable]: '3x10' });
        const resolved = resolveDose(id, dose, problems);
        expect(resolved?.[unreadable]).to.be.undefined;
        const isMisleading = dose.reps === undefined && dose.duration === undefined;
        for (const field of amountFields) {
          // sets of nobody knows how many
          if (field === 'sets' && isMisleading) continue;
          if (resolved) expect(resolved[field]).to.deep.equal(dose[field]);
          else expect(dose[field]).to.be.undefined;
        }
      }),
    );
  });

  it('is the catalogue’s where only an unknown field is told', () => {
    const { dose, problems } = readDose({ rep: 20 });
    expect(resolveDose('toe-presses', dose, problems.filter(isRefusal))).to.deep.equal(resolveDose('toe-presses'));
  });

  it('is told on the card, after what can be read', () => {
    const ask = 'Ask your clinician: part of the dose could not be read.';
    const toePresses = exercises.find(({ id }) => id === 'toe-presses')!;
    const shown = (fields: unknown, exercise: typeof toePresses | undefined = toePresses): string => {
      const { dose, problems } = readDose(fields);
      return contentOf({ exercise, given: dose, doseProblems: problems.filter(isRefusal) }, english).dose;
    };
    expect(shown({ reps: '3x10' })).to.equal(ask);
    expect(shown({ reps: '3x10', sets: 3 })).to.equal(ask);
    expect(shown({ reps: '3x10', hold: 5 })).to.equal(`Hold 5 seconds. ${ask}`);
    expect(shown({ duration: 'long' }, undefined)).to.equal(ask);
    expect(shown({ rep: 3 })).to.equal(doseText(toePresses.dose));
  });
});

describe('a time of a dose', () => {
  it('is told to the ms', () => {
    const told: [number, string][] = [
      [0.5, '0.5 seconds'],
      [1, '1 second'],
      [59, '59 seconds'],
      [60, '1 minute'],
      [61, '1 minute 1 second'],
      [90, '1 minute 30 seconds'],
      [90.1, '1 minute 30.1 seconds'],
      [100, '1 minute 40 seconds'],
      [3600, '60 minutes'],
    ];
    for (const [seconds, text] of told) {
      expect(doseText({ duration: seconds })).to.equal(text);
      const rest = english.card.describeDoseNotes({ libraryFields: [], allFromLibrary: false, rest: seconds });
      expect(rest).to.equal(`${text} rest between sets.`);
    }
  });

  it('comes back from its sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_600_000 }), ms => {
        const sentence = doseText({ duration: ms / 1000 });
        const [, minutes = '0'] = /(\d+) minutes?/.exec(sentence) ?? [];
        const [, seconds = '0'] = /([\d.]+) seconds?/.exec(sentence) ?? [];
        expect(Math.round(Number(minutes) * 60_000 + Number(seconds) * 1000)).to.equal(ms);
      }),
    );
  });
});
