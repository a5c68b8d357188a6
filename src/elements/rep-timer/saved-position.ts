import { loadFromDay, localDay, save } from '../../browser/storage.js';
import { phaseStart } from '../../timeline/cue.js';
import type { Moment, Timeline } from '../../timeline/timeline.js';

/** The position in `timeline` (ms) that was saved on the day of `now` (ms since 1970); 0 for none. */
export const loadPosition = (storageKey: string, now: number, timeline: Timeline): number => {
  const position = Number(loadFromDay(now, storageKey).at);
  return position > 0 && position < timeline.duration ? position : 0;
};

/**
 * Saves a position, so that a session that is broken off can go on the same day.
 * @param timeline as the dose says; the one that runs may have pauses that the reader made longer or shorter
 */
export const savePosition = (storageKey: string, now: number, timeline: Timeline, { index, elapsed }: Moment): void => {
  const at = Math.min(phaseStart(timeline, index + 1), phaseStart(timeline, index) + Math.round(elapsed));
  save(storageKey, { day: localDay(now), at });
};

export const forgetPosition = (storageKey: string): void => save(storageKey, null);
