import { pickDoseFields } from '../../dose/parse-dose.js';
import { findLocale } from '../../i18n/registry.js';
import type { Locale } from '../../i18n/locale.js';
import { weekLength } from '../../routine/day.js';
import type { Routine } from '../../routine/routine.js';
import { measureTimeline } from '../../timeline/build-timeline.js';
import { pickOptions } from '../../validation/fields.js';
import { hashText } from '../hash-text.js';
import { describeItem } from '../item-content.js';
import { readRoutine } from '../read-routine.js';
import { escapeText, formatLocal, joinLines } from './ics-text.js';
import {
  formatMinutes,
  readOptions,
  spreadTimes,
  weekdayCodes,
  type CalendarOptions,
  type CalendarSettings,
} from './options.js';
import { countDailyTimes, planSeries, type DueItem, type Series } from './series.js';
import { writeTimeZone } from './time-zone.js';

/** ms */
const minute = 60_000;
const day = 1440 * minute;

/** A reminder lasts as long as what is due takes, in steps of so many minutes. */
const durationStep = 5;

/** All that a series is written from. */
interface CalendarContext {
  readonly routine: Routine;
  readonly settings: CalendarSettings;
  readonly locale: Locale;
}

/** 0 for Monday. */
const findWeekdayAt = ({ firstWeekday }: CalendarSettings, offset: number): number =>
  (firstWeekday + offset) % weekLength;

/** A changed dose is another series: most calendars change nothing when they read one a second time. */
const writeUid = ({ id = '' }: Routine, { time, due }: Series): string => {
  const parts = due.map(({ item, dose }) => [
    item.exercise,
    item.name,
    dose && Object.entries(pickDoseFields(dose)).sort(),
  ]);
  return `${hashText(JSON.stringify([id, time, parts])).toString(36)}@toe-yoga`;
};

const measureMinutes = (due: readonly DueItem[]): number => {
  const ms = due.reduce((sum, { item, dose }) => sum + measureTimeline(item, dose), 0);
  return Math.max(1, Math.ceil(ms / minute / durationStep)) * durationStep;
};

/** The line with the address of the exercises: programs show it in different places. */
const writeUrl = ({ url }: CalendarSettings, before: string): string[] => (url ? [before + url] : []);

const describeSeries = ({ due, offsets }: Series, { settings, locale }: CalendarContext): string => {
  const lines = due.map(({ item, offsets: own }) => {
    const { name, dose } = describeItem(item, locale);
    const weekdays = own.map(offset => findWeekdayAt(settings, offset) + 1).sort();
    return locale.calendar.describeDue(name, dose, own.length < offsets.length ? weekdays : []);
  });
  return [...lines, '', ...writeUrl(settings, ''), locale.calendar.replaceSeries].join('\n');
};

/** When a series begins (ms): the first of its times that is still to come, where the first day is today. */
const findBegin = ({ time, offsets }: Series, { start, elapsed }: CalendarSettings): number => {
  const [first = 0, second = weekLength] = offsets;
  const isOver = first === 0 && time <= elapsed;
  return start + (isOver ? second : first) * day + time * minute;
};

const writeRule = ({ offsets }: Series, settings: CalendarSettings): string => {
  const count = `COUNT=${offsets.length * settings.weeks}`;
  if (offsets.length === weekLength) return `RRULE:FREQ=DAILY;${count}`;
  const weekdays = offsets.map(offset => weekdayCodes[findWeekdayAt(settings, offset)]);
  return `RRULE:FREQ=WEEKLY;${count};BYDAY=${weekdays.join(',')}`;
};

/** A parameter's value stands in quotes where it has what separates parameters. */
const quoteParameter = (value: string): string => (/[:;,]/.test(value) ? `"${value}"` : value);

const writeSeries = (series: Series, context: CalendarContext): string[] => {
  const { routine, settings, locale } = context;
  const begin = formatLocal(findBegin(series, settings));
  const summary = escapeText(locale.calendar.summarise(routine.title?.trim() ?? ''));
  return [
    'BEGIN:VEVENT',
    `UID:${writeUid(routine, series)}`,
    `DTSTAMP:${formatLocal(settings.date)}Z`,
    `DTSTART;TZID=${quoteParameter(settings.timeZone)}:${begin}`,
    `DURATION:PT${measureMinutes(series.due)}M`,
    writeRule(series, settings),
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(describeSeries(series, context))}`,
    ...writeUrl(settings, 'URL:'),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${summary}`,
    'END:VALARM',
    'END:VEVENT',
  ];
};

/**
 * The times of a day that a routine asks for by itself, `HH:MM`, spread from 9:00 to 20:00: `['09:00', '20:00']` for
 * twice a day; one where its doses do not say.
 * @throws RangeError for a routine of which nothing can be read, with a sentence that says why
 */
export const defaultTimes = (routine: Routine): string[] =>
  spreadTimes(countDailyTimes(readRoutine(routine, findLocale()).routine) ?? 1).map(formatMinutes);

/**
 * A routine's reminders as an iCalendar file (RFC 5545; `text/calendar`): a series of events for each time of the day,
 * as often as the doses say, a range by its lower end. What is due at a time, and on which days, stands in its
 * description. Doses take as many of the times and days as they need. An event lasts as long as what is due, in steps of
 * 5 minutes.
 * @param startDate the first day, `YYYY-MM-DD`, 1970–2199; a time after it is left out. Where it is today, what is over by
 *   now begins on the next day that it is due, and is as long
 * @throws RangeError for a routine, a date or an option that cannot be read, with a sentence that names it
 */
export const calendarOf = (routine: Routine, startDate: string, given?: CalendarOptions | null): string => {
  const options = pickOptions(given);
  const locale = findLocale(options.lang);
  const { routine: read } = readRoutine(routine, locale);
  const settings = readOptions(startDate, options, countDailyTimes(read));
  const context: CalendarContext = { routine: read, settings, locale };
  const { timeZone, start, weeks, elapsed } = settings;
  const longestDelay = elapsed < 0 ? 0 : weekLength;
  // clocks anywhere are less than a day from UTC
  const [from, to] = [start - 2 * day, start + (weeks * weekLength + longestDelay + 2) * day];
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Toe Yoga//toe-yoga//EN',
    'CALSCALE:GREGORIAN',
    ...writeTimeZone(timeZone, from, to),
    ...planSeries(read, settings).flatMap(series => writeSeries(series, context)),
    'END:VCALENDAR',
  ]);
};
