import { expect } from '@open-wc/testing';
import { doseOf, doseText, exercises, exerciseText, routines, sources, timelineOf } from '../../src/core.js';
import { suggestId } from '../../src/catalogue/find.js';
import type { Dose } from '../../src/dose/dose.js';

const both = ['clockwise', 'counterclockwise'] as const;

/** What the sources give, field by field, as their articles say it; everything else in a dose is the library's own. */
const given: Record<string, Dose> = {
  'toe-yoga': {},
  'toe-spread': { reps: [10, 15], daysPerWeek: 7 },
  'toe-curls': { reps: [10, 15], daysPerWeek: 7 },
  'arch-raises': { reps: [10, 15], daysPerWeek: 7 },
  'foot-doming': {},
  'towel-crunches': {},
  'toe-presses': { hold: 3, reps: 10, timesPerDay: 3 },
  'toe-walking': { duration: 20, sets: [1, 5], timesPerDay: 2 },
  'toe-pick-up': { hold: 10, reps: 5, sides: 'each', daysPerWeek: [2, 3] },
  'heel-to-toe-walk': { reps: [10, 15], unit: 'steps', directions: ['forward', 'back'], daysPerWeek: 7 },
  'ankle-circles': { reps: [10, 15], unit: 'circles', directions: both, sides: 'each' },
  'band-foot-press': { hold: 5, reps: 10, sides: 'both' },
  'single-leg-balance': {},
  'resisted-side-steps': {},
  'side-lying-hip-abduction': {},
  clamshell: {},
  'ball-roll': { daysPerWeek: 7 },
  'big-toe-mobilisation': {},
  'wedge-calf-raise': {},
  'glute-bridge': {},
};

const order = {
  'toe-yoga-for-knees': ['weight-shift', 'arch-and-knee', 'toe-yoga'],
  'free-the-big-toe': ['big-toe-check', 'ball-roll', 'big-toe-mobilisation', 'glute-bridge', 'wedge-calf-raise'],
  'five-for-back-hip-knee': ['toe-curls', 'arch-raises', 'heel-to-toe-walk', 'ankle-circles', 'toe-spread'],
  'five-behind-the-kneecap': ['toe-walking', 'toe-presses', 'ankle-circles', 'toe-pick-up', 'band-foot-press'],
  'hip-and-foot': [
    'resisted-side-steps',
    'side-lying-hip-abduction',
    'clamshell',
    'single-leg-balance',
    'foot-doming',
    'toe-yoga',
    'towel-crunches',
  ],
};

const isSentence = (text: string): boolean => /^[A-Z].{4,}[.]$/.test(text) && text.length <= 260;

