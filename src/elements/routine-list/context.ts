import type { Locale } from '../../i18n/locale.js';
import { addDays } from '../../routine/day.js';
import type { Clock } from '../../timeline/clock.js';
import type { ListContext } from '../exercise-card/list-context.js';
import type { CueProperties } from '../shared/cue-mixin.js';
import type { TickOptions } from '../shared/tick.js';
import { exerciseName, rowName } from './exercise-name.js';
import { findShownBoxes } from './record/day-run.js';
import type { RecordController } from './record/record-controller.js';
import { authorLangOf, leastLeadIns } from './routine-entry.js';
import type { RoutineSession } from './routine-session.js';

/** What a list says for all its timers. */
export interface TimerProperties extends Readonly<CueProperties> {
  readonly leadIn: number | null;
  readonly clock: Clock;
}

export interface ContextOptions {
  readonly session: RoutineSession;
  readonly record: RecordController;
  readonly properties: TimerProperties;
  readonly locale: Locale;
  /** Whether the card has to show its box for "done" itself. */
  readonly hasTick: boolean;
  readonly changed: () => void;
}

/** What is said of an exercise that is not for today, or may be done once more. */
const describeNote = (session: RoutineSession, record: RecordController, key: string, locale: Locale): string => {
  if (session.progress.skipped.includes(key)) return locale.routine.skip;
  const plan = record.planOf(key);
  if (!plan) return '';
  // that it is tomorrow goes without saying
  const isDaily = plan.state === 'done' && plan.nextDay === addDays(record.today, 1);
  return locale.record.describeRow({ ...plan, nextDay: isDaily ? null : plan.nextDay });
};

/** The boxes for "done" of the exercise at `index`. */
export const buildTick = (
  index: number,
  { session, record, locale }: Pick<ContextOptions, 'session' | 'record' | 'locale'>,
): TickOptions => {
  const entry = session.entries[index]!;
  const { key } = entry;
  const { routine } = locale;
  const name = rowName(entry, locale);
  const boxes = record.boxes.read(key);
  const count = boxes.length;
  const done = boxes.filter(Boolean).length;
  return {
    boxes: findShownBoxes(boxes).map(place => ({
      done: boxes[place]!,
      label: count > 1 ? locale.record.markTime(name, place + 1, count) : routine.markDone(name),
      toggle: () => record.boxes.toggle(key, place),
    })),
    label: name,
    word: count > 1 ? routine.countDone(done, Math.max(done, record.planOf(key)?.asked ?? 0)) : routine.done,
    note: describeNote(session, record, key, locale),
  };
};

/** What a list tells the card of the exercise at `index`. */
export const buildContext = (index: number, options: ContextOptions): ListContext => {
  const { session, properties, locale, hasTick, changed } = options;
  const { leadIn, noSound, voice, vibrate, noWakeLock, clock } = properties;
  const { entries, state } = session;
  const entry = entries[index]!;
  const { key } = entry;
  const { routine } = locale;
  const isOpen = index === session.index;
  const isRunning = state === 'running';
  const nextEntry = entries[session.order.next];
  const navigation = {
    previous: session.order.previous >= 0 ? () => session.previous() : null,
    next: session.order.next >= 0 ? () => session.next() : null,
    nextName: nextEntry ? exerciseName(nextEntry.item, locale) : '',
    place: routine.countPlace(index + 1, entries.length),
  };
  const start = {
    label: routine.startAt(rowName(entry, locale)),
    action: () => session.startAt(session.indexOf(key)),
  };
  return {
    key,
    leadIn,
    noSound,
    voice,
    vibrate,
    noWakeLock,
    clock,
    lang: authorLangOf(session.routine),
    changed,
    layout: isOpen ? 'full' : 'compact',
    hidden: isRunning && !isOpen,
    showsTimer: isOpen,
    leastLeadIn: session.progress.isFirst ? leastLeadIns.first : leastLeadIns.next,
    navigation: isOpen ? navigation : null,
    start: isRunning ? null : start,
    tick: hasTick && !isRunning ? buildTick(index, options) : null,
  };
};
