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
import { worksBothSides } from '../../src/catalogue/exercise.js';
import { titleRoutine } from '../../src/core/routine.js';
import { contentOf } from '../../src/i18n/exercise-content.js';
import { describePhase } from '../../src/elements/rep-timer/words.js';
import { untitledRoutines } from '../../src/routine/built-in.js';
import type { ProblemCode, ProblemFacts } from '../../src/validation/problem.js';
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

/** One of each code, which the compiler holds to be all of them. */
const problems: { readonly [Code in ProblemCode]: ProblemFacts & { readonly code: Code } } = {
  'out-of-range': { code: 'out-of-range', path: 'hold', min: 0, max: 3600, unit: 'seconds', value: -5 },
  'not-a-choice': { code: 'not-a-choice', path: 'unit', choices: ['reps', 'steps'], value: [1, {}, null] },
  'not-text': { code: 'not-text', path: 'title', maxLength: 2000, value: 1e300 },
  'not-texts': { code: 'not-texts', path: 'steps', maxItems: 20, maxLength: 2000, value: 'a' },
  'not-a-link': { code: 'not-a-link', path: 'video', value: 'data:,' },
  'not-json': { code: 'not-json', path: '' },
  'web-page': { code: 'web-page', path: '' },
  unreadable: { code: 'unreadable', path: '' },
  'no-exercises': { code: 'no-exercises', path: 'exercises' },
  'no-exercise-or-name': { code: 'no-exercise-or-name', path: 'exercises[0]' },
  'too-large': { code: 'too-large', path: '', maxBytes: 262_144 },
  'not-an-object': { code: 'not-an-object', path: '', value: {} },
  'wrong-version': { code: 'wrong-version', path: 'version', value: undefined },
  'newer-version': { code: 'newer-version', path: 'version', value: 2 },
  'too-many-exercises': { code: 'too-many-exercises', path: 'exercises', max: 100, count: 101 },
  'unknown-exercise': { code: 'unknown-exercise', path: 'exercise', value: 'toe-yga', nearest: 'toe-yoga' },
  'taken-id': { code: 'taken-id', path: 'id' },
  'other-definition': { code: 'other-definition', path: 'id' },
  'other-count': { code: 'other-count', path: 'texts.de.steps', count: 2, value: 3 },
  'unknown-field': { code: 'unknown-field', path: 'exercises[0].rep', nearest: 'reps' },
  'unknown-routine': { code: 'unknown-routine', path: 'routine', value: 'a', known: ['b', 'c'] },
  'not-found': { code: 'not-found', path: 'src', status: 404 },
  'not-allowed': { code: 'not-allowed', path: 'src', status: 401 },
  'server-failed': { code: 'server-failed', path: 'src', status: 503 },
  'wrong-encoding': { code: 'wrong-encoding', path: 'src' },
  'script-type': { code: 'script-type', path: 'script', value: 'text/plain' },
  unreachable: { code: 'unreachable', path: 'src' },
  'timed-out': { code: 'timed-out', path: 'src' },
  'incomplete-link': { code: 'incomplete-link', path: '' },
  'newer-link': { code: 'newer-link', path: '' },
  'link-not-supported': { code: 'link-not-supported', path: '' },
  'link-too-long': { code: 'link-too-long', path: '', max: 1500 },
  'wrong-form': { code: 'wrong-form', path: 'entries[0].time', example: '21:05:09', value: '9 pm' },
  missing: { code: 'missing', path: 'entries[0].id' },
  'not-a-record': { code: 'not-a-record', path: '' },
  'record-table': { code: 'record-table', path: '' },
  'other-entry': { code: 'other-entry', path: 'entries[0]' },
  'repeated-entry': { code: 'repeated-entry', path: 'entries[0]' },
  'record-too-large': { code: 'record-too-large', path: '', maxBytes: 1_048_576 },
  'storage-missing': { code: 'storage-missing', path: '' },
  'storage-refused': { code: 'storage-refused', path: '' },
  'storage-full': { code: 'storage-full', path: '' },
  'storage-newer': { code: 'storage-newer', path: '' },
  'storage-blocked': { code: 'storage-blocked', path: '' },
  'storage-broken': { code: 'storage-broken', path: '' },
  'unreadable-entries': { code: 'unreadable-entries', path: '', count: 2 },
};

/** A session as the timer makes it in the pseudo-language. */
const subjectOf = (id: string, dose = doseOf(id)) => {
  const exercise = exercises.find(each => each.id === id)!;
  const { equipment, limb } = exercise;
  const text = exerciseText(id, pseudoTag);
  const timeline = timelineOf(id, dose, { leadIn: 5 });
  const needs = pseudoLocale.describeNeeds({ equipment, position: text.position });
  const bothSides = !!dose && worksBothSides(exercise, dose);
  return { ...text, bothSides, limb, dose, timeline, needs };
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

  for (const problem of Object.values(problems)) {
    it(`says what is wrong: ${problem.code}`, () => {
      expectPseudo(pseudoLocale.describeProblem(problem), pseudoLocale.describeProblemAt(problem));
    });
  }

  it('has no part in codes and places: they are the same in every language', () => {
    const document = { version: 1, title: 5, exercises: [7, {}, { exercise: 'toe-yga' }, { name: 'A', reps: 0 }] };
    const { problems: inPseudo } = parseRoutine(document, { lang: pseudoTag });
    const inEnglish = parseRoutine(document).problems;
    expect(inPseudo).not.to.be.empty;
    expectPseudo(inPseudo.map(({ message }) => message));
    const places = (list: typeof inPseudo) => list.map(({ path, code }) => `${path} ${code}`);
    expect(places(inPseudo)).to.deep.equal(places(inEnglish));
  });
});