describe('catalogue', () => {
  it('has the exercises, checks, explainers, routines and sources that the contract names', () => {
    expect(exercises.filter(each => each.kind === 'exercise').map(each => each.id)).to.have.members(Object.keys(given));
    expect(exercises.filter(each => each.kind !== 'exercise').map(each => `${each.id}: ${each.kind}`)).to.have.members([
      'big-toe-check: check',
      'weight-shift: explainer',
      'arch-and-knee: explainer',
    ]);
    expect(routines.map(each => each.id)).to.have.members(Object.keys(order));
    expect(sources.map(each => each.id)).to.have.members(['peak-endurance', 'big-toe', 'xero', 'lidot', 'dixon']);
    expect(sources.find(each => each.id === 'dixon')!.references.join()).to.match(
      /200255.*0269215508095357.*0000000000001367/,
    );
  });

  for (const exercise of exercises) {
    describe(exercise.id, () => {
      const text = exerciseText(exercise.id);

      it('says all that a reader needs, one action a step', () => {
        expect(text.name).to.match(/^[A-Z]/);
        expect(exercise.steps).to.be.within(2, 6);
        expect(text.steps).to.have.length(exercise.steps);
        expect(text.mistakes.length, 'mistakes').to.be.at.least(2);
        expect(text.clinicalName).not.to.be.empty;
        // what is looked at and felt is not trained
        for (const field of ['easier', 'harder', 'progress'] as const) {
          expect(text[field] !== '', field).to.equal(exercise.kind === 'exercise');
        }
        expect(exercise.position).not.to.be.empty;
        expect(exercise.worksOn).not.to.be.empty;
        const sentences = [
          text.purpose,
          text.position,
          text.feel,
          text.easier,
          text.harder,
          text.progress,
          ...text.steps,
          ...text.mistakes,
        ].filter(each => each !== '');
        for (const each of sentences) expect(isSentence(each), each).to.be.true;
        if (text.caution)
          expect(isSentence(text.caution.split('. ')[0]!.replace(/\.?$/, '.')), text.caution).to.be.true;
      });

      it('uses no word that promises, judges or shouts', () => {
        const words = JSON.stringify(text);
        expect(words).not.to.match(
          /!|relie[fv]|cure|heal|diagnos|monitor|score|eyes closed|close your eyes|guarantee/i,
        );
      });

      it('names sources that are there', () => {
        expect(exercise.sources).not.to.be.empty;
        for (const id of exercise.sources) expect(sources.map(each => each.id)).to.include(id);
      });

      if (exercise.kind === 'exercise') {
        it('quotes its dose exactly and marks what is its own', () => {
          const dose = exercise.dose!;
          const quoted = given[exercise.id]!;
          for (const [field, value] of Object.entries(quoted))
            expect(dose[field as keyof Dose], field).to.deep.equal(value);
          const own = Object.keys(dose).filter(field => !(field in quoted));
          expect(exercise.libraryFields).to.have.members(own);
          if (Object.keys(quoted).length) expect(exercise.sources).to.include(exercise.doseSource as never);
          else expect(exercise.doseSource).to.equal('library');
        });

        it('keeps its own starting dose within what is published', () => {
          const own = Object.fromEntries(exercise.libraryFields.map(field => [field, exercise.dose![field]])) as Dose;
          if (own.reps) expect(own.reps).to.be.at.most(10);
          if (own.hold) expect(own.hold).to.be.at.most(5);
          if (own.sets) expect(own.sets).to.be.at.most(3);
          if (own.duration) expect(own.duration).to.be.at.most(60);
        });

        it('lasts between half a minute and a quarter of an hour', () => {
          expect(timelineOf(exercise.id, exercise.dose).duration).to.be.within(30_000, 900_000);
        });
      } else {
        it('has no dose', () => {
          expect(exercise.dose).to.be.null;
          expect(exercise.doseSource).to.be.null;
          expect(doseText(exercise.dose)).to.equal('');
          expect(timelineOf(exercise.id, null)).to.deep.include({ duration: 30_000 });
        });
      }
    });
  }

  for (const [id, ids] of Object.entries(order)) {
    it(`${id} keeps the source's order`, () => {
      const routine = routines.find(each => each.id === id)!;
      expect(routine.exercises.map(each => each.exercise)).to.deep.equal(ids);
      expect(routine.title).to.match(/^[A-Z]/);
      expect(isSentence(routine.intro), routine.intro).to.be.true;
    });
  }

  it('gives the ankle circles of each source their own dose', () => {
    const circles = routines.find(each => each.id === 'five-behind-the-kneecap')!.exercises[2];
    expect(circles).to.deep.equal({ exercise: 'ankle-circles', duration: 10, timesPerDay: 2 });
  });

  it('has the five of the daily routine done every day', () => {
    const daily = routines.find(each => each.id === 'five-for-back-hip-knee')!.exercises;
    for (const { exercise, ...dose } of daily) expect(doseOf(exercise!, dose)!.daysPerWeek, exercise).to.equal(7);
  });

  it('says which knee pain the kneecap routine is about', () => {
    expect(routines.find(each => each.id === 'five-behind-the-kneecap')).to.deep.include({
      title: 'Five around the kneecap',
    });
    expect(routines.find(each => each.id === 'five-behind-the-kneecap')!.intro).to.include(
      'not the hollow of the knee',
    );
  });

  it('names the nearest id for one that is misspelt', () => {
    expect(suggestId('toe-yga')).to.equal('toe-yoga');
    expect(suggestId('Clam shell')).to.equal('clamshell');
    for (const { id } of exercises) {
      expect(suggestId(id)).to.equal(id);
      expect(suggestId(`${id.slice(0, -1)}`), 'a letter short').to.equal(id);
      expect(suggestId(`${id[1]}${id[0]}${id.slice(2)}`), 'two letters swapped').to.equal(id);
    }
    expect(suggestId('')).to.be.a('string');
    expect(suggestId('x'.repeat(100_000))).to.be.a('string');
  });
});
