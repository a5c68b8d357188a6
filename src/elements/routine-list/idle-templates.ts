import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Locale } from '../../i18n/locale.js';
import type { Routine } from '../../routine/routine.js';
import { renderButton } from '../shared/button.js';
import { changingText } from '../shared/changing-text.js';
import { renderToday } from './record/today-templates.js';
import type { ListActions, ListParts, ListView } from './view.js';

/** Whom a routine comes from, as a sentence; '' where it does not say. */
export const describeOrigin = ({ source, author }: Partial<Routine>, { card, routine }: Locale): string => {
  if (source) return card.creditSources([source]);
  return author?.trim() ? routine.creditAuthor(author) : '';
};

/** Where the list comes from and how much it is, before it begins. */
const renderIntro = ({
  routine,
  authorLang,
  names,
  doneCount,
  startCount,
  timeLeft,
  today,
  locale,
}: ListView): TemplateResult => {
  const intro = routine?.intro?.trim();
  const origin = describeOrigin(routine ?? {}, locale);
  const { done, asked } = today ?? { done: doneCount, asked: names.length };
  const lang = ifDefined(authorLang ?? undefined);
  return html`${intro ? html`<p class="muted intro" lang=${lang}>${changingText(intro)}</p>` : nothing}
    ${origin ? html`<p class="fine">${changingText(origin)}</p>` : nothing}
    <p class="row">
      <span class="muted"
        >${changingText(locale.routine.summarise(startCount, timeLeft, done > 0 && done < asked))}</span
      >
      <span class="done" .textContent=${done ? locale.routine.countDone(done, asked) : ''}></span>
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

const startText = ({ firstOpen, isBegun, doneCount, names, locale: { routine } }: ListView): string => {
  if (firstOpen < 0) return doneCount ? routine.startAgain : routine.start;
  return isBegun ? routine.continueWith(names[firstOpen]!) : routine.start;
};

/** A text, and how long it takes. */
const renderStartText = (text: string, { locale, timeToStart }: ListView): TemplateResult =>
  html`<span>${changingText(text)}</span>
    <span class="time">${changingText(locale.routine.estimate(timeToStart))}</span>`;

/** The act that matters: Start, or to go on where the routine was broken off. */
const renderStart = (view: ListView, actions: ListActions): TemplateResult => {
  const { interrupted, names, locale } = view;
  const { routine } = locale;
  const offers = interrupted >= 0;
  const main = offers
    ? { text: routine.continueWith(names[interrupted]!), action: actions.resume }
    : { text: startText(view), action: actions.start };
  const content = renderStartText(main.text, view);
  return html`${offers ? html`<p class="offer" .textContent=${routine.interruptedAt(interrupted + 1, names.length)}></p>` : nothing}
    <div class="start">${renderButton({ content, action: main.action, classes: 'primary', guarded: true })}</div>
    ${offers ? renderButton({ content: routine.startOver, action: actions.startOver, guarded: true }) : nothing}`;
};

/** What stands before the rows: what this is, what to be careful about, Start, and how the reader wants to be told. */
export const renderIdle = (view: ListView, actions: ListActions, { renderChoices }: ListParts): TemplateResult => {
  const isIdle = view.state === 'list';
  return html`${isIdle ? [renderIntro(view), renderToday(view, actions)] : nothing} ${renderSafety(view)}
  ${isIdle ? html`${renderStart(view, actions)} ${renderChoices()}` : nothing}`;
};
