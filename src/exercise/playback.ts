import { systemClock, type Clock } from './clock.js';
import { phaseAt, type Moment, type Phase, type Timeline } from './timeline.js';

export type PlaybackState = 'idle' | 'running' | 'paused' | 'finished';

/** What a playback tells whoever shows it. */
export interface PlaybackListener {
  /** A phase has begun; `missed` when it was over before this could be said. */
  phase(phase: Phase, index: number, missed: boolean): void;
  /** The last phase is over. */
  finish(): void;
  /** A whole second of the phase has gone by, or the state has changed: what is shown is to be read anew. */
  update(): void;
}

/** `timeline` with the phase at `index` longer or shorter by `ms`; it keeps at least one second. */
export const stretch = ({ phases, duration }: Timeline, index: number, ms: number): Timeline => {
  const change = Math.max(ms, Math.min(0, 1000 - phases[index]!.duration));
  return {
    phases: phases.map((phase, i) =>
      i < index
        ? phase
        : i === index
          ? { ...phase, duration: phase.duration + change }
          : { ...phase, start: phase.start + change },
    ),
    duration: duration + change,
  };
};

/**
 * Runs a timeline. The position is computed from elapsed time, never counted; one-shot timers are aimed at the next
 * boundary or whole second.
 */
export class Playback {
  state: PlaybackState = 'idle';
  timeline: Timeline = { phases: [], duration: 0 };
  /** The position when the clock read `since`. */
  #position = 0;
  #since = 0;
  /** The phase that was told last. */
  #told = -1;
  #timer: unknown;
  /** Grows with each change, so that one made by a listener ends the turn that told it. */
  #turn = 0;

  readonly #listener: PlaybackListener;

  constructor(
    listener: PlaybackListener,
    public clock: Clock = systemClock,
  ) {
    this.#listener = listener;
  }

  /** ms of the timeline that have gone by. */
  get elapsed(): number {
    const run = this.state === 'running' ? this.clock.now() - this.#since : 0;
    return Math.min(this.timeline.duration, this.#position + run);
  }

  get moment(): Moment {
    return phaseAt(this.timeline, this.elapsed);
  }

  /** Back to the beginning, with another timeline where one is given. */
  reset(timeline = this.timeline): void {
    this.timeline = timeline;
    this.#position = 0;
    this.#told = -1;
    this.#enter('idle');
  }

  /** From the beginning or from `at` (ms). */
  start(at = 0): void {
    this.#position = at;
    this.#told = phaseAt(this.timeline, at).index - 1;
    this.#enter('running');
  }

  pause(): void {
    if (this.state !== 'running') return;
    this.#position = this.elapsed;
    this.#enter('paused');
  }

  resume(): void {
    if (this.state === 'paused') this.#enter('running');
  }

  /** To the beginning of the next phase; from the last one to the end. */
  next(): void {
    this.#move(1);
  }

  /** To the beginning of the phase before. */
  back(): void {
    this.#move(-1);
  }

  /** Makes the present phase longer or shorter, down to one second. */
  adjust(seconds: number): void {
    if (this.state !== 'running' && this.state !== 'paused') return;
    this.timeline = stretch(this.timeline, this.moment.index, seconds * 1000);
    this.#catchUp();
  }

  #move(by: number): void {
    if (this.state !== 'running' && this.state !== 'paused') return;
    const index = Math.max(0, this.moment.index + by);
    this.#position = this.timeline.phases[index]?.start ?? this.timeline.duration;
    this.#told = index - 1;
    this.#enter(this.state);
  }

  #enter(state: PlaybackState): void {
    this.state = state;
    this.#since = this.clock.now();
    this.#catchUp();
  }

  /** Tells every phase that has begun since, then aims at what comes next. */
  #catchUp(): void {
    const turn = ++this.#turn;
    this.clock.clearTimeout(this.#timer);
    const { index, phase, remaining } = this.moment;
    if (this.state === 'running' || this.state === 'paused') {
      while (this.#told < Math.min(index, this.timeline.phases.length - 1)) {
        this.#told++;
        this.#listener.phase(this.timeline.phases[this.#told]!, this.#told, this.#told < index);
        if (turn !== this.#turn) return;
      }
      if (!phase) {
        this.#position = this.timeline.duration;
        this.state = 'finished';
        this.#listener.finish();
        if (turn !== this.#turn) return;
      }
    }
    this.#listener.update();
    if (this.state === 'running' && turn === this.#turn) {
      const next = Math.ceil(remaining % 1000 || 1000);
      this.#timer = this.clock.setTimeout(() => this.#catchUp(), next);
    }
  }
}
