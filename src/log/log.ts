import { systemClock, type Clock } from '../timeline/clock.js';
import { isEqual } from '../validation/is-equal.js';
import type { ProblemFacts, StorageProblem } from '../validation/problem.js';
import { hearOthers, tellOthers } from './channel.js';
import { completeEntry, parseEntry, sortEntries, type LogEntry, type NewEntry } from './entry.js';
import { explainInvalidEntry } from './invalid-entry.js';
import { importRecord, type ImportOptions, type ImportReport } from './import-record.js';
import { askToPersist } from './persistence.js';
import { formatRecord } from './record-file.js';
import { entryStore, explainError, type EntryStore } from './store.js';
import { pickOptions } from '../validation/fields.js';

/** Why not all of a record is kept or read: said once, while it lasts. */
export type LogProblem = StorageProblem & { readonly path: '' };

/**
 * A reader's record on this device: a list of entries that only grows. None of its members fails for the storage's sake:
 * what cannot be written is kept as long as the page, and written when the storage can be opened again.
 */
export interface Log {
  readonly name: string;
  /** Why it is not kept, or not all of it read; null for no reason. `locale.describeProblem` has the sentence. */
  readonly problem: LogProblem | null;
  /** All entries, in the order in which they were made; `standingEntries` leaves out what was taken back. */
  entries(): Promise<readonly LogEntry[]>;
  /**
   * Adds an entry, made of what is given and of the time now; it counts at once, and is on the device when the promise
   * is fulfilled, unless `problem` says why not.
   * @throws TypeError that names what is wrong with the entry
   */
  add(entry: NewEntry): Promise<LogEntry>;
  /** The record as JSON text, which `import` reads; with what could not be read. */
  export(): Promise<string>;
  /** Adds the entries of a file that are not here yet. A dry run says what that would do. Never throws. */
  import(jsonTextOrObject: unknown, options?: ImportOptions | null): Promise<ImportReport>;
  /** Removes all of it, on the device and in other tabs; whether that could be done, or else all is kept. */
  erase(): Promise<boolean>;
  /** Calls `listener` after each change, in another tab too, until the returned function is called. */
  onChange(listener: () => void): () => void;
}

export interface LogOptions {
  readonly clock?: Pick<Clock, 'date'>;
  readonly store?: EntryStore;
}

/** The record of a name, on `store`. `openLog` gives those of a page. */
export class StoredLog implements Log {
  problem: LogProblem | null = null;
  readonly #clock: Pick<Clock, 'date'>;
  readonly #store: EntryStore;
  readonly #listeners = new Set<() => void>();
  /** As they were read the last time. */
  #stored = new Map<string, LogEntry>();
  #setAside: readonly unknown[] = [];
  /** What is not on the device yet: new entries, and the ids of those that go. */
  readonly #added = new Map<string, LogEntry>();
  readonly #removed = new Set<string>();
  #writing: Promise<void> | null = null;
  #hears = false;

  constructor(
    readonly name: string,
    { clock = systemClock, store = entryStore }: LogOptions = {},
  ) {
    this.#clock = clock;
    this.#store = store;
  }

