import { html, nothing, type TemplateResult } from 'lit';
import { renderButton } from '../../shared/button.js';
import { renderLine } from '../line.js';
import type { ListActions, ListView } from '../view.js';

/** Why the record is not kept. */
export const renderProblem = ({ today, locale }: ListView): TemplateResult | typeof nothing =>
  renderLine(today?.problem ? locale.describeProblem(today.problem) : '', 'notice');

/** What is done and what is asked for today, before Start; nothing where it goes without saying. */
export const renderToday = (view: ListView, actions: ListActions): TemplateResult | typeof nothing => {
  const { today, locale } = view;
  if (!today) return nothing;
  const { record } = locale;
  const { daysDone, asked, isNight, leftOut, lastEntry } = today;
  const saysToday = daysDone || !asked;
  const offer = lastEntry && [
    renderLine(record.offerExport(lastEntry), 'muted'),
    renderButton({ content: record.saveFile, action: actions.saveRecord }),
  ];
  return html`<div class="today">
    ${renderLine(saysToday ? record.describeToday(today).filter(Boolean).join(' ') : '', 'muted')}
    ${renderLine(leftOut.length ? record.leaveOut(leftOut) : '', 'muted')}
    ${renderLine(isNight ? record.countsFor(today.today) : '', 'muted')} ${offer || nothing} ${renderProblem(view)}
  </div>`;
};
