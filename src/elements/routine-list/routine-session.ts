import type { ReactiveElement } from 'lit';
import { resolveDose } from '../../catalogue/resolve-dose.js';
import type { Routine, RoutineExercise } from '../../routine/routine.js';
import type { Clock } from '../../timeline/clock.js';
import { buildTimeline } from '../../timeline/build-timeline.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import {
  findOpenExercise,
  loadProgress,
  markExercise,
  noProgress,
  saveProgress,
  type Outcome,
  type Progress,
} from './progress.js';

/** Seconds before the work of the first exercise, and of each next one: to read, to fetch and to get there. */
const leadInSeconds = { first: 5, next: 15 } as const;

/** Seconds before the work of the exercise at `index`. */
export const leadInAt = (index: number): number => (index ? leadInSeconds.next : leadInSeconds.first);

/** What a session asks of the list that shows it, and tells it. */
export interface SessionListener {
  /** The card of the exercise at `index`, which has a timer while the exercise is open. */
  cardAt(index: number): ExerciseCardElement | null;
  /** The list, or an exercise of it, is to be shown; resolves when it is. */
  show(): Promise<void>;
  start(): void;
  done(index: number): void;
  finish(): void;
}

/**
 * How the reader goes through a routine, one exercise after the other: which one is open, what was done, and the note
 * with which a routine that was broken off can go on the same day.
 */
export class RoutineSession {
  /** What is gone through; see `load`. */
  routine: Routine | null = null;
  state: 'list' | 'running' | 'finished' = 'list';
  progress = noProgress;
  /** The progress of the same day that was broken off. */
  interrupted: Progress | null = null;
  readonly #host: ReactiveElement & { readonly clock: Clock };
  readonly #listener: SessionListener;
  /** ms of each exercise; made when they are first asked for. */
  #durations: readonly number[] | null = null;

  constructor(host: ReactiveElement & { readonly clock: Clock }, listener: SessionListener) {
    this.#host = host;
    this.#listener = listener;
  }

  get exercises(): readonly RoutineExercise[] {
    return this.routine?.exercises ?? [];
  }

  /** Puts another routine on, or none. */
  load(routine: Routine | null): void {
    this.routine = routine;
    this.#durations = null;
    this.state = 'list';
    this.progress = noProgress;
    this.interrupted = routine && this.#host.isConnected ? loadProgress(routine, this.#host.clock.date()) : null;
    this.#host.requestUpdate();
  }

  /** Starts with the first exercise that is not done yet. */
  start(): void {
    const count = this.exercises.length;
    if (!count || this.state === 'running') return;
    const progress = findOpenExercise(this.progress, count) < 0 ? noProgress : this.progress;
    this.#begin({ ...progress, index: findOpenExercise(progress, count) });
  }

  /** Goes on where the reader broke off. */
  resume(progress: Progress): void {
    this.#begin(progress, { resumes: true });
  }

  /** The exercise at `index` is over; if it is the one that is open, what comes next begins. */
  leave(index: number, outcome: Outcome): void {
    if (this.state !== 'running' || index !== this.progress.index) return;
    const timer = this.#listener.cardAt(index)?.timer;
    this.mark(index, outcome);
    if (index + 1 < this.exercises.length) {
      timer?.reset();
      // the next one takes the screen over
      const large = timer?.handOver() ?? false;
      void this.#openExercise({ ...this.progress, index: index + 1 }, { large });
      return;
    }
    this.close('finished');
    this.#listener.finish();
  }

  /** Nothing is open any more. */
  close(state: 'list' | 'finished'): void {
    const timer = this.#listener.cardAt(this.progress.index)?.timer;
    timer?.reset();
    timer?.enlarge(false);
    this.state = state;
    this.#setProgress({ ...this.progress, index: -1 });
    this.#saveProgress();
    void this.#listener.show();
  }

  /** Notes that an exercise is done or skipped, or takes that back. */
  mark(index: number, outcome?: Outcome): void {
    const before = this.progress;
    this.#setProgress(markExercise(before, index, outcome));
    if (outcome === 'done' && !before.done.includes(index)) this.#listener.done(index);
  }

  /** ms of what is still to come; of the whole routine before it begins. */
  get timeLeft(): number {
    this.#durations ??= this.exercises.map(
      (item, i) => buildTimeline(item.exercise, resolveDose(item.exercise, item), { leadIn: leadInAt(i) }).duration,
    );
    const { index } = this.progress;
    const current = this.#listener.cardAt(index)?.timer?.remaining ?? 0;
    return this.#durations.slice(index + 1).reduce((sum, duration) => sum + duration, current);
  }

  #begin(progress: Progress, { resumes = false } = {}): void {
    this.interrupted = null;
    this.#listener.start();
    void this.#openExercise(progress, { resumes });
  }

  /** Shows the exercise that the progress is at and starts its timer: where it was broken off, if it `resumes`. */
  async #openExercise(progress: Progress, { resumes = false, large = false }): Promise<void> {
    const { index } = progress;
    this.state = 'running';
    this.#setProgress(progress);
    this.#saveProgress();
    await this.#listener.show();
    const card = this.#listener.cardAt(index);
    await card?.updateComplete;
    const timer = card?.timer;
    if (this.progress.index !== index || !timer || !this.#host.isConnected) return;
    timer.startAt(resumes ? timer.interrupted : 0);
    if (large) timer.enlarge(true);
  }

  #setProgress(progress: Progress): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }

  #saveProgress(): void {
    saveProgress(this.routine!, this.state === 'running' ? this.progress : null, this.#host.clock.date());
  }
}
