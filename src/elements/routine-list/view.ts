import type { Quantity } from '../../dose/dose.js';
import type { Locale, TodayFacts } from '../../i18n/locale.js';
import type { Routine } from '../../routine/routine.js';
import type { ProblemFacts } from '../../validation/problem.js';

export type ListState = 'empty' | 'loading' | 'list' | 'running' | 'finished';

/** What a list says of today, by the record. */
export interface TodayView extends TodayFacts {
  /** Whether it is after midnight, and still the evening before. */
  readonly isNight: boolean;
  /** The names of what today's run leaves out. */
  readonly leftOut: readonly string[];
  /** Why the record is not kept. */
  readonly problem: ProblemFacts | null;
  /** The day of the last entry, where that is long ago. */
  readonly lastEntry: string | null;
}

/** The routine as a list shows it. */
export interface RoutineView {
  readonly locale: Locale;
  /** With the title and intro that are shown; null where there is none. */
  readonly routine: Routine | null;
  /** Whether the list shows the title: one that the page gives it stands on the page. */
  readonly showsTitle: boolean;
  /** The language of the author's own words, where the routine says it. */
  readonly authorLang: string | null;
  /** Whether the page's address has brought the routine. */
  readonly isFromLink: boolean;
}

/** What a list shows around its exercises. */
export interface ListView extends RoutineView {
  readonly state: ListState;
  /** Whether nothing has been read yet, not even what is wrong. */
  readonly isFirstAnswer: boolean;
  /** Whether there is no more to show than a server has. */
  readonly isServers: boolean;
  readonly headingLevel: number;
  readonly problems: readonly ProblemFacts[];
  /** Whether the routine's address can be asked once more. */
  readonly canTryAgain: boolean;
  /** Whether the reader starts a routine of ours for the first time on this device. */
  readonly isFirstTime: boolean;
  /** The names of the exercises. */
  readonly names: readonly string[];
  /** The place of the exercise that is open, from 0; −1 for none. */
  readonly index: number;
  /** Whether another exercise comes after the one that is open. */
  readonly hasNext: boolean;
  /** The place of the first exercise that is not done; −1 for none. */
  readonly firstOpen: number;
  /** Whether Start goes on with a run. */
  readonly isBegun: boolean;
  /** The place of the exercise of the same day that was broken off; −1 for none. */
  readonly interrupted: number;
  /** How many exercises of the run were done, and how many there are. */
  readonly doneCount: number;
  readonly runCount: number;
  /** How many exercises Start goes through. */
  readonly startCount: number;
  /** What the record says; null where none is kept. */
  readonly today: TodayView | null;
  /** The names of what was left for another day. */
  readonly skipped: readonly string[];
  /** ms that timers have run; NaN where that is not known. */
  readonly spent: number;
  /** How often a day, where a dose says it. */
  readonly timesPerDay: Quantity | null;
  /** How often the routine was gone through today. */
  readonly runs: number;
  /** The names of what is asked for again today, where that is not all. */
  readonly dueAgain: readonly string[];
  /** ms of work that is still to come. */
  readonly timeLeft: number;
  /** ms of what Start, or to go on, goes through. */
  readonly timeToStart: number;
}

/** What the reader can do with a list. */
export interface ListActions {
  start(): void;
  startOver(): void;
  /** Goes on with what was broken off. */
  resume(): void;
  /** To the next exercise. */
  next(): void;
  /** To the next exercise, since this one is not for today. */
  skip(): void;
  stop(): void;
  tryAgain(): void;
  saveRecord(): void;
}

/** What the list brings along: its exercises, and what is made only in the states that show it. */
export interface ListParts {
  readonly items: unknown;
  /** The fold with what leaves the page. */
  renderLeave(): unknown;
  /** The switches for the ways in which the reader is told. */
  renderChoices(): unknown;
  /** The fold with the reader's record. */
  renderRecord(): unknown;
  /** The form for a note after a run. */
  renderNote(): unknown;
}
