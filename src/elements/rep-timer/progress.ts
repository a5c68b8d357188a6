import type { Moment } from '../../timeline/locate.js';
import { repRunAt } from '../../timeline/rep-run.js';
import type { Timeline } from '../../timeline/phase.js';
import type { SessionClock } from '../shared/session-clock.js';

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
const measureProgress = ({ phases, duration }: Timeline, index: number, elapsed: number): RunProgress => {
  const { first, last, parts } = repRunAt({ phases, duration }, index);
  // the bar stands while one gets ready again
  const work = phases.slice(first, last + 1).filter(({ inserted }) => !inserted);
  const sum = (length: (phase: (typeof work)[number]) => number): number =>
    work.reduce((total, phase) => total + length(phase), 0);
  const all = sum(phase => phase.duration);
  const gone = sum(({ start, duration: length }) => Math.max(0, Math.min(length, elapsed - start)));
  return { pieces: parts <= maxPieces ? parts : 1, done: gone / all };
};

/** Shows on the bar how far a session is. While it runs, the fill is sent to where it will be when it gets there. */
export const updateBar = (
  bar: HTMLElement,
  { timeline, moment, elapsed, state }: SessionClock & { readonly moment: Moment },
): void => {
  const fill = bar.firstElementChild as HTMLElement | null;
  if (!moment.phase || !fill) return;
  const show = (at: number): void => {
    const { pieces, done } = measureProgress(timeline, moment.index, at);
    bar.style.setProperty('--_pieces', String(pieces));
    fill.style.setProperty('--_done', done.toFixed(4));
  };
  const isNew = !fill.style.getPropertyValue('--_done');
  if (isNew) {
    show(elapsed);
    // a transition begins where the element was when its style was last computed
    void getComputedStyle(fill).transform;
  }
  show(elapsed + (state === 'running' ? fillTime : 0));
};
