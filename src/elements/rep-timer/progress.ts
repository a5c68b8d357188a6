import { phaseStart } from '../../timeline/locate.js';
import type { Moment } from '../../timeline/locate.js';
import type { Timeline } from '../../timeline/phase.js';
import type { SessionClock } from '../shared/session-clock.js';
import { repRunAt } from '../../timeline/rep-run.js';

/** More pieces than these would be too narrow to tell apart. */
const maxPieces = 30;

/** ms that the fill takes to get anywhere; the style sheet has the same. */
const fillTime = 1000;

/** How far a run of repetitions is. */
export interface RunProgress {
  /** How many repetitions there are, or 1 where they are too many to be shown one by one. */
  readonly pieces: number;
  /** How much of the run is done, 0–1. */
  readonly done: number;
}

/** How far the run of repetitions around the phase at `index` is when the timeline is at `elapsed` (ms). */
export const measureProgress = (timeline: Timeline, index: number, elapsed: number): RunProgress => {
  const { first, last, parts } = repRunAt(timeline, index);
  const start = phaseStart(timeline, first);
  const end = phaseStart(timeline, last + 1);
  return { pieces: parts <= maxPieces ? parts : 1, done: Math.min(1, (elapsed - start) / (end - start)) };
};

/** Shows on the bar how far a session is. While it runs, the fill is sent to where it will be when it gets there. */
export const updateBar = (
  bar: HTMLElement,
  { timeline, moment, elapsed, state }: SessionClock & { readonly moment: Moment },
): void => {
  if (!moment.phase) return;
  const { pieces, done } = measureProgress(timeline, moment.index, elapsed + (state === 'running' ? fillTime : 0));
  bar.style.setProperty('--_pieces', String(pieces));
  bar.style.setProperty('--_done', done.toFixed(4));
};
