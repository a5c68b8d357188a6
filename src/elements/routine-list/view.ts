import type { Quantity } from '../../dose/dose.js';
import type { Locale } from '../../i18n/locale.js';
import type { Routine } from '../../routine/routine.js';
import type { ProblemFacts } from '../../validation/problem.js';

export type ListState = 'empty' | 'loading' | 'list' | 'running' | 'finished';

/** What a list shows around its exercises. */
export interface ListView {
  readonly locale: Locale;
  readonly state: ListState;
  readonly routine: Routine | null;
  /** The language of the author's own words, where the routine says it. */
  readonly authorLang: string | null;
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
  /** The place of the first exercise that is not done; −1 for none. */
  readonly firstOpen: number;
  /** The place of the exercise of the same day that was broken off; −1 for none. */
  readonly interrupted: number;
  readonly doneCount: number;
  /** The names of what was left for another day. */
  readonly skipped: readonly string[];
  /** ms that timers have run. */
  readonly spent: number;
  /** How often a day, where a dose says it. */
  readonly timesPerDay: Quantity | null;
  /** How often the routine was gone through today. */
  readonly runs: number;
  /** ms of work that is still to come. */
  readonly timeLeft: number;
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
}

/** What the list brings along: its exercises, and the switches for the ways in which the reader is told. */
export interface ListParts {
  readonly items: unknown;
  readonly choices: unknown;
}
