import { dayOf, readLocalTime, type Day } from '../routine/day.js';
import { digest } from '../validation/digest.js';
import { toJson } from '../validation/to-json.js';

/** What the browser's storage refused: it is remembered until the page is left. */
const inMemory: Record<string, object | null> = {};

/**
 * Saves a small object on this device, or removes it (null). Call it only after the reader did something that asks for
 * it. Where the storage is missing, full or refused, the value lasts as long as the page.
 */
export const save = (name: string, value: object | null): void => {
  inMemory[name] = value;
  try {
    if (value) localStorage.setItem(`toe-yoga.${name}`, toJson(value));
    else localStorage.removeItem(`toe-yoga.${name}`);
    delete inMemory[name];
  } catch {
    // it stays in memory
  }
};

/** What was saved under a name; an empty object where nothing was, or nothing that can be read. */
export const load = (name: string): Record<string, unknown> => {
  try {
    return { ...(name in inMemory ? inMemory[name] : JSON.parse(localStorage.getItem(`toe-yoga.${name}`)!)) };
  } catch {
    return {};
  }
};

/** What is saved for a day at most: where sessions and routines stand that were broken off. */
type DailyKind = 'timer' | 'routine';

const anyDaily = /^toe-yoga\.(?:timer|routine) /;
const dailyName = /^toe-yoga\.(?:timer [a-z\d]+ \d+|routine [a-z\d]+)$/;

/** The day that a time (ms since 1970) belongs to. */
const dayAt = (ms: number): Day => dayOf(readLocalTime(ms));

/** On this day, what other days have left was removed. */
let tidyDay = '';

/** Removes what is kept of other days, and what earlier versions kept under the names that stand in a page. */
const tidy = (today: Day): void => {
  if (tidyDay === today) return;
  tidyDay = today;
  try {
    for (const name of Object.keys(localStorage).filter(each => anyDaily.test(each))) {
      const isOfToday = dailyName.test(name) && load(name.replace('toe-yoga.', '')).day === today;
      if (!isOfToday) localStorage.removeItem(name);
    }
  } catch {
    // nothing is kept
  }
};

/**
 * A name under which a page keeps something for a day. It tells apart addresses with their queries; what may be personal
 * in them, and in `key`, is hashed.
 */
export const nameForDay = (kind: DailyKind, key: string): string => {
  const { pathname = '', search = '' } = globalThis.location ?? {};
  return `${kind} ${digest(`${pathname}${search}\n${key}`)}`;
};

/** Saves a small object until the day of `now` (ms since 1970) is over: at three in the morning. */
export const saveForDay = (now: number, name: string, value: object): void => {
  const day = dayAt(now);
  tidy(day);
  save(name, { day, ...value });
};

/** What was saved on the day of `now` (ms since 1970); else an empty object. */
export const loadForDay = (now: number, name: string): Record<string, unknown> => {
  const value = load(name);
  return value.day !== undefined && value.day === dayAt(now) ? value : {};
};
