import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { locateOriginal, planSkip, prepareContinuation, removeInserted } from '../../src/timeline/insert-ready.js';
import { phaseAt } from '../../src/timeline/locate.js';
import { isWork, type Timeline } from '../../src/timeline/phase.js';
import { repRunAt } from '../../src/timeline/rep-run.js';
import { smallDose } from '../support/arbitraries.js';

const moment = fc.tuple(smallDose, fc.double({ min: 0, max: 0.999, noNaN: true })).map(([dose, share]) => {
  const timeline = buildTimeline(undefined, dose, { leadIn: 5 });
  return { timeline, ms: Math.floor(share * timeline.duration) };
});

const workOf = ({ phases }: Timeline): number => phases.filter(isWork).reduce((sum, { duration }) => sum + duration, 0);

describe('going on in the middle', () => {
  it('gives a few seconds to get ready before work, and takes nothing from the dose', () => {
    fc.assert(
      fc.property(moment, ({ timeline, ms }) => {
        const { timeline: running, position } = prepareContinuation(timeline, ms);
        const now = phaseAt(running, position).phase!;
        if (isWork(phaseAt(timeline, ms).phase!)) {
          expect([now.kind, now.duration, running.duration - timeline.duration]).to.deep.equal(['ready', 5000, 5000]);
          expect(removeInserted(running)).to.deep.equal(timeline);
          expect(workOf(running)).to.equal(workOf(timeline));
        } else {
          expect(phaseAt(running, position).remaining).to.be.at.least(3000);
        }
      }),
    );
  });

  it('gives longer where it takes longer to get into position', () => {
    const timeline = buildTimeline(undefined, { reps: 3 });
    for (const [settle, ready] of [
      [3, 5000],
      [20, 20_000],
    ] as const) {
      const { timeline: running, position } = prepareContinuation(timeline, 5000, settle);
      expect(phaseAt(running, position).phase).to.include({ kind: 'ready', inserted: true, duration: ready });
    }
  });

  it('stands at the same place of the dose, however often one pauses and goes on', () => {
    fc.assert(
      fc.property(moment, fc.array(fc.nat(7000), { maxLength: 5 }), ({ timeline, ms }, waits) => {
        const phase = phaseAt(timeline, ms);
        fc.pre(isWork(phase.phase!));
        let running = timeline;
        let position = ms;
        let worked = 0;
        for (const wait of waits) {
          ({ timeline: running, position } = prepareContinuation(running, position));
          position += wait;
          worked += Math.max(0, wait - 5000);
        }
        fc.pre(worked < phase.remaining);
        const at = locateOriginal(running, phaseAt(running, position));
        expect([at.index, at.elapsed]).to.deep.equal([phase.index, phase.elapsed + worked]);
      }),
    );
  });

  it('counts what was cut as one repetition, in the same run', () => {
    const timeline = buildTimeline(undefined, { reps: 3, hold: 4 });
    const { timeline: running, position } = prepareContinuation(timeline, 9000);
    const { index } = phaseAt(running, position);
    expect(running.phases[index]!.inserted).to.be.true;
    for (const i of [index - 1, index, index + 1]) {
      expect(repRunAt(running, i)).to.deep.equal({ first: 0, last: running.phases.length - 1, parts: 3 });
    }
  });

  it('is skipped by Next, and Back goes to the beginning of what was cut', () => {
    const timeline = buildTimeline(undefined, { reps: 3, hold: 4 });
    const cut = phaseAt(timeline, 3000);
    const { timeline: running, position } = prepareContinuation(timeline, 3000);
    const ready = phaseAt(running, position);
    expect(planSkip(running, ready, 1)).to.deep.equal({ timeline: running, index: ready.index + 1 });
    expect(planSkip(running, ready, -1)).to.deep.equal({ timeline, index: cut.index });
    const rest = phaseAt(running, position + 5500);
    expect(rest.phase!.continued).to.be.true;
    expect(planSkip(running, rest, -1)).to.deep.equal({ timeline, index: cut.index });
    expect(planSkip(running, rest, 1)).to.deep.equal({ timeline, index: cut.index + 1 });
  });
});