  async entries(): Promise<readonly LogEntry[]> {
    if (this.#added.size || this.#removed.size) await this.#flush();
    await this.#read();
    const all = new Map([...this.#stored, ...this.#added]);
    for (const id of this.#removed) if (!this.#added.has(id)) all.delete(id);
    return sortEntries(all.values());
  }

  async add(entry: NewEntry): Promise<LogEntry> {
    const problems: ProblemFacts[] = [];
    const complete = completeEntry(entry, this.#clock.date(), problem => problems.push(problem));
    if (!complete) throw explainInvalidEntry(problems);
    await this.#change([complete], []);
    return complete;
  }

  async export(): Promise<string> {
    const entries = await this.entries();
    return formatRecord(this.name, entries, this.#setAside);
  }

  async import(jsonTextOrObject: unknown, given?: ImportOptions | null): Promise<ImportReport> {
    const options = pickOptions(given);
    const { report, added, removed } = importRecord(jsonTextOrObject, await this.entries(), this.name, options);
    if (!options.dryRun && (added.length || removed.length)) await this.#change(added, removed);
    return report;
  }

  async erase(): Promise<boolean> {
    await this.#writing;
    // what comes meanwhile is written afterwards
    const added = [...this.#added.keys()];
    let isErased = true;
    try {
      await this.#store.use('readwrite', store => void store.delete(this.#range), true);
      this.#tell(null);
    } catch (error) {
      isErased = explainError(error) === 'storage-missing';
      this.#tell({ code: explainError(error), path: '' });
    }
    if (isErased) {
      this.#forget(added);
      tellOthers({ log: this.name, isErased });
    }
    this.#notify();
    return isErased;
  }

  onChange(listener: () => void): () => void {
    if (!this.#hears) {
      this.#hears = true;
      hearOthers(({ log, isErased }) => {
        if (log !== this.name) return;
        if (isErased) this.#forget();
        this.#notify();
      });
    }
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get #range(): IDBKeyRange {
    // arrays come after all texts
    return IDBKeyRange.bound([this.name], [this.name, []]);
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }

  #tell(problem: LogProblem | null): void {
    if (this.problem?.code === problem?.code) return;
    this.problem = problem;
    this.#notify();
  }

  /** Why something is not written comes before what reading finds: the two would take turns. */
  #tellOfReading(problem: LogProblem | null): void {
    if (!this.#added.size && !this.#removed.size) this.#tell(problem);
  }

  #forget(added: readonly string[] = [...this.#added.keys()]): void {
    this.#stored.clear();
    for (const id of added) this.#added.delete(id);
    this.#removed.clear();
    this.#setAside = [];
  }

  async #change(added: readonly LogEntry[], removed: readonly string[]): Promise<void> {
    for (const id of removed) {
      this.#removed.add(id);
      this.#added.delete(id);
    }
    for (const entry of added) this.#added.set(entry.id, entry);
    this.#notify();
    await this.#flush();
  }

  /** Writes what is not on the device yet. What comes meanwhile is written together, afterwards. */
  async #flush(): Promise<void> {
    await this.#writing;
    if (!this.#added.size && !this.#removed.size) return;
    this.#writing ??= this.#write().finally(() => (this.#writing = null));
    await this.#writing;
  }

  async #write(): Promise<void> {
    const added = [...this.#added.values()];
    const removed = [...this.#removed];
    try {
      await this.#store.use('readwrite', store => {
        for (const id of removed) store.delete([this.name, id]);
        for (const entry of added) store.put(entry, [this.name, entry.id]);
        return undefined;
      });
    } catch (error) {
      this.#tell({ code: explainError(error), path: '' });
      return;
    }
    for (const id of removed) {
      this.#removed.delete(id);
      this.#stored.delete(id);
    }
    for (const entry of added) {
      this.#added.delete(entry.id);
      this.#stored.set(entry.id, entry);
    }
    if (this.problem?.code !== 'unreadable-entries') this.#tell(null);
    tellOthers({ log: this.name });
    if (this.#store.wasCreated) askToPersist();
    this.#store.wasCreated = false;
  }

  /** The entry that was read before: a long record is checked once. */
  #recognise(value: unknown): LogEntry | null {
    const known = this.#stored.get((value as LogEntry | null)?.id ?? '');
    return known && isEqual(known, value) ? known : null;
  }

  /** Reads what is on the device; where that fails, what was read before still counts. */
  async #read(): Promise<void> {
    let values: readonly unknown[];
    try {
      values = (await this.#store.use('readonly', store => store.getAll(this.#range) as IDBRequest<unknown[]>)) ?? [];
    } catch (error) {
      this.#tellOfReading({ code: explainError(error), path: '' });
      return;
    }
    const entries = values.map(value => this.#recognise(value) ?? parseEntry(value));
    this.#stored = new Map(entries.filter(entry => entry !== null).map(entry => [entry.id, entry]));
    this.#setAside = values.filter((_, index) => !entries[index]);
    const count = this.#setAside.length;
    if (this.#store.isNewer) this.#tellOfReading({ code: 'storage-newer', path: '' });
    else this.#tellOfReading(count ? { code: 'unreadable-entries', count, path: '' } : null);
  }
}

const logs = new Map<string, Log>();

/** The record of a name, one on a page: what is done in one place is seen in the others. Nothing is opened yet. */
export const openLog = (name: string): Log => {
  const log = logs.get(name) ?? new StoredLog(name);
  logs.set(name, log);
  return log;
};
