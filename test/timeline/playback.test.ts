import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { extendPhase } from '../../src/timeline/extend-phase.js';
import { Playback } from '../../src/timeline/playback.js';
import { phaseAt } from '../../src/timeline/locate.js';
import { buildTimeline } from '../../src/timeline/build-timeline.js';
import type { Phase } from '../../src/timeline/phase.js';
import { smallDose } from '../support/arbitraries.js';
import { FakeClock } from '../support/fake-clock.js';

const timeline = buildTimeline(undefined, { reps: 2, hold: 3, sets: 2, rest: 10 }, { leadIn: 5 });

const setUp = () => {
  const clock = new FakeClock();
  const told: string[] = [];
  const playback: Playback = new Playback(
    {
      phase: (phase: Phase, index, missed) =>
        told.push(`${index} ${phase.kind}${missed ? ' missed' : ''} @${clock.now()}`),
      finish: () => told.push(`finish @${clock.now()}`),
      sleep: () => told.push(`sleep @${clock.now()}`),
      update: () => {},
    },
    clock,
  );
  playback.reset(timeline);
  return { clock, told, playback };
};

describe('playback', () => {
  it('tells every phase when it begins, and the end', () => {
    const { clock, told, playback } = setUp();
    playback.start();
    clock.advance(timeline.duration);
    expect(told).to.deep.equal([
      ...timeline.phases.map((phase, i) => `${i} ${phase.kind} @${phase.start}`),
      `finish @${timeline.duration}`,
    ]);
    expect(playback.state).to.equal('finished');
    expect(clock.waiting).to.equal(0);
  });

  it('catches up after a stall without losing time', () => {
    const { clock, told, playback } = setUp();
    playback.start();
    clock.advance(5000);
    clock.stall(2900);
    clock.stall(2900);
    clock.stall(700);
    expect(told.slice(1)).to.deep.equal(['1 move @5000', '2 hold @7900', '3 release @10800']);
    clock.advance(timeline.duration - 11500);
    expect(told.at(-1)).to.equal(`finish @${timeline.duration}`);
  });

  it('stands while paused and goes on where it was', () => {
    const { clock, told, playback } = setUp();
    playback.start();
    clock.advance(6000);
    playback.pause();
    clock.advance(60_000);
    expect(playback.elapsed).to.equal(6000);
    expect(clock.waiting).to.equal(0);
    playback.resume();
    clock.advance(1000);
    expect(told.at(-1)).to.equal('2 hold @67000');
  });

  it('goes to the next phase and back', () => {
    const { clock, told, playback } = setUp();
    playback.start();
    playback.seek(playback.moment.index + 1);
    clock.advance(500);
    playback.seek(playback.moment.index + 1);
    playback.seek(playback.moment.index - 1);
    expect(told).to.deep.equal(['0 ready @0', '1 move @0', '2 hold @500', '1 move @500']);
    expect(playback.elapsed).to.equal(5000);
    playback.seek(playback.moment.index - 1);
    playback.seek(playback.moment.index - 1);
    expect(playback.moment.index).to.equal(0);
    for (let i = 0; i < timeline.phases.length; i++) playback.seek(playback.moment.index + 1);
    expect(playback.state).to.equal('finished');
  });

  it('knows how long it has run, without what was paused, slept or skipped', () => {
    const { clock, playback } = setUp();
    playback.start();
    clock.advance(6400);
    playback.pause();
    clock.advance(60_000);
    playback.resume();
    clock.advance(1300);
    playback.seek(playback.moment.index + 2);
    clock.advance(700);
    playback.adjust(20);
    clock.advance(500);
    playback.seek(0);
    expect(playback.spent).to.equal(8900);
    playback.seek(timeline.phases.length);
    expect([playback.state, playback.spent]).to.deep.equal(['finished', 8900]);
    playback.start();
    clock.advance(playback.timeline.duration + 5000);
    expect(playback.state).to.equal('finished');
    expect(playback.spent).to.be.closeTo(playback.timeline.duration, 1e-6);
    playback.start(3000);
    clock.advance(1000);
    playback.pause();
    expect(playback.spent).to.equal(4000);
  });

  it('lets a listener pause, move or restart it', () => {
    const clock = new FakeClock();
    const told: number[] = [];
    const playback: Playback = new Playback(
      {
        phase: (_phase, index) => {
          told.push(index);
          if (index === 2 && told.length < 6) playback.seek(playback.moment.index - 1);
          if (told.length === 6) playback.pause();
        },
        finish: () => {},
        sleep: () => {},
        update: () => {},
      },
      clock,
    );
    playback.reset(timeline);
    playback.start();
    clock.advance(60_000);
    expect(told).to.deep.equal([0, 1, 2, 1, 2, 1]);
    expect(playback.state).to.equal('paused');
    expect(clock.waiting).to.equal(0);
  });

  it('makes a phase longer or shorter, down to a second', () => {
    const longer = extendPhase(timeline, 7, 5000);
    expect(longer.phases[7]!.duration).to.equal(timeline.phases[7]!.duration + 5000);
    expect(longer.phases[8]!.start).to.equal(timeline.phases[8]!.start + 5000);
    expect(longer.duration).to.equal(timeline.duration + 5000);
    expect(extendPhase(timeline, 7, -60_000).phases[7]!.duration).to.equal(1000);
    // what has gone by stays
    const { duration } = timeline.phases[7]!;
    expect(extendPhase(timeline, 7, -60_000, duration - 3000).phases[7]!.duration).to.equal(duration - 2000);
    expect(extendPhase(timeline, 7, -60_000, duration - 500).phases[7]!.duration).to.equal(duration);
  });
});

