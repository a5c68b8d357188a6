import { range } from '../../range.js';
import { findWeekday, isDay, readLocalTime, weekLength, type Day } from '../../routine/day.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import { isLink } from '../../validation/parse-value.js';
import { isTimeZone } from './time-zone.js';

/** The days of the week from Monday, as RFC 5545 names them. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Reminders for longer than this, or shorter than a week, are refused. */
export const maxWeeks = 52;
export const defaultWeeks = 6;

/** When the reader wants to be reminded. */
export interface CalendarOptions {
  /** IANA name, such as `Europe/Berlin`. Default: the device's. */
  readonly timeZone?: string;
  /**
   * `HH:MM`, one for each time of a day; a routine takes as many as its doses ask for, all where they do not say.
   * Default: spread over the day.
   */
  readonly times?: readonly string[];
  /** Weekdays that may be used, 1 (Monday) to 7, or by name. Default: all. */
  readonly days?: readonly (number | string)[];
  /** 1–52. Default 6. */
  readonly weeks?: number;
  /** BCP 47. Default `en`. */
  readonly lang?: string;
  /** Where the exercises are found: an address with `https://` or `http://`. Default: it is not said. */
  readonly url?: string;
  /** The time of the file's making. */
  readonly clock?: Pick<Clock, 'date'>;
}

/** The options as they are used. */
export interface CalendarSettings {
  readonly timeZone: string;
  /** Minutes of the day, in order. */
  readonly times: readonly number[];
  /** The weekday of the first day, 0 for Monday. */
  readonly firstWeekday: number;
  /** Days after the first one, 0–6, in order. */
  readonly offsets: readonly number[];
  readonly weeks: number;
  /** The first day, as ms of a day that begins at midnight UTC. */
  readonly start: number;
  readonly date: number;
  /** How much of the first day is over, in minutes, where the file is made on it; -1 on another day. */
  readonly elapsed: number;
  /** '' where it is not said. */
  readonly url: string;
}

const refuse = (place: string, wanted: string, value: unknown): never => {
  throw new RangeError(`toe-yoga: ${place} must be ${wanted}, is ${JSON.stringify(value)}`);
};

const readDate = (value: unknown): Day => {
  const [date = ''] = String(value).split('T');
  return isDay(date) ? date : refuse('startDate', 'a date such as 2025-03-24', value);
};

const readTime = (value: unknown, place: string): number => {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(String(value)) ?? [];
  return hours ? Number(hours) * 60 + Number(minutes) : refuse(place, 'a time such as 09:00', value);
};

const readUrl = (value: unknown): string => {
  const url = String(value ?? '').trim();
  if (!url) return '';
  if (!/^https?:/i.test(url) || !isLink(url)) refuse('url', 'an address with http:// or https://', value);
  return new URL(url).href;
};

/** 0 for Monday. */
const readWeekday = (value: unknown, place: string): number => {
  const code = String(value).trim().slice(0, 2).toUpperCase();
  const day = /^[0-7]$/.test(code)
    ? (Number(code) + 6) % weekLength
    : weekdayCodes.findIndex(weekday => weekday === code);
  return day < 0 ? refuse(place, 'a weekday from 1 (Monday) to 7', value) : day;
};

const sortUnique = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Minutes of the day. */
const [firstTime, lastTime, roundTime] = [9 * 60, 20 * 60, 30];

/** Times spread over the day, which begins at nine. */
export const spreadTimes = (count: number): number[] => {
  const gap = (lastTime - firstTime) / Math.max(1, count - 1);
  // many times a day stand closer than half an hour
  const round = Math.min(roundTime, Math.max(1, Math.floor(gap)));
  return range(count).map(i => firstTime + Math.round((i * gap) / round) * round);
};

/** `HH:MM` */
export const formatMinutes = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');

/**
 * @param timesPerDay how often a day the routine asks for; undefined where it does not say
 * @throws RangeError for what cannot be read, with a sentence that names it
 */
export const readOptions = (
  startDate: string,
  options: CalendarOptions,
  timesPerDay: number | undefined,
): CalendarSettings => {
  const { times, days, weeks = defaultWeeks, clock = systemClock } = options;
  const timeZone = options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
  if (!isTimeZone(timeZone)) refuse('timeZone', 'a time zone such as Europe/Berlin', timeZone);
  if (!(Number.isInteger(weeks) && weeks >= 1 && weeks <= maxWeeks)) refuse('weeks', `1–${maxWeeks}`, weeks);
  const start = readDate(startDate);
  const firstWeekday = findWeekday(start);
  const weekdays = days?.length ? days.map((day, i) => readWeekday(day, `days[${i}]`)) : range(weekLength);
  const now = readLocalTime(clock.date(), timeZone);
  const minutes = times?.length ? times.map((time, i) => readTime(time, `times[${i}]`)) : spreadTimes(timesPerDay ?? 1);
  return {
    timeZone,
    times: sortUnique(minutes).slice(0, timesPerDay),
    firstWeekday,
    offsets: sortUnique(weekdays.map(day => (day - firstWeekday + weekLength) % weekLength)),
    weeks,
    start: Date.parse(start),
    date: clock.date(),
    elapsed: now.date === start ? Date.parse(`1970-01-01T${now.time}Z`) / 60_000 : -1,
    url: readUrl(options.url),
  };
};
