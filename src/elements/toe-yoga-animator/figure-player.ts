import { pageFrames, type FrameSource } from '../../browser/frame-loop.js';
import { prefersReducedMotion } from '../../browser/reduced-motion.js';
import type { Exercise } from '../../catalogue/exercise.js';
import { figureFrameAt, type FigureFrame } from '../../figure/motion/figure-frame.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import { Playback } from '../../timeline/playback.js';
import { buildStepTimeline } from '../../timeline/step-timeline.js';
import { isActive, type SessionClock } from '../shared/session-clock.js';

/** What a player tells the element that shows its figure. */
export interface FigurePlayerListener {
  /** `currentFrame` is another one: draw it. */
  frameChanged(): void;
  /** A movement into `step`, from 1, has begun. */
  stepStarted(step: number): void;
  /** It has played once through. */
  loopFinished(): void;
}

/** What a player runs by; a test can give its own. */
export interface FigurePlayerTiming {
  readonly clock?: Clock;
  readonly frames?: FrameSource;
}

type SteppedExercise = Pick<Exercise, 'rhythm' | 'steps'>;

/** ms between looks at a session where no frames are drawn: motion is reduced, or the figure is out of view. */
const stillsInterval = 500;

const standingAt = (step: number): FigureFrame => ({
  from: step,
  step,
  progress: 1,
  side: null,
  back: false,
  moves: false,
});

/**
 * Decides which frame of an exercise is shown. It keeps time with a session from outside while that is active, else
 * with a playback of its own, which goes through all steps or into one. It asks for frames only while the figure moves
 * and can be seen.
 */
export class FigurePlayer {
  currentFrame = standingAt(1);
  /** Whether it goes through all steps. */
  playing = false;
  loop = false;
  readonly #listener: FigurePlayerListener;
  readonly #frames: FrameSource;
  readonly #ownPlayback: Playback;
  #exercise: SteppedExercise = { rhythm: {}, steps: 1 };
  #session: SessionClock | null = null;
  #visible = true;
  #resumesWhenVisible = false;
  #speed = 1;
  /** The step from which its own playback set out. */
  #startStep = 1;
  #stopFrames: (() => void) | undefined;
  #stillsTimer: unknown;

  constructor(listener: FigurePlayerListener, { clock = systemClock, frames = pageFrames }: FigurePlayerTiming = {}) {
    this.#listener = listener;
    this.#frames = frames;
    const playback = new Playback(
      {
        phase: () => this.#showMoment(),
        finish: () => this.#handleFinish(),
        // nobody needs to be asked whether a demonstration goes on
        sleep: () => playback.resume(),
        update: () => {},
      },
      clock,
    );
    this.#ownPlayback = playback;
  }

  /** Whether a session from outside leads. */
  get following(): boolean {
    return this.#session !== null;
  }

  /** The time that its own playback runs by; another one ends what plays. */
  get clock(): Clock {
    return this.#ownPlayback.clock;
  }

  set clock(clock: Clock) {
    if (clock === this.clock) return;
    this.pause();
    this.#ownPlayback.reset();
    this.#ownPlayback.clock = clock;
  }

  /** Shows an exercise at a step, from 1, standing. */
  show(exercise: SteppedExercise, step: number): void {
    this.#exercise = exercise;
    this.pause();
    this.#ownPlayback.reset();
    this.#setFrame(standingAt(Math.min(Math.max(1, step), exercise.steps)));
  }

