import type { Equipment, SourceId } from '../catalogue/exercise.js';
import type { DoseField, Limb, Quantity } from '../dose/dose.js';

/** What of a card's dose a reader should know besides. */
export interface DoseNotes {
  /** The fields that say how much and are the library's own, not a source's. */
  readonly libraryFields: readonly DoseField[];
  /** Whether these are all that say how much. */
  readonly allFromLibrary: boolean;
  /** Whether the page's author says some of how much: then not all of the rest is a source's. */
  readonly hasOthers?: boolean;
  /** Seconds between sets; null where there is one set, or none is asked for. */
  readonly rest: number | null;
  /** Whether neither its source nor the page says how often a day or a week. */
  readonly isOftenUnknown?: boolean;
}

/** The timer's buttons and messages. */
export interface TimerWords {
  /** The timer as a group, for a screen reader; '' is an exercise without a name. */
  labelTimer(name: string): string;
  readonly start: string;
  readonly pause: string;
  /** On, after a pause. */
  readonly resume: string;
  /** From the beginning, after the end. */
  readonly startAgain: string;
  /** From the beginning, in the middle. */
  readonly startOver: string;
  /** To the phase before. */
  readonly previousPhase: string;
  readonly nextPhase: string;
  readonly shortenRest: string;
  readonly lengthenRest: string;
  /** To the large mode, which fills the screen. */
  readonly enterLargeMode: string;
  readonly leaveLargeMode: string;
  /** Shown and said while it stands. */
  readonly paused: string;
  /** Said when it goes on in a pause between work. */
  readonly goesOn: string;
  /** Ends the wait in get ready. */
  readonly begin: string;
  /** Said when the large mode begins, and when it ends. */
  readonly isLarge: string;
  readonly isSmall: string;
  /** To another exercise of the routine. */
  readonly previousExercise: string;
  readonly nextExercise: string;
  /** The name of the large digits. */
  readonly digits: string;
  /** At the end, shown. */
  readonly finished: string;
  /** At the end, told. `leave` is how one leaves the position, as a command; '' for nothing. */
  tellEnd(leave: string): string;
  /** At the end, how long it was. */
  describeEnd(ms: number): string;
  /** A question: the device slept while the timer ran. */
  readonly deviceSlept: string;
  /** Offers to go on where a session was broken off, with `ms` left. */
  interruptedAt(ms: number): string;
  /** How long a phase still lasts, in large digits: the fewer, the farther they are read. */
  countDown(ms: number): string;
  /** What the large digits count, after them and small: "s"; '' where they are minutes and seconds. */
  countDownUnit(ms: number): string;
  /** How long the phase still lasts, said in the middle of work, and when the reader has made it longer or shorter. */
  describePhaseLeft(ms: number): string;
  /** How long the whole exercise still lasts. */
  timeLeft(ms: number): string;
  /** Ends the exercise early, where the lower end of a range is done. */
  readonly enoughForToday: string;
  /** Ends a set early, where the lower end of a range is done and more sets, or the other side, follow. */
  readonly enoughForNow: string;
  /** The heading of the switches below. */
  readonly cues: string;
  readonly sound: string;
  /** A switch that stands alone: whether what to do is read aloud. */
  readonly voice: string;
  /** What the voice says when it is switched on. */
  readonly voiceSample: string;
  readonly vibrate: string;
  readonly flash: string;
  /** Whether get ready waits until the reader presses. */
  readonly wait: string;
  /** Whether it sounds although the phone's switch is on silent. */
  readonly unmute: string;
  /** A switch: whether the right side begins, where one comes after the other. */
  beginWithRight(limb: Limb): string;
  /** Said when work begins shortly. */
  readonly getReady: string;
  /** The phone's switch may mute the sounds. */
  readonly deviceMayMute: string;
  /** The screen could not be kept on. */
  readonly screenMayTurnOff: string;
}

/** What a card says around the exercise's own words. */
export interface CardWords {
  /** Before the list of things. */
  readonly equipment: string;
  readonly position: string;
  readonly feel: string;
  /** The heading of what a compact card folds away. */
  readonly details: string;
  /** The heading of easier, harder and mistakes. */
  readonly notWorkingYet: string;
  readonly mistakes: string;
  readonly easier: string;
  readonly harder: string;
  readonly progress: string;
  alsoCalled(clinicalName: string): string;
  /** Before an exercise's caution. */
  readonly caution: string;
  /** Before what a check or an explainer has instead of a caution. */
  readonly goodToKnow: string;
  /** "A towel, a sturdy chair."; '' for nothing. */
  listEquipment(equipment: readonly Equipment[]): string;
  /** "After Xero Shoes: “5 Easy To Do Foot Exercises …”." */
  creditSources(sources: readonly SourceId[]): string;
  /** What of the dose is the library's own, and the rest between sets; '' where there is nothing to say. */
  describeDoseNotes(notes: DoseNotes): string;
  /**
   * That a part of the dose could not be read, and whom to ask.
   * @param dose what could be read of it, as `describeDose` says it; '' for none
   */
  describeUnreadableDose(dose: string): string;
  /** That all this is no diagnosis. */
  readonly disclaimer: string;
  /** The last line of a card: whom the exercise comes from, and the disclaimer. */
  creditWithDisclaimer(sources: readonly SourceId[]): string;
  /** All that a patient needs to know where the catalogue does not have the exercise. */
  readonly unknownExercise: string;
  /** The heading of what is wrong, for the page's author. */
  readonly problemDetails: string;
  /** Both work at once, where the picture shows one; "Both feet at once." */
  bothAtOnce(limb: Limb): string;
  showPicture(host: string): string;
  showVideo(host: string): string;
  /** A link to a page with a video. */
  watchVideo(host: string): string;
  /** The heading of the safety lines. */
  readonly safety: string;
  readonly safetyLines: readonly string[];
}

