import type { ReactiveElement } from 'lit';
import type { Routine } from '../../routine/routine.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import { carryProgress, joinProgress, noProgress, splitProgress, type Progress } from './progress.js';
import { hasSame } from './has-same.js';
import { followEntries, toEntries, type RoutineEntry } from './routine-entry.js';
import { isShown } from './shown-cards.js';

/**
 * The routine of a list, and the reader's progress, without the exercises whose cards the page hides. These keep their
 * keys and what was done of them: routine and record are the same, whatever is shown of it.
 */
export class ShownRoutine {
  routine: Routine | null = null;
  /** What is shown of it. */
  entries: readonly RoutineEntry[] = [];
  progress = noProgress;
  readonly #list: ReactiveElement;
  #all: readonly RoutineEntry[] = [];
  #hiddenProgress = noProgress;

  constructor(list: ReactiveElement) {
    this.#list = list;
  }

  /** The page's own cards that are left out. */
  get hiddenCards(): ExerciseCardElement[] {
    return this.#all.flatMap(entry => (entry.card && !this.entries.includes(entry) ? [entry.card] : []));
  }

  /** The place of the exercise that is open, from 0; −1 where none is. */
  get index(): number {
    return this.indexOf(this.progress.current);
  }

  indexOf(key: string | null): number {
    return this.entries.findIndex(each => each.key === key);
  }

  /** Looks which cards the page shows: the others are left out until they are shown, but for one that is open. */
  look(): void {
    const { current } = this.progress;
    const shown = this.#all.filter(({ card, key }) => !card || key === current || isShown(this.#list, card));
    if (hasSame(shown, this.entries)) return;
    const whole = this.wholeProgress;
    this.entries = shown;
    this.putOn(whole);
    this.#list.requestUpdate();
  }

  /** The progress with that of what is hidden. */
  protected get wholeProgress(): Progress {
    return joinProgress(this.progress, this.#hiddenProgress);
  }

  /** Puts on a progress of all exercises. */
  protected putOn(whole: Progress): void {
    [this.progress, this.#hiddenProgress] = splitProgress(whole, key => this.indexOf(key) >= 0);
  }

  /** Takes another routine, or another version, to whose keys the progress is carried; what a key of before is now. */
  protected take(routine: Routine | null, cards: readonly ExerciseCardElement[]): (key: string) => string | undefined {
    const all = toEntries(routine?.exercises ?? [], cards);
    const keyNow = followEntries(this.#all, all);
    this.routine = routine;
    this.#all = all;
    this.entries = all;
    this.putOn(carryProgress(this.wholeProgress, keyNow));
    this.look();
    this.#list.requestUpdate();
    return keyNow;
  }
}
