import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { doseOf, exercises, timelineOf, type Dose, type Phase, type Timeline } from '../../../src/core.js';
import { figureFrameAt } from '../../../src/figure/motion/figure-frame.js';
import { layOut } from '../../../src/timeline/phase.js';
import { smallDose } from '../../support/arbitraries.js';

const walk = (id: string, dose: Dose, leadIn = 0): string[] => {
  const exercise = exercises.find(each => each.id === id)!;
  const timeline = timelineOf(id, dose, { leadIn });
  return timeline.phases.map(({ kind, start, duration }) => {
    const { from, step, side } = figureFrameAt(exercise, timeline, start + duration / 2);
    return `${kind} ${from}>${step}${side ? ` ${side}` : ''}`;
  });
};

/** The steps that are shown one after the other in the phase at `index`, each told once. */
const stepsShown = (id: string, timeline: Timeline, index = 0): number[] => {
  const exercise = exercises.find(each => each.id === id)!;
  const { start, duration } = timeline.phases[index]!;
  const shown: number[] = [];
  for (let ms = start; ms < start + duration; ms += 20) {
    const { step } = figureFrameAt(exercise, timeline, ms);
    if (step !== shown.at(-1)) shown.push(step);
  }
  return shown;
};

describe('the picture while one gets ready', () => {
  it('goes through the steps that come, again and again, and rests before the work begins', () => {
    const round = (rounds: number): number[] => [0, ...Array.from({ length: rounds }, () => [1, 2, 0]).flat()];
    const shownIn = (leadIn: number): number[] => stepsShown('toe-presses', timelineOf('toe-presses', { reps: 2 }, { leadIn })); // prettier-ignore
    expect(shownIn(7)).to.deep.equal(round(1));
    expect(shownIn(15)).to.deep.equal(round(2));
  });

  it('shows as many of the first steps as there is time for', () => {
    const shownIn = (leadIn: number): number[] =>
      stepsShown('toe-yoga', timelineOf('toe-yoga', { reps: 2, hold: 3 }, { leadIn }));
    expect(shownIn(1)).to.deep.equal([0]);
    expect(shownIn(3)).to.deep.equal([0]);
    expect(shownIn(5)).to.deep.equal([0, 1, 0]);
    expect(shownIn(9)).to.deep.equal([0, 1, 2, 3, 0]);
    expect(shownIn(12)).to.deep.equal([0, 1, 2, 3, 4, 0]);
  });

  it('moves at the pace of the work', () => {
    const exercise = exercises.find(({ id }) => id === 'toe-presses')!;
    const timeline = timelineOf('toe-presses', { reps: 1, hold: 3 }, { leadIn: 8 });
    const ms = Array.from({ length: 8000 }, (_, at) => at);
    const lasting = (step: number): number =>
      ms.filter(at => figureFrameAt(exercise, timeline, at).step === step).length;
    for (const { kind, step, duration } of timeline.phases) {
      if (kind !== 'ready' && kind !== 'hold') expect(lasting(step!), kind).to.be.closeTo(duration, 2);
    }
  });

  it('stays in a hold that goes on afterwards', () => {
    const exercise = exercises.find(({ id }) => id === 'toe-presses')!;
    const { phases } = timelineOf('toe-presses', { reps: 1, hold: 10 });
    const [move, hold, release] = phases as [Phase, Phase, Phase];
    const half = { ...hold, duration: hold.duration / 2 };
    const timeline = layOut([
      move,
      half,
      { ...hold, kind: 'ready', duration: 4000, inserted: true },
      { ...half, continued: true },
      release,
    ]);
    const stepIn = (index: number): number =>
      figureFrameAt(exercise, timeline, timeline.phases[index]!.start + 100).step;
    expect([0, 1, 2, 3, 4].map(stepIn)).to.deep.equal([1, 1, 1, 1, 2]);
    expect(figureFrameAt(exercise, timeline, timeline.phases[4]!.start).from).to.equal(1);
  });

  it('moves without a jump and is at rest at the end, whatever comes and however long it takes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...exercises),
        smallDose,
        fc.integer({ min: 1, max: 40 }),
        (exercise, dose, leadIn) => {
          const timeline = timelineOf(exercise.id, dose, { leadIn });
          let before = figureFrameAt(exercise, timeline, 0);
          for (let ms = 0; ms < leadIn * 1000; ms += 25) {
            const now = figureFrameAt(exercise, timeline, ms);
            expect(now.progress).to.be.within(0, 1);
            expect(now.step).to.be.within(0, exercise.steps);
            if (now.step !== before.step) expect(now.from, `${exercise.id} ${ms}`).to.equal(before.step);
            before = now;
          }
          expect([before.step, before.progress], exercise.id).to.deep.equal([0, 1]);
        },
      ),
    );
  });
});

