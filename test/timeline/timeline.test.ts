import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { doseOf, exercises, phaseAt, timelineOf, type Dose, type Phase } from '../../src/core.js';
import { lowerEnd, upperEnd } from '../../src/dose/dose.js';
import { measureTimeline } from '../../src/timeline/build-timeline.js';
import { anyDose, smallDose } from '../support/arbitraries.js';

const anyExercise = fc.constantFrom(undefined, 'no-such-exercise', ...exercises.map(each => each.id));
const work = ({ kind }: Phase): boolean => kind === 'move' || kind === 'hold' || kind === 'release';
const kinds = (phases: readonly Phase[]): string =>
  phases.map(({ kind, duration }) => `${kind} ${duration / 1000}`).join(', ');
const seconds = (phases: readonly Phase[]): number => phases.reduce((sum, { duration }) => sum + duration, 0);
const anyCase = <T>(check: (id: string | undefined, dose: Dose, phases: readonly Phase[]) => T): void =>
  fc.assert(fc.property(anyExercise, smallDose, (id, dose) => void check(id, dose, timelineOf(id, dose).phases)));

/** Exercises before whose other side one rolls over. */
const rollsOver: readonly (string | undefined)[] = exercises
  .filter(({ position }) => position.includes('side-lying'))
  .map(({ id }) => id);

