import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { root } from '../../scripts/project.mjs';

const { parseRoutine, routines } = await import(`${root}dist/core.js`);
const schema = JSON.parse(readFileSync(`${root}dist/routine.schema.json`, 'utf8'));
const validate = new Ajv({ strict: true, strictRequired: false, formats: { 'uri-reference': true } }).compile(schema);

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
  'colour',
];

test('what the parser takes, the schema takes', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), field, { noNullPrototype: true }), item => {
      const document = { version: 1, exercises: [{ exercise: 'toe-yoga', ...item }] };
      if (parseRoutine(document).problems.length > 0) return;
      taken++;
      assert.ok(validate(document), JSON.stringify([document, validate.errors]));
    }),
    { numRuns: 2000 },
  );
  assert.ok(taken > 100, `only ${taken} were taken`);
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
