import type { Exercise } from '../../catalogue/exercise.js';
import { figureFrameAt, type FigureFrame } from '../../figure/motion/figure-frame.js';
import { Playback } from '../../timeline/playback.js';
import { buildStepTimeline } from '../../timeline/step-timeline.js';
import { follow, type Follow } from '../shared/follow.js';
import { eachFrame } from '../../browser/frame-loop.js';
import { reducedMotion } from '../../browser/reduced-motion.js';

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

/**
 * Decides which instant of an exercise is shown: that of a session from outside, or of one of its own, which goes
 * through all steps or into one. It takes no frame while the picture rests, is out of view or stands.
 */
export class Stage {
  /** What is shown now. */
  shown: FigureFrame = { from: 1, step: 1, progress: 1, side: null, back: false, moves: false };
  /** Going through all steps. */
  playing = false;
  loop = false;
  readonly #listener: StageListener;
  #exercise: Moving = { rhythm: {}, steps: 1 };
  #session: Follow | null = null;
  #visible = true;
  /** Its own session goes on when it is in view again. */
  #waits = false;
  #speed = 1;
  /** The step from which its own session set out. */
  #from = 1;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #own = new Playback({
    phase: () => this.#keepTime(),
    finish: () => this.#handleFinish(),
    sleep: () => this.#own.resume(),
    update: () => {},
  });

  constructor(listener: StageListener) {
    this.#listener = listener;
  }

  /** Shows an exercise at a step, standing. */
  show(exercise: Moving, step: number): void {
    this.#exercise = exercise;
    this.pause();
    this.#own.reset();
    const at = Math.min(Math.max(1, step), exercise.steps);
    this.#set({ from: at, step: at, progress: 1, side: null, back: false, moves: false });
  }

  /** Goes through all steps, from the one that is shown to itself. */
  play(): void {
    const { steps } = this.#exercise;
    if (this.playing || steps < 2) return;
    this.playing = true;
    if (this.#own.state === 'paused') this.#run();
    else this.#go([...Array(steps)].map((_, i) => ((this.shown.step + i) % steps) + 1));
  }

  pause(): void {
    this.playing = this.#waits = false;
    this.#own.pause();
    this.#halt();
  }

  /** How many times as fast as at first, 0.25–2; what goes on goes on from where it is. */
  setSpeed(speed: number): void {
    const slower = this.#speed / speed;
    this.#speed = speed;
    const { active, state, elapsed, timeline } = this.#own;
    if (slower === 1 || !active) return;
    const phases = timeline.phases.map(phase => ({
      ...phase,
      start: phase.start * slower,
      duration: phase.duration * slower,
    }));
    this.#own.reset({ phases, duration: timeline.duration * slower });
    this.#own.start(elapsed * slower);
    if (state === 'paused') this.#own.pause();
  }

  /** Moves into a step and stands there; a loop that plays begins anew from it. */
  goTo(step: number): void {
    this.playing = false;
    if (this.#visible) this.#go([step]);
    else this.show(this.#exercise, step);
  }

  /** Keeps time with a session; null leaves it. */
  follow(session: Follow | null): void {
    const followed = this.#session;
    this.#session = session;
    if (session) {
      this.pause();
      this.#keepTime();
    } else if (followed) this.show(this.#exercise, this.shown.step);
  }

  /** Off-screen and hidden figures take no frames; the movement goes on where it was. */
  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    if (visible) {
      if (this.#waits) this.#run();
      this.#keepTime();
    } else {
      this.#waits = this.#own.state === 'running';
      this.#own.pause();
      this.#halt();
    }
  }

  #go(steps: readonly number[]): void {
    this.#from = this.shown.step;
    this.#own.reset(buildStepTimeline(this.#exercise, steps, this.#speed, reducedMotion()));
    this.#own.start();
    this.#run();
  }

  /** Its own session goes on, or waits until it is in view. */
  #run(): void {
    this.#waits = !this.#visible;
    if (this.#waits) this.#own.pause();
    else this.#own.resume();
  }

  #handleFinish(): void {
    this.#halt();
    this.#set({ ...this.shown, progress: 1 });
    if (!this.playing) return;
    this.playing = false;
    if (this.loop) this.play();
    else this.#listener.finish();
  }

  #set(instant: FigureFrame): void {
    const { step } = instant;
    const moved = step !== this.shown.step && step > 0;
    this.shown = instant;
    if (moved) this.#listener.step(step);
    this.#listener.draw();
  }

  #keepTime(): void {
    const session = this.#session ?? follow(this.#own);
    if (!session || !this.#visible) return this.#halt();
    const { steps, rhythm } = this.#exercise;
    const each = { steps, rhythm: { ...rhythm, everyStep: rhythm.everyStep || !this.#session } };
    const instant = figureFrameAt(each, session.timeline, session.elapsed());
    const from = this.#session || this.#own.moment.index ? instant.from : this.#from;
    const still = reducedMotion();
    this.#set({ ...instant, from, progress: still ? 1 : instant.progress });
    if (!instant.moves || !session.running) this.#halt();
    else if (!still) this.#stop ??= eachFrame(() => this.#keepTime());
    else if (this.#session) this.#timer = setTimeout(() => this.#keepTime(), 500);
  }

  #halt(): void {
    this.#stop?.();
    this.#stop = undefined;
    clearTimeout(this.#timer);
  }
}
