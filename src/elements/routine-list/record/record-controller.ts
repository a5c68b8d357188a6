import type { ReactiveController } from 'lit';
import { watchPageLifecycle } from '../../../browser/page-lifecycle.js';
import { resolveDose } from '../../../catalogue/resolve-dose.js';
import { completeEntry, standingEntries, takeBack, ticksOf, type LogEntry, type NewEntry } from '../../../log/entry.js';
import type { ImportOptions, ImportReport } from '../../../log/import-record.js';
import { logKeyOf } from '../../../log/log-key.js';
import { maxBytes } from '../../../log/record-file.js';
import { openLog, type Log, type LogProblem } from '../../../log/log.js';
import { dayOf, lastDays, readLocalTime, type Day } from '../../../routine/day.js';
import type { Routine } from '../../../routine/routine.js';
import { planRoutine, type DayPlan, type RoutinePlan } from '../../../routine/schedule.js';
import type { Clock } from '../../../timeline/clock.js';
import type { BaseElement } from '../../shared/base-element.js';
import type { RoutineSession } from '../routine-session.js';
import { readStartDate } from '../start-date.js';
import { planRun } from './day-run.js';
import { TickBoxes } from './tick-boxes.js';

/** What a list says of its record. */
export type RecordHost = BaseElement & {
  readonly log: string | null;
  readonly noLog: boolean;
  readonly startDate: string | null;
  readonly ask: readonly string[] | null;
  readonly clock: Clock;
};

export interface RecordOptions {
  readonly session: RoutineSession;
  /** Where the routine's document comes from, if not from the page. */
  readonly findOrigin: () => string | undefined;
}

/** A record whose last entry is as many days ago is worth a copy. */
const longAgo = 31;

/** ms for which the local time is not worked out anew. */
const minute = 60_000;

/**
 * The reader's record of the routine that a list shows, and what it asks of today. Nothing is written before the reader
 * has done something, and where nothing was ever ticked nothing is opened.
 */
export class RecordController implements ReactiveController {
  /** Null where no record is kept. */
  log: Log | null = null;
  entries: readonly LogEntry[] = [];
  plan: RoutinePlan | null = null;
  today: Day = '';
  /** Whether the clock on the wall is at the next date already. */
  isNight = false;
  /** The day of the last entry, where that was long ago when the page was opened. */
  lastEntry: Day | null = null;
  readonly boxes: TickBoxes;
  readonly #host: RecordHost;
  readonly #options: RecordOptions;
  #stopWatching: (() => void) | undefined;
  #stopListening: (() => void) | undefined;
  /** Of the routine that is shown; the log may be an earlier version's. */
  #name: string | null = null;
  #isLoaded = false;
  #isLoading = false;
  #isStale = false;
  #hasActed = false;
  #minute = NaN;
  /** What the plan is made of. */
  #facts: readonly unknown[] = [];
  constructor(host: RecordHost, options: RecordOptions) {
    this.#host = host;
    this.#options = options;
    this.boxes = new TickBoxes(this, options.session);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopWatching = watchPageLifecycle({
      // another day may have begun
      visibility: isVisible => isVisible && this.#host.requestUpdate(),
      freeze: () => {},
    });
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#open(null);
  }