describe('timeline', () => {
  it('has phases that follow one another without gap or overlap, none empty', () => {
    fc.assert(
      fc.property(anyExercise, smallDose, fc.integer({ min: 0, max: 30 }), (id, dose, leadIn) => {
        const { phases, duration } = timelineOf(id, dose, { leadIn });
        let at = 0;
        for (const phase of phases) {
          expect(phase.start).to.equal(at);
          expect(phase.duration).to.be.above(0);
          at += phase.duration;
        }
        expect(at).to.equal(duration);
        expect(phases.filter(({ kind }) => kind === 'ready')).to.have.length(leadIn ? 1 : 0);
        if (leadIn) expect(phases[0]).to.deep.include({ kind: 'ready', duration: leadIn * 1000 });
      }),
    );
  });

  it('counts what the dose counts', () => {
    anyCase((_id, dose, phases) => {
      const sets = upperEnd(dose.sets ?? 1);
      const sides = dose.sides === 'each' || dose.sides === 'alternate' ? 2 : 1;
      const directions = dose.directions?.length ?? 1;
      const moves = phases.filter(({ kind }) => kind === 'move');
      if (dose.duration !== undefined) {
        expect(moves).to.have.length(sets * sides * directions);
        for (const move of moves) expect(move.duration).to.equal(dose.duration * 1000);
        return;
      }
      const counted = new Set(moves.map(({ set, side, direction, rep }) => [set, side, direction, rep].join()));
      const inTotal = dose.unit === 'steps' && dose.sides === 'alternate';
      expect(counted.size).to.equal(sets * directions * upperEnd(dose.reps ?? 1) * (inTotal ? 1 : sides));
    });
  });

  it('gives both sides the same seconds', () => {
    anyCase((_id, dose, phases) => {
      if (dose.sides !== 'each' && !(dose.sides === 'alternate' && dose.unit !== 'steps')) return;
      const of = (side: string): number => seconds(phases.filter(phase => work(phase) && phase.side === side));
      expect(of('left')).to.equal(of('right'));
      expect(of('left')).to.be.above(0);
    });
  });

  it('rests only between sets', () => {
    anyCase((_id, dose, phases) => {
      const rests = phases.filter(({ kind }) => kind === 'rest');
      expect(rests).to.have.length(dose.rest ? upperEnd(dose.sets ?? 1) - 1 : 0);
      phases.forEach((phase, i) => {
        if (phase.kind !== 'rest') return;
        expect(phases[i - 1]!.set).to.equal(phase.set - 1);
        expect(phases[i + 1]!.set).to.equal(phase.set);
        expect(phase.duration).to.equal(dose.rest! * 1000);
      });
    });
  });

  it('pauses before another side and another direction', () => {
    anyCase((id, dose, phases) => {
      if (dose.sides === 'alternate') return;
      phases.forEach((phase, i) => {
        const next = phases[i + 1];
        if (!next || !work(phase) || !work(next)) return;
        expect([next.side, next.direction]).to.deep.equal([phase.side, phase.direction]);
      });
      for (const { kind, duration } of phases) {
        if (kind === 'switch-side') expect(duration).to.equal(rollsOver.includes(id) ? 15_000 : 5000);
        if (kind === 'switch-direction') expect(duration).to.equal(id === 'heel-to-toe-walk' ? 5000 : 2000);
      }
    });
  });

  it('marks where the lower end of a range is done: once a run for repetitions, once for sets', () => {
    const isOpen = (quantity: Dose['reps'] = 1): boolean => lowerEnd(quantity) < upperEnd(quantity);
    anyCase((_id, { reps = 1, sets = 1, duration, sides, directions }, phases) => {
      const marked = phases.filter(({ reachesMinimum }) => reachesMinimum);
      const byReps = duration === undefined && isOpen(reps);
      const endsRun = (phase: Phase): boolean => byReps && phase.rep === lowerEnd(reps);
      const endsSet = (phase: Phase): boolean => isOpen(sets) && phase.set === lowerEnd(sets);
      for (const phase of marked) expect(endsRun(phase) || endsSet(phase)).to.be.true;
      const runs = upperEnd(sets) * (sides === 'each' ? 2 : 1) * (directions?.length ?? 1);
      expect(marked.filter(endsRun)).to.have.length(byReps ? runs : 0);
      // the last repetition of a set ends no range of repetitions: that it is marked is the set's doing
      expect(marked.filter(phase => !endsRun(phase))).to.have.length(isOpen(sets) ? 1 : 0);
    });
  });

  it('is left first unless it is to be right, and in turn where alternate', () => {
    const sides = (dose: Dose, firstSide?: 'right'): (string | null)[] =>
      timelineOf(undefined, dose, { firstSide })
        .phases.filter(({ kind }) => kind === 'move')
        .map(({ side }) => side);
    expect(sides({ reps: 2, sides: 'each' })).to.deep.equal(['left', 'left', 'right', 'right']);
    expect(sides({ reps: 2, sides: 'alternate' })).to.deep.equal(['left', 'right', 'left', 'right']);
    expect(sides({ reps: 3, unit: 'steps', sides: 'alternate' })).to.deep.equal(['left', 'right', 'left']);
    expect(sides({ duration: 5, sides: 'alternate' })).to.deep.equal(['left', 'right']);
    expect(sides({ reps: 2, sides: 'each' }, 'right')).to.deep.equal(['right', 'right', 'left', 'left']);
    expect(sides({ reps: 2, sides: 'alternate' }, 'right')).to.deep.equal(['right', 'left', 'right', 'left']);
    expect(sides({ reps: 3, unit: 'steps', sides: 'alternate' }, 'right')).to.deep.equal(['right', 'left', 'right']);
    expect(sides({ reps: 1, sides: 'left' }, 'right')).to.deep.equal(['left']);
    const [ready] = timelineOf(undefined, { reps: 1, sides: 'alternate' }, { leadIn: 5, firstSide: 'right' }).phases;
    expect(ready!.side).to.equal('right');
    expect(sides({ reps: 1, sides: 'right' })).to.deep.equal(['right']);
    expect(sides({ reps: 1, sides: 'both' })).to.deep.equal([null]);
  });

  it('goes set, side, direction, repetition', () => {
    const { phases } = timelineOf('ankle-circles', {
      sets: 2,
      reps: 1,
      unit: 'circles',
      rest: 7,
      sides: 'each',
      directions: ['clockwise', 'counterclockwise'],
    });
    expect(phases.map(({ kind, set, side, direction }) => `${kind} ${set} ${side} ${direction}`)).to.deep.equal([
      'move 1 left clockwise',
      'switch-direction 1 left counterclockwise',
      'move 1 left counterclockwise',
      'switch-side 1 right clockwise',
      'move 1 right clockwise',
      'switch-direction 1 right counterclockwise',
      'move 1 right counterclockwise',
      'rest 2 left clockwise',
      'move 2 left clockwise',
      'switch-direction 2 left counterclockwise',
      'move 2 left counterclockwise',
      'switch-side 2 right clockwise',
      'move 2 right clockwise',
      'switch-direction 2 right counterclockwise',
      'move 2 right counterclockwise',
    ]);
  });

  it('takes as long as the contract says', () => {
    const of = (id: string | undefined, dose: Dose | null): string => kinds(timelineOf(id, dose).phases);
    expect(of(undefined, { reps: 2, hold: 3 })).to.equal('move 2, hold 3, release 2, move 2, hold 3, release 2');
    expect(of(undefined, { reps: 1, hold: [3, 5] })).to.equal('move 2, hold 5, release 2');
    expect(of(undefined, { reps: 2 })).to.equal('move 2, release 2, move 2, release 2');
    expect(of(undefined, { reps: 2, unit: 'circles' })).to.equal('move 3, move 3');
    expect(of(undefined, { reps: 3, unit: 'steps' })).to.equal('move 2, move 2, move 2');
    expect(of(undefined, { duration: 20, sets: 2, rest: 15 })).to.equal('move 20, rest 15, move 20');
    expect(of(undefined, { duration: 20, sets: 2, sides: 'each' })).to.equal(
      'move 20, switch-side 5, move 20, switch-side 5, move 20, switch-side 5, move 20',
    );
    expect(of('weight-shift', null)).to.equal('move 30');
    expect(of('weight-shift', { timesPerDay: 2 })).to.equal('move 30');
    expect(of('weight-shift', { reps: 1 })).to.equal('move 2, release 2');
    expect(of(undefined, {})).to.equal('move 2, release 2');
  });

  it('runs toe yoga through its four steps in each repetition', () => {
    const { phases } = timelineOf('toe-yoga', { reps: 2, hold: 3 });
    expect(phases.map(({ kind, rep, step }) => `${kind} ${rep}.${step}`)).to.deep.equal(
      [1, 2].flatMap(rep => [1, 2, 3, 4].flatMap(step => [`move ${rep}.${step}`, `hold ${rep}.${step}`])),
    );
  });

  it('says which step a phase reaches', () => {
    const steps = (id: string, dose: Dose | null = doseOf(id)): unknown[] =>
      timelineOf(id, dose)
        .phases.slice(0, 3)
        .map(({ step }) => step);
    expect(steps('toe-pick-up')).to.deep.equal([2, 2, 3]);
    expect(steps('toe-presses')).to.deep.equal([1, 1, 2]);
    expect(steps('heel-to-toe-walk')).to.deep.equal([1, 2, 1]);
    expect(steps('ankle-circles')).to.deep.equal([null, null, null]);
  });

  it('takes the catalogue’s dose where none is given, and an exercise of a routine for what it is', () => {
    for (const { id } of exercises) expect(timelineOf(id)).to.deep.equal(timelineOf(id, doseOf(id)));
    expect(timelineOf('toe-yoga', null).duration).to.equal(30_000);
    const dose = doseOf('ankle-circles');
    expect(timelineOf({ exercise: 'ankle-circles' }, dose)).to.deep.equal(timelineOf('ankle-circles', dose));
    const own = { name: 'Wall sit', steps: ['Slide down.', 'Wait.', 'Come up.'] };
    const steps = (asked: Dose): unknown[] => timelineOf(own, asked).phases.map(({ step }) => step);
    expect(steps({ reps: 2 })).to.deep.equal([1, 3, 1, 3]);
    expect(steps({ reps: 4, unit: 'steps' })).to.deep.equal([1, 2, 3, 1]);
    expect(steps({ reps: 2, unit: 'circles' })).to.deep.equal([1, 2]);
  });

  it('ends some time, whatever is asked for', () => {
    const { phases } = timelineOf('toe-yoga', { sets: 99, reps: 999, hold: 3600, sides: 'each' });
    expect(phases.length).to.be.within(100_000, 110_000);
    expect(work(phases.at(-1)!)).to.be.true;
  });

  it('ends with work, whatever is left out of a dose', () => {
    for (const sides of ['each', 'alternate', 'both'] as const) {
      for (const hold of [0, 1]) {
        const dose: Dose = { sets: 99, reps: 999, rest: 5, hold, sides, directions: ['clockwise', 'counterclockwise'] };
        expect(work(timelineOf(undefined, dose).phases.at(-1)!), `${sides}, hold ${hold}`).to.be.true;
      }
    }
  });

  describe('phaseAt', () => {
    it('finds the phase at any time', () => {
      fc.assert(
        fc.property(anyExercise, smallDose, fc.double({ min: 0, max: 1, noNaN: true }), (id, dose, part) => {
          const timeline = timelineOf(id, dose);
          const ms = part * timeline.duration;
          const { phase, index, elapsed, remaining, progress } = phaseAt(timeline, ms);
          if (ms >= timeline.duration) return void expect(phase).to.be.null;
          expect(phase).to.equal(timeline.phases[index]);
          expect(phase!.start).to.be.at.most(ms);
          expect(phase!.start + phase!.duration).to.be.above(ms);
          expect(elapsed + remaining).to.be.closeTo(phase!.duration, 1e-6);
          expect(progress).to.be.within(0, 1);
        }),
      );
    });

    it('gives a boundary to what begins there', () => {
      const timeline = timelineOf(undefined, { reps: 1, hold: 3 });
      expect(phaseAt(timeline, 1999).phase!.kind).to.equal('move');
      expect(phaseAt(timeline, 2000).phase!.kind).to.equal('hold');
      expect(phaseAt(timeline, 7000)).to.deep.equal({ phase: null, index: 3, elapsed: 0, remaining: 0, progress: 1 });
      expect(phaseAt(timeline, -5).index).to.equal(0);
      expect(phaseAt(timeline, NaN).index).to.equal(0);
    });
  });
});

