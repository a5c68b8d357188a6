import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import { findIndexBefore, goOnTime, insertReady, withoutReady } from '../../src/timeline/insert-ready.js';
import { phaseAt } from '../../src/timeline/locate.js';
import { gatherPhaseFacts } from '../../src/timeline/phase-facts.js';
import { isWork, type Phase, type Timeline } from '../../src/timeline/phase.js';
import { Playback } from '../../src/timeline/playback.js';
import { repRunAt } from '../../src/timeline/rep-run.js';
import { smallDose } from '../support/arbitraries.js';
import { FakeClock } from '../support/fake-clock.js';

const anyTimeline = fc
  .tuple(fc.constantFrom(undefined, 'toe-yoga', 'heel-to-toe-walk'), smallDose, fc.constantFrom(0, 5))
  .map(([id, dose, leadIn]) => buildTimeline(id, dose, { leadIn }));
const anyPart = fc.double({ min: 0, max: 1, noNaN: true });
const anyTime = fc.integer({ min: goOnTime.least, max: goOnTime.most });

const workTime = ({ phases }: Timeline): number =>
  phases.filter(isWork).reduce((sum, { duration }) => sum + duration, 0);

/** ms within a timeline, a whole one, after its beginning. */
const positionIn = ({ duration }: Timeline, part: number): number => 1 + Math.floor(part * (duration - 2));

