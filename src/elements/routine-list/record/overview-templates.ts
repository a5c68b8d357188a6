import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../i18n/locale.js';
import { efforts, mostPain, type LogEntry } from '../../../log/entry.js';
import { countDone, nameExercise, type TakeAlongOptions } from '../../../log/take-along.js';
import type { Day } from '../../../routine/day.js';
import type { DayPlan } from '../../../routine/schedule.js';
import type { DayTicks } from './day-ticks.js';
import { pictureDays, renderLineChart, renderWeeks, type ChartWords } from './pictures.js';

type Part = TemplateResult | typeof nothing;

/** The language, and what this page calls things. */
type Naming = TakeAlongOptions & { readonly locale: Locale };

/** A box with words beside it. */
export const renderBox = (state: 'true' | 'false' | 'mixed', text: string, toggle: () => void): TemplateResult =>
  html`<button part="button" role="checkbox" aria-checked=${state} @click=${toggle}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path class="tick-path" d="M5 12.5l5 5 9-10"></path>
      <path class="dash-path" d="M6 12h12"></path></svg
    ><span .textContent=${text}></span>
  </button>`;

/** The exercises of the day that was pressed last, a box each: not all of them may have been done. */
const renderDayParts = (ticks: DayTicks, { locale, nameOf }: Naming): Part => {
  const { openDay, openPlans } = ticks;
  const { record } = locale;
  const box = ({ exercise, done, asked }: DayPlan): TemplateResult => {
    const text = record.countDone(nameExercise(exercise, locale, nameOf), done, asked);
    return renderBox(ticks.stateOf(openDay!, exercise), text, () => ticks.toggleExercise(openDay!, exercise));
  };
  return openPlans.length
    ? html`<div class="parts" role="group" aria-labelledby="parts">
        <p class="subtitle" id="parts" .textContent=${record.askParts(openDay!)}></p>
        <div class="boxes">${openPlans.map(box)}</div>
      </div>`
    : nothing;
};

/** A box a day, the latest first: a press ticks what the day asked for. */
export const renderDays = (days: readonly Day[], ticks: DayTicks, naming: Naming): TemplateResult =>
  html`<div class="boxes">
      ${days.map(day =>
        renderBox(ticks.stateOf(day), naming.locale.record.formatWeekday(day), () => ticks.toggleDay(day)),
      )}
    </div>
    ${renderDayParts(ticks, naming)}`;

interface TableRow {
  readonly day: Day;
  readonly text: string;
}

/** The same as a picture shows, as a table in a fold that is called `name`; nothing where it shows nothing. */
const renderTable = (rows: readonly TableRow[], name: string, title: string, { record }: Locale): Part =>
  rows.length
    ? html`<details>
        <summary>${name}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${record.columns.day}</th>
              <th scope="col" .textContent=${title}></th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ day, text }) =>
                html`<tr>
                  <th scope="row" .textContent=${record.formatDay(day)}></th>
                  <td .textContent=${text}></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>`
    : nothing;

/**
 * The days of the last weeks, as a picture and as a table, and how often each exercise was done in all.
 * @param standing entries without those that were taken back
 */
export const renderExercises = (standing: readonly LogEntry[], today: Day, naming: Naming): TemplateResult => {
  const { locale } = naming;
  const { record } = locale;
  const days = pictureDays(today);
  const done = standing.filter(({ kind }) => kind === 'done');
  const rows = days.flatMap(day => {
    const ofDay = done.filter(entry => entry.day === day);
    return ofDay.length ? [{ day, text: record.listDone(countDone(ofDay, locale, naming)) }] : [];
  });
  return html`${renderWeeks(days, new Set(rows.map(({ day }) => day)), locale)}
    ${renderTable(rows.reverse(), record.daysAsTable, record.kinds.done, locale)}
    <ul>
      ${countDone(done, locale, naming).map(each => html`<li .textContent=${record.describeDone(each)}></li>`)}
    </ul>`;
};

interface Chart extends ChartWords {
  /** What is drawn of a note, 0–1; undefined where it says nothing of it. */
  readonly valueOf: (note: LogEntry) => number | undefined;
}

/** What of a note has a number. */
const findCharts = ({ record: { columns, efforts: words }, formatNumber }: Locale): Chart[] => [
  {
    label: columns.effort,
    least: words.easier,
    most: words.harder,
    valueOf: ({ effort }) => effort && efforts.indexOf(effort) / (efforts.length - 1),
  },
  ...(['painBefore', 'painAfter'] as const).map(name => ({
    label: columns[name],
    least: formatNumber(0),
    most: formatNumber(mostPain),
    valueOf: ({ [name]: pain }: LogEntry) => (pain === undefined ? undefined : pain / mostPain),
  })),
];

/** How many notes with words are shown besides the table. */
const shownNotes = 3;

/** The reader's notes: the last ones with words, what has a number as a line over time, and all as a table. */
export const renderNotes = (standing: readonly LogEntry[], locale: Locale): Part => {
  const notes = standing.filter(({ kind }) => kind === 'note');
  if (!notes.length) return nothing;
  const { record } = locale;
  const charts = findCharts(locale).map(({ valueOf, ...words }) => {
    const points = notes.flatMap(note => {
      const value = valueOf(note);
      return value === undefined ? [] : [{ day: note.day, value }];
    });
    return renderLineChart(words, points, locale);
  });
  const rows = notes.map(note => ({ day: note.day, text: record.describeNote(note) })).reverse();
  const written = notes.filter(({ words }) => words).slice(-shownNotes);
  return html`<p class="subtitle" .textContent=${record.notes}></p>
    ${written.reverse().map(
      ({ day, words }) =>
        html`<div class="note-words">
          <p class="fine" .textContent=${record.formatDay(day)}></p>
          <p .textContent=${words!}></p>
        </div>`,
    )}
    ${charts} ${renderTable(rows, record.notesAsTable, record.kinds.note, locale)}`;
};
