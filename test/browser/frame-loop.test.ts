import { expect } from '@open-wc/testing';
import { FrameLoop, type DrawFrame } from '../../src/browser/frame-loop.js';
import { FakeClock } from '../support/fake-clock.js';

/** A browser whose frames come when a test says so. */
class FakeScheduler extends FakeClock {
  private readonly requested = new Map<number, DrawFrame>();
  private lastHandle = 0;
  private lastRefresh = 0;
  private refreshesSinceDrawn = 0;
  private drawing = false;

  /** With `atOnce`, the first refresh after one that was drawn is handed out at once until the second. */
  constructor(private readonly atOnce = false) {
    super();
  }

  requestFrame = (run: DrawFrame): number => {
    this.requested.set(++this.lastHandle, run);
    if (this.atOnce && !this.drawing && this.refreshesSinceDrawn === 1) {
      this.setTimeout(() => this.drawRequested(this.lastRefresh), 0);
    }
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
    this.refresh(this.now());
  }

  /** The screen is refreshed: what is asked for is drawn. */
  refresh(now: number): void {
    this.lastRefresh = now;
    this.refreshesSinceDrawn++;
    this.drawRequested(now);
  }

  private drawRequested(now: number): void {
    if (!this.requested.size) return;
    const requested = [...this.requested.values()];
    this.requested.clear();
    this.refreshesSinceDrawn = 0;
    this.drawing = true;
    for (const run of requested) run(now);
    this.drawing = false;
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
    /** What a frame takes (ms), how late the page is told of each, and whether one between two refreshes comes at once. */
    interface Browser {
      readonly work: number;
      readonly late: number;
      readonly atOnce: boolean;
    }

    /** On a screen of so many Hz. */
    const framesOn = (refreshRate: number, { work, late, atOnce }: Browser): number => {
      const scheduler = new FakeScheduler(atOnce);
      let frames = 0;
      new FrameLoop(scheduler).eachFrame(() => {
        frames++;
        scheduler.pass(work);
      });
      for (let i = 1; i <= refreshRate; i++) {
        const refresh = (i * 1000) / refreshRate;
        scheduler.advance(Math.max(0, refresh - scheduler.now()));
        scheduler.pass(late);
        scheduler.refresh(refresh);
      }
      return frames;
    };
    for (const refreshRate of [60, 75, 90, 120, 144]) {
      for (const work of [0.2, 8]) {
        for (const atOnce of [false, true]) {
          const handsOut = atOnce ? 'the last refresh at once' : 'the next refresh';
          it(`on a screen of ${refreshRate} Hz, in ${work} ms each, where the browser hands out ${handsOut}`, () => {
            for (const late of [0, 3]) expect(framesOn(refreshRate, { work, late, atOnce })).to.be.within(29, 45);
          });
        }
      }
    }
  });
});