  hostUpdate(): void {
    if (!this.#host.hydrating) this.follow();
  }

  /** Whether the record says what was done: not before it is read, nor where it cannot be. */
  get isKnown(): boolean {
    return !!this.log && this.#isLoaded && (this.entries.length > 0 || !this.log.problem);
  }

  /** Why the record is not kept, once that matters to the reader. */
  get problem(): LogProblem | null {
    const problem = this.log?.problem ?? null;
    const isNews = this.#hasActed || this.entries.length > 0 || problem?.code === 'unreadable-entries';
    return isNews ? problem : null;
  }

  /** Looks which record this is, and which day. */
  follow(): void {
    const { session } = this.#options;
    const { routine } = session;
    const { noLog, isConnected } = this.#host;
    const name = routine && isConnected && !noLog ? this.#findName(routine) : null;
    if (name !== this.#name) this.#open(name);
    this.#readClock();
    this.#makePlan();
    session.follow(this.isKnown && this.plan ? planRun(this.plan) : null);
  }

  planOf(key: string): DayPlan | undefined {
    return this.plan?.exercises.find(({ exercise }) => exercise === key);
  }

  /** Notes that an exercise was done. */
  tick(exercise: string, more: NewEntry): void {
    this.add({ exercise, ...more });
  }

  /** Takes back the last time that an exercise was done today. */
  async untick(exercise: string): Promise<void> {
    const { log, today: day } = this;
    const entry =
      takeBack(this.entries, { exercise, day }) ?? takeBack((await log?.entries()) ?? [], { exercise, day });
    if (entry && log === this.log) this.add(entry);
  }

  /** Adds an entry, which counts at once. */
  add(entry: NewEntry): void {
    const { log } = this;
    const { routine } = this.#options.session;
    const complete = log && completeEntry({ routine: routine?.id, ...entry }, this.#host.clock.date(), () => {});
    if (!complete) return;
    this.#hasActed = true;
    this.lastEntry = null;
    this.#isStale ||= this.#isLoading;
    this.entries = [...this.entries, complete];
    this.#host.requestUpdate();
    void log.add(complete);
  }

  /** The record that is shown, and where none is kept any more, the routine's. */
  findLog(): Log {
    // the page may have just set another
    this.hostUpdate();
    return this.log ?? openLog(this.#findName(this.#options.session.routine ?? { exercises: [] }));
  }

  /** Adds what a file of a record has, or says what that would do. */
  async bringIn(file: unknown, options: ImportOptions = {}): Promise<ImportReport> {
    const text =
      file instanceof Blob
        ? await file
            .slice(0, maxBytes + 1)
            .text()
            .catch(() => '')
        : file;
    this.#hasActed ||= !options.dryRun;
    return this.findLog().import(text, options);
  }

  #findName(routine: Pick<Routine, 'id' | 'exercises'>): string {
    return logKeyOf(routine, { log: this.#host.log, origin: this.#options.findOrigin() });
  }

  #open(name: string | null): void {
    this.#stopListening?.();
    this.#name = name;
    this.log = name === null ? null : openLog(name);
    this.entries = [];
    this.lastEntry = null;
    this.#isLoaded = false;
    this.#hasActed = false;
    this.#stopListening = this.log?.onChange(this.#load);
    if (this.log) void this.#load();
  }

  /** Goes on with the record of the routine's last version, in which exercises had other keys. */
  carry(keyNow: (key: string) => string | undefined): void {
    const { routine } = this.#options.session;
    if (!this.#hasActed || !routine) return;
    this.#name = this.#findName(routine);
    const ticks = standingEntries(this.entries).filter(({ kind, day }) => kind === 'done' && day === this.today);
    // a card without a name yet has an empty key, which no entry has
    for (const { id, day, exercise = '', seconds } of ticks) {
      const now = keyNow(exercise);
      if (!now || now === exercise) continue;
      this.add({ kind: 'undone', of: id, exercise, day });
      this.add({ exercise: now, day, seconds });
    }
  }

  /** Reads the record; what changes meanwhile is read afterwards. */
  #load = async (): Promise<void> => {
    this.#isStale = true;
    if (this.#isLoading) return;
    this.#isLoading = true;
    while (this.#isStale && this.log) {
      this.#isStale = false;
      const { log } = this;
      const entries = await log.entries();
      // what was added meanwhile may not be among them
      if (log === this.log && !this.#isStale) this.#take(entries);
    }
    this.#isLoading = false;
  };

  #take(entries: readonly LogEntry[]): void {
    const last = entries.at(-1)?.date;
    if (!this.#isLoaded && last && last < lastDays(this.today, longAgo)[0]!) this.lastEntry = last;
    if (!entries.length) this.lastEntry = null;
    this.entries = entries;
    this.#isLoaded = true;
    this.#host.requestUpdate();
  }

  #readClock(): void {
    const now = this.#host.clock.date();
    if (Math.floor(now / minute) === this.#minute) return;
    this.#minute = Math.floor(now / minute);
    const time = readLocalTime(now);
    const today = dayOf(time);
    this.isNight = today !== time.date;
    this.today = today;
  }

  #makePlan(): void {
    const { today, entries, log } = this;
    const { entries: exercises } = this.#options.session;
    const facts = [today, entries, log, exercises, readStartDate(this.#host)];
    if (facts.every((fact, i) => fact === this.#facts[i])) return;
    this.#facts = facts;
    this.plan = log && this.planDay(today);
  }

  /** What a day asks of the routine. */
  planDay(day: Day): RoutinePlan {
    const exercises = this.#options.session.entries.map(({ key, item }) => ({
      key,
      dose: resolveDose(item.exercise, item),
    }));
    return planRoutine(exercises, ticksOf(this.entries), { today: day, startDate: readStartDate(this.#host) });
  }
}
