import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { Outcome } from './progress.js';

/** What says that an exercise is done: its time in the run, or the reader at its row. */
export type Marker = 'run' | 'hand';

/** What a session asks of the list that shows it, and tells it. */
export interface SessionListener {
  /** The card of the exercise at `index`, which has a timer while the exercise is open. */
  cardAt(index: number): ExerciseCardElement | null;
  /** The list, or an exercise of it, is to be shown; resolves when it is. */
  show(): Promise<unknown>;
  /** The exercise at `index` is shown and its timer runs. */
  opened(index: number): void;
  /** Another version of the routine is gone on with, where exercises may have other keys. */
  carried(keyNow: (key: string) => string | undefined): void;
  /** Another exercise is about to be chosen, of those that are shown by now: what the day asks of them has to be known. */
  looked(): void;
  start(): void;
  marked(index: number, outcome: Outcome, by: Marker): void;
  finish(): void;
}
