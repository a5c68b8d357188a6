import { estimateSpeechMs, quietEnd } from '../../../timeline/lead-in.js';
import { phaseStart } from '../../../timeline/locate.js';
import type { Timeline } from '../../../timeline/phase.js';
import { fitWords } from './speech.js';

/** ms to speak in after the end, which nothing follows. */
const endSpeechTime = 9000;

/** A phase that begins, and what a voice may say of it. */
export interface SpokenPhase {
  readonly timeline: Timeline;
  /** Past the last phase it is the end. */
  readonly index: number;
  /** In parts, the most important first. */
  readonly spoken: readonly string[];
}

/**
 * Chooses what a voice says of each phase: what fits into it without its last second. Only that the reader may stop is
 * said to its end; what begins meanwhile stays unsaid.
 */
export class VoiceCourse {
  /** While (ms of the timeline) what must not be cut off is said. */
  #kept = { from: 0, to: 0 };
  /** While (ms of the timeline) the last text is said, about. */
  #said = { from: 0, to: 0 };

  /** What to say as the phase at `index` begins; '' for nothing. */
  choose({ timeline, index, spoken }: SpokenPhase): string {
    const start = phaseStart(timeline, index);
    if (start > this.#kept.from && start < this.#kept.to) return '';
    const length = phaseStart(timeline, index + 1) - start || endSpeechTime;
    const isNews = !!timeline.phases[index - 1]?.reachesMinimum;
    const newsLength = isNews ? estimateSpeechMs(spoken[0] ?? '') : 0;
    this.#kept = { from: start, to: start + newsLength };
    const text = fitWords(spoken, Math.max(length, newsLength + quietEnd));
    this.#said = { from: start, to: start + estimateSpeechMs(text) };
    return text;
  }

  /** Whether something is still being said at `ms` of the timeline. */
  isBusy(ms: number): boolean {
    return ms >= this.#said.from && ms < this.#said.to;
  }
}
