import { expect } from '@open-wc/testing';
import { Playback, stretch } from '../../src/exercise/playback.js';
import { timelineOf, type Phase } from '../../src/exercise/timeline.js';
import { FakeClock } from '../support/fake-clock.js';

const timeline = timelineOf(undefined, { reps: 2, hold: 3, sets: 2, rest: 10 }, { leadIn: 5 });

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
    const longer = stretch(timeline, 7, 5000);
    expect(longer.phases[7]!.duration).to.equal(timeline.phases[7]!.duration + 5000);
    expect(longer.phases[8]!.start).to.equal(timeline.phases[8]!.start + 5000);
    expect(longer.duration).to.equal(timeline.duration + 5000);
    expect(stretch(timeline, 7, -60_000).phases[7]!.duration).to.equal(1000);
  });
});
