import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Locale } from '../../i18n/locale.js';
import type { Routine } from '../../routine/routine.js';
import { renderButton } from '../shared/button.js';
import type { ListActions, ListView } from './view.js';

const originText = ({ source, author }: Partial<Routine>, { card, routine }: Locale): string => {
  if (source) return card.creditSources([source]);
  return author?.trim() ? routine.creditAuthor(author) : '';
};

/** Where the list comes from and how much it is, before it begins. */
const renderIntro = ({ routine, authorLang, names, doneCount, timeLeft, locale }: ListView): TemplateResult => {
  const intro = routine?.intro?.trim();
  const origin = originText(routine ?? {}, locale);
  const count = names.length;
  const lang = ifDefined(authorLang ?? undefined);
  return html`${intro ? html`<p class="muted intro" lang=${lang} .textContent=${intro}></p>` : nothing}
    ${origin ? html`<p class="fine" .textContent=${origin}></p>` : nothing}
    <p class="row">
      <span class="muted" .textContent=${locale.routine.summarise(count, timeLeft)}></span>
      <span class="done" .textContent=${doneCount ? locale.routine.countDone(doneCount, count) : ''}></span>
    </p>`;
};

/**
 * Safety lines, the page's own or the library's. They stand before Start, and are open for a reader who has not started
 * a routine yet.
 */
const renderSafety = ({ isFirstTime, state, locale: { card } }: ListView): TemplateResult =>
  html`<details class="safety" ?hidden=${state !== 'list'} ?open=${isFirstTime}>
    <summary>${card.safety}</summary>
    <slot name="safety"
      ><ul>
        ${card.safetyLines.map(line => html`<li>${line}</li>`)}
      </ul></slot
    >
  </details>`;

const startText = ({ firstOpen, doneCount, names, locale: { routine } }: ListView): string => {
  if (firstOpen < 0) return routine.startAgain;
  return doneCount ? routine.continueWith(names[firstOpen]!) : routine.start;
};

/** A text, and how long it takes. */
const renderStartText = (text: string, { locale, timeLeft }: ListView): TemplateResult =>
  html`<span .textContent=${text}></span> <span class="time" .textContent=${locale.routine.estimate(timeLeft)}></span>`;

/** The act that matters: Start, or to go on where the routine was broken off. */
const renderStart = (view: ListView, actions: ListActions): TemplateResult => {
  const { interrupted, names, locale } = view;
  const { routine } = locale;
  const offers = interrupted >= 0;
  const main = offers
    ? { content: html`<span .textContent=${routine.continueWith(names[interrupted]!)}></span>`, action: actions.resume }
    : { content: renderStartText(startText(view), view), action: actions.start };
  return html`${offers ? html`<p .textContent=${routine.interruptedAt(interrupted + 1, names.length)}></p>` : nothing}
    <div class="start">${renderButton({ ...main, classes: 'primary', guarded: true })}</div>
    ${offers ? renderButton({ content: routine.startOver, action: actions.startOver, guarded: true }) : nothing}`;
};

/** What stands before the rows: what this is, what to be careful about, Start, and how the reader wants to be told. */
export const renderIdle = (view: ListView, actions: ListActions, choices: unknown): TemplateResult => {
  const isIdle = view.state === 'list';
  return html`${isIdle ? renderIntro(view) : nothing} ${renderSafety(view)}
  ${
    isIdle
      ? html`${renderStart(view, actions)}
          <div class="choices">${choices}</div>`
      : nothing
  }`;
};
