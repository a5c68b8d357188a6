import type { EntryCount } from '../i18n/locale.js';
import { wordProblem, type Problem } from '../i18n/problem.js';
import { findLocale } from '../i18n/registry.js';
import type { Period } from '../routine/day.js';
import { isEqual } from '../validation/is-equal.js';
import type { ProblemFacts } from '../validation/problem.js';
import { standingEntries, type LogEntry } from './entry.js';
import { parseRecord } from './record-file.js';

export interface ImportOptions {
  /** Says what an import would do, and changes nothing. */
  readonly dryRun?: boolean;
  /** A period in which only what the file has is to stand; where lines are refused, nothing is removed for it. */
  readonly replace?: Period;
  /** Of the problems' messages, BCP 47; English where it is left out. */
  readonly lang?: string;
}

/** What an import has done, or would do. */
export interface ImportReport {
  /** Whether the file is a record at all; if not, `problems` says why, and nothing is changed. */
  readonly isRecord: boolean;
  /** Whether the file was made of another record, of another routine perhaps. */
  readonly isOtherLog: boolean;
  /** Entries that were not here. */
  readonly added: number;
  /** Entries that were here already. */
  readonly known: number;
  /** Entries of the period that are not in the file. */
  readonly removed: number;
  /** What stands in the record afterwards and did not before; lines that were taken back do not count. */
  readonly gained: EntryCount;
  /** What stood in the record before and does not any more. */
  readonly lost: EntryCount;
  /** Lines of the file that cannot be read. */
  readonly refused: number;
  /** The days of what stands in the file; null for none. */
  readonly period: Period | null;
  /** `path` names the line: `entries[12].time`. */
  readonly problems: readonly Problem[];
}

interface Import {
  readonly report: ImportReport;
  readonly added: readonly LogEntry[];
  /** Ids. */
  readonly removed: readonly string[];
}

const findPeriod = (entries: readonly LogEntry[]): Period | null => {
  const days = entries.map(({ day }) => day).sort();
  return days.length ? { from: days[0]!, to: days.at(-1)! } : null;
};

const countEntries = (entries: readonly LogEntry[]): EntryCount => {
  const notes = entries.filter(({ kind }) => kind === 'note').length;
  return { ticks: entries.length - notes, notes, period: findPeriod(entries) };
};

/** What stands among some entries and not among others. */
const findNew = (entries: readonly LogEntry[], others: readonly LogEntry[]): LogEntry[] => {
  const ids = new Set(standingEntries(others).map(({ id }) => id));
  return standingEntries(entries).filter(({ id }) => !ids.has(id));
};

const none = { log: null, entries: [], refused: 0 } as const;

/** What an import of a file into a record with `current` entries is. */
export const importRecord = (
  input: unknown,
  current: readonly LogEntry[],
  log: string,
  { replace, lang }: ImportOptions,
): Import => {
  const parsed = parseRecord(input);
  const file = parsed.file ?? none;
  const isInPeriod = ({ day }: LogEntry): boolean => !!replace && day >= replace.from && day <= replace.to;
  const here = new Map(current.map(entry => [entry.id, entry]));
  const given = new Set(file.entries.map(({ id }) => id));
  const others = file.entries.filter(entry => here.has(entry.id) && !isEqual(here.get(entry.id), entry));
  const added = file.entries.filter(entry => !here.has(entry.id) || (others.includes(entry) && isInPeriod(entry)));
  // a line that cannot be read may be one that is here
  const isWhole = parsed.file && !file.refused;
  const removed = isWhole ? current.filter(entry => isInPeriod(entry) && !given.has(entry.id)) : [];
  const gone = new Set([...removed, ...added].map(({ id }) => id));
  const after = [...current.filter(({ id }) => !gone.has(id)), ...added];
  const facts: readonly ProblemFacts[] = [
    ...parsed.problems,
    ...others
      .filter(entry => !added.includes(entry))
      .map(entry => ({ path: `entries ${entry.id}`, code: 'other-entry' as const })),
  ];
  const locale = findLocale(lang);
  return {
    added,
    removed: removed.map(({ id }) => id),
    report: {
      isRecord: !!parsed.file,
      isOtherLog: file.log !== null && file.log !== log,
      added: added.length,
      known: file.entries.length - added.length,
      removed: removed.length,
      gained: countEntries(findNew(after, current)),
      lost: countEntries(findNew(current, after)),
      refused: file.refused,
      period: findPeriod(standingEntries(file.entries)),
      problems: facts.map(problem => wordProblem(problem, locale)),
    },
  };
};
