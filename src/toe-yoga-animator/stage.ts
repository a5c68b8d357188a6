import type { Exercise, Side } from '../exercise/exercise.js';
import { ease, instantAt, type Instant } from '../exercise/instant.js';
import type { Follow } from '../internal/follow.js';
import { eachFrame } from '../internal/frames.js';
import { reducedMotion } from '../internal/motion.js';

/** What a stage tells the element that shows it. */
export interface StageListener {
  /** The picture is another one: draw it. */
  draw(): void;
  /** A movement into `step` has begun. */
  step(step: number): void;
  /** One loop is over. */
  finish(): void;
}

type Moving = Pick<Exercise, 'rhythm' | 'steps'>;

/** ms of a movement into a step, of the rest after it, and of a still where motion is reduced. */
const length = { move: 1400, rest: 900, still: 2600 } as const;

/**
 * Decides which instant of an exercise is shown: a step, a loop of all steps, or what a session is at. It takes no
 * frame while the picture rests, is out of view or stands.
 */
export class Stage {
  /** What is shown now. */
  shown: Instant = { from: 1, step: 1, progress: 1, side: null, moves: false };
  playing = false;
  /** How many times as fast, 0.25–2. */
  speed = 1;
  loop = false;
  readonly #listener: StageListener;
  #exercise: Moving = { rhythm: {}, steps: 1 };
  #follow: Follow | null = null;
  #visible = true;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Movements left of the loop. */
  #left = 0;

  constructor(listener: StageListener) {
    this.#listener = listener;
  }

  /** Shows an exercise at a step, standing. */
  show(exercise: Moving, step: number): void {
    this.#exercise = exercise;
    this.playing = false;
    this.#settle(Math.min(Math.max(1, step), exercise.steps));
  }

  play(): void {
    if (this.playing || this.#exercise.steps < 2) return;
    this.playing = true;
    this.#left = this.#exercise.steps;
    if (this.shown.progress < 1) this.#run();
    else this.#onward();
  }

  pause(): void {
    this.playing = false;
    this.#halt();
  }

  /** Moves into a step and stands there; a loop that plays goes on from it. */
  goTo(step: number): void {
    const { from, step: at, progress } = this.shown;
    this.#move(progress < 0.5 ? from : at, step);
  }

  /** Keeps time with a session; null leaves it. */
  follow(session: Follow | null): void {
    const before = this.#follow;
    this.#follow = session;
    if (session) {
      this.playing = false;
      this.#halt();
      this.#keepTime();
    } else if (before) this.#settle(this.shown.step || 1);
  }

  /** Off-screen and hidden figures take no frames; the movement goes on where it was. */
  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    if (!visible) this.#halt();
    else if (this.#follow) this.#keepTime();
    else if (this.shown.progress < 1) this.#run();
    else if (this.playing) this.#wait();
  }

  #set(from: number, step: number, progress: number, side: Side | null = null): void {
    const moved = step !== this.shown.step && step > 0;
    this.shown = { from, step, progress, side, moves: progress < 1 };
    if (moved) this.#listener.step(step);
    this.#listener.draw();
  }

  #keepTime(): void {
    const session = this.#follow;
    if (!session || !this.#visible) return;
    const { from, step, progress, side, moves } = instantAt(this.#exercise, session.timeline, session.elapsed());
    const still = reducedMotion();
    this.#set(from, step, still ? 1 : progress, side);
    if (!moves || !session.running) this.#halt();
    else if (still) this.#timer = setTimeout(() => this.#keepTime(), 500);
    else this.#stop ??= eachFrame(() => this.#keepTime());
  }

  #onward(): void {
    this.#left--;
    this.#move(this.shown.step, (this.shown.step % this.#exercise.steps) + 1);
  }

  #move(from: number, step: number): void {
    this.#halt();
    this.#set(from, step, 0);
    this.#run();
  }

  /** Goes through the movement that is shown, from where it is. */
  #run(): void {
    if (!this.#visible) return;
    const { from, step, progress: part } = this.shown;
    if (reducedMotion()) return this.#arrive();
    const { pace, flow } = this.#exercise.rhythm;
    const whole = (flow ? 1000 * (pace ?? 1) : length.move) / this.speed;
    // eased progress is not time: a movement that was interrupted begins anew from where it looks to be
    let begun = NaN;
    this.#stop ??= eachFrame(now => {
      // the first frame is the beginning, so that a late one does not jump
      if (Number.isNaN(begun)) begun = now;
      const t = Math.min(1, (now - begun) / (whole * (1 - part)));
      if (t === 1) return this.#arrive();
      this.#set(from, step, part + (1 - part) * (flow ? t : ease(t)));
    });
  }

  #settle(step: number): void {
    this.#halt();
    this.#set(step, step, 1);
  }

  #arrive(): void {
    this.#settle(this.shown.step);
    if (this.playing) this.#wait();
  }

  /** Rests in the key pose, then goes on. */
  #wait(): void {
    if (!this.#visible) return;
    const still = reducedMotion();
    const rest = still ? length.still : this.#exercise.rhythm.flow ? 0 : length.rest;
    if (!still && !rest) return this.#next();
    this.#timer = setTimeout(() => this.#next(), rest / this.speed);
  }

  #next(): void {
    if (this.#left > 0 || this.loop) {
      if (this.#left <= 0) this.#left = this.#exercise.steps;
      this.#onward();
    } else {
      this.playing = false;
      this.#listener.finish();
    }
  }

  #halt(): void {
    this.#stop?.();
    this.#stop = undefined;
    clearTimeout(this.#timer);
  }
}