describe('the picture of a session', () => {
  it('lifts, rests in the hold and comes back', () => {
    expect(walk('toe-presses', { reps: 2, hold: 3 }, 5)).to.deep.equal([
      'ready 0>1',
      'move 0>1',
      'hold 1>1',
      'release 1>2',
      'move 2>1',
      'hold 1>1',
      'release 1>2',
    ]);
  });

  it('goes through toe yoga step by step and turns to the other foot', () => {
    expect(walk('toe-yoga', { reps: 1, hold: 3, sides: 'each' })).to.deep.equal([
      ...['move 0>1', 'hold 1>1', 'move 1>2', 'hold 2>2', 'move 2>3', 'hold 3>3', 'move 3>4', 'hold 4>4'].map(
        each => `${each} left`,
      ),
      'switch-side 0>0 right',
      ...['move 0>1', 'hold 1>1', 'move 1>2', 'hold 2>2', 'move 2>3', 'hold 3>3', 'move 3>4', 'hold 4>4'].map(
        each => `${each} right`,
      ),
    ]);
  });

  it('takes several steps into a hold', () => {
    const exercise = exercises.find(each => each.id === 'toe-pick-up')!;
    const timeline = timelineOf('toe-pick-up', { reps: 1, hold: 10 });
    const at = (ms: number): string => {
      const { from, step } = figureFrameAt(exercise, timeline, ms);
      return `${from}>${step}`;
    };
    expect([at(1000), at(3000), at(8000), at(15_000)]).to.deep.equal(['0>1', '1>2', '2>2', '2>3']);
  });

  it('circles one way and the other', () => {
    const exercise = exercises.find(each => each.id === 'ankle-circles')!;
    const timeline = timelineOf('ankle-circles', {
      reps: 2,
      unit: 'circles',
      directions: ['clockwise', 'counterclockwise'],
    });
    const steps = (index: number): number[] =>
      [0.1, 0.4, 0.6, 0.9].map(
        part => figureFrameAt(exercise, timeline, timeline.phases[index]!.start + part * 3000).step,
      );
    expect(steps(0)).to.deep.equal([1, 2, 3, 4]);
    expect(steps(1)).to.deep.equal([1, 2, 3, 4]);
    expect(steps(3)).to.deep.equal([4, 3, 2, 1]);
  });

  it('counts walking steps left and right, and turns round to walk back', () => {
    expect(walk('heel-to-toe-walk', { reps: 3, unit: 'steps', directions: ['forward', 'back'] })).to.deep.equal([
      'move 0>1',
      'move 1>2',
      'move 2>1',
      'switch-direction 1>0',
      'move 0>1',
      'move 1>2',
      'move 2>1',
    ]);
  });

  it('goes on and on in continuous work', () => {
    const exercise = exercises.find(each => each.id === 'ball-roll')!;
    const timeline = timelineOf('ball-roll', { duration: 10 });
    expect([1, 3, 5, 7, 9].map(s => figureFrameAt(exercise, timeline, s * 1000).step)).to.deep.equal([1, 2, 1, 2, 1]);
  });

  it('is a picture that there is, moving without a jump, at every moment of any session', () => {
    fc.assert(
      fc.property(fc.constantFrom(...exercises), smallDose, (exercise, dose) => {
        const timeline = timelineOf(exercise.id, dose, { leadIn: 3 });
        let before: ReturnType<typeof figureFrameAt> | undefined;
        for (const { start, duration, kind } of timeline.phases.slice(0, 40)) {
          for (const part of [0, 0.25, 0.5, 0.75, 0.9999]) {
            const now = figureFrameAt(exercise, timeline, start + part * duration);
            expect(now.from).to.be.within(0, exercise.steps);
            expect(now.step).to.be.within(0, exercise.steps);
            expect(now.progress).to.be.within(0, 1);
            // what begins, begins where the picture was left
            if (part === 0 && before && before.side === now.side && kind !== 'hold' && kind !== 'ready') {
              expect(now.from, `${exercise.id} ${kind}`).to.equal(before.step);
            }
            before = now;
          }
        }
      }),
    );
  });

  it('has every exercise move at its own dose', () => {
    for (const exercise of exercises) {
      const timeline = timelineOf(exercise.id, doseOf(exercise.id));
      const steps = new Set<number>();
      for (let ms = 0; ms < timeline.duration; ms += 100) steps.add(figureFrameAt(exercise, timeline, ms).step);
      for (let step = 1; step <= exercise.steps; step++) expect(steps.has(step), `${exercise.id} ${step}`).to.be.true;
    }
  });
});
