import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { renderIdle } from './idle-templates.js';
import { renderProblems } from './problem-templates.js';
import { renderEnd, renderRunningButtons, renderWhere } from './running-templates.js';
import type { ListActions, ListParts, ListView } from './view.js';

/** What stands in place of the exercises while there are none. */
const renderMessage = ({ state, problems, locale: { routine } }: ListView): TemplateResult | typeof nothing => {
  if (state === 'loading') return html`<p class="message" tabindex="-1">${routine.loading}</p>`;
  return state === 'empty' && !problems.length ? html`<p class="message">${routine.noRoutine}</p>` : nothing;
};

/** The whole list. */
export const renderRoutine = (view: ListView, actions: ListActions, { items, choices }: ListParts): TemplateResult => {
  const { state, routine, authorLang, headingLevel, names, locale } = view;
  const title = routine?.title?.trim() ?? '';
  return html`<div class="frame ${state}">
    <div
      part="title"
      class="title"
      role="heading"
      aria-level=${headingLevel}
      id="title"
      lang=${ifDefined(authorLang ?? undefined)}
      ?hidden=${!title}
      .textContent=${title}
    ></div>
    <slot name="intro"></slot>
    ${renderProblems(view, actions)} ${renderIdle(view, actions, choices)} ${renderMessage(view)}
    ${state === 'running' ? renderWhere(view) : nothing} ${state === 'finished' ? renderEnd(view, actions) : nothing}
    <ol part="list" class="exercises" role="list" ?hidden=${!names.length}>
      ${items}
    </ol>
    ${state === 'running' ? renderRunningButtons(view, actions) : nothing}
    <slot name="actions"></slot>
    <p class="fine disclaimer" ?hidden=${!names.length}>${locale.card.disclaimer}</p>
  </div>`;
};
