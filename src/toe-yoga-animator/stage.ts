import type { FigureData, Pose } from '../exercise/exercise.js';
import { mix, poseBetween } from '../figure/pose.js';
import { eachFrame } from '../internal/frames.js';
import { ease, reducedMotion } from '../internal/motion.js';

/** What a stage tells the element that shows it. */
export interface StageListener {
  /** The figure is in another pose, or works at another step: draw it. */
  draw(): void;
  /** A movement into `step` has begun. */
  step(step: number): void;
  /** One loop is over. */
  finish(): void;
}

/** ms of a movement into a step, of the rest after it, and of a still where motion is reduced. */
const length = { move: 1400, rest: 900, still: 2600 } as const;

/**
 * Moves a figure from step to step: on request or in a loop. It takes no frame while it rests, is hidden or stands.
 */
export class Stage {
  pose: Pose = {};
  step = 1;
  playing = false;
  #figure: FigureData | null = null;
  #visible = true;
  #from: Pose = {};
  /** Of the movement, 0–1; 1 at rest. */
  #progress = 1;
  #begun = 0;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Movements left of the loop. */
  #left = 0;

  /** How many times as fast, 0.25–2. */
  speed = 1;
  loop = false;
  readonly #listener: StageListener;

  constructor(listener: StageListener) {
    this.#listener = listener;
  }

  /** Shows a figure at a step, standing. */
  show(figure: FigureData | null, steps: number, step: number): void {
    this.#figure = figure;
    this.#steps = steps;
    this.playing = false;
    this.#settle(Math.min(Math.max(1, step), Math.max(1, steps)));
  }
  #steps = 1;

  play(): void {
    if (this.playing || this.#steps < 2) return;
    this.playing = true;
    this.#left = this.#steps;
    if (this.#progress < 1) this.#run();
    else this.#onward();
  }

  pause(): void {
    this.playing = false;
    this.#halt();
  }

  /** Moves into a step and stands there; a loop that plays goes on from it. */
  goTo(step: number): void {
    this.#begin(step);
  }

  /** Off-screen and hidden figures take no frames; the movement goes on where it was. */
  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    if (!visible) this.#halt();
    else if (this.#progress < 1) this.#run();
    else if (this.playing) this.#wait();
  }

  #onward(): void {
    this.#left--;
    this.#begin((this.step % this.#steps) + 1);
  }

  #begin(step: number): void {
    this.#halt();
    this.#from = this.pose;
    this.step = step;
    this.#progress = 0;
    this.#listener.step(step);
    this.#run();
  }

  #run(): void {
    if (!this.#visible) return;
    if (reducedMotion() || !this.#figure) return this.#arrive();
    this.#begun = NaN;
    const before = this.#progress;
    this.#stop ??= eachFrame(now => {
      // the first frame is the beginning, so that a late one does not jump
      if (Number.isNaN(this.#begun)) this.#begun = now - (before * length.move) / this.speed;
      this.#progress = Math.min(1, ((now - this.#begun) * this.speed) / length.move);
      if (this.#progress === 1) return this.#arrive();
      this.pose = mix(this.#from, this.#key, ease(this.#progress));
      this.#listener.draw();
    });
  }

  get #key(): Pose {
    return this.#figure ? poseBetween(this.#figure, { step: this.step, progress: 1 }) : {};
  }

  #settle(step: number): void {
    this.#halt();
    this.step = step;
    this.#progress = 1;
    this.pose = this.#key;
    this.#listener.draw();
  }

  #arrive(): void {
    this.#settle(this.step);
    if (this.playing) this.#wait();
  }

  /** Rests in the key pose, then goes on. */
  #wait(): void {
    if (!this.#visible) return;
    const rest = reducedMotion() || !this.#figure ? length.still : length.rest;
    this.#timer = setTimeout(() => {
      if (this.#left <= 0 && !this.loop) {
        this.playing = false;
        this.#listener.finish();
      } else {
        if (this.#left <= 0) this.#left = this.#steps;
        this.#onward();
      }
    }, rest / this.speed);
  }

  #halt(): void {
    this.#stop?.();
    this.#stop = undefined;
    clearTimeout(this.#timer);
  }
}
