import type { SessionClock } from '../../src/elements/shared/session-clock.js';
import { Playback, type PlaybackState } from '../../src/timeline/playback.js';
import type { Timeline } from '../../src/timeline/phase.js';
import { FakeClock } from './fake-clock.js';

/** A session that a test leads by its clock. */
export class FakeSession implements SessionClock {
  readonly clock = new FakeClock();
  private readonly listeners = new Set<() => void>();
  private readonly notify = (): void => {
    for (const listener of new Set(this.listeners)) listener();
  };
  private readonly playback = new Playback(
    { phase: this.notify, finish: this.notify, sleep: this.notify, update: () => {} },
    this.clock,
  );

  constructor(timeline: Timeline) {
    this.playback.reset(timeline);
  }

  get timeline(): Timeline {
    return this.playback.timeline;
  }

  get state(): PlaybackState {
    return this.playback.state;
  }

  get elapsed(): number {
    return this.playback.elapsed;
  }

  /** How many listen. */
  get subscribers(): number {
    return this.listeners.size;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  start(): void {
    this.playback.start();
  }

  pause(): void {
    this.playback.pause();
    this.notify();
  }

  resume(): void {
    this.playback.resume();
    this.notify();
  }

  reset(): void {
    this.playback.reset();
    this.notify();
  }
}