  /** Goes through all steps, from the one after the current one round to the current one; or on where it was paused. */
  play(): void {
    const { steps } = this.#exercise;
    if (this.playing || steps < 2) return;
    this.playing = true;
    if (this.#ownPlayback.state === 'paused') return this.#run();
    const round: number[] = [];
    for (let i = 0; i < steps; i++) round.push(((this.currentFrame.step + i) % steps) + 1);
    this.#moveThrough(round);
  }

  pause(): void {
    this.playing = false;
    this.#resumesWhenVisible = false;
    this.#ownPlayback.pause();
    this.#stopDrawing();
  }

  /** How many times as fast, 0.25–2. What is under way goes on from where it is. */
  setSpeed(speed: number): void {
    const factor = this.#speed / speed;
    this.#speed = speed;
    const { active, state, elapsed, timeline } = this.#ownPlayback;
    if (factor === 1 || !active) return;
    const phases = timeline.phases.map(phase => ({
      ...phase,
      start: phase.start * factor,
      duration: phase.duration * factor,
    }));
    this.#ownPlayback.reset({ phases, duration: timeline.duration * factor });
    this.#ownPlayback.start(elapsed * factor);
    if (state === 'paused') this.#ownPlayback.pause();
  }

  /** Moves into a step and stands there; at once where nobody sees it. */
  goTo(step: number): void {
    this.playing = false;
    if (this.#visible) this.#moveThrough([step]);
    else this.show(this.#exercise, step);
  }

  /**
   * Keeps time with a session while it is active. To be called when another one is given, and whenever it says that
   * something changed: it begins to lead, or lets the figure stand where it is.
   */
  follow(session: SessionClock | null): void {
    const { following } = this;
    this.#session = session && isActive(session) ? session : null;
    if (this.following) {
      this.pause();
      this.#showMoment();
    } else if (following) {
      this.show(this.#exercise, this.currentFrame.step);
    }
  }

  /** Asks for nothing more until it is told something: its host is off the page. */
  rest(): void {
    this.#stopDrawing();
  }

  /**
   * A figure that nobody sees takes no frames; its own playback waits until it is seen. A session goes on, and so do its
   * steps.
   */
  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    if (visible) {
      if (this.#resumesWhenVisible) this.#run();
      this.#showMoment();
    } else {
      this.#resumesWhenVisible = this.#ownPlayback.state === 'running';
      this.#ownPlayback.pause();
      this.#stopDrawing();
      if (this.following) this.#showMoment();
    }
  }

  #moveThrough(steps: readonly number[]): void {
    this.#startStep = this.currentFrame.step;
    this.#ownPlayback.reset(buildStepTimeline(this.#exercise, steps, this.#speed, prefersReducedMotion()));
    this.#ownPlayback.start();
    this.#run();
  }

  /** Lets its own playback go on, or wait until the figure is seen. */
  #run(): void {
    this.#resumesWhenVisible = !this.#visible;
    if (this.#visible) this.#ownPlayback.resume();
    else this.#ownPlayback.pause();
  }

  #handleFinish(): void {
    this.#stopDrawing();
    this.#setFrame({ ...this.currentFrame, progress: 1 });
    if (!this.playing) return;
    this.playing = false;
    if (this.loop) this.play();
    else this.#listener.loopFinished();
  }

  #setFrame(frame: FigureFrame): void {
    const { step } = frame;
    const startsStep = step !== this.currentFrame.step && step > 0;
    this.currentFrame = frame;
    if (startsStep) this.#listener.stepStarted(step);
    if (this.#visible || !this.following) this.#listener.frameChanged();
  }

  /** Shows the moment that the session, or its own playback, is at, and asks for what the figure needs to go on. */
  #showMoment(): void {
    const leader = this.#session ?? this.#ownPlayback;
    if (!isActive(leader) || !(this.#visible || this.following)) return this.#stopDrawing();
    const frame = this.#frameOf(leader);
    const reduced = prefersReducedMotion();
    this.#setFrame(reduced ? { ...frame, progress: 1 } : frame);
    if (!frame.moves || leader.state !== 'running') this.#stopDrawing();
    else if (this.#visible && !reduced) this.#stopFrames ??= this.#frames.eachFrame(() => this.#showMoment());
    else if (this.following) this.#scheduleStill();
  }

  #frameOf({ timeline, elapsed }: Pick<SessionClock, 'timeline' | 'elapsed'>): FigureFrame {
    const { rhythm, steps } = this.#exercise;
    // its own playback names the step of each phase; a session may run through several in one
    const everyStep = rhythm.everyStep || !this.#session;
    const frame = figureFrameAt({ steps, rhythm: { ...rhythm, everyStep } }, timeline, elapsed);
    const isFirstMove = !this.#session && this.#ownPlayback.moment.index === 0;
    return isFirstMove ? { ...frame, from: this.#startStep } : frame;
  }

  #scheduleStill(): void {
    this.clock.clearTimeout(this.#stillsTimer);
    this.#stillsTimer = this.clock.setTimeout(() => this.#showMoment(), stillsInterval);
  }

  #stopDrawing(): void {
    this.#stopFrames?.();
    this.#stopFrames = undefined;
    this.clock.clearTimeout(this.#stillsTimer);
  }
}