/** Where in a routine the reader is. */
export interface RoutinePlace {
  /** The number of the exercise that is open, from 1, among how many. */
  readonly number: number;
  readonly count: number;
  /** What the exercise is called. */
  readonly name: string;
  /** ms of the whole routine, estimated. */
  readonly timeLeft: number;
}

/** The end of a run through a routine. */
export interface RoutineEnd {
  /** How often exercises were done today of those that are asked for, and how often they are. */
  readonly done: number;
  readonly count: number;
  /** ms that its timers ran; 0 or NaN where that is not known, or not all was done. */
  readonly spent: number;
}

/** How often a routine is to be done on a day. */
export interface DailyRuns {
  /** As the dose says. */
  readonly timesPerDay: Quantity;
  /** How often it was done today. */
  readonly runs: number;
  /** The exercises that are asked for again today, where it is not all of them. */
  readonly dueAgain: readonly string[];
}

/** What a routine's list says. */
export interface RoutineWords {
  readonly start: string;
  /** How long the whole takes, beside "Start": "about 8 min". */
  estimate(ms: number): string;
  /** Starts with this exercise of the list. */
  startAt(name: string): string;
  /** Starts with the next exercise that is not done. */
  continueWith(name: string): string;
  /** Once more, after the end. */
  readonly startAgain: string;
  /** From the beginning, although it was broken off in the middle. */
  readonly startOver: string;
  /** How much it is, before it begins: "5 exercises, about 12 min"; of a day that has begun, how much is to do now. */
  summarise(count: number, ms: number, isBegun?: boolean): string;
  /** "2 of 5 done" */
  countDone(done: number, count: number): string;
  /** "Exercise 2 of 5" */
  countPlace(number: number, count: number): string;
  /** "Exercise 2 of 5. Toe yoga. 8 min left." */
  describePlace(place: RoutinePlace): string;
  /** The heading of the end, where all of the run is done. */
  readonly end: string;
  /** The heading where something of it is not. */
  readonly endEarly: string;
  /** What was done: "5 of 5 done today. The timer ran for about 8 min." */
  describeEnd(end: RoutineEnd): string;
  /** What is still to do today: "Twice a day: once more this evening."; '' for nothing to say. */
  describeRest(runs: DailyRuns): string;
  /** Which exercises the reader left out. */
  listSkipped(names: readonly string[]): string;
  readonly nextExercise: string;
  readonly finish: string;
  /** Out of the exercises, before the end. */
  readonly backToList: string;
  /** To the next exercise, since this one is not for today; also said of an exercise that was left so. */
  readonly skip: string;
  /** A run of the same day was broken off. */
  interruptedAt(number: number, count: number): string;
  /** A box at an exercise, whose word is `done`. */
  markDone(name: string): string;
  readonly done: string;
  creditAuthor(author: string): string;
  readonly loading: string;
  /** There is nothing to show, and nothing wrong. */
  readonly noRoutine: string;
  /** To the patient: some exercises cannot be shown. */
  leftOut(count: number): string;
  /** To the patient: nothing can be shown. */
  readonly unreadable: string;
  /** To the patient: the routine’s address gives nothing now. */
  readonly notLoaded: string;
  /** To the patient: the routine’s address asks for a login. */
  readonly signInFirst: string;
  /** Asks the routine’s address once more. */
  readonly tryAgain: string;
}

/** What a calendar file with reminders says. */
export interface CalendarWords {
  /** What a reminder is called; '' is a routine without a title. */
  summarise(title: string): string;
  /**
   * A line for an exercise that is due.
   * @param dose as `describeDose` says it; '' for none
   * @param days the weekdays, 1 for Monday, where it is not due on all of the reminder's; else none
   */
  describeDue(name: string, dose: string, days: readonly number[]): string;
  /** What to do when the dose changes: most calendars change nothing when they read a second file. */
  readonly replaceSeries: string;
}
