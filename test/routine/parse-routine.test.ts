import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { doseOf, parseRoutine, routines } from '../../src/core.js';
import { isLink } from '../../src/validation/parse-value.js';

const withExercise = (exercise: unknown): unknown => ({ version: 1, exercises: [{ exercise: 'toe-yoga' }, exercise] });
const messages = (input: unknown): string[] =>
  parseRoutine(input).problems.map(({ path, message }) => `${path}: ${message}`);

describe('parseRoutine', () => {
  it('reads the documented example', () => {
    const { routine, problems } = parseRoutine(
      JSON.stringify({
        version: 1,
        id: 'knee-week-1',
        title: 'Knee, week 1',
        intro: 'Slowly.',
        author: 'A. Therapist',
        lang: 'en',
        exercises: [
          { exercise: 'toe-presses', sets: 1, reps: 10, hold: 3, timesPerDay: 3, note: 'Mornings.' },
          {
            name: 'Wall sit',
            steps: ['Lean.', 'Slide.'],
            duration: 30,
            picture: 'https://example.org/a.png',
            video: '/b.mp4',
          },
        ],
      }),
    );
    expect(problems).to.be.empty;
    expect(routine!.title).to.equal('Knee, week 1');
    expect(routine!.exercises[0]).to.deep.equal({
      exercise: 'toe-presses',
      sets: 1,
      reps: 10,
      hold: 3,
      timesPerDay: 3,
      note: 'Mornings.',
    });
    expect(routine!.exercises[1]).to.deep.include({ name: 'Wall sit', steps: ['Lean.', 'Slide.'], duration: 30 });
  });

  it('reads whose routine it is, and leaves out what it cannot read of that', () => {
    const exercises = [{ exercise: 'toe-yoga' }];
    const clinic = { name: 'Riverside', logo: '/logo.png', contact: '12 River Street\n01225 000000' };
    expect(parseRoutine({ version: 1, clinic, exercises }).routine!.clinic).to.deep.equal(clinic);
    const bad = { ...clinic, logo: 'javascript:alert(1)', name: 'a'.repeat(2001), fax: '5' };
    const { routine, problems } = parseRoutine({ version: 1, clinic: bad, exercises });
    expect(routine!.clinic).to.deep.equal({ contact: clinic.contact });
    const places = ['clinic.name not-text', 'clinic.logo not-a-link', 'clinic.fax unknown-field'];
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(places);
    for (const none of ['Riverside', 5, [clinic]]) {
      const read = parseRoutine({ version: 1, clinic: none, exercises });
      expect(read.routine).not.to.have.property('clinic');
      expect(read.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['clinic not-an-object']);
    }
  });

  it('reads its own built-in routines', () => {
    for (const routine of routines) {
      expect(messages(routine)).to.be.empty;
      expect(parseRoutine(JSON.stringify(routine)).routine!.exercises).to.deep.equal(routine.exercises);
    }
  });

  it('names the place of each problem, leaves that exercise out and keeps the others', () => {
    const { routine, problems } = parseRoutine({
      version: 1,
      exercises: [{ exercise: 'toe-yoga' }, { exercise: 'toe-curls', reps: 0 }, { exercise: 'toe-presses', hold: -5 }],
    });
    expect(problems).to.deep.equal([
      { path: 'exercises[1].reps', code: 'out-of-range', message: 'must be 1–999, is 0' },
      { path: 'exercises[2].hold', code: 'out-of-range', message: 'must be 0–3600 seconds, is -5' },
    ]);
    expect(routine!.exercises.map(({ exercise }) => exercise)).to.deep.equal(['toe-yoga']);
  });

  it('refuses what it cannot read with a sentence', () => {
    expect(messages('{"version": 1,')).to.deep.equal([
      ': The routine is not JSON: a comma, quote or bracket may be missing.',
    ]);
    expect(messages('<!doctype html><p>Not found')).to.deep.equal([
      ': The routine’s address gives a web page, not JSON.',
    ]);
    expect(messages({ version: 2, exercises: [] })).to.deep.equal([
      'version: is 2, newer than this page can read; it reads 1',
    ]);
    expect(messages({ exercises: [] })).to.deep.equal(['version: must be 1, is missing']);
    expect(messages({ version: 1, exercises: [] })).to.deep.equal([
      'exercises: must be a list of at least one exercise',
    ]);
    expect(messages({ version: 1 })).to.deep.equal(['exercises: must be a list of at least one exercise']);
    expect(messages('[]')).to.deep.equal([': must be an object, is []']);
    expect(messages(' '.repeat(300_000) + '{}')).to.deep.equal(['version: must be 1, is missing']);
    expect(messages(JSON.stringify({ version: 1, intro: 'x'.repeat(300_000) }))).to.deep.equal([
      ': The routine is larger than 256 KiB.',
    ]);
    expect(messages('['.repeat(100_000))).to.have.length(1);
    expect(parseRoutine('null').routine).to.be.null;
  });

  it('says which exercise was probably meant', () => {
    expect(messages(withExercise({ exercise: 'toe-yga' }))).to.deep.equal([
      'exercises[1].exercise: must be a catalogue id, is "toe-yga"; the nearest is "toe-yoga"',
    ]);
    expect(messages(withExercise({}))).to.deep.equal(['exercises[1]: must have an exercise or a name']);
    expect(messages(withExercise(7))[0]).to.equal('exercises[1]: must be an object, is 7');
  });

  it('keeps to its limits', () => {
    const many = { version: 1, exercises: Array.from({ length: 101 }, () => ({ exercise: 'toe-yoga' })) };
    expect(parseRoutine(many).routine!.exercises).to.have.length(100);
    expect(messages(many)).to.deep.equal(['exercises: must be at most 100, is 101; the first 100 are shown']);
    expect(messages(withExercise({ name: 'A', steps: Array(21).fill('x') }))[0]).to.match(
      /^exercises\[1\].steps: must be a list of at most 20 pieces of text/,
    );
    expect(messages(withExercise({ name: 'x'.repeat(2001) }))[0]).to.match(
      /^exercises\[1\].name: must be text of at most 2000 characters/,
    );
    expect(messages(withExercise({ name: 'A', sets: 99, reps: 999, hold: 3600 }))).to.deep.equal([]);
    expect(messages(withExercise({ name: 'A', hold: Infinity, reps: 5 }))[0]).to.include(
      'is a number beyond what can be read',
    );
  });

  it('allows http(s) and relative links only', () => {
    for (const good of [
      'https://a.example/b.png',
      'http://a.example',
      '/b.png',
      'b.png',
      '//a.example/b.png',
      '?x',
      '',
    ])
      expect(isLink(good), good).to.be.true;
    for (const bad of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:1',
      'data:text/html,x',
      'blob:https://a',
      'file:///etc',
      'vbscript:x',
    ]) {
      expect(isLink(bad), bad).to.be.false;
      expect(messages(withExercise({ name: 'A', picture: bad }))[0]).to.match(
        /^exercises\[1\].picture: must be a link/,
      );
    }
  });

  it('copies known own fields into new objects', () => {
    const hostile = JSON.parse(
      '{"version":1,"__proto__":{"x":1},"exercises":[{"name":"A","__proto__":{"hold":9},"_$litType$":1,"strings":["<img>"]}]}',
    );
    const { routine } = parseRoutine(hostile);
    expect(routine!.exercises).to.deep.equal([{ name: 'A' }]);
    expect(Object.getPrototypeOf(routine!.exercises[0])).to.equal(Object.prototype);
    expect(
      parseRoutine({ version: 1, exercises: [{ name: { _$litType$: 1, strings: ['<b>'] } }] }).problems[0]!.message,
    ).to.include('is an object');
    expect(
      parseRoutine({
        version: 1,
        get exercises(): never {
          throw new Error('no');
        },
      }).routine,
    ).to.be.null;
  });

  it('throws at no input', () => {
    fc.assert(fc.property(fc.anything(), input => void parseRoutine(input)));
    fc.assert(fc.property(fc.string(), input => void parseRoutine(input)));
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        (a, b) =>
          void parseRoutine({ version: 1, title: a, exercises: [a, { name: a, steps: b, reps: a, picture: b }] }),
      ),
    );
  });

  it('gives the dose of an exercise of its own', () => {
    expect(doseOf(undefined, { name: 'Wall sit', duration: 30 })).to.deep.equal({ duration: 30 });
  });
});
