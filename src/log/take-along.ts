import { findExercise } from '../catalogue/index.js';
import type { AskedDose, ExerciseDone, Locale, RecordColumn, RecordSummary } from '../i18n/locale.js';
import { recordColumns } from '../i18n/record-words.js';
import { findLocale } from '../i18n/registry.js';
import { countDaysSince } from '../routine/day.js';
import { idOfKey } from '../routine/exercise-keys.js';
import { sortEntries, standingEntries, type LogEntry } from './entry.js';
import { pickOptions } from '../validation/fields.js';

export interface TakeAlongOptions {
  /** BCP 47; English where it is left out. */
  readonly lang?: string;
  /** What the routine is called. */
  readonly title?: string;
  /** What the page calls an exercise, by its key; the catalogue’s name stands for one that it does not name. */
  readonly nameOf?: (exercise: string) => string | undefined;
  /** How often an exercise is asked for, by its key. */
  readonly doseOf?: (exercise: string) => AskedDose | null | undefined;
}

/** The name of an exercise by its key. */
export const nameExercise = (key: string, locale: Locale, nameOf: TakeAlongOptions['nameOf']): string => {
  const id = findExercise(idOfKey(key))?.id;
  return nameOf?.(key) ?? (id ? locale.exercises[id].name : key);
};

/** "UTC+05:30" */
const formatOffset = (offset: number): string => {
  const minutes = Math.abs(offset);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `UTC${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
};

/** A cell by RFC 4180. A spreadsheet takes what begins so for a formula, which an apostrophe keeps from being run. */
const formatCell = (value: string): string => {
  const harmless = /^\s*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
};

/**
 * A record as a table for a spreadsheet: CSV by RFC 4180 with a byte order mark, safe to be opened. What was taken back
 * is left out.
 */
export const csvOf = (entries: readonly LogEntry[], options?: TakeAlongOptions | null): string => {
  const { lang, nameOf } = pickOptions(options);
  const locale = findLocale(lang);
  const { columns, kinds, efforts } = locale.record;
  const toRow = (entry: LogEntry): Record<RecordColumn, string> => ({
    day: entry.day,
    date: entry.date,
    time: entry.time,
    zone: formatOffset(entry.offset),
    what: kinds[entry.kind as keyof typeof kinds],
    exercise: entry.exercise === undefined ? '' : nameExercise(entry.exercise, locale, nameOf),
    seconds: String(entry.seconds ?? ''),
    effort: entry.effort ? efforts[entry.effort] : '',
    painBefore: String(entry.painBefore ?? ''),
    painAfter: String(entry.painAfter ?? ''),
    words: entry.words ?? '',
  });
  const rows = [columns, ...standingEntries(sortEntries(entries)).map(toRow)];
  const lines = rows.map(row => recordColumns.map(column => formatCell(row[column])).join());
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};

/** How often each exercise was done, by entries of that kind, in the order of the first time. */
export const countDone = (
  done: readonly LogEntry[],
  locale: Locale,
  { nameOf, doseOf }: TakeAlongOptions,
): ExerciseDone[] => {
  const keys = [...new Set(done.map(({ exercise }) => exercise))].filter(key => key !== undefined);
  return keys.map(key => {
    const own = done.filter(({ exercise }) => exercise === key);
    const name = nameExercise(key, locale, nameOf);
    const { timesPerDay, daysPerWeek } = doseOf?.(key) ?? {};
    return { name, times: own.length, days: new Set(own.map(({ day }) => day)).size, timesPerDay, daysPerWeek };
  });
};

/** The facts of a summary. */
const collectSummary = (entries: readonly LogEntry[], locale: Locale, options: TakeAlongOptions): RecordSummary => {
  const standing = standingEntries(sortEntries(entries));
  const done = standing.filter(({ kind }) => kind === 'done');
  const days = [...new Set(done.map(({ day }) => day))].sort();
  const period = days.length ? { from: days[0]!, to: days.at(-1)! } : null;
  return {
    title: options.title ?? '',
    period,
    daysDone: days.length,
    daysCount: period ? countDaysSince(period.from, period.to) + 1 : 0,
    exercises: countDone(done, locale, options),
    notes: standing.filter(({ kind }) => kind === 'note'),
  };
};

/** A record in short, as plain text for the next appointment: what was done how often, and the reader's notes. */
export const summaryOf = (entries: readonly LogEntry[], given?: TakeAlongOptions | null): string => {
  const options = pickOptions(given);
  const locale = findLocale(options.lang);
  return locale.record
    .summarise(collectSummary(entries, locale, options))
    .filter(Boolean)
    .join('\n');
};