describe('the duration of a timeline that is only counted', () => {
  const isCounted = (id: string | undefined, dose: Dose, leadIn: number, firstSide: 'left' | 'right'): void =>
    void expect(measureTimeline(id, dose, { leadIn, firstSide })).to.equal(
      timelineOf(id, dose, { leadIn, firstSide }).duration,
    );
  const leadIn = fc.integer({ min: 0, max: 30 });
  const side = fc.constantFrom('left' as const, 'right' as const);

  it('is that of the one that is built', () => {
    fc.assert(fc.property(anyExercise, smallDose, leadIn, side, isCounted), { numRuns: 1000 });
  });

  it('is that of the one that is built where a large dose is cut off', () => {
    fc.assert(fc.property(anyExercise, anyDose, leadIn, side, isCounted), { numRuns: 40 });
    isCounted('toe-yoga', { sets: 99, reps: 999, sides: 'each' }, 0, 'left');
    isCounted('ankle-circles', { sets: 99, reps: 999 }, 7, 'left');
  });

  it('is that of an exercise without a dose', () => {
    for (const { id } of exercises) expect(measureTimeline(id)).to.equal(timelineOf(id).duration);
    expect(measureTimeline(null, null)).to.equal(30_000);
  });

  it('takes a list of the largest doses no time that a reader feels', () => {
    const before = performance.now();
    for (let i = 0; i < 100; i++) measureTimeline('toe-yoga', { sets: 99, reps: 999, hold: 5 });
    expect(performance.now() - before).to.be.below(1000);
  });
});
