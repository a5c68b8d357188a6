import type { ReactiveController } from 'lit';
import { loadForDay, nameForDay, save, saveForDay } from '../../browser/storage.js';
import { phaseStart } from '../../timeline/locate.js';
import type { Moment } from '../../timeline/locate.js';
import type { Timeline } from '../../timeline/phase.js';

/** The places of the page's timers that have the same session: each has the first that is free. */
const places = new Map<string, Set<number>>();

/** ms of a session that are nothing to go on from. */
const leastWorth = 1000;

/** Where a session stands, on this device: one that is broken off can go on the same day. */
export class SavedPosition implements ReactiveController {
  /** Tells sessions of one page apart. */
  sessionKey = '';
  /** What it and its equals are kept under, each with its place. */
  #sharedName = '';
  #place = 0;
  #isInPage = false;

  /** Stands for another session. */
  change(sessionKey: string): void {
    this.#leavePlace();
    this.sessionKey = sessionKey;
    this.#sharedName = nameForDay('timer', sessionKey);
    this.#takePlace();
  }

  hostConnected(): void {
    this.#isInPage = true;
    this.#takePlace();
  }

  hostDisconnected(): void {
    this.#leavePlace();
    this.#isInPage = false;
  }

  #takePlace(): void {
    if (!this.#isInPage) return;
    const taken = places.get(this.#sharedName) ?? new Set();
    places.set(this.#sharedName, taken);
    for (this.#place = 0; taken.has(this.#place);) this.#place++;
    taken.add(this.#place);
  }

  #leavePlace(): void {
    if (!this.#isInPage) return;
    const taken = places.get(this.#sharedName);
    taken?.delete(this.#place);
    if (!taken?.size) places.delete(this.#sharedName);
  }

  get #name(): string {
    return `${this.#sharedName} ${this.#place}`;
  }

  /** The position in `timeline` (ms) that was saved on the day of `now` (ms since 1970); 0 for none. */
  load(now: number, timeline: Timeline): number {
    const position = Number(loadForDay(now, this.#name).at);
    return position > 0 && position < timeline.duration ? position : 0;
  }

  /** @param timeline as the dose says; the one that runs may have pauses that the reader made longer or shorter */
  save(now: number, timeline: Timeline, { index, elapsed }: Pick<Moment, 'index' | 'elapsed'>): void {
    const start = phaseStart(timeline, index);
    const end = phaseStart(timeline, index + 1);
    const at = Math.min(end, start + Math.round(elapsed));
    // nor is the press on Start to wait for the storage and the first look at the calendar
    if (at < leastWorth) return this.forget();
    saveForDay(now, this.#name, { at });
  }

  forget(): void {
    save(this.#name, null);
  }
}
