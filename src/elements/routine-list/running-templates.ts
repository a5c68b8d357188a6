import { html, nothing, type TemplateResult } from 'lit';
import { renderButton } from '../shared/button.js';
import type { ListActions, ListView } from './view.js';

/** Where in the routine the reader is: place, name, time left. */
export const renderWhere = ({ index, names, timeLeft, locale: { routine } }: ListView): TemplateResult => {
  const place = { number: index + 1, count: names.length, name: names[index]!, timeLeft };
  return html`<p class="where" tabindex="-1"><span .textContent=${routine.describePlace(place)}></span></p>`;
};

/** What else the reader can do, below the exercise: the timer has what is needed at once. */
export const renderRunningButtons = ({ index, names, locale }: ListView, actions: ListActions): TemplateResult => {
  const { finish, nextExercise, skip, backToList } = locale.routine;
  const isLast = index === names.length - 1;
  const next = html`<span .textContent=${isLast ? finish : nextExercise}></span>`;
  return html`<div class="buttons quiet">
    ${renderButton({ content: skip, action: actions.skip, guarded: true })}
    ${renderButton({ content: next, action: actions.next, guarded: true })}
    ${renderButton({ content: backToList, action: actions.stop, guarded: true })}
  </div>`;
};

const renderLine = (text: string): TemplateResult | typeof nothing =>
  text ? html`<p .textContent=${text}></p>` : nothing;

/** The end, where the exercises were: what was done, what is next today, and then what can be done. */
export const renderEnd = (view: ListView, actions: ListActions): TemplateResult => {
  const { doneCount, names, spent, skipped, timesPerDay, runs, headingLevel, locale } = view;
  const { routine } = locale;
  const rest = timesPerDay && doneCount ? routine.describeRest({ timesPerDay, runs }) : '';
  return html`<div class="end" tabindex="-1" role="group" aria-labelledby="end">
    <svg class="end-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l5 5 9-10"></path></svg>
    <div class="title" role="heading" aria-level=${headingLevel + 1} id="end" .textContent=${routine.end}></div>
    ${renderLine(routine.describeEnd({ done: doneCount, count: names.length, spent }))} ${renderLine(rest)}
    ${skipped.length ? renderLine(routine.listSkipped(skipped)) : nothing}
    <div class="buttons quiet">
      ${renderButton({ content: routine.startAgain, action: actions.startOver, guarded: true })}
      ${renderButton({ content: routine.backToList, action: actions.stop, guarded: true })}
    </div>
  </div>`;
};
