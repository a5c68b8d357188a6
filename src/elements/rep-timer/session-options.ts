import type { Locale } from '../../i18n/locale.js';
import type { Clock } from '../../timeline/clock.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';
import type { Emit } from '../shared/base-element.js';
import type { CuePreferences } from './cues/cue-preferences.js';

/** A session to be loaded. */
export interface SessionSource {
  /** What tells one session from another. The position is saved under it. */
  readonly key: string;
  /** What else its words are made of. */
  readonly words: string;
  readonly clock: Clock;
  readonly locale: Locale;
  /** Whether this device counts: not while a server's root is taken over. */
  readonly isRestored: boolean;
  /** Builds what the session is about, in the words of the locale. */
  readonly build: () => SessionSubject;
}

export interface SessionOptions {
  readonly emit: Emit;
  /** What the session is shown in, once it is rendered. */
  getPanel(): Element | null;
  getPreferences(): CuePreferences;
  /** Where the exercise stands among others; '' where it stands alone. */
  getPlace(): string;
}
