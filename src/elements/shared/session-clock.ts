import type { PlaybackState } from '../../timeline/playback.js';
import type { Timeline } from '../../timeline/phase.js';

/** A session that a figure keeps time with: one object for as long as its timer lives, read anew at each frame. */
export interface SessionClock {
  readonly timeline: Timeline;
  readonly state: PlaybackState;
  /** ms of the timeline that have gone by. */
  readonly elapsed: number;
  /**
   * Calls `listener` when the session starts, pauses, goes on, begins a phase, is reset or ends, until the returned
   * function is called.
   */
  subscribe(listener: () => void): () => void;
}

/** Whether a session has begun and is not over. */
export const isActive = ({ state }: Pick<SessionClock, 'state'>): boolean => state === 'running' || state === 'paused';
