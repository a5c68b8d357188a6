import { html, nothing, type TemplateResult } from 'lit';
import { renderButton } from '../shared/button.js';
import { renderLine } from './line.js';
import { renderProblem } from './record/today-templates.js';
import type { ListActions, ListParts, ListView } from './view.js';

/** Where in the routine the reader is: place, name, time left. */
export const renderWhere = ({ index, names, timeLeft, locale: { routine } }: ListView): TemplateResult => {
  const place = { number: index + 1, count: names.length, name: names[index]!, timeLeft };
  return html`<p class="where" tabindex="-1"><span .textContent=${routine.describePlace(place)}></span></p>`;
};

/** What else the reader can do, below the exercise: the timer has what is needed at once. */
export const renderRunningButtons = ({ hasNext, locale }: ListView, actions: ListActions): TemplateResult => {
  const { finish, nextExercise, skip, backToList } = locale.routine;
  const next = html`<span .textContent=${hasNext ? nextExercise : finish}></span>`;
  return html`<div class="buttons quiet">
    ${renderButton({ content: skip, action: actions.skip, guarded: true })}
    ${renderButton({ content: next, action: actions.next, guarded: true })}
    ${renderButton({ content: backToList, action: actions.stop, guarded: true })}
  </div>`;
};

/** The end, where the exercises were: what was done, what is next today, and then what can be done. */
export const renderEnd = (view: ListView, actions: ListActions, { renderNote }: ListParts): TemplateResult => {
  const { doneCount, runCount, today, spent, skipped, timesPerDay, runs, dueAgain, headingLevel, locale } = view;
  const { routine } = locale;
  const isComplete = doneCount === runCount;
  const { done, asked } = today?.asked ? today : { done: doneCount, asked: runCount };
  const facts = { done, count: asked, spent: isComplete ? spent : 0 };
  const sign = html`<svg class="end-sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 12.5l5 5 9-10"></path>
  </svg>`;
  return html`<div class="end" tabindex="-1" role="group" aria-labelledby="end">
    ${isComplete ? sign : nothing}
    <div
      class="title"
      role="heading"
      aria-level=${headingLevel + 1}
      id="end"
      .textContent=${isComplete ? routine.end : routine.endEarly}
    ></div>
    ${renderLine(routine.describeEnd(facts))}
    ${renderLine(timesPerDay && isComplete ? routine.describeRest({ timesPerDay, runs, dueAgain }) : '')}
    ${renderLine(skipped.length ? routine.listSkipped(skipped) : '')} ${renderProblem(view)} ${renderNote()}
    <div class="buttons quiet">
      ${renderButton({ content: routine.startAgain, action: actions.startOver, guarded: true })}
      ${renderButton({ content: routine.backToList, action: actions.stop, guarded: true })}
    </div>
  </div>`;
};
