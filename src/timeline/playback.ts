import { systemClock, type Clock } from './clock.js';
import { extendPhase } from './extend-phase.js';
import { phaseAt, phaseStart, type Moment } from './locate.js';
import type { Phase, Timeline } from './phase.js';

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

/** ms that the two clocks may differ by, or that a page in view may be called late, before the device must have slept. */
const sleepThreshold = 3000;

/** A phase is made longer by no more at once. */
const maxAddedSeconds = 3600;

/**
 * Runs a timeline. The position is computed from elapsed time, never counted; one-shot timers are aimed at the next
 * boundary or whole second. A callback that is late catches up in silence; a device that slept pauses.
 */
export class Playback {
  state: PlaybackState = 'idle';
  timeline: Timeline = { phases: [], duration: 0 };
  /** ms that it has run since it began, whatever was skipped; what came before a later beginning counts. */
  spent = 0;
  readonly #listener: PlaybackListener;
  /** The position (ms of the timeline) when the clocks read `#anchorNow` and `#anchorDate`; time since then is added. */
  #anchorPosition = 0;
  #anchorNow = 0;
  #anchorDate = 0;
  /** When the clock is to call next. */
  #nextCheckAt = 0;
  #visible = true;
  #frozen = false;
  /** Index of the phase that was reported last. */
  #lastReported = 0;
  #timer: unknown;
  /** Grows with each check. A listener may seek or pause; the check that called it sees another generation and ends. */
  #generation = 0;

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
    const run = this.state === 'running' ? this.clock.now() - this.#anchorNow : 0;
    return Math.min(this.timeline.duration, this.#anchorPosition + run);
  }

  get moment(): Moment {
    return phaseAt(this.timeline, this.elapsed);
  }

  /** Back to the beginning, with another timeline where one is given. */
  reset(timeline = this.timeline): void {
    this.timeline = timeline;
    this.spent = 0;
    this.#enter('idle', 0);
  }

  /** From the beginning or from `at` (ms). */
  start(at = 0): void {
    this.spent = at || 0;
    this.#begin('running', this.spent);
  }

  pause(): void {
    if (this.state !== 'running') return;
    this.#countTime();
    this.#enter('paused', this.elapsed);
  }

  /** Goes on where it was paused. */
  resume(): void {
    if (this.state === 'paused') this.#enter('running', this.#anchorPosition);
  }

  /** To the beginning of a phase; past the last one to the end. */
  seek(index: number): void {
    if (!this.active) return;
    this.#countTime();
    this.#begin(this.state, phaseStart(this.timeline, Math.max(0, index)));
  }

  /** Goes on at `position` (ms) of another timeline, whose phase there is reported. */
  continueAt(timeline: Timeline, position: number): void {
    this.#countTime();
    this.timeline = timeline;
    this.#begin('running', position);
  }

  /** Makes the present phase longer or shorter, down to one second. */
  adjust(seconds: number): void {
    // the phase that goes on now, not the one that was reported last
    this.#catchUp();
    if (!this.active) return;
    const { index, elapsed } = this.moment;
    this.timeline = extendPhase(this.timeline, index, Math.min(seconds, maxAddedSeconds) * 1000 || 0, elapsed);
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

  /** Enters a position whose phase is yet to be reported. */
  #begin(state: PlaybackState, position: number): void {
    this.#lastReported = phaseAt(this.timeline, position).index - 1;
    this.#enter(state, position);
  }

  #enter(state: PlaybackState, position: number): void {
    this.state = state;
    this.#frozen = false;
    this.#anchorAt(position);
    this.#catchUp();
  }

  /** The position from which elapsed time is computed, until the next call. */
  #anchorAt(position: number): void {
    this.#anchorPosition = position;
    this.#anchorNow = this.#nextCheckAt = this.clock.now();
    this.#anchorDate = this.clock.date();
  }

  get #lateness(): number {
    return this.clock.now() - this.#nextCheckAt;
  }

  /** Whether more time went by since the last check than a late callback explains. */
  #slept(): boolean {
    const gap = this.clock.now() - this.#anchorNow;
    // a clock that is put back has not slept
    const unseen = this.clock.date() - this.#anchorDate - gap;
    return this.#frozen || unseen > sleepThreshold || (this.#visible && this.#lateness > sleepThreshold);
  }

  /** Counts what has run since the anchor was set. */
  #countTime(position = this.elapsed): void {
    this.spent += position - this.#anchorPosition;
  }

  /** Sets the anchor to now; after sleep to what is sure. */
  #moveAnchor(slept: boolean): void {
    // a clock that ran on in sleep does not say when sleep began: the position of the last check is sure
    const isUnsure = slept && this.#lateness > sleepThreshold;
    const position = isUnsure ? this.#anchorPosition : this.elapsed;
    this.#countTime(position);
    this.#anchorAt(position);
  }

  #pauseAfterSleep(): void {
    this.#enter('paused', this.#anchorPosition);
    this.#listener.sleep();
  }

  /** Reports every phase that has begun since the last check, then aims at what comes next. */
  #catchUp(): void {
    const generation = ++this.#generation;
    this.clock.clearTimeout(this.#timer);
    if (this.state === 'running') {
      const slept = this.#slept();
      this.#moveAnchor(slept);
      if (slept) return this.#pauseAfterSleep();
    }
    const { index, remaining } = this.moment;
    while (this.active && this.#lastReported < index) {
      this.#report(++this.#lastReported, index);
      if (generation !== this.#generation) return;
    }
    this.#listener.update();
    if (this.state === 'running' && generation === this.#generation) this.#scheduleCheck(remaining);
  }

  /** Reports the phase at `index`, or the end; `now` is the index that playback has reached. */
  #report(index: number, now: number): void {
    const { phases, duration } = this.timeline;
    const phase = phases[index];
    if (phase) {
      this.#listener.phase(phase, index, index < now);
      return;
    }
    this.state = 'finished';
    this.#anchorPosition = duration;
    this.#listener.finish();
  }

  /** Calls again at the next whole second of the phase. A timer that is cut to whole ms fires too early. */
  #scheduleCheck(remaining: number): void {
    const wait = Math.ceil(remaining % 1000 || 1000);
    this.#nextCheckAt = this.clock.now() + wait;
    this.#timer = this.clock.setTimeout(() => this.#catchUp(), wait);
  }
}
