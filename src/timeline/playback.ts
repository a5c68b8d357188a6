import { systemClock, type Clock } from './clock.js';
import { phaseStart } from './cue.js';
import { phaseAt, type Moment, type Phase, type Timeline } from './timeline.js';

export type PlaybackState = 'idle' | 'running' | 'paused' | 'finished';

/** What a playback tells whoever shows it. */
export interface PlaybackListener {
  /** A phase has begun; `missed` when it was over before this could be said. */
  phase(phase: Phase, index: number, missed: boolean): void;
  /** The last phase is over. */
  finish(): void;
  /** The device slept, or the page stood still: it is paused until somebody goes on. */
  sleep(): void;
  /** A whole second of the phase has gone by, or the state has changed: what is shown is to be read anew. */
  update(): void;
}

/**
 * `timeline` with the phase at `index` longer or shorter by `ms`; after what has gone by of it (ms), it keeps a second
 * where there was one.
 */
export const extendPhase = ({ phases, duration }: Timeline, index: number, ms: number, gone = 0): Timeline => {
  const change = Math.max(ms, Math.min(0, gone + 1000 - phases[index]!.duration));
  return {
    phases: phases.map((phase, i) => ({
      ...phase,
      start: phase.start + (i > index ? change : 0),
      duration: phase.duration + (i === index ? change : 0),
    })),
    duration: duration + change,
  };
};

/** ms that the clocks may differ by, or that a page in view may say nothing for, before it must have slept. */
const patience = 3000;

/**
 * Runs a timeline. The position is computed from elapsed time, never counted; one-shot timers are aimed at the next
 * boundary or whole second. A callback that is late catches up in silence; a device that slept pauses.
 */
export class Playback {
  state: PlaybackState = 'idle';
  timeline: Timeline = { phases: [], duration: 0 };
  readonly #listener: PlaybackListener;
  /** The position when the clocks read what `#now` and `#date` say. */
  #position = 0;
  #now = 0;
  #date = 0;
  /** When the clock was to call next. */
  #due = 0;
  #visible = true;
  #frozen = false;
  /** The phase that was told last. */
  #told = 0;
  #timer: unknown;
  /** Grows with each change, so that one made by a listener ends the turn that told it. */
  #turn = 0;

  constructor(
    listener: PlaybackListener,
    public clock: Clock = systemClock,
  ) {
    this.#listener = listener;
  }

  /** Whether it has begun and is not over. */
  get active(): boolean {
    return this.state === 'running' || this.state === 'paused';
  }

  /** ms of the timeline that have gone by. */
  get elapsed(): number {
    const run = this.state === 'running' ? this.clock.now() - this.#now : 0;
    return Math.min(this.timeline.duration, this.#position + run);
  }

  get moment(): Moment {
    return phaseAt(this.timeline, this.elapsed);
  }

  /** Back to the beginning, with another timeline where one is given. */
  reset(timeline = this.timeline): void {
    this.timeline = timeline;
    this.#enter('idle', 0);
  }

  /** From the beginning or from `at` (ms). */
  start(at = 0): void {
    this.#begin('running', at || 0);
  }

  pause(): void {
    if (this.state === 'running') this.#enter('paused', this.elapsed);
  }

  resume(): void {
    if (this.state === 'paused') this.#enter('running', this.#position);
  }

  /** To the beginning of a phase; past the last one to the end. */
  seek(index: number): void {
    if (this.active) this.#begin(this.state, phaseStart(this.timeline, Math.max(0, index)));
  }

  /** Makes the present phase longer or shorter, down to one second. */
  adjust(seconds: number): void {
    if (!this.active) return;
    const { index, elapsed } = this.moment;
    this.timeline = extendPhase(this.timeline, index, Math.min(seconds, 3600) * 1000 || 0, elapsed);
    this.#catchUp();
  }

  /** Whether the page is in view: a hidden page may be called as late as its browser likes. */
  setVisible(visible: boolean): void {
    this.#catchUp();
    this.#visible = visible;
  }

  /** The page stands still from now on until it calls `setVisible`. */
  freeze(): void {
    this.#catchUp();
    this.#frozen = true;
  }

  /** At a position whose phase is yet to be told. */
  #begin(state: PlaybackState, position: number): void {
    this.#told = phaseAt(this.timeline, position).index - 1;
    this.#enter(state, position);
  }

  #enter(state: PlaybackState, position: number): void {
    this.state = state;
    this.#frozen = false;
    this.#read(position);
    this.#catchUp();
  }

  #read(position: number): void {
    this.#position = position;
    this.#now = this.#due = this.clock.now();
    this.#date = this.clock.date();
  }

  get #late(): number {
    return this.clock.now() - this.#due;
  }

  /** Whether more went by since the last look than lateness explains. */
  #slept(): boolean {
    const gap = this.clock.now() - this.#now;
    const difference = Math.abs(this.clock.date() - this.#date - gap);
    return this.#frozen || difference > patience || (this.#visible && this.#late > patience);
  }

  /** Tells every phase that has begun since, then aims at what comes next. */
  #catchUp(): void {
    const turn = ++this.#turn;
    this.clock.clearTimeout(this.#timer);
    if (this.state === 'running') {
      const slept = this.#slept();
      // a clock that ran on in sleep says nothing of when it began: the last look is what is sure
      this.#read(slept && this.#late > patience ? this.#position : this.elapsed);
      if (slept) {
        this.#enter('paused', this.#position);
        return this.#listener.sleep();
      }
    }
    const { phases, duration } = this.timeline;
    const { index, remaining } = this.moment;
    while (this.active && this.#told < index) {
      const told = ++this.#told;
      if (told < phases.length) this.#listener.phase(phases[told]!, told, told < index);
      else {
        this.state = 'finished';
        this.#position = duration;
        this.#listener.finish();
      }
      if (turn !== this.#turn) return;
    }
    this.#listener.update();
    if (this.state === 'running' && turn === this.#turn) {
      // a timer that is cut to whole ms fires too early
      const wait = Math.ceil(remaining % 1000 || 1000);
      this.#due = this.clock.now() + wait;
      this.#timer = this.clock.setTimeout(() => this.#catchUp(), wait);
    }
  }
}
