import { estimateSpeechMs } from '../../../timeline/lead-in.js';

/** ms by which what is said may be late. */
const mostLate = 1000;

/** What can be said of a phase. */
export interface Narrative {
  /** All that is new. */
  readonly message: string;
  /** What is new, in short. */
  readonly shortMessage: string;
  /** Only what must not be left out; '' for nothing. */
  readonly brief: string;
}

/**
 * Chooses what a screen reader is told. It says one message after the other, so that long ones for short phases would
 * pile up: where a message takes longer than its phase, it is told in short, and where that does too, only what must not
 * be left out. How long a message takes is an estimate.
 */
export class Narration {
  /** When the last message is said, ms. */
  #busyUntil = 0;

  /**
   * What to tell of a phase that begins at `now` and lasts `length` (ms); '' for nothing.
   */
  choose({ message, shortMessage, brief }: Narrative, length: number, now: number): string {
    const late = Math.max(0, this.#busyUntil - now);
    if (late > mostLate) return '';
    const fits = (text: string): boolean => {
      const duration = estimateSpeechMs(text);
      return duration <= length && late + duration <= length + mostLate;
    };
    const text = [message, shortMessage].find(fits) ?? brief;
    if (text) this.note(text, now + late);
    return text;
  }

  /** Whether something is still being said at `now` (ms). */
  isBusy(now: number): boolean {
    return this.#busyUntil > now;
  }

  /** Notes that `text` is said from `now` (ms) on, whatever else was. */
  note(text: string, now: number): void {
    this.#busyUntil = now + estimateSpeechMs(text);
  }

  /** The reader has moved on: screen readers fall silent at a press. */
  interrupt(): void {
    this.#busyUntil = 0;
  }
}
