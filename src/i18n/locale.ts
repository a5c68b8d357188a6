import type { Equipment, SourceId } from '../catalogue/exercise.js';
import type { ExerciseId } from '../catalogue/exercises.js';
import type { RoutineId } from '../catalogue/routines.js';
import type { Dose, DoseField, Limb, Side } from '../dose/dose.js';
import type { Slider } from '../figure/types.js';
import type { PhaseFacts } from '../timeline/phase-facts.js';
import type { ProblemFacts } from '../validation/problem.js';

/** The words of one exercise. */
export interface ExerciseText {
  readonly name: string;
  /** One sentence. */
  readonly purpose: string;
  /** How to get into position. */
  readonly position: string;
  readonly steps: readonly string[];
  /** Each step in three words at most, to be heard or read across a room. */
  readonly cues: readonly string[];
  readonly feel: string;
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
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
  /** What now, as the step says it; '' where the title says all. */
  readonly detail: string;
  /** What next, and on which side this is. */
  readonly next: string;
  /** Where in repetitions and sets. */
  readonly count: string;
}

/** What of a card's dose a reader should know besides. */
export interface DoseNotes {
  /** The fields that say how much and are the library's own, not a source's. */
  readonly libraryFields: readonly DoseField[];
  /** Whether these are all that say how much. */
  readonly allFromLibrary: boolean;
  /** Seconds between sets; null where there is one set, or none is asked for. */
  readonly rest: number | null;
}

/** What one needs to know before a session begins. */
export interface SessionNeeds {
  readonly equipment: readonly Equipment[];
  /** How to get into position, as a sentence; '' where nothing is said. */
  readonly position: string;
  readonly dose: Dose | null;
  readonly limb: Limb;
}

/** What a picture of an exercise is called. */
export interface FigureLabel {
  readonly name: string;
  /** The side that is shown; null where both work at once. */
  readonly side: Side | null;
  readonly limb: Limb;
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

  readonly exercises: Readonly<Record<ExerciseId, ExerciseText>>;
  readonly routines: Readonly<Record<RoutineId, RoutineText>>;
  /** Who is named for what comes from a source. */
  readonly credits: Readonly<Record<SourceId, string>>;

  /** A dose as a sentence without a full stop: "Hold 3 seconds, 10 times, 3 times a day". */
  describeDose(dose: Dose, limb: Limb): string;
  /** "Left foot" */
  describeSide(side: Side, limb: Limb): string;
  /** A time that is estimated, and rounded: "4 min". */
  about(ms: number): string;
  /** What is wrong, without the place: "must be 0–3600 seconds, is -5". */
  describeProblem(problem: ProblemFacts): string;
  /** What is wrong, with its place: "exercises[2].hold: must be …". */
  describeProblemAt(problem: ProblemFacts): string;
  /** A phase as the timer shows it. */
  showPhase(facts: PhaseFacts): PhaseText;
  /** What is new with a phase, for a screen reader. */
  announcePhase(facts: PhaseFacts): string;
  /** What the voice says of a phase, in parts, the most important first. */
  speakPhase(facts: PhaseFacts): readonly string[];
  /** What is told before a session, in parts; an empty part says nothing. */
  describeNeeds(needs: SessionNeeds): readonly string[];
  /** The name of a picture, for those who cannot see it: "Toe yoga. Left foot. Step 1 of 4. Spread your toes." */
  labelFigure(label: FigureLabel): string;

  readonly timer: TimerWords;
  readonly figure: FigureWords;
  readonly card: CardWords;
  readonly routine: RoutineWords;
}

/** The timer's buttons and messages. */
export interface TimerWords {
  /** The timer as a group, for a screen reader. */
  readonly label: string;
  readonly start: string;
  readonly pause: string;
  /** On, after a pause. */
  readonly resume: string;
  /** From the beginning, after the end. */
  readonly again: string;
  /** From the beginning, in the middle. */
  readonly over: string;
  /** To the phase before. */
  readonly back: string;
  /** To the next phase. */
  readonly next: string;
  /** Makes a rest shorter. */
  readonly shorter: string;
  /** Makes a rest longer. */
  readonly longer: string;
  /** To the large mode, which fills the screen. */
  readonly large: string;
  /** Out of the large mode. */
  readonly small: string;
  /** At the end, shown and spoken. */
  readonly finished: string;
  /** The device slept; a question. */
  readonly asleep: string;
  /** Offers to go on where a session was broken off. @param time left, `m:ss` */
  interrupted(time: string): string;
  /** @param time `m:ss`, or what `about` gives */
  left(time: string): string;
  /** Ends a range early, where its lower end is done. */
  readonly enough: string;
  /** The heading of the switches below. */
  readonly signals: string;
  readonly sound: string;
  readonly voice: string;
  readonly vibrate: string;
  readonly flash: string;
  /** The screen could not be kept on. */
  readonly mayDarken: string;
}

/** The figure's buttons and sliders. */
export interface FigureWords {
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  step(step: number, steps: number): string;
  /** The heading of what is folded away. */
  readonly more: string;
  readonly turnLeft: string;
  readonly turnRight: string;
  readonly speed: string;
  /** @param number from 1, the lightest */
  skin(number: number): string;
  /** What each slider sets, from one end to the other. */
  readonly sliders: Readonly<Record<Slider['id'], string>>;
}

/** What a card says around the exercise's own words. */
export interface CardWords {
  /** Before the list of things. */
  readonly equipment: string;
  readonly position: string;
  readonly feel: string;
  /** The heading of easier, harder and mistakes. */
  readonly notYet: string;
  readonly mistakes: string;
  readonly easier: string;
  readonly harder: string;
  /** Before an exercise's caution. */
  readonly caution: string;
  /** Before a check's or an explainer's. */
  readonly meaning: string;
  /** "A towel, a sturdy chair."; '' for nothing. */
  listEquipment(equipment: readonly Equipment[]): string;
  /** "After Xero Shoes." */
  source(sources: readonly SourceId[]): string;
  /** What of the dose is the library's own, and the rest between sets; '' where there is nothing to say. */
  describeDoseNotes(notes: DoseNotes): string;
  readonly information: string;
  /** An id that the catalogue does not have. */
  readonly unknown: string;
  showPicture(host: string): string;
  showVideo(host: string): string;
  /** The heading of the safety lines. */
  readonly safety: string;
  readonly safetyLines: readonly string[];
}

/** What a routine's list says. */
export interface RoutineWords {
  readonly start: string;
  /** @param name of the next exercise */
  goOn(name: string): string;
  readonly again: string;
  /** @param time what `about` gives */
  summary(count: number, time: string): string;
  done(done: number, count: number): string;
  position(index: number, count: number): string;
  readonly next: string;
  readonly finish: string;
  /** Back to the list, before the end. */
  readonly stop: string;
  readonly skip: string;
  readonly finished: string;
  /** @param names of the exercises */
  skipped(names: string): string;
  /** A run of the same day was broken off. */
  broken(index: number, count: number): string;
  /** A switch at an exercise. */
  markDone(name: string): string;
  /** The heading of what a compact card folds away. */
  readonly details: string;
  by(author: string): string;
  readonly loading: string;
  readonly missing: string;
  /** The heading of the problems, where other exercises can be shown. */
  leftOut(count: number): string;
  /** The heading of the problems, where nothing can be shown. */
  readonly unreadable: string;
}
