import { expect } from '@open-wc/testing';
import { FrameLoop, type DrawFrame } from '../../src/browser/frame-loop.js';
import { FakeClock } from '../support/fake-clock.js';

/** A browser whose frames come when a test says so. */
class FakeScheduler extends FakeClock {
  private readonly requested = new Map<number, DrawFrame>();
  private lastHandle = 0;

  requestFrame = (run: DrawFrame): number => {
    this.requested.set(++this.lastHandle, run);
    return this.lastHandle;
  };

  cancelFrame = (handle: unknown): void => {
    this.requested.delete(handle as number);
  };

  /** The frames and pauses that the loop has asked for. */
  get pending(): number {
    return this.requested.size + this.waiting;
  }

  /** Lets the pause between frames go by and draws the next one. */
  nextFrame(): void {
    this.advance(50);
    const requested = [...this.requested.values()];
    this.requested.clear();
    for (const run of requested) run(this.now());
  }
}

describe('the frame loop', () => {
  it('draws all that move in one frame', () => {
    const scheduler = new FakeScheduler();
    const loop = new FrameLoop(scheduler);
    const drawn: string[] = [];
    loop.eachFrame(() => drawn.push('one'));
    loop.eachFrame(() => drawn.push('other'));
    expect(scheduler.pending).to.equal(1);
    scheduler.nextFrame();
    expect(drawn).to.deep.equal(['one', 'other']);
  });

  it('asks for nothing once nothing moves', () => {
    const scheduler = new FakeScheduler();
    const stop = new FrameLoop(scheduler).eachFrame(() => {});
    scheduler.nextFrame();
    expect(scheduler.pending).to.equal(1);
    stop();
    expect(scheduler.pending).to.equal(0);
  });

  it('asks for one frame at a time when one stops and starts again while it draws', () => {
    const scheduler = new FakeScheduler();
    const loop = new FrameLoop(scheduler);
    let frames = 0;
    let stop = (): void => {};
    const draw = (): void => {
      frames++;
      stop();
      stop = loop.eachFrame(draw);
    };
    stop = loop.eachFrame(draw);
    for (let i = 1; i <= 5; i++) {
      scheduler.nextFrame();
      expect([frames, scheduler.pending]).to.deep.equal([i, 1]);
    }
    stop();
    scheduler.nextFrame();
    expect([frames, scheduler.pending]).to.deep.equal([5, 0]);
  });

  it('pauses longer between frames where many move', () => {
    const pauseWith = (count: number): number => {
      const scheduler = new FakeScheduler();
      const loop = new FrameLoop(scheduler);
      for (let i = 0; i < count; i++) loop.eachFrame(() => {});
      scheduler.nextFrame();
      let ms = 0;
      for (; scheduler.waiting; ms++) scheduler.advance(1);
      return ms;
    };
    expect(pauseWith(12)).to.be.above(pauseWith(1));
  });
});
