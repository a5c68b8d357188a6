import { expect } from '@open-wc/testing';
import {
  calendarOf,
  cardHtml,
  csvOf,
  doseOf,
  doseText,
  doseTextOf,
  exerciseText,
  figureSvg,
  logKeyOf,
  openLog,
  parseRoutine,
  poseAt,
  routineHtml,
  routines,
  structuredDataOf,
  summaryOf,
  timelineOf,
  toFhir,
} from '../../src/core/index.js';

/** A program's functions, with what they take as options. */
type Call = (options: never) => unknown;

const id = 'toe-yoga';
const [routine] = routines;

const calls: Record<string, Call> = {
  calendarOf: options => calendarOf(routine!, '2030-01-07', options),
  cardHtml: options => cardHtml(id, options),
  csvOf: options => csvOf([], options),
  doseOf: options => doseOf(id, options),
  doseTextOf: options => doseTextOf(id, options),
  figureSvg: options => figureSvg(id, options),
  logKeyOf: options => logKeyOf(routine!, options),
  parseRoutine: options => parseRoutine(routine, options),
  poseAt: options => poseAt(id, options),
  routineHtml: options => routineHtml(routine!, options),
  structuredDataOf: options => structuredDataOf(routine!, options),
  summaryOf: options => summaryOf([], options),
  timelineOf: options => timelineOf(id, undefined, options),
  toFhir: options => toFhir(routine!, options),
};

/** Every option that any of them has. */
const names =
  'clock colors days doseOf figure firstSide headingLevel lang leadIn log nameOf origin progress safety side step subject timeZone times title url view weeks';
const allNull = Object.fromEntries(names.split(' ').map(name => [name, null]));

/** Without the moment at which a file was made. */
const write = (value: unknown): string => JSON.stringify(value).replace(/DTSTAMP:\w+/g, '');

describe('options that are null', () => {
  for (const [name, call] of Object.entries(calls)) {
    it(`are as good as none in ${name}()`, () => {
      const usual = write(call(undefined as never));
      expect(write(call(null as never))).to.equal(usual);
      expect(write(call({} as never))).to.equal(usual);
      if (!name.startsWith('dose')) expect(write(call(allNull as never))).to.equal(usual);
    });
  }

  it('are as good as none where a language is asked for', () => {
    const none = null as never;
    expect(doseText({ reps: 3 }, none)).to.equal(doseText({ reps: 3 }));
    expect(exerciseText(id, none)).to.deep.equal(exerciseText(id));
  });

  it('are as good as none where a record is brought in', async () => {
    const log = openLog('null-options');
    expect(await log.import('{}', null)).to.deep.equal(await log.import('{}'));
  });
});