describe('a phase made longer', () => {
  it('is the one that goes on, even where a late page was not told of it yet', () => {
    const { clock, told, playback } = setUp();
    const [ready, move] = timeline.phases;
    playback.start();
    clock.advance(ready!.duration - 1);
    // the page stands still over a boundary, and then the reader presses before it is called
    clock.pass(1000);
    playback.adjust(10);
    expect(told.at(-1)).to.match(/^1 move/);
    expect(playback.timeline.phases[1]!.duration).to.equal(move!.duration + 10_000);
    expect(playback.timeline.phases[0]!.duration).to.equal(ready!.duration);
  });
});

describe('playback on a device that stalls, hides the page, sleeps, or has its clock set', () => {
  type Happening =
    | { readonly kind: 'advance' | 'stall'; readonly ms: number }
    | { readonly kind: 'jump' | 'sleep'; readonly ms: number; readonly runsOn: boolean }
    | { readonly kind: 'hide' | 'show' | 'freeze' };

  const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('advance' as const), ms: fc.integer({ min: 1, max: 9000 }) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('stall' as const), ms: fc.integer({ min: 1, max: 70_000 }) }),
    },
    fc.record({
      kind: fc.constant('jump' as const),
      ms: fc.integer({ min: -9_000_000, max: 9_000_000 }),
      runsOn: fc.constant(true),
    }),
    fc.record({
      kind: fc.constant('sleep' as const),
      ms: fc.integer({ min: 4100, max: 9_000_000 }),
      runsOn: fc.boolean(),
    }),
    fc.record({ kind: fc.constantFrom('hide' as const, 'show' as const, 'freeze' as const) }),
  );

  it('shows the right phase at every moment, late by no more than the stall, with no drift and one cue a gap', () => {
    fc.assert(
      fc.property(smallDose, fc.array(anyHappening, { minLength: 5, maxLength: 40 }), (dose, happenings) => {
        const clock = new FakeClock();
        const course = buildTimeline(undefined, dose, { leadIn: 5 });
        /** Where a perfect clock would be (ms). */
        let expected = 0;
        let visible = true;
        let cues = 0;
        let slept = false;
        let lateness = 0;
        const told: number[] = [];
        const playback: Playback = new Playback(
          {
            phase: (phase, index, missed) => {
              told.push(index);
              if (!missed && playback.state === 'running') cues++;
              lateness = Math.max(lateness, playback.elapsed - phase.start);
            },
            finish: () => {},
            sleep: () => (slept = true),
            update: () => {},
          },
          clock,
        );
        playback.reset(course);
        playback.start();
        for (const happening of happenings) {
          if (playback.state === 'finished') break;
          [cues, slept, lateness] = [0, false, 0];
          const before = playback.elapsed;
          expect(before).to.be.closeTo(expected, 1e-6);
          let allowed = 1;
          let gap = false;
          switch (happening.kind) {
            case 'advance':
              clock.advance(happening.ms);
              expected = Math.min(course.duration, expected + happening.ms);
              break;
            case 'stall':
              clock.stall(happening.ms);
              gap = true;
              allowed = happening.ms + 1000;
              if (!slept) expected = Math.min(course.duration, expected + happening.ms);
              // a page in view that says nothing for three seconds must have slept; a call may have been due in a second
              if (happening.ms <= 3000 || !visible) expect(slept).to.be.false;
              if (happening.ms > 4000 && visible) expect(slept).to.be.true;
              break;
            case 'sleep':
            case 'jump': {
              if (happening.kind === 'jump') {
                clock.jump(happening.ms);
                playback.setVisible(visible);
              } else {
                clock.sleep(happening.ms, happening.runsOn);
                playback.setVisible(visible);
              }
              gap = true;
              allowed = 1000;
              // a hidden page whose clock ran on was only late
              const lateOnly = happening.kind === 'sleep' && happening.runsOn && !visible;
              if (lateOnly) expected = Math.min(course.duration, expected + happening.ms);
              else expect(slept).to.equal(happening.kind === 'sleep' || happening.ms > 3000);
              if (lateOnly) allowed = happening.ms + 1000;
              break;
            }
            case 'freeze':
              playback.freeze();
              playback.setVisible(visible);
              expect(slept).to.be.true;
              break;
            default:
              visible = happening.kind === 'show';
              playback.setVisible(visible);
          }
          if (gap) expect(cues).to.be.at.most(1);
          if (slept) {
            // it stands where it was when it was last looked at, and asks
            expect(playback.state).to.equal('paused');
            expect(playback.elapsed).to.be.within(before - 1000, before + 1e-6);
            expected = playback.elapsed;
            playback.resume();
            expect(cues).to.be.at.most(1);
          }
          expect(lateness).to.be.at.most(allowed + 1);
          if (playback.state === 'running') expect(told.at(-1)).to.equal(phaseAt(course, expected).index);
        }
        visible = true;
        playback.setVisible(true);
        const left = course.duration - expected;
        if (playback.state === 'running') {
          if (left > 1) {
            clock.advance(left - 0.5);
            expect(playback.state).to.equal('running');
          }
          clock.advance(1.5);
        }
        expect(playback.state).to.equal('finished');
        expect(playback.elapsed).to.equal(course.duration);
        expect(told).to.deep.equal(course.phases.map((_, i) => i));
        expect(clock.waiting).to.equal(0);
      }),
      { numRuns: 1000 },
    );
  });
});
