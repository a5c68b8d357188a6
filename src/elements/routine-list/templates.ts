import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { changingText } from '../shared/changing-text.js';
import { renderIdle } from './idle-templates.js';
import { renderProblems } from './problem-templates.js';
import { waitingSlot } from './slots.js';
import { renderEnd, renderRunningButtons, renderWhere } from './running-templates.js';
import type { ListActions, ListParts, ListView } from './view.js';

/** What stands in place of the exercises while there are none. */
const renderMessage = ({
  state,
  isServers,
  problems,
  locale: { routine },
}: ListView): TemplateResult | typeof nothing => {
  if (isServers && state === 'loading') return html`<slot></slot><slot name="fallback"></slot>`;
  if (state === 'loading') return html`<p class="message" tabindex="-1">${routine.loading}</p>`;
  return state === 'empty' && !problems.length ? html`<p class="message">${routine.noRoutine}</p>` : nothing;
};

/** The whole list. */
export const renderRoutine = (view: ListView, actions: ListActions, parts: ListParts): TemplateResult => {
  const { state, isFirstAnswer, routine, showsTitle, authorLang, headingLevel, isFromLink, names, locale } = view;
  const title = routine?.title?.trim() ?? '';
  const holdsPlace = state === 'loading' && isFirstAnswer;
  return html`<div class="frame ${state} ${holdsPlace ? 'holds-place' : ''}">
    <div
      part="title"
      class="title"
      role="heading"
      aria-level=${headingLevel}
      id="title"
      lang=${ifDefined(authorLang ?? undefined)}
      ?hidden=${!showsTitle}
    >
      ${changingText(title)}
    </div>
    ${
      isFromLink && names.length
        ? html`<p class="from-link">${changingText(locale.leave.fromLink)}</p>`
        : html`<slot name="intro"></slot>`
    }
    ${renderProblems(view, actions)} ${renderIdle(view, actions, parts)} ${renderMessage(view)}
    ${state === 'running' ? renderWhere(view) : nothing}
    ${state === 'finished' ? renderEnd(view, actions, parts) : nothing}
    <ol part="list" class="exercises" role="list" ?hidden=${!names.length}>
      ${parts.items}
    </ol>
    <slot name=${waitingSlot} class="waiting"></slot>
    ${state === 'running' ? renderRunningButtons(view, actions) : nothing}
    ${state === 'list' ? parts.renderRecord() : nothing}
    ${state === 'list' || state === 'finished' ? parts.renderLeave() : nothing}
    <slot name="actions"></slot>
    <p class="fine disclaimer" ?hidden=${!names.length}>${locale.card.disclaimer}</p>
  </div>`;
};
