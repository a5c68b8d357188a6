import { expect } from '@open-wc/testing';
import { FigurePlayer } from '../../../src/elements/toe-yoga-animator/figure-player.js';
import { buildTimeline } from '../../../src/timeline/build-timeline.js';
import { buildStepTimeline } from '../../../src/timeline/step-timeline.js';
import { wholeLoop } from '../../support/animator.js';
import { FakeClock } from '../../support/fake-clock.js';
import { FakeFrames } from '../../support/fake-frames.js';
import { FakeSession } from '../../support/fake-session.js';
import { whileMotionIsReduced } from '../../support/reduced-motion.js';

const exercise = { rhythm: {}, steps: 3 };

const setUp = () => {
  const clock = new FakeClock();
  const frames = new FakeFrames();
  const told: (number | 'finish')[] = [];
  const player = new FigurePlayer(
    { frameChanged: () => {}, stepStarted: step => told.push(step), loopFinished: () => told.push('finish') },
    { clock, frames },
  );
  player.show(exercise, 1);
  return { player, clock, frames, told };
};

const session = (steps: readonly number[] = [1, 2, 3]): FakeSession =>
  new FakeSession(buildStepTimeline(exercise, steps, 1, false));

describe('the player of a figure', () => {
  describe('by itself', () => {
    it('stands at the step that it is given, the nearest where there is none', () => {
      const { player } = setUp();
      for (const [given, shown] of [
        [2, 2],
        [0, 1],
        [9, 3],
      ] as const) {
        player.show(exercise, given);
        expect([player.currentFrame.step, player.currentFrame.progress]).to.deep.equal([shown, 1]);
      }
    });

    it('goes through all steps, from the one that is shown round to it, and rests', () => {
      const { player, clock, told } = setUp();
      player.play();
      clock.advance(wholeLoop);
      expect(told).to.deep.equal([2, 3, 1, 'finish']);
      expect(player.playing).to.be.false;
    });

    it('plays on and on with `loop`', () => {
      const { player, clock, told } = setUp();
      player.loop = true;
      player.play();
      clock.advance(wholeLoop);
      expect(told.slice(0, 7)).to.deep.equal([2, 3, 1, 2, 3, 1, 2]);
      expect(told).not.to.include('finish');
    });

    it('moves into a step from the one that was shown, and stands there', () => {
      const { player, clock, frames, told } = setUp();
      player.goTo(3);
      clock.advance(100);
      frames.draw();
      expect(player.currentFrame).to.include({ from: 1, step: 3 });
      expect(player.currentFrame.progress).to.be.within(0.001, 0.999);
      clock.advance(wholeLoop);
      expect(player.currentFrame).to.include({ step: 3, progress: 1 });
      expect(told).to.deep.equal([3]);
    });

    it('goes on from where it was paused', () => {
      const { player, clock, frames, told } = setUp();
      player.play();
      clock.advance(100);
      player.pause();
      const { progress } = player.currentFrame;
      clock.advance(wholeLoop);
      expect([player.currentFrame.progress, ...told]).to.deep.equal([progress, 2]);
      player.play();
      frames.draw();
      expect(player.currentFrame.step).to.equal(2);
      clock.advance(wholeLoop);
      expect(told).to.deep.equal([2, 3, 1, 'finish']);
    });

    it('goes on faster from where it is', () => {
      const { player, clock, frames, told } = setUp();
      player.setSpeed(0.25);
      player.play();
      clock.advance(400);
      frames.draw();
      const { progress } = player.currentFrame;
      expect(progress).to.be.within(0.001, 0.999);
      player.setSpeed(2);
      frames.draw();
      expect(player.currentFrame.progress).to.be.closeTo(progress, 1e-9);
      clock.advance(2500);
      expect(told).to.deep.equal([2, 3, 1]);
    });

    it('stays paused when its speed changes', () => {
      const { player, clock, told } = setUp();
      player.play();
      player.pause();
      player.setSpeed(2);
      clock.advance(wholeLoop);
      expect(told).to.deep.equal([2]);
    });

    it('plays by another clock from when it is given one', () => {
      const { player, clock, told } = setUp();
      player.play();
      player.clock = new FakeClock();
      expect(player.playing).to.be.false;
      clock.advance(wholeLoop);
      expect(told).to.deep.equal([2]);
    });

    it('goes on where the device slept', () => {
      const { player, clock, told } = setUp();
      player.play();
      clock.sleep(wholeLoop);
      clock.advance(wholeLoop);
      expect(told).to.deep.equal([2, 3, 1, 'finish']);
    });
  });

  describe('out of view', () => {
    it('takes frames only while it moves and is seen', () => {
      const { player, frames, clock } = setUp();
      expect(frames.waiting).to.equal(0);
      player.play();
      expect(frames.waiting).to.equal(1);
      player.setVisible(false);
      expect(frames.waiting).to.equal(0);
      player.setVisible(true);
      expect(frames.waiting).to.equal(1);
      player.pause();
      expect(frames.waiting).to.equal(0);
      player.play();
      clock.advance(wholeLoop);
      expect(frames.waiting).to.equal(0);
    });

    it('waits, and goes on when it is seen again', () => {
      const { player, clock, told } = setUp();
      player.play();
      player.setVisible(false);
      clock.advance(wholeLoop);
      expect(told).to.deep.equal([2]);
      player.setVisible(true);
      clock.advance(wholeLoop);
      expect(told).to.deep.equal([2, 3, 1, 'finish']);
    });

    it('goes on standing when it stood', () => {
      const { player, clock, frames, told } = setUp();
      player.play();
      player.pause();
      player.setVisible(false);
      player.setVisible(true);
      clock.advance(wholeLoop);
      expect([frames.waiting, ...told]).to.deep.equal([0, 2]);
    });

    it('begins to play when it is seen', () => {
      const { player, clock, told } = setUp();
      player.setVisible(false);
      player.play();
      clock.advance(wholeLoop);
      expect(told).to.deep.equal([]);
      player.setVisible(true);
      clock.advance(wholeLoop);
      expect(told).to.deep.equal([2, 3, 1, 'finish']);
    });

    it('is at a step at once', () => {
      const { player, told } = setUp();
      player.setVisible(false);
      player.goTo(3);
      expect(player.currentFrame).to.include({ step: 3, progress: 1 });
      expect(told).to.deep.equal([3]);
    });
  });

  describe('with a session', () => {
    it('is its own until the session starts', () => {
      const { player, clock, told } = setUp();
      player.follow(session());
      expect(player.following).to.be.false;
      player.play();
      clock.advance(wholeLoop);
      expect(told).to.deep.equal([2, 3, 1, 'finish']);
    });

    it('is where the session is, at each frame', () => {
      const { player, frames, told } = setUp();
      const led = session();
      led.subscribe(() => player.follow(led));
      led.start();
      expect(player.following).to.be.true;
      const seen: number[] = [];
      for (let i = 0; i < 4; i++) {
        led.clock.advance(100);
        frames.draw();
        seen.push(player.currentFrame.progress);
      }
      expect(seen).to.deep.equal([...new Set(seen)].sort((a, b) => a - b));
      led.clock.advance(wholeLoop);
      expect(told).to.include.members([2, 3]);
    });

    it('ends what it played itself when the session starts', () => {
      const { player, clock, told } = setUp();
      const led = session([1]);
      player.play();
      led.start();
      player.follow(led);
      expect(player.playing).to.be.false;
      clock.advance(wholeLoop);
      expect(told).not.to.include('finish');
    });

    it('takes no frames while the session is paused', () => {
      const { player, frames } = setUp();
      const led = session();
      led.subscribe(() => player.follow(led));
      led.start();
      expect(frames.waiting).to.equal(1);
      led.pause();
      expect(frames.waiting).to.equal(0);
      led.resume();
      expect(frames.waiting).to.equal(1);
    });

    it('stands at the step where the session ended, and is its own again', () => {
      for (const end of [(led: FakeSession) => led.clock.advance(wholeLoop), (led: FakeSession) => led.reset()]) {
        const { player, clock, frames } = setUp();
        const led = session([2]);
        led.subscribe(() => player.follow(led));
        led.start();
        end(led);
        expect([player.following, frames.waiting]).to.deep.equal([false, 0]);
        expect(player.currentFrame).to.include({ step: 2, progress: 1 });
        player.goTo(1);
        clock.advance(wholeLoop);
        expect(player.currentFrame.step).to.equal(1);
      }
    });

    it('is let go by another one, or none', () => {
      const { player, frames } = setUp();
      const led = session();
      led.start();
      player.follow(led);
      player.follow(null);
      expect([player.following, frames.waiting]).to.deep.equal([false, 0]);
    });
  });

  describe('with a session, out of view', () => {
    it('tells its steps, those within a phase too, and draws nothing', () => {
      const clock = new FakeClock();
      const frames = new FakeFrames();
      const told: number[] = [];
      let drawings = 0;
      const player = new FigurePlayer(
        { frameChanged: () => drawings++, stepStarted: step => told.push(step), loopFinished: () => {} },
        { clock, frames },
      );
      player.show(exercise, 1);
      player.setVisible(false);
      const led = new FakeSession(buildTimeline({ steps: 3 }, { duration: 12 }));
      led.subscribe(() => player.follow(led));
      led.start();
      drawings = 0;
      for (let i = 0; i < 24; i++) {
        led.clock.advance(500);
        clock.advance(500);
      }
      expect(told.slice(0, 5)).to.deep.equal([2, 3, 1, 2, 3]);
      expect([frames.waiting, drawings <= 1]).to.deep.equal([0, true]);
    });

    it('draws where the session is when it comes into view', () => {
      const { player, frames } = setUp();
      const led = session();
      player.setVisible(false);
      led.start();
      player.follow(led);
      expect(frames.waiting).to.equal(0);
      player.setVisible(true);
      expect(frames.waiting).to.equal(1);
      player.setVisible(false);
      expect(frames.waiting).to.equal(0);
    });

    it('waits for nothing once it rests', () => {
      const { player, clock } = setUp();
      const led = session();
      led.start();
      player.follow(led);
      player.setVisible(false);
      expect(clock.waiting).to.equal(1);
      player.rest();
      expect(clock.waiting).to.equal(0);
    });
  });

  describe('where the reader asked for less motion', () => {
    it('steps through stills of what comes while one gets ready', () =>
      whileMotionIsReduced(() => {
        const { player, clock, frames, told } = setUp();
        const led = new FakeSession(buildTimeline({ steps: 3 }, { reps: 1 }, { leadIn: 9 }));
        led.subscribe(() => player.follow(led));
        led.start();
        for (let i = 0; i < 17; i++) {
          led.clock.advance(500);
          clock.advance(500);
          expect([player.currentFrame.progress, frames.waiting]).to.deep.equal([1, 0]);
        }
        expect(told).to.deep.equal([1, 2, 3]);
        expect(player.currentFrame.step).to.equal(0);
      }));

    it('goes from still to still, without frames', () =>
      whileMotionIsReduced(() => {
        const { player, clock, frames, told } = setUp();
        player.play();
        const progress = new Set<number>();
        for (let i = 0; i < 100; i++) {
          clock.advance(100);
          progress.add(player.currentFrame.progress);
          expect(frames.waiting).to.equal(0);
        }
        expect([...progress]).to.deep.equal([1]);
        expect(told).to.deep.equal([2, 3, 1, 'finish']);
      }));

    it('looks at its session by one timer, however often that says something', () =>
      whileMotionIsReduced(() => {
        const { player, clock } = setUp();
        const led = session();
        led.start();
        for (let i = 0; i < 5; i++) player.follow(led);
        expect(clock.waiting).to.equal(1);
        led.pause();
        player.follow(led);
        expect(clock.waiting).to.equal(0);
      }));
  });
});
