import { html, nothing, svg, type TemplateResult } from 'lit';
import { findFirstWeekday } from '../../../browser/first-weekday.js';
import type { Locale } from '../../../i18n/locale.js';
import { range } from '../../../range.js';
import { countDaysSince, findWeekday, lastDays, weekLength, type Day } from '../../../routine/day.js';

/** How many weeks the picture of days has. */
const weekCount = 8;

/** The days of the picture, the earliest first. */
export const pictureDays = (today: Day): Day[] => lastDays(today, weekCount * weekLength);

/**
 * The days of `pictureDays`, the last one today, each under its name in a row of a week: a mark on each on which something
 * was done.
 */
export const renderWeeks = (
  days: readonly Day[],
  daysDone: ReadonlySet<Day>,
  { record, lang }: Locale,
): TemplateResult => {
  const label = record.describeWeeks(daysDone.size, weekCount);
  const first = findFirstWeekday(lang);
  const weekdays = range(weekLength).map(place => (first + place) % weekLength);
  const daysBefore = weekdays.indexOf(findWeekday(days[0]!));
  return html`<p .textContent=${label}></p>
    <div class="weeks" role="img" aria-label=${label}>
      ${weekdays.map(weekday => html`<span .textContent=${record.weekdays[weekday]!}></span>`)}
      ${range(daysBefore).map(() => html`<span></span>`)}
      ${days.map(day => html`<span class="square ${daysDone.has(day) ? 'ticked' : ''}"></span>`)}
    </div>`;
};

/** What a line chart is called, and its least and its most. */
export interface ChartWords {
  readonly label: string;
  readonly least: string;
  readonly most: string;
}

/** A number of the reader's own on a day, 0–1 of the most that it can be. */
interface Point {
  readonly day: Day;
  readonly value: number;
}

/** Units of the picture. */
const size = { width: 320, height: 72, margin: 6 } as const;

/** Numbers of the reader's own over time, as a line between the least and the most that they can be. */
export const renderLineChart = (
  { label, least, most }: ChartWords,
  points: readonly Point[],
  { record }: Locale,
): TemplateResult | typeof nothing => {
  if (!points.length) return nothing;
  const { width, height, margin } = size;
  const [first, last] = [points[0]!.day, points.at(-1)!.day];
  const length = countDaysSince(first, last) || 1;
  const places = points.map(({ day, value }) => [
    Math.round(margin + (countDaysSince(first, day) / length) * (width - 2 * margin)),
    Math.round(height - margin - value * (height - 2 * margin)),
  ]);
  return html`<figure>
    <figcaption .textContent=${label}></figcaption>
    <div class="fine" .textContent=${most}></div>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
      <path class="bounds" d="M0 ${margin}H${width}M0 ${height - margin}H${width}"></path>
      <polyline points=${places.join(' ')}></polyline>
      ${places.map(([x, y]) => svg`<circle cx=${x!} cy=${y!} r="4"></circle>`)}
    </svg>
    <div class="fine" .textContent=${least}></div>
    <div class="ends fine">
      <span .textContent=${record.formatDay(first)}></span
      ><span .textContent=${first === last ? '' : record.formatDay(last)}></span>
    </div>
  </figure>`;
};
