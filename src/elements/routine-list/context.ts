import type { Locale } from '../../i18n/locale.js';
import type { Clock } from '../../timeline/clock.js';
import type { ListContext } from '../exercise-card/list-context.js';
import type { TickOptions } from '../shared/tick.js';
import { exerciseName } from './exercise-name.js';
import { leastLeadIns } from './routine-entry.js';
import type { RoutineSession } from './routine-session.js';

/** What a list says for all its timers. */
export interface TimerProperties {
  readonly leadIn: number | null;
  readonly noSound: boolean;
  readonly voice: boolean;
  readonly vibrate: boolean;
  readonly noWakeLock: boolean;
  readonly clock: Clock;
}

export interface ContextOptions {
  readonly session: RoutineSession;
  readonly properties: TimerProperties;
  readonly locale: Locale;
  /** Whether the card has to show its box for "done" itself. */
  readonly hasTick: boolean;
  readonly changed: () => void;
}

/** The box for "done" of the exercise at `index`. */
export const buildTick = (session: RoutineSession, index: number, locale: Locale): TickOptions => {
  const { key, item } = session.entries[index]!;
  const { done, skipped } = session.progress;
  const isDone = done.includes(key);
  const { routine } = locale;
  return {
    done: isDone,
    label: routine.markDone(exerciseName(item, locale)),
    word: routine.done,
    note: skipped.includes(key) ? routine.skip : '',
    toggle: () => session.mark(session.indexOf(key), isDone ? null : 'done'),
  };
};

/** What a list tells the card of the exercise at `index`. */
export const buildContext = (index: number, options: ContextOptions): ListContext => {
  const { session, properties, locale, hasTick, changed } = options;
  const { leadIn, noSound, voice, vibrate, noWakeLock, clock } = properties;
  const { entries, state } = session;
  const { key, item } = entries[index]!;
  const { routine } = locale;
  const isOpen = index === session.index;
  const isRunning = state === 'running';
  const navigation = {
    previous: index > 0 ? () => session.previous() : null,
    next: index + 1 < entries.length ? () => session.next() : null,
    place: routine.countPlace(index + 1, entries.length),
  };
  const start = {
    label: routine.startAt(exerciseName(item, locale)),
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
    lang: session.authorLang,
    changed,
    layout: isOpen ? 'full' : 'compact',
    hidden: isRunning && !isOpen,
    showsTimer: isOpen,
    leastLeadIn: session.progress.isFirst ? leastLeadIns.first : leastLeadIns.next,
    navigation: isOpen ? navigation : null,
    start: isRunning ? null : start,
    tick: hasTick && !isRunning ? buildTick(session, index, locale) : null,
  };
};
