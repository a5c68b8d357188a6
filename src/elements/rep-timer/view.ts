import type { Locale } from '../../i18n/locale.js';
import type { Moment } from '../../timeline/locate.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';
import type { Timeline } from '../../timeline/phase.js';
import type { PlaybackState } from '../../timeline/playback.js';
import type { CueChoices } from './cues/cue-choices.js';
import type { TimerControls } from './key-actions.js';
import type { ExerciseNavigation } from './navigation.js';
import type { Note } from './note.js';

/** What of a session is shown. */
export interface SessionView {
  /** With the timeline as it runs. */
  readonly runningSubject: SessionSubject;
  readonly timeline: Timeline;
  readonly state: PlaybackState;
  /** Whether it has begun and is not over. */
  readonly active: boolean;
  readonly asleep: boolean;
  /** Whether get ready stands until the reader presses. */
  readonly waiting: boolean;
  /** ms */
  readonly interrupted: number;
  /** ms */
  readonly elapsed: number;
  /** ms that it has run since it began, whatever was skipped. */
  readonly spent: number;
  readonly moment: Moment;
  seek(index: number): void;
}

/** What the timer's templates show. */
export interface TimerView {
  readonly session: SessionView;
  readonly controls: TimerControls;
  readonly choices: CueChoices;
  readonly navigation: ExerciseNavigation | null;
  readonly locale: Locale;
  /** Where the exercise stands among others; '' where it stands alone. */
  readonly place: string;
  /** Whether the exercise's name stands with the phase. */
  readonly showsName: boolean;
  /** What the therapist has said of it, where nothing around the timer shows it while one gets ready; else null. */
  readonly note: Note | null;
}
