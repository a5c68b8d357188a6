import { expect } from '@open-wc/testing';
import '../../src/elements/exercise-card/index.js';
import {
  calendarOf,
  cardHtml,
  doseOf,
  doseText,
  doseTextOf,
  exercises,
  parse,
  parseRoutine,
  routineHtml,
  routines,
  structuredDataOf,
  timelineOf,
  toAttributes,
  toFhir,
  type Routine,
} from '../../src/core/index.js';
import { mount, textOf } from '../support/elements.js';
import { replaceProperty } from '../support/replace-property.js';

/** What a page may put on `Object.prototype`, by the names of the fields that a dose and a document have. */
const strays = {
  sets: 7,
  reps: 77,
  unit: 'circles',
  hold: 17,
  duration: 47,
  rest: 37,
  sides: 'left',
  directions: ['forward'],
  timesPerDay: 5,
  daysPerWeek: 6,
  load: 'astray',
  name: 'astray',
  exercise: 'arch-raises',
  steps: ['astray'],
  note: 'astray',
  picture: 'https://astray.example/',
  video: 'https://astray.example/',
  id: 'astray',
  title: 'astray',
  intro: 'astray',
  author: 'astray',
  clinic: { name: 'astray' },
  everyStep: true,
  settle: 40,
};

const document: Routine = {
  version: 1,
  exercises: [{ exercise: 'toe-curls' }, { name: 'Wall sit', hold: 5 }, { exercise: 'big-toe-check' }],
};

/** What the functions say of every exercise, routine and document. */
const tellAll = (): string =>
  JSON.stringify([
    exercises.map(({ id, dose }) => [doseOf(id), doseText(dose), doseTextOf(id), timelineOf(id), cardHtml(id)]),
    [{ reps: 3 }, { duration: 30 }].map(dose => [doseText(dose), timelineOf({ steps: 2 }, dose), toAttributes(dose)]),
    [parse({ reps: '10 circles' }), doseTextOf(null, { reps: 'ten', sets: 3 }), parseRoutine(document)],
    [document, ...routines].map(each => [routineHtml(each), toFhir(each), structuredDataOf(each)]),
    calendarOf(document, '2026-01-01', { timeZone: 'UTC' }).replace(/^DTSTAMP.*$/m, ''),
  ]);

/** What `act` gives while every object inherits a field. */
const whileInherited = async <T>(name: string, value: unknown, act: () => T | Promise<T>): Promise<T> => {
  const restore = replaceProperty(Object.prototype, name, { value });
  try {
    return await act();
  } finally {
    restore();
  }
};

const tellCard = async (): Promise<string> =>
  textOf(await mount('<exercise-card exercise="toe-curls"></exercise-card>'));
const tellOwnCard = async (): Promise<string> =>
  textOf(await mount('<exercise-card name="Wall sit" hold="5"></exercise-card>'));

describe('fields that every object inherits from a page', () => {
  for (const [name, value] of Object.entries(strays)) {
    it(`are none of a dose’s or a document’s: ${name}`, async () => {
      const before = tellAll();
      expect(await whileInherited(name, value, tellAll)).to.equal(before);
    });
  }

  it('are inherited by what the functions return, as by the page’s own objects', () => {
    const { routine } = parseRoutine({ ...document, clinic: { name: 'Riverside' } });
    const returned = [doseOf('toe-curls'), parse({ reps: 3 }), routine, routine?.clinic, ...routine!.exercises];
    const listed = [
      ...exercises.flatMap(({ dose }) => dose ?? []),
      ...routines,
      ...routines.flatMap(each => each.exercises),
    ];
    for (const each of [...returned, ...listed]) expect(Object.getPrototypeOf(each)).to.equal(Object.prototype);
  });

  it('do not show on a card', async () => {
    const before = [await tellCard(), await tellOwnCard()];
    for (const name of ['sets', 'hold', 'load', 'note'] as const) {
      const now = await whileInherited(name, strays[name], async () => [await tellCard(), await tellOwnCard()]);
      expect(now, name).to.deep.equal(before);
    }
  });
});

describe('doseTextOf', () => {
  it('counts what the exercise counts, on what works', () => {
    expect(doseTextOf('toe-yoga', { reps: 8 })).to.include('8 rounds');
    expect(doseTextOf('toe-curls', { reps: 8 })).to.include('8 times');
    expect(doseTextOf('glute-bridge', { sides: 'each' })).to.include('each leg');
    expect(doseTextOf(null, { reps: 8, sides: 'each' })).to.equal('8 times, each side');
  });

  it('says the sentence of the card, also where a part cannot be read', async () => {
    for (const attributes of ['reps="8-12" sides="left"', 'hold="5 seconds or so"', 'sets="3" reps="ten"', '']) {
      const card = await mount(`<exercise-card exercise="toe-yoga" ${attributes}></exercise-card>`);
      const given = Object.fromEntries(
        [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      expect(doseTextOf('toe-yoga', given), attributes).to.equal(textOf(card, '.dose'));
    }
    expect(doseTextOf('nothing-known')).to.equal('');
  });
});
