import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { root } from '../../scripts/project.mjs';

const { parseRoutine, routines } = await import(`${root}dist/core.js`);
const schema = JSON.parse(readFileSync(`${root}dist/routine.schema.json`, 'utf8'));
const { numberFields, spellingsOf } = await import(`${root}out/test/support/spellings.js`);
const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);

test('the schema has an id, and nothing that a validator does not know by itself', () => {
  assert.match(schema.$id, /^https:/);
  assert.doesNotMatch(JSON.stringify(schema), /"format"/);
});

test('the built-in routines and the demo follow the schema', () => {
  for (const routine of routines)
    assert.ok(validate(JSON.parse(JSON.stringify(routine))), JSON.stringify(validate.errors));
  const page = readFileSync(`${root}demo/clinic.html`, 'utf8');
  const [, json] = /<script type="application\/json">([^]*?)<\/script>/.exec(page);
  assert.ok(validate(JSON.parse(json)), JSON.stringify(validate.errors));
  assert.deepEqual(parseRoutine(json).problems, []);
});

const field = fc.oneof(
  fc.integer({ min: -3, max: 4000 }),
  fc.tuple(fc.nat(20), fc.nat(20)),
  fc.string(),
  fc.constantFrom('10-15', 'each', 'circles'),
  fc.array(fc.constantFrom('clockwise', 'back'), { maxLength: 2 }),
  fc.boolean(),
);
const names = [
  'sets',
  'reps',
  'unit',
  'hold',
  'duration',
  'rest',
  'sides',
  'directions',
  'timesPerDay',
  'daysPerWeek',
  'load',
  'name',
  'note',
  'steps',
  'Sets',
  'times-per-day',
  'days_per_week',
  '$comment',
];

const documentOf = item => ({ version: 1, exercises: [{ exercise: 'toe-yoga', ...item }] });
/** Whether a field stands twice, spelt in two ways: the parser reads the first, the schema looks at each. */
const hasTwins = item => {
  const folded = Object.keys(item).map(name => name.toLowerCase().replace(/[-_]/g, ''));
  return new Set(folded).size < folded.length;
};
const isTaken = document => parseRoutine(document).problems.length === 0;

test('what the parser takes, the schema takes', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), field, { noNullPrototype: true }), item => {
      const document = documentOf(item);
      if (hasTwins(item) || !isTaken(document)) return;
      taken++;
      assert.ok(validate(document), JSON.stringify([document, validate.errors]));
    }),
    { numRuns: 2000 },
  );
  assert.ok(taken > 100, `only ${taken} were taken`);
});

test('both take numbers as people type them', () => {
  for (const name of numberFields) {
    fc.assert(
      fc.property(spellingsOf(name, { ascii: true }), ({ text }) => {
        const document = documentOf({ [name]: text });
        assert.deepEqual(parseRoutine(document).problems, []);
        assert.ok(validate(document), JSON.stringify([document, validate.errors]));
      }),
      { numRuns: 1000 },
    );
  }
});

/** Texts that are nearly what a field may hold. */
const nearly = fc.oneof(
  fc.stringMatching(/^[ ]?[0-9]{1,4}([.,:][0-9]{1,3})?[ ]?(s|sec|min|x|times|\/day|\/week|days|reps|sets|"|'|)[ ]?$/),
  fc.stringMatching(
    /^[0-9]{1,3}([.,][0-9]{1,2})?( min| s|)( ?[-–] ?| to )[0-9]{1,3}([.,:][0-9]{1,2})?( min| s|x|\/day)?$/,
  ),
  fc.stringMatching(/^((clockwise|counter-clockwise|Forward|back)(, | and | )?){1,4}$/),
  fc.constantFrom(
    'Each side',
    'both feet',
    'L',
    'left leg',
    'Circles',
    'rep',
    '',
    ' ',
    'forwards',
    '0:00',
    '60:00',
    '1,500',
  ),
  fc.string(),
);
const anyValue = fc.oneof(
  nearly,
  fc.double({ noNaN: true, min: -10, max: 5000 }),
  fc.integer({ min: -3, max: 4000 }),
  fc.constantFrom(null, true, {}, [], ['x']),
  fc.array(fc.integer({ min: 0, max: 1100 }), { maxLength: 3 }),
);

/** That a range is in order is the one thing that a schema cannot say. */
const isOutOfOrder = ({ code, message }, value) => {
  if (code !== 'out-of-range' || !message.startsWith('must be')) return false;
  if (Array.isArray(value)) return value.length === 2;
  return typeof value === 'string' && /[-–]|to/.test(value);
};

test('what the schema takes, the parser takes', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...names, 'picture', 'video', 'exercise'), anyValue, (name, value) => {
      const document = documentOf({ name: 'A', [name]: value });
      if (!validate(document)) return;
      taken++;
      for (const problem of parseRoutine(document).problems) {
        assert.ok(isOutOfOrder(problem, value), JSON.stringify([name, value, problem]));
      }
    }),
    { numRuns: 20_000 },
  );
  assert.ok(taken > 1000, `only ${taken} were taken`);
});

test('both know a catalogue id in letters of any size, and tell a field that nobody knows', () => {
  for (const exercise of ['toe-yoga', ' Toe-Yoga ', 'TOE-YOGA']) {
    const document = { version: '1', exercises: [{ exercise }] };
    assert.ok(validate(document) && isTaken(document), exercise);
  }
  for (const document of [
    documentOf({ exercise: 'toe-yga' }),
    documentOf({ rep: 3 }),
    documentOf({ exercise: '' }),
    { ...documentOf({}), colour: 'red' },
    { ...documentOf({}), version: 2 },
  ]) {
    assert.ok(!validate(document) && !isTaken(document), JSON.stringify(document));
  }
  const withExtras = { ...documentOf({ _id: 3, 'x-note': {} }), $schema: 'a', clinic: { name: 'B' }, theme: {} };
  assert.ok(validate(withExtras) && isTaken(withExtras), JSON.stringify(validate.errors));
});

test('what is out of bounds, both refuse', () => {
  for (const [name, value] of Object.entries({
    sets: 100,
    reps: 0,
    hold: -1,
    duration: 0,
    rest: 3601,
    unit: 'miles',
    sides: 'up',
    directions: ['up'],
    daysPerWeek: 8,
    name: 7,
    steps: Array(21).fill('x'),
  })) {
    const document = { version: 1, exercises: [{ exercise: 'toe-yoga', [name]: value }] };
    assert.equal(validate(document), false, name);
    assert.equal(parseRoutine(document).problems.length, 1, name);
  }
});
