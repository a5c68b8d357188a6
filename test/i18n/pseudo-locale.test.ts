import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  doseOf,
  doseText,
  exercises,
  exerciseText,
  figureSvg,
  parseRoutine,
  registerLocale,
  routines,
  timelineOf,
} from '../../src/core.js';
import { titleRoutine } from '../../src/core/routine.js';
import { contentOf } from '../../src/elements/exercise-card/content.js';
import { describePhase } from '../../src/elements/rep-timer/words.js';
import { untitledRoutines } from '../../src/routine/built-in.js';
import { anyDose, smallDose } from '../support/arbitraries.js';
import { foreignWords, pseudoLocale, pseudoTag } from '../support/pseudo-locale.js';

/** Every string in a value. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const expectPseudo = (...values: unknown[]): void => {
  for (const text of values.flatMap(textsIn)) expect(foreignWords(text), text).to.be.empty;
};

/** A session as the timer makes it in the pseudo-language. */
const subjectOf = (id: string, dose = doseOf(id)) => {
  const exercise = exercises.find(each => each.id === id)!;
  const { equipment, limb } = exercise;
  const { name, steps, cues, position } = exerciseText(id, pseudoTag);
  const timeline = timelineOf(id, dose, { leadIn: 5 });
  const needs = pseudoLocale.describeNeeds({ equipment, position, dose, limb });
  return { name, steps, cues, limb, dose, timeline, needs };
};

describe('a language that is registered', () => {
  before(() => registerLocale(pseudoLocale));

  it('is not taken for English', () => {
    expect(foreignWords(exerciseText('toe-yoga').name)).not.to.be.empty;
    expect(exerciseText('toe-yoga', pseudoTag).name).to.equal('⟦Ţóé ýóğá⟧');
  });

  for (const { id, limb } of exercises) {
    it(`has all words of ${id}`, () => {
      expectPseudo(exerciseText(id, pseudoTag), doseText(doseOf(id), pseudoTag, limb));
      const [, title] = /<title>([^<]*)<\/title>/.exec(figureSvg(id, { lang: pseudoTag }))!;
      expectPseudo(title);
    });

    it(`makes all that a card says of ${id}`, () => {
      const exercise = exercises.find(each => each.id === id)!;
      for (const given of [{}, { sets: 3, rest: 30 }]) expectPseudo(contentOf({ exercise, given }, pseudoLocale));
    });

    it(`makes all that is shown, announced and spoken of ${id}`, () => {
      const subject = subjectOf(id);
      subject.timeline.phases.forEach((_, i) => expectPseudo(describePhase(subject, i, pseudoLocale)));
    });
  }

  it('makes all words of a session of any dose', () => {
    const anyId = fc.constantFrom(...exercises.map(({ id }) => id));
    fc.assert(
      fc.property(anyId, smallDose, (id, { load: _load, ...dose }) => {
        const subject = subjectOf(id, dose);
        subject.timeline.phases.forEach((_, i) => expectPseudo(describePhase(subject, i, pseudoLocale)));
      }),
      { numRuns: 50 },
    );
  });

  it('makes the sentence of any dose', () => {
    fc.assert(fc.property(anyDose, dose => expectPseudo(doseText(dose, pseudoTag))));
  });

  it('has the words of the built-in routines', () => {
    for (const routine of untitledRoutines) {
      const { title, intro } = titleRoutine(routine, pseudoLocale);
      expectPseudo(title, intro);
    }
    for (const { title, intro } of routines) expect(foreignWords(title + intro)).not.to.be.empty;
  });

  it('says what is wrong with a routine; codes and places are the same in every language', () => {
    const long = 'x'.repeat(2001);
    const documents = [
      '{',
      '<p>',
      'null',
      ' '.repeat(10) + JSON.stringify({ version: 1, intro: 'x'.repeat(300_000) }),
      {},
      { version: 2 },
      { version: 1, exercises: [] },
      { version: 1, exercises: Array(101).fill({ name: 'A' }) },
      { version: 1, exercises: [7, {}, { exercise: 'toe-yga' }] },
      { version: 1, exercises: [{ name: long, steps: [long], reps: 0, sides: 'up', directions: '', video: 'data:,' }] },
      {
        version: 1,
        get exercises(): never {
          throw new Error('no');
        },
      },
    ];
    for (const document of documents) {
      const { problems } = parseRoutine(document, { lang: pseudoTag });
      const inEnglish = parseRoutine(document).problems;
      expect(problems).not.to.be.empty;
      expectPseudo(problems.map(({ message }) => message));
      const places = (list: typeof problems) => list.map(({ path, code }) => `${path} ${code}`);
      expect(places(problems)).to.deep.equal(places(inEnglish));
    }
  });
});
