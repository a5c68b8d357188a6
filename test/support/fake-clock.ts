import type { Clock } from '../../src/timeline/clock.js';

interface Due {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that stands until a test moves it. */
export class FakeClock implements Clock {
  private ms = 0;
  private day = 1_700_000_000_000;
  private readonly due = new Map<number, Due>();
  private last = 0;

  now = (): number => this.ms;
  date = (): number => this.day;

  setTimeout = (run: () => void, ms: number): number => {
    this.due.set(++this.last, { at: this.ms + ms, run });
    return this.last;
  };

  clearTimeout = (handle: unknown): void => {
    this.due.delete(handle as number);
  };

  get waiting(): number {
    return this.due.size;
  }

  /** Lets `ms` go by; every timer runs when it is due. */
  advance(ms: number): void {
    const end = this.ms + ms;
    for (;;) {
      const next = [...this.due].sort(([, a], [, b]) => a.at - b.at)[0];
      if (!next || next[1].at > end) break;
      this.due.delete(next[0]);
      this.pass(Math.max(0, next[1].at - this.ms));
      next[1].run();
    }
    this.pass(end - this.ms);
  }

  /** Lets `ms` go by in which no timer can run; those that were due then run late. */
  stall(ms: number): void {
    this.pass(ms);
    this.advance(0);
  }

  /** The device sleeps: on most systems the monotonic clock stands still meanwhile. */
  sleep(ms: number, runsOn = false): void {
    this.day += ms;
    if (runsOn) this.ms += ms;
    this.advance(0);
  }

  /** Somebody sets the wall clock. */
  jump(ms: number): void {
    this.day += ms;
  }

  /** Lets `ms` go by, and calls nobody. */
  pass(ms: number): void {
    this.ms += ms;
    this.day += ms;
  }
}
