import { cueAt, type Cue } from '../../../timeline/cue.js';
import { phaseStart } from '../../../timeline/locate.js';
import type { Timeline } from '../../../timeline/phase.js';
import { reducedMotion } from '../../../browser/reduced-motion.js';
import { Sound } from './sound.js';
import { Speech } from './speech.js';
import { WakeLock } from './wake-lock.js';

/** How the reader wants to be told, and whether the screen stays on. */
export interface Wishes {
  readonly sound: boolean;
  readonly voice: boolean;
  readonly vibrate: boolean;
  readonly flash: boolean;
  readonly awake: boolean;
}

/** ms on and off; the more that changes, the longer. */
const pulses: Partial<Record<Cue, readonly number[]>> = {
  hold: [200],
  rest: [300],
  'switch-side': [150, 80, 150, 80, 150],
  last: [80, 60, 80, 60, 80],
  finish: [400, 100, 400],
};

/** A channel that fails is off; the others go on. */
const attempt = (act: () => unknown): void => {
  try {
    act();
  } catch {
    // it is silent
  }
};

/** Everything that tells the reader without the screen, behind one interface. Each works, or is silent, on its own. */
export class Signals {
  wishes: Wishes = { sound: true, voice: false, vibrate: false, flash: false, awake: true };
  readonly #sound: Sound;
  readonly #speech = new Speech();
  readonly #lock = new WakeLock();
  readonly #changed: () => void;

  /** `changed` is called when what was planned has to be planned anew, or the screen may turn off after all. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#sound = new Sound(changed);
  }

  /** Whether the screen may turn off although it is wished to stay on. */
  get mayDarken(): boolean {
    return this.#lock.refused;
  }

  /** To be called in a gesture, before anything else. */
  wake(): void {
    if (this.wishes.sound) attempt(() => this.#sound.wake());
    if (this.wishes.voice) attempt(() => this.#speech.wake());
    void this.#lock.set(this.wishes.awake, this.#changed);
  }

  /** Keeps the sounds to come and the screen up to date while the timeline is at `elapsed` (ms). */
  plan(timeline: Timeline, elapsed: number): void {
    if (this.wishes.sound) attempt(() => this.#sound.plan(timeline, elapsed));
    else this.#sound.stop();
    void this.#lock.set(this.wishes.awake, this.#changed);
  }

  /** What is planned no longer holds: the position has changed. */
  replan(): void {
    this.#sound.stop();
  }

  /** A phase begins, or past the last one the end: what cannot be planned ahead is told now. */
  begin(timeline: Timeline, index: number, words: readonly string[], lang: string, panel?: Element | null): void {
    const { phases } = timeline;
    // the end has all the time
    const ms = phaseStart(timeline, index + 1) - phaseStart(timeline, index) || 9000;
    // where steps are too quick for words, a milestone is told over those that follow
    const milestone = phases[index]?.rep === 1 || phases[index]?.last || phases[index - 1]?.enough;
    if (this.wishes.voice) attempt(() => this.#speech.say(words, milestone ? Math.max(ms, 2000) : ms, lang));
    if (this.wishes.flash && !reducedMotion()) attempt(() => panel?.animate({ opacity: [0.2, 1] }, 400));
    if (this.wishes.vibrate) attempt(() => navigator.vibrate([...(pulses[cueAt(timeline, index)] ?? [80])]));
  }

  /** Everything falls silent and the screen may turn off; at the end of a session the last cue still sounds. */
  stop(ended = false): void {
    if (!ended) {
      attempt(() => this.#sound.stop());
      attempt(() => this.#speech.stop());
    }
    void this.#lock.set(false);
  }
}
