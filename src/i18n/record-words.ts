import type { Dose } from '../dose/dose.js';
import type { Period } from '../routine/day.js';
import type { DayState } from '../routine/schedule.js';

/** The columns of a record as a table. */
export const recordColumns = [
  'day',
  'date',
  'time',
  'zone',
  'what',
  'exercise',
  'seconds',
  'effort',
  'painBefore',
  'painAfter',
  'words',
] as const;
export type RecordColumn = (typeof recordColumns)[number];

/** What the reader noted after a session. */
export interface NoteFacts {
  readonly effort?: 'easier' | 'as-expected' | 'harder';
  /** 0–10 */
  readonly painBefore?: number;
  /** 0–10 */
  readonly painAfter?: number;
  readonly words?: string;
}

/** A record in short. Days are as `Locale.record.formatDay` takes them. */
export interface RecordSummary {
  readonly title: string;
  /** The first and the last day; null where nothing was done. */
  readonly period: Period | null;
  /** On how many days anything was done, and of how many from the first to the last. */
  readonly daysDone: number;
  readonly daysCount: number;
  readonly exercises: readonly ExerciseDone[];
  readonly notes: readonly (NoteFacts & { readonly day: string })[];
}

/** How often an exercise is asked for, where its dose says it. */
export type AskedDose = Pick<Dose, 'timesPerDay' | 'daysPerWeek'>;

/** How often an exercise was done, and on how many days. */
export interface ExerciseDone extends AskedDose {
  readonly name: string;
  readonly times: number;
  readonly days: number;
}

/** What a day asks of a routine, and what was done of it. */
export interface TodayFacts {
  readonly today: string;
  /** How often exercises were done of those that are asked for, and how often they are. */
  readonly done: number;
  /** 0 where the day asks for nothing. */
  readonly asked: number;
  /** The next day that asks for anything; today while something is due. */
  readonly nextDay: string;
  /** On how many of the last seven days anything was done. */
  readonly daysDone: number;
}

/** What a day asks of one exercise besides what is due. */
export interface RowFacts {
  readonly state: DayState;
  /** How often it may be done besides what is asked. */
  readonly optional: number;
  /** When it is asked for next; null where that goes without saying. */
  readonly nextDay: string | null;
}

/** How many ticks and notes, and of which days; null for none. */
export interface EntryCount {
  readonly ticks: number;
  readonly notes: number;
  readonly period: Period | null;
}

/** What a file would change in a record. */
export interface ImportFacts {
  /** Whether it was made of another routine's record. */
  readonly isOtherLog: boolean;
  /** What would stand in the record that does not stand there now. */
  readonly gained: EntryCount;
  /** What would not stand there any more. */
  readonly lost: EntryCount;
  /** How many lines of it are here already, and how many cannot be read. */
  readonly known: number;
  readonly refused: number;
}

/** What a reader's record says. */
export interface RecordWords {
  /** The heading of the fold. */
  readonly title: string;
  /** Where the record is kept, that Safari may delete it, and who can read it. */
  readonly keeping: string;
  /** A day near today: "Thursday 26 November". */
  formatWeekday(day: string): string;
  /** Two letters or so for each day of the week, from Monday. */
  readonly weekdays: readonly string[];
  /** Sentences about today: "Again on Friday 27 November.", "Done on 4 of the last 7 days."; '' says nothing. */
  describeToday(facts: TodayFacts): readonly string[];
  /** Which exercises today's run leaves out. */
  leaveOut(names: readonly string[]): string;
  /** What is said at an exercise that is not due, or may be done once more; '' for nothing. */
  describeRow(facts: RowFacts): string;
  /** After midnight: what is done now belongs to the evening before. */
  countsFor(day: string): string;
  /** One of several boxes at an exercise: "Toe presses: done, 2 of 3". */
  markTime(name: string, number: number, count: number): string;
  /** Over the boxes for the days before today. */
  readonly tickLater: string;
  /** Over the boxes for the exercises of one of them: what was done on that day. */
  askParts(day: string): string;
  /** One of them: its name, and "1 of 2 done" where it is asked for several times that day. */
  countDone(name: string, done: number, asked: number): string;
  /** What the picture of the last weeks shows: the days on which anything was done. */
  describeWeeks(daysDone: number, weeks: number): string;
  /** The folds that have the days, and the notes, as a table. */
  readonly daysAsTable: string;
  readonly notesAsTable: string;
  /** What was done on a day, in a cell: "Toe presses twice, wall sit once". */
  listDone(exercises: readonly Omit<ExerciseDone, 'days'>[]): string;
  /**
   * "Toe presses: 12 times, on 8 days (asked: twice a day)"
   * @param daysCount of how many days, where that is said: "on 8 of 14 days"
   */
  describeDone(done: ExerciseDone, daysCount?: number): string;
  readonly saveFile: string;
  readonly saveTable: string;
  /** What a file of a day is called, without its ending: "record-2026-11-26". */
  nameFile(day: string): string;
  readonly copySummary: string;
  readonly copied: string;
  /** Where the page may not copy: over the text. */
  readonly copyYourself: string;
  readonly bringIn: string;
  /** What a file would do, before it does. */
  describeImport(facts: ImportFacts): string;
  /** A box: to let only what the file has stand in its days. */
  describeReplace(period: Period): string;
  readonly confirmImport: string;
  /** What a file has changed. */
  describeImported(facts: Pick<ImportFacts, 'gained' | 'lost'>): string;
  readonly erase: string;
  readonly askErase: string;
  readonly confirmErase: string;
  readonly erased: string;
  /** Nothing is brought in, or erased. */
  readonly cancel: string;
  /** The last entry is long ago. */
  offerExport(day: string): string;
  /** The heading of the reader's notes. */
  readonly notes: string;
  /** Over the form for a note, and where it goes. */
  readonly noteTitle: string;
  readonly noteKeeping: string;
  /** Before the choices of `efforts`. */
  readonly askEffort: string;
  readonly askWords: string;
  /** The choice of a number that is not given. */
  readonly notSaid: string;
  /** Opens the form at the record. */
  readonly addNote: string;
  readonly keepNote: string;
  readonly leaveNote: string;
  readonly noteKept: string;
  /** A day of the calendar, such as "2026-11-26": "26 November 2026". */
  formatDay(day: string): string;
  /** Over the columns of the table. */
  readonly columns: Readonly<Record<RecordColumn, string>>;
  /** What a line of the table is. */
  readonly kinds: Readonly<Record<'done' | 'note', string>>;
  readonly efforts: Readonly<Record<NonNullable<NoteFacts['effort']>, string>>;
  /** A note as a line: "harder; pain 3 before, 2 after; stairs are fine". */
  describeNote(note: NoteFacts): string;
  /** The whole as plain text for the next appointment, in lines. */
  summarise(summary: RecordSummary): readonly string[];
}
