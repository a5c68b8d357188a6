import type { Equipment, SourceId } from '../catalogue/exercise.js';
import type { ExerciseId } from '../catalogue/exercises.js';
import type { RoutineId } from '../catalogue/routines.js';
import type { Counted, Dose, Limb, Side } from '../dose/dose.js';
import type { CourseWords, PhaseFacts } from '../timeline/phase-facts.js';
import type { ProblemFacts } from '../validation/problem.js';
import type { CalendarWords, CardWords, RoutineWords, TimerWords } from './element-words.js';
import type { FigureWords } from './figure-words.js';
import type { LeaveWords } from './leave-words.js';
import type { RecordWords } from './record-words.js';

export type * from './element-words.js';
export type * from './figure-words.js';
export type * from './leave-words.js';
export type * from './record-words.js';

/** The words of one exercise. */
export interface ExerciseText extends CourseWords {
  /** BCP 47, where they are in another language than what stands around them. */
  readonly lang?: string;
  /** In everyday words. */
  readonly name: string;
  /** What clinicians call it. */
  readonly clinicalName: string;
  /** What it is good for, in a sentence or a few. */
  readonly purpose: string;
  /** How to get into position. */
  readonly position: string;
  /** Where the phone or tablet lies meanwhile, as a sentence; not said on paper. */
  readonly phone?: string;
  readonly steps: readonly string[];
  /** Each step as a command of a few words, to be heard or read across a room. */
  readonly cues: readonly string[];
  /** What the reader feels, as a sentence about the reader. */
  readonly feel: string;
  /** The one that undoes the exercise first. */
  readonly mistakes: readonly string[];
  /** Left out, as what follows, for checks and explainers, which are looked at and not trained. */
  readonly easier?: string;
  readonly harder?: string;
  /** When to do more, and when less. */
  readonly progress?: string;
  /** Left out where there is nothing to be careful about. */
  readonly caution?: string;
}

export interface RoutineText {
  readonly title: string;
  /** One sentence or two. */
  readonly intro: string;
}

/** A phase on the screen. */
export interface PhaseText {
  /** What now, in three words at most. */
  readonly title: string;
  /** What now, as the step says it, while it is held too; before the beginning how to get ready; '' for no more. */
  readonly detail: string;
  /** What next. */
  readonly next: string;
  /** On which side this is, or that it is both; '' where this is not known. */
  readonly side: string;
  /** Where in repetitions and sets. */
  readonly count: string;
}

/** What one needs to know before a session begins. */
export interface SessionNeeds {
  readonly equipment: readonly Equipment[];
  /** How to get into position, as a sentence; '' where nothing is said. */
  readonly position: string;
}

/** What a picture of an exercise is called. */
export interface FigureLabel {
  readonly name: string;
  /** The side that works, "Left foot"; '' where none is to be named. */
  readonly sideName: string;
  /** The step's number among how many; null where it is not named. */
  readonly step: { readonly number: number; readonly count: number } | null;
  /** The step as a sentence; '' where none is shown. */
  readonly instruction: string;
}

/**
 * A language: every word and sentence that the library shows, announces or speaks. What is handed to its functions are
 * facts; order, capitals, lists, plurals and full stops are the language's own. To add a language, write one object of
 * this type and call `registerLocale` with it. Times are in ms unless their name says seconds; counts begin with 1.
 */
export interface Locale {
  /** BCP 47 tag, which is also what a page's `lang` is compared with. */
  readonly lang: string;
  /** Which way it is written; left out, from left to right. */
  readonly dir?: 'ltr' | 'rtl';

  readonly exercises: Readonly<Record<ExerciseId, ExerciseText>>;
  readonly routines: Readonly<Record<RoutineId, RoutineText>>;
  /** Who is named for what comes from a source. */
  readonly credits: Readonly<Record<SourceId, string>>;

  /**
   * A dose as a sentence without a full stop: "Hold 3 seconds, 10 times, 3 times a day".
   * @param counted what is counted, where this is not the dose's unit
   */
  describeDose(dose: Dose, limb: Limb, counted?: Counted): string;
  /** "Left foot", "Both feet" */
  describeSide(side: Side | 'both', limb: Limb): string;
  /** A number that stands alone: "3". */
  formatNumber(value: number): string;
  /** A time to the second, as a clock shows it, rounded up so that it is 0 only at the end: "3:05". */
  formatTime(ms: number): string;
  /** What is wrong, without the place: "must be 0–3600 seconds, is -5". */
  describeProblem(problem: ProblemFacts): string;
  /** What is wrong, with its place: "exercises[2].hold: must be …". */
  describeProblemAt(problem: ProblemFacts): string;
  /** A phase as the timer shows it. */
  showPhase(facts: PhaseFacts): PhaseText;
  /** What is new with a phase, for a screen reader. */
  announcePhase(facts: PhaseFacts): string;
  /** The same where there is no time for it: the first, the last, that it is enough, another side; '' for no news. */
  announceMilestone(facts: PhaseFacts): string;
  /**
   * What the voice says of a phase, in parts, the most important first; a part that begins with a space goes on with the
   * one before and is not said without it.
   */
  speakPhase(facts: PhaseFacts): readonly string[];
  /** What to have and how to place oneself, told before a session, in parts; an empty part says nothing. */
  describeNeeds(needs: SessionNeeds): readonly string[];
  /** The name of a picture, for those who cannot see it: "Toe yoga. Left foot. Step 1 of 4. Spread your toes." */
  labelFigure(label: FigureLabel): string;

  readonly timer: TimerWords;
  readonly figure: FigureWords;
  readonly card: CardWords;
  readonly routine: RoutineWords;
  readonly calendar: CalendarWords;
  readonly record: RecordWords;
  readonly leave: LeaveWords;
}
