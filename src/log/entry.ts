import { dayOf, isDay, readLocalTime, type Day, type LocalTime } from '../routine/day.js';
import type { Tick } from '../routine/schedule.js';
import { explainNotAnObject, hasFields, joinFields, readFields, type ReportProblem } from '../validation/fields.js';
import { isRefusal } from '../validation/problem.js';
import type { Rules } from '../validation/rule.js';
import { createId } from './create-id.js';

/** `done`: an exercise was done. `undone`: an entry is taken back, or what took one back. `note`: what the reader noted after a session. */
const entryKinds = ['done', 'undone', 'note'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Compared with what the reader expected. */
export const efforts = ['easier', 'as-expected', 'harder'] as const;
export type Effort = (typeof efforts)[number];

/** Pain is told in whole numbers from 0 to this. */
export const mostPain = 10;

/** A line of a reader's record. It is never changed: what is taken back has an `undone` entry of its own. */
export interface LogEntry extends LocalTime {
  /** Made when the entry is: the same entry from two places is one. */
  readonly id: string;
  readonly kind: EntryKind;
  /** The day that it belongs to: not `date` before three in the morning, nor where it was ticked later. */
  readonly day: Day;
  /** What the routine is known by; left out where it has no id. */
  readonly routine?: string;
  /** What the exercise is known by in its routine (`exerciseKeys`); left out for the routine as a whole. */
  readonly exercise?: string;
  /** Of `done`: how long its timer ran. */
  readonly seconds?: number;
  /** Of `undone`: the id of the entry that is taken back. */
  readonly of?: string;
  readonly effort?: Effort;
  /** 0–10 */
  readonly painBefore?: number;
  /** 0–10 */
  readonly painAfter?: number;
  /** The reader's own, at most 2,000 characters. */
  readonly words?: string;
}

/** What `add` is given: id, date, time, offset and day are made where they are left out, and the kind is `done`. */
export type NewEntry = Partial<LogEntry>;

const pain = { type: 'number', min: 0, max: mostPain } as const;
const text = { type: 'text' } as const;

const entryRules = {
  id: text,
  kind: { type: 'choice', of: entryKinds },
  date: text,
  time: text,
  offset: { type: 'number', min: -1440, max: 1440 },
  day: text,
  routine: text,
  exercise: text,
  seconds: { type: 'number', min: 0, max: 86_400 },
  of: text,
  effort: { type: 'choice', of: efforts },
  painBefore: pain,
  painAfter: pain,
  words: text,
} as const satisfies Rules;

const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value);

/** Fields of a form that no rule has: an example of it, and whether a text has it. */
const forms: Readonly<Record<string, readonly [example: string, isSound: (value: string) => boolean]>> = {
  date: ['2026-01-31', isDay],
  time: ['21:05:09', isTime],
  day: ['2026-01-31', isDay],
};

/** The fields that each entry of a kind must have. */
const needs: Readonly<Record<EntryKind, readonly string[]>> = { done: [], undone: ['of'], note: [] };
const allNeed = ['id', 'kind', 'date', 'time', 'offset', 'day'] as const;

/**
 * An entry of data from anywhere: known own fields are copied into a new object, and everything is bounded. Null, and
 * each problem reported, where a field is refused or missing.
 */
export const parseEntry = (raw: unknown, report: ReportProblem = () => {}): LogEntry | null => {
  let isSound = true;
  const refuse: ReportProblem = problem => {
    if (isRefusal(problem)) isSound = false;
    report(problem);
  };
  if (!hasFields(raw)) {
    report(explainNotAnObject(raw === null ? null : typeof raw));
    return null;
  }
  const fields = readFields(entryRules, raw, refuse);
  for (const [name, [example, hasForm]] of Object.entries(forms)) {
    const value = fields[name] as string | undefined;
    if (value !== undefined && !hasForm(value)) refuse({ path: name, code: 'wrong-form', example, value });
  }
  if (!isSound) return null;
  for (const name of [...allNeed, ...(needs[fields.kind as EntryKind] ?? [])]) {
    if (fields[name] === undefined) refuse({ path: name, code: 'missing' });
  }
  return isSound ? (fields as unknown as LogEntry) : null;
};

/** The entry that is made of what is given now, with all that is left out. */
export const completeEntry = (entry: NewEntry, now: number, report: ReportProblem): LogEntry | null => {
  const { id, day, ...given } = joinFields<NewEntry>(entry);
  const local = { ...readLocalTime(now), ...given };
  return parseEntry({ kind: 'done', ...local, id: id ?? createId(), day: day ?? dayOf(local) }, report);
};

/** By when they were made. */
export const sortEntries = (entries: Iterable<LogEntry>): LogEntry[] => {
  const key = ({ date, time, id }: LogEntry): string => `${date} ${time} ${id}`;
  return [...entries]
    .map(entry => ({ entry, key: key(entry) }))
    .sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key))
    .map(({ entry }) => entry);
};

/** What takes other entries back and is not taken back itself. */
const findTakeBacks = (entries: readonly LogEntry[]): LogEntry[] => {
  const undone = entries.filter(({ kind }) => kind === 'undone');
  const takenBack = new Set(undone.map(({ of }) => of));
  return undone.filter(({ id }) => !takenBack.has(id));
};

/** The entries that stand: without those that were taken back, and without what took them back. */
export const standingEntries = (entries: readonly LogEntry[]): LogEntry[] => {
  const takenBack = new Set(findTakeBacks(entries).map(({ of }) => of));
  return entries.filter(({ id, kind }) => kind !== 'undone' && !takenBack.has(id));
};

/** What the schedule counts: exercises that were done, and not taken back. */
export const ticksOf = (entries: readonly LogEntry[]): Tick[] =>
  standingEntries(entries).flatMap(({ kind, exercise, day }) =>
    kind === 'done' && exercise !== undefined ? [{ exercise, day }] : [],
  );

/** What takes an entry back. */
export const undo = ({ id, exercise, day, routine }: LogEntry): NewEntry => ({
  kind: 'undone',
  of: id,
  exercise,
  day,
  routine,
});

/** What takes back the last time that an exercise was done on a day; null where there is none. */
export const takeBack = (entries: readonly LogEntry[], { exercise, day }: Tick): NewEntry | null => {
  const last = standingEntries(entries).findLast(
    entry => entry.kind === 'done' && entry.exercise === exercise && entry.day === day,
  );
  return last ? undo(last) : null;
};

/** What lets entries that were taken back stand again, just as they were. */
export const bringBack = (entries: readonly LogEntry[], ids: readonly string[]): NewEntry[] =>
  findTakeBacks(entries)
    .filter(({ of }) => ids.includes(of!))
    .map(undo);
