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
    this.drawRequested(this.now());
  }

  /** Draws what is asked for, as the frame of that time. */
  drawRequested(now: number): void {
    const requested = [...this.requested.values()];
    this.requested.clear();
    for (const run of requested) run(now);
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

  describe('draws 29 to 45 frames a second', () => {
    /** On a screen of so many Hz, where a frame takes `work` ms and the page is told of each `late` ms late. */
    const framesOn = (refreshRate: number, { work, late }: { work: number; late: number }): number => {
      const scheduler = new FakeScheduler();
      let frames = 0;
      new FrameLoop(scheduler).eachFrame(() => {
        frames++;
        scheduler.pass(work);
      });
      for (let i = 1; i <= refreshRate; i++) {
        const refresh = (i * 1000) / refreshRate;
        scheduler.advance(Math.max(0, refresh - scheduler.now()));
        scheduler.pass(late);
        scheduler.drawRequested(refresh);
      }
      return frames;
    };
    for (const refreshRate of [60, 75, 90, 120, 144]) {
      for (const work of [0.2, 8]) {
        it(`on a screen of ${refreshRate} Hz, in ${work} ms each`, () => {
          for (const late of [0, 3]) expect(framesOn(refreshRate, { work, late })).to.be.within(29, 45);
        });
      }
    }
  });
});
