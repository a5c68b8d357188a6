import { isObject, joinPath, readOwn, type ReportProblem } from '../validation/fields.js';
import { recordColumns } from '../i18n/record-words.js';
import { takeExcerpt, type ProblemFacts } from '../validation/problem.js';
import { toJson } from '../validation/to-json.js';
import { parseEntry, type LogEntry } from './entry.js';

/** What a file says that it is. */
const fileType = 'toe-yoga-log';
const fileVersion = 1;

/** Ten years of ten exercises three times a day. */
export const maxBytes = 32 * 1024 * 1024;

/** What stands in a file. */
export interface RecordFile {
  /** The record that it was made of; null where the file does not say. */
  readonly log: string | null;
  readonly entries: readonly LogEntry[];
  /** How many lines were refused. */
  readonly refused: number;
}

/** What can be written of a value that was found on the device, whatever it is. */
const toJsonOrText = (value: unknown): string => {
  try {
    return toJson(value);
  } catch {
    // it holds itself, or a number that JSON has not
    return JSON.stringify(String(value));
  }
};

/**
 * A record as JSON text, an entry a line.
 * @param setAside what was found on the device and could not be read
 */
export const formatRecord = (log: string, entries: readonly LogEntry[], setAside: readonly unknown[]): string => {
  const list = (values: readonly unknown[]): string => `[\n${values.map(toJsonOrText).join(',\n')}\n]`;
  const aside = setAside.length ? `,\n"setAside": ${list(setAside)}` : '';
  return `{"type": "${fileType}", "version": ${fileVersion}, "log": ${toJson(log)},\n"entries": ${list(entries)}${aside}}\n`;
};

/** Whether a text is a record's table, though a spreadsheet may have saved it anew. */
const isTable = (text: string): boolean =>
  !/^\s*[{[<]/.test(text) && text.split('\n', 1)[0]!.split(/[,;\t]/).length >= recordColumns.length;

/** The document in a file, or why it is none. */
const readDocument = (input: unknown, report: ReportProblem): object | null => {
  let document = input;
  let code: 'not-a-record' | 'record-table' = 'not-a-record';
  if (typeof input === 'string') {
    if (input.length > maxBytes) {
      report({ path: '', code: 'record-too-large', maxBytes });
      return null;
    }
    try {
      document = JSON.parse(input.replace(/^\uFEFF/, ''));
    } catch {
      document = null;
      if (isTable(input)) code = 'record-table';
    }
  }
  if (!isObject(document) || readOwn(document, 'type') !== fileType || !Array.isArray(readOwn(document, 'entries'))) {
    report({ path: '', code });
    return null;
  }
  const version = readOwn(document, 'version');
  if (version === fileVersion) return document;
  const isNewer = typeof version === 'number' && version > fileVersion;
  report({ path: 'version', code: isNewer ? 'newer-version' : 'wrong-version', value: takeExcerpt(version) });
  return null;
};

/** The sound entries of a list, each once. */
const readEntries = (list: readonly unknown[], report: ReportProblem): LogEntry[] => {
  const entries = new Map<string, LogEntry>();
  list.forEach((raw, index) => {
    const path = `entries[${index}]`;
    const entry = parseEntry(raw, problem => report({ ...problem, path: joinPath(path, problem.path) }));
    if (entry && entries.has(entry.id)) report({ path, code: 'repeated-entry' });
    else if (entry) entries.set(entry.id, entry);
  });
  return [...entries.values()];
};

/** A record from JSON text or an object; null and a problem where it is none. Lines with a problem are left out. */
export const parseRecord = (
  input: unknown,
): { readonly file: RecordFile | null; readonly problems: readonly ProblemFacts[] } => {
  const problems: ProblemFacts[] = [];
  const report: ReportProblem = problem => problems.push(problem);
  try {
    const document = readDocument(input, report);
    if (!document) return { file: null, problems };
    const list = readOwn(document, 'entries') as readonly unknown[];
    const entries = readEntries(list, report);
    const log = readOwn(document, 'log');
    return {
      file: { log: typeof log === 'string' ? log : null, entries, refused: list.length - entries.length },
      problems,
    };
  } catch {
    // an object whose own getters throw
    report({ path: '', code: 'not-a-record' });
    return { file: null, problems };
  }
};