describe('get ready before going on', () => {
  it('leaves phases that follow one another, none empty, and the work as long as it was', () => {
    fc.assert(
      fc.property(anyTimeline, fc.array(anyPart, { maxLength: 4 }), anyTime, (timeline, parts, ms) => {
        let changed = timeline;
        for (const part of parts) changed = insertReady(changed, positionIn(changed, part), ms);
        let at = 0;
        for (const { start, duration } of changed.phases) {
          expect(start).to.equal(at);
          expect(duration).to.be.above(0);
          at += duration;
        }
        expect(changed.duration).to.equal(at);
        expect(workTime(changed)).to.equal(workTime(timeline));
      }),
    );
  });

  it('is there at the position, as long as asked for, and then what was left of the phase', () => {
    fc.assert(
      fc.property(anyTimeline, anyPart, anyTime, (timeline, part, ms) => {
        const at = positionIn(timeline, part);
        const before = phaseAt(timeline, at);
        const changed = insertReady(timeline, at, ms);
        const now = phaseAt(changed, at);
        if (!isWork(before.phase!)) {
          expect(now.phase!.kind).to.equal(before.phase!.kind);
          expect(now.remaining).to.equal(Math.max(before.remaining, ms));
          return;
        }
        const { kind, rep, set, side, direction } = now.phase!;
        expect({ kind, rep, set, side, direction }).to.deep.equal({ ...placeOf(before.phase!), kind: 'ready' });
        expect(now.remaining).to.equal(ms);
        const rest = changed.phases[now.index + 1]!;
        expect(rest).to.deep.include({ ...placeOf(before.phase!), step: before.phase!.step });
        expect(rest.duration).to.equal(before.remaining);
        expect(rest.reachesMinimum).to.equal(before.phase!.reachesMinimum);
      }),
    );
  });

  const placeOf = ({ kind, rep, set, side, direction }: Phase) => ({ kind, rep, set, side, direction });

  it('keeps within three to five seconds', () => {
    const timeline = buildTimeline(undefined, { duration: 30 });
    for (const [asked, given] of [
      [0, 3000],
      [4000, 4000],
      [60_000, 5000],
      [NaN, 3000],
    ] as const) {
      expect(insertReady(timeline, 10_000, asked).phases.map(({ duration }) => duration)).to.deep.equal([
        10_000,
        given,
        20_000,
      ]);
    }
    for (const at of [0, 30_000]) expect(insertReady(timeline, at, 3000)).to.equal(timeline);
  });

  it('counts no repetition twice, and begins none anew', () => {
    const timeline = buildTimeline('toe-yoga', { reps: 3, hold: 2 });
    const changed = insertReady(insertReady(timeline, 11_000, 3000), 2500, 3000);
    expect(repRunAt(changed, 0).parts).to.equal(3);
    const subject = {
      name: '',
      dose: { reps: 3 },
      steps: [],
      cues: ['a', 'b', 'c', 'd'],
      limb: 'foot',
      needs: [],
    } as const;
    const facts = (each: Timeline) => each.phases.map((_, i) => gatherPhaseFacts({ ...subject, timeline: each }, i));
    const begun = (each: Timeline) => facts(each).filter(({ beginsRep }) => beginsRep).length;
    expect(begun(changed)).to.equal(begun(timeline));
    // the rest of a step is named as the step is
    changed.phases.forEach((phase, i) => {
      const { index } = withoutReady(changed, { index: i, elapsed: 0 });
      if (phase.kind !== 'ready') {
        expect(facts(changed)[i]!.action.cues).to.deep.equal(facts(timeline)[index]!.action.cues);
      }
    });
  });

  it('is left out again where a position is told apart from it', () => {
    fc.assert(
      fc.property(anyTimeline, fc.array(anyPart, { minLength: 1, maxLength: 3 }), anyPart, (timeline, parts, part) => {
        let changed = timeline;
        // rests are made longer, which is another matter
        const inWork = parts.filter(each => isWork(phaseAt(changed, positionIn(changed, each)).phase!));
        for (const each of inWork) {
          const at = positionIn(changed, each);
          if (isWork(phaseAt(changed, at).phase!)) changed = insertReady(changed, at, 3000);
        }
        const ms = positionIn(changed, part);
        const { phase } = phaseAt(changed, ms);
        const moment = withoutReady(changed, phaseAt(changed, ms));
        const original = timeline.phases[moment.index]!;
        expect(moment.elapsed).to.be.within(0, original.duration);
        if (phase!.kind !== 'ready') expect(original).to.deep.include({ kind: phase!.kind, rep: phase!.rep });
        const gone = workTime({ ...changed, phases: cut(changed, ms) });
        const { start } = original;
        expect(workTime({ ...timeline, phases: cut(timeline, start + moment.elapsed) })).to.equal(gone);
      }),
    );
  });

  /** The phases up to `ms`. */
  const cut = ({ phases }: Timeline, ms: number): Phase[] =>
    phases
      .filter(({ start }) => start < ms)
      .map(phase => ({ ...phase, duration: Math.min(phase.duration, ms - phase.start) }));

  it('knows the phase before as if nobody had paused', () => {
    const timeline = insertReady(buildTimeline(undefined, { reps: 1, hold: 3 }, { leadIn: 5 }), 8000, 3000);
    expect(timeline.phases.map(({ kind }) => kind)).to.deep.equal([
      'ready',
      'move',
      'hold',
      'ready',
      'hold',
      'release',
    ]);
    expect(timeline.phases.map((_, i) => findIndexBefore(timeline.phases, i))).to.deep.equal([-1, 0, 1, 2, 1, 4]);
  });

  it('comes when a playback goes on, and is told of', () => {
    const clock = new FakeClock();
    const told: string[] = [];
    const listener = {
      phase: ({ kind }: Phase) => told.push(`${kind} @${clock.now()}`),
      finish: () => told.push('finish'),
      sleep: () => {},
      update: () => {},
    };
    const playback: Playback = new Playback(listener, clock);
    playback.reset(buildTimeline(undefined, { sets: 2, duration: 10, rest: 8 }));
    playback.start();
    clock.advance(4000);
    playback.pause();
    playback.resume(3000);
    clock.advance(9000 + 7000);
    playback.pause();
    playback.resume(3000);
    clock.advance(2999);
    expect(told).to.deep.equal(['move @0', 'ready @4000', 'move @7000', 'rest @13000']);
    clock.advance(1);
    expect(told.at(-1)).to.equal('move @23000');
    clock.advance(10_000);
    expect(told.at(-1)).to.equal('finish');
  });
});
