import type { Timeline } from '../../timeline/phase.js';

/** A session that a figure keeps time with. */
export interface Follow {
  readonly timeline: Timeline;
  readonly running: boolean;
  /** ms of the timeline that have gone by. */
  elapsed(): number;
}

/** What a figure follows of a timer, as it is now; to be made anew when the timer starts, stands or begins a phase. */
export const follow = (timer: { timeline: Timeline; state: string; elapsed: number } | null): Follow | null =>
  timer && (timer.state === 'running' || timer.state === 'paused')
    ? { timeline: timer.timeline, running: timer.state === 'running', elapsed: () => timer.elapsed }
    : null;
