import { loadFromDay, localDay, save } from '../../browser/storage.js';
import { phaseStart } from '../../timeline/locate.js';
import type { Moment } from '../../timeline/locate.js';
import type { Timeline } from '../../timeline/phase.js';

/** Where a session stands, on this device: one that is broken off can go on the same day. */
export class SavedPosition {
  readonly #storageKey: string;

  /** @param sessionKey tells sessions of one page apart */
  constructor(readonly sessionKey: string) {
    this.#storageKey = `timer ${globalThis.location?.pathname} ${sessionKey}`;
  }

  /** The position in `timeline` (ms) that was saved on the day of `now` (ms since 1970); 0 for none. */
  load(now: number, timeline: Timeline): number {
    const position = Number(loadFromDay(now, this.#storageKey).at);
    return position > 0 && position < timeline.duration ? position : 0;
  }

  /** @param timeline as the dose says; the one that runs may have pauses that the reader made longer or shorter */
  save(now: number, timeline: Timeline, { index, elapsed }: Pick<Moment, 'index' | 'elapsed'>): void {
    const start = phaseStart(timeline, index);
    const end = phaseStart(timeline, index + 1);
    save(this.#storageKey, { day: localDay(now), at: Math.min(end, start + Math.round(elapsed)) });
  }

  forget(): void {
    save(this.#storageKey, null);
  }
}
