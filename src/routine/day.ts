import { range } from '../range.js';

/** A day of the calendar, as people there count it: "2026-11-26". Days are compared as texts. */
export type Day = string;

/** From a day to another, both counted. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const weekLength = 7;

/** A moment as the clock on the wall shows it. */
export interface LocalTime {
  readonly date: Day;
  /** "21:05:09" */
  readonly time: string;
  /** Minutes that the local clock is ahead of UTC. */
  readonly offset: number;
}

/** Until this hour of the night the evening before goes on. */
const endOfEvening = '03:00';

const calendarFields = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const clockFields = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;

const formatDay = (year: number, month: number, day: number): Day => {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

const splitDay = (day: Day): [number, number, number] => `${day}`.split('-').map(Number) as [number, number, number];

/** The day `count` days after `day`, or before it: counted in the calendar, where no day has more or fewer hours. */
export const addDays = (day: Day, count: number): Day => {
  const [year, month, date] = splitDay(day);
  const utc = new Date(Date.UTC(year, month - 1, date + count));
  return formatDay(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
};

/** From 0, Monday. */
export const findWeekday = (day: Day): number => (new Date(day).getUTCDay() + 6) % weekLength;

/** How many days `day` is after `first`. In UTC, as which a date alone is read, all days are as long. */
export const countDaysSince = (first: Day, day: Day): number => (Date.parse(day) - Date.parse(first)) / 86_400_000;

/** The last `count` days up to `today`, the earliest first. */
export const lastDays = (today: Day, count: number): Day[] =>
  range(count).map(index => addDays(today, index + 1 - count));

/** Whether a text is a day that the calendar has, from 1970 to 2199. */
export const isDay = (text: string): text is Day =>
  /^(19[7-9]|2[01]\d)\d-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;

const readTimeIn = (timeZone: string, ms: number): LocalTime => {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { ...calendarFields, ...clockFields, timeZone });
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, second } = parts as Record<string, string>;
  const date = formatDay(Number(year), Number(month), Number(day));
  const asUtc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  // in UTC a part of a second would leave -0
  const offset = Math.round((asUtc - ms) / 60_000) || 0;
  return { date, time: `${hour}:${minute}:${second}`, offset };
};

/** Without a formatter, which takes a slow device a tenth of a second to make. */
const readOwnTime = (ms: number): LocalTime => {
  const ahead = -new Date(ms).getTimezoneOffset();
  const [date, time] = new Date(ms + ahead * 60_000).toISOString().split('T');
  return { date, time: time.slice(0, 8), offset: Math.round(ahead) || 0 };
};

/**
 * What the clock on the wall shows at a time.
 * @param ms since 1970
 * @param timeZone IANA name; left out, the device's own
 * @throws RangeError for a time that is none, or a zone that the device does not know
 */
export const readLocalTime = (ms: number, timeZone?: string): LocalTime =>
  timeZone === undefined ? readOwnTime(ms) : readTimeIn(timeZone, ms);

/** The one day that what is done at a local time belongs to: before three in the morning it is the evening before. */
export const dayOf = ({ date, time }: Pick<LocalTime, 'date' | 'time'>): Day =>
  time < endOfEvening ? addDays(date, -1) : date;
