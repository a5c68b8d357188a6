import { cueAt, type Cue } from '../../../timeline/cue.js';
import { phaseStart } from '../../../timeline/locate.js';
import type { Timeline } from '../../../timeline/phase.js';
import { announcer } from '../../../browser/announcer.js';
import { prefersReducedMotion } from '../../../browser/reduced-motion.js';
import type { CuePreferences } from './cue-preferences.js';
import { Sound } from './sound.js';
import { Speech } from './speech.js';
import { WakeLock } from './wake-lock.js';

/** ms on, off, on …; the more changes with a phase, the longer. */
const vibrations: Partial<Record<Cue, readonly number[]>> = {
  hold: [200],
  rest: [300],
  'switch-side': [150, 80, 150, 80, 150],
  last: [80, 60, 80, 60, 80],
  finish: [400, 100, 400],
};
const usualVibration = [80];

const flash = { keyframes: { opacity: [0.2, 1] }, duration: 400 };

/** ms to speak in after the end, which nothing follows. */
const endSpeechTime = 9000;

/** ms to speak in at a milestone, at least: where steps are quicker than words, it is said over those that follow. */
const milestoneSpeechTime = 2000;

/** A channel that is missing or fails stays silent; the others go on. */
const attempt = (action: () => unknown): void => {
  try {
    action();
  } catch {
    // not on this device
  }
};

/** Whether a phase begins with news that must not be left out: the first or last repetition, or that it is enough. */
const isMilestone = ({ phases }: Timeline, index: number): boolean => {
  const phase = phases[index];
  return phase?.rep === 1 || !!phase?.beginsLastRep || !!phases[index - 1]?.reachesMinimum;
};

/** A phase that begins, and how it is told. */
export interface PhaseCue {
  readonly timeline: Timeline;
  /** Past the last phase it is the end. */
  readonly index: number;
  /** For a screen reader. */
  readonly message: string;
  /** For the voice, in parts, the most important first. */
  readonly spoken: readonly string[];
  /** Language of what is announced and spoken, BCP 47. */
  readonly lang: string;
}

/** Everything by which the reader follows without looking. Each channel works or is silent on its own. */
export class CueOutputs {
  preferences: CuePreferences = { sound: true, voice: false, vibrate: false, flash: false, keepScreenOn: true };
  readonly #sound: Sound;
  readonly #speech = new Speech();
  readonly #wakeLock: WakeLock;
  readonly #getFlashTarget: () => Element | null;

  /**
   * @param onChange is called when sounds have to be scheduled anew, or the screen may turn off after all
   * @param getFlashTarget what lights up with a phase, once it is rendered
   */
  constructor(onChange: () => void, getFlashTarget: () => Element | null) {
    this.#getFlashTarget = getFlashTarget;
    this.#sound = new Sound(onChange);
    this.#wakeLock = new WakeLock(onChange);
  }

  /** Whether the screen may turn off although it is to stay on. */
  get mayDarken(): boolean {
    return this.#wakeLock.refused;
  }

  /** Gets the browser's permission to sound and speak; works only in a gesture, before anything else. */
  unlock(): void {
    if (this.preferences.sound) attempt(() => this.#sound.unlock());
    if (this.preferences.voice) attempt(() => this.#speech.unlock());
    this.#updateWakeLock();
  }

  /** Keeps the scheduled sounds and the screen up to date; to be called about every second of the timeline (ms). */
  update(timeline: Timeline, elapsed: number): void {
    if (this.preferences.sound) attempt(() => this.#sound.update(timeline, elapsed));
    else this.#sound.stop();
    this.#updateWakeLock();
  }

  /** Takes back what is scheduled, because the position or the timeline changes. */
  cancelScheduled(): void {
    this.#sound.stop();
  }

  /** Tells that a phase begins, through the channels that cannot be scheduled ahead. */
  signalPhase({ timeline, index, message, spoken, lang }: PhaseCue): void {
    announcer.announce(message, lang);
    const { voice, vibrate, flash: mayFlash } = this.preferences;
    const length = phaseStart(timeline, index + 1) - phaseStart(timeline, index) || endSpeechTime;
    const speechTime = isMilestone(timeline, index) ? Math.max(length, milestoneSpeechTime) : length;
    if (voice) attempt(() => this.#speech.say(spoken, speechTime, lang));
    if (mayFlash && !prefersReducedMotion())
      attempt(() => this.#getFlashTarget()?.animate(flash.keyframes, flash.duration));
    if (vibrate) attempt(() => navigator.vibrate([...(vibrations[cueAt(timeline, index)] ?? usualVibration)]));
  }

  /** Falls silent and lets the screen turn off. */
  stop(): void {
    attempt(() => this.#sound.stop());
    attempt(() => this.#speech.stop());
    this.#wakeLock.release();
  }

  /** Lets the screen turn off at the end of a session, whose last cue still sounds. */
  finish(): void {
    this.#wakeLock.release();
  }

  #updateWakeLock(): void {
    if (this.preferences.keepScreenOn) void this.#wakeLock.acquire();
    else this.#wakeLock.release();
  }
}
