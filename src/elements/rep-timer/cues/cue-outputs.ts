import { cueAt, type Cue } from '../../../timeline/cue.js';
import type { Timeline } from '../../../timeline/phase.js';
import { prefersReducedMotion } from '../../../browser/reduced-motion.js';
import { overrideRingSwitch } from './audio-session.js';
import type { CuePreferences } from './cue-preferences.js';
import { Sound } from './sound.js';
import { Speech } from './speech.js';
import { VoiceCourse, type SpokenPhase } from './voice-course.js';
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

/** A channel that is missing or fails stays silent; the others go on. */
const attempt = (action: () => unknown): void => {
  try {
    action();
  } catch {
    // not on this device
  }
};

/** A phase that begins, and how it is told. */
export interface PhaseCue extends SpokenPhase {
  /** Language of what is spoken, BCP 47. */
  readonly lang: string;
}

export interface CueOutputsOptions {
  /** Called when sounds have to be scheduled anew, or the screen may turn off after all. */
  onChange(): void;
  getPreferences(): CuePreferences;
  /** What lights up with a phase, once it is rendered. */
  getFlashTarget(): Element | null;
}

/** Everything by which the reader follows without looking. Each channel works or is silent on its own. */
export class CueOutputs {
  readonly #getPreferences: () => CuePreferences;
  readonly #sound: Sound;
  readonly #speech = new Speech();
  readonly #voiceCourse = new VoiceCourse();
  readonly #wakeLock: WakeLock;
  readonly #getFlashTarget: () => Element | null;

  constructor({ onChange, getPreferences, getFlashTarget }: CueOutputsOptions) {
    this.#getPreferences = getPreferences;
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
    const { sound, voice, unmute } = this.#getPreferences();
    if (unmute && (sound || voice)) attempt(() => overrideRingSwitch(true));
    if (sound) attempt(() => this.#sound.unlock());
    if (voice) attempt(() => this.#speech.unlock());
  }

  /** Keeps the scheduled sounds and the screen up to date; to be called about every second of the timeline (ms). */
  update(timeline: Timeline, elapsed: number): void {
    if (this.#getPreferences().sound) attempt(() => this.#sound.update(timeline, elapsed));
    else this.#sound.stop();
    this.#updateWakeLock();
  }

  /** Takes back what is scheduled, because the position or the timeline changes. */
  cancelScheduled(): void {
    this.#sound.stop();
  }

  /** Tells that a phase begins, through the channels that cannot be scheduled ahead. */
  signalPhase(cue: PhaseCue): void {
    const { timeline, index } = cue;
    const { vibrate, flash: mayFlash } = this.#getPreferences();
    this.#speak(this.#voiceCourse.choose(cue), cue.lang);
    if (mayFlash && !prefersReducedMotion())
      attempt(() => this.#getFlashTarget()?.animate(flash.keyframes, flash.duration));
    if (vibrate) attempt(() => navigator.vibrate([...(vibrations[cueAt(timeline, index)] ?? usualVibration)]));
  }

  /** Says a text at `ms` of the timeline, in the middle of a phase; not while the phase itself is still told. */
  remind(text: string, lang: string, ms: number): void {
    if (!this.#voiceCourse.isBusy(ms)) this.#speak(text, lang);
  }

  /** Says a text, where the reader wants a voice; '' is nothing. */
  #speak(text: string, lang: string): void {
    if (text && this.#getPreferences().voice) attempt(() => this.#speech.say(text, lang));
  }

  /** Falls silent and lets the screen turn off. */
  stop(): void {
    attempt(() => this.#sound.stop());
    attempt(() => this.#speech.stop());
    attempt(() => overrideRingSwitch(false));
    this.#wakeLock.release();
  }

  /** Lets the screen turn off; what is being said or sounds is finished. */
  finish(): void {
    this.#wakeLock.release();
  }

  #updateWakeLock(): void {
    if (this.#getPreferences().keepScreenOn) void this.#wakeLock.acquire();
    else this.#wakeLock.release();
  }
}
