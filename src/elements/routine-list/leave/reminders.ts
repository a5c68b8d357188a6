import { html, nothing, type TemplateResult } from 'lit';
import { openAddress, saveFile } from '../../../browser/save-file.js';
import { calendarOf, defaultTimes } from '../../../handout/calendar/calendar.js';
import { defaultWeeks, maxWeeks, type CalendarOptions } from '../../../handout/calendar/options.js';
import { readLocalTime, type Day } from '../../../routine/day.js';
import type { Locale } from '../../../i18n/locale.js';
import { isLink } from '../../../validation/parse-value.js';
import { renderButton } from '../../shared/button.js';
import { warnOfProblem } from '../../shared/warn-once.js';
import type { LeaveSource } from './leave-source.js';

/** The address that the page gives for the reminders, where it is one. */
const findCalendar = ({ calendar }: LeaveSource): string | null => {
  if (!calendar?.trim()) return null;
  if (isLink(calendar)) return new URL(calendar, document.baseURI).href;
  warnOfProblem('routine-list', { path: 'calendar', code: 'not-a-link', value: calendar }, 'a file is made');
  return null;
};

/** Whether there is anything to be reminded of: an address of the page's own, or an exercise whose dose can be read. */
export const hasReminders = (source: LeaveSource): boolean =>
  !!findCalendar(source) || source.routine.exercises.length > 0;

/** The first day: the page's, where it is still to come, else today. */
const findStart = ({ startDate, clock }: LeaveSource): Day => {
  const today = readLocalTime(clock.date()).date;
  return startDate && startDate > today ? startDate : today;
};

/** The reader's choices in the form; none where it is not open, null where they are none to go by. */
const readForm = (root: ParentNode): CalendarOptions | null => {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('.reminders input')];
  const [times, days, [weeks]] = ['time', 'checkbox', 'number'].map(type => inputs.filter(each => each.type === type));
  if (!weeks) return {};
  const chosen = days!.flatMap(({ checked }, i) => (checked ? [i + 1] : []));
  const isWhole = chosen.length > 0 && [...times!, weeks].every(({ value, validity }) => value && validity.valid);
  return isWhole ? { times: times!.map(({ value }) => value), days: chosen, weeks: weeks.valueAsNumber } : null;
};

/** The title's words, else the language's own. */
const nameFile = ({ routine: { title = '' }, locale: { leave } }: LeaveSource): string => {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join('-').slice(0, 60) || leave.remindersFile}.ics`;
};

/** What came of saving: the reader's choices cannot be gone by, or there is a file. */
export type RemindersOutcome = 'wrong' | 'saved';

/** The page's address without what a link has brought or a reader has scrolled to; none under a link's own routine. */
const findUrl = ({ isFromLink }: LeaveSource): string | undefined =>
  isFromLink || !isLink(location.href) ? undefined : location.href.split('#', 1)[0];

/**
 * Has the reader save the reminders, by their choices in the form.
 * @param root that the form is in, where it is open
 * @returns null where there is nothing to tell
 */
export const saveReminders = (source: LeaveSource, root: ParentNode): RemindersOutcome | null => {
  const address = findCalendar(source);
  if (address) {
    openAddress(address);
    return null;
  }
  const options = readForm(root);
  if (!options) return 'wrong';
  const { routine, locale, clock } = source;
  const text = calendarOf(routine, findStart(source), { ...options, lang: locale.lang, url: findUrl(source), clock });
  saveFile(nameFile(source), text, 'text/calendar');
  return 'saved';
};

/** What the reader is told of it. */
export const tellReminders = (outcome: RemindersOutcome, { leave }: Locale): string =>
  outcome === 'wrong' ? leave.checkReminders(maxWeeks) : leave.remindersSaved;

const renderForm = ({ routine, locale: { leave } }: LeaveSource): TemplateResult => {
  const times = defaultTimes(routine);
  return html`<div class="reminders">
    <div class="fields">
      ${times.map(
        (time, i) =>
          html`<label
            ><span>${leave.timeOfDay(times.length > 1 ? i + 1 : null)}</span> <input type="time" value=${time} required
          /></label>`,
      )}
      <label
        ><span>${leave.weeks}</span>
        <input type="number" value=${defaultWeeks} min="1" max=${maxWeeks} step="1" required
      /></label>
    </div>
    <fieldset>
      <legend>${leave.days}</legend>
      ${leave.weekdays.map(day => html`<label><input type="checkbox" checked /><span>${day}</span></label>`)}
    </fieldset>
  </div>`;
};

/**
 * The reminders' part of the fold.
 * @param outcome of the reader's saving; null before it
 */
export const renderReminders = (
  source: LeaveSource,
  outcome: RemindersOutcome | null,
  save: () => void,
): TemplateResult => {
  const { leave, calendar } = source.locale;
  const hasAddress = !!findCalendar(source);
  return html`<section aria-labelledby="reminders">
    <p class="name" id="reminders">${leave.reminders}</p>
    ${hasAddress ? nothing : renderForm(source)}
    ${renderButton({ content: hasAddress ? leave.openCalendar : leave.saveReminders, action: save })}
    <p class=${outcome ?? 'status'}>${outcome ? tellReminders(outcome, source.locale) : ''}</p>
    <p class="fine">${calendar.replaceSeries}</p>
  </section>`;
};
