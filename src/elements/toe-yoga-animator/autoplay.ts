import { prefersReducedMotion } from '../../browser/reduced-motion.js';
import type { Clock } from '../../timeline/clock.js';

/** How much of a figure is in view before it plays by itself. */
const leastRatio = 0.5;

/** ms that it has been so: a figure that is scrolled past is not set going, and a page comes first while it loads. */
const dwellTime = 1000;

/** What decides whether a figure plays by itself. */
export interface AutoplayState {
  readonly wanted: boolean;
  /** How much of it is in view, 0–1. */
  readonly visibleRatio: number;
  readonly clock: Clock;
}

/** Sets a figure going once, when it has been in view for a while. */
export class Autoplay {
  readonly #play: () => void;
  #isDone = false;
  #stopWaiting = (): void => {};

  constructor(play: () => void) {
    this.#play = play;
  }

  /** To be called whenever something of it is another. */
  update({ wanted, visibleRatio, clock }: AutoplayState): void {
    this.#stopWaiting();
    if (this.#isDone || !wanted || visibleRatio < leastRatio || prefersReducedMotion()) return;
    const timeout = clock.setTimeout(() => {
      this.#isDone = true;
      this.#play();
    }, dwellTime);
    this.#stopWaiting = () => clock.clearTimeout(timeout);
  }

  /** The reader or a session leads the figure: it no longer plays by itself. */
  cancel(): void {
    this.#isDone = true;
    this.#stopWaiting();
  }
}
