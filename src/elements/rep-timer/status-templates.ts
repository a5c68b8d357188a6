import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ProblemFacts } from '../../validation/problem.js';
import type { Locale } from '../../i18n/locale.js';
import { repRunAt } from '../../timeline/rep-run.js';
import type { SessionSubject } from '../../timeline/phase-facts.js';
import type { SessionClock } from '../shared/session-clock.js';
import type { Note } from './note.js';
import type { SessionView, TimerView } from './view.js';
import { describePhase } from './words.js';
import { changingText } from '../shared/changing-text.js';

const noCaptions: readonly string[] = [];

/** The figure of large mode, which keeps time with the timer. */
export const renderFigure = (exercise: string, session: SessionClock): TemplateResult =>
  html`<div class="picture">
    <toe-yoga-animator
      class="figure"
      no-controls
      .exercise=${exercise}
      .captions=${noCaptions}
      .session=${session}
    ></toe-yoga-animator>
  </div>`;

/** What it is and how much, where no card around it says so. */
export const renderHeading = (
  { name, dose, limb, counted }: SessionSubject,
  locale: Locale,
  problems: readonly ProblemFacts[],
): TemplateResult => {
  const sentence = dose ? locale.describeDose(dose, limb, counted) : '';
  const text = problems.length ? locale.card.describeUnreadableDose(sentence) : sentence;
  return html`<p class="name" ?hidden=${!name}>${changingText(name)}</p>
    <p class="dose" ?hidden=${!text}>${changingText(text)}</p>`;
};

/** What the title says now. */
const chooseTitle = ({ state, waiting }: SessionView, title: string, { timer }: Locale): string =>
  state === 'paused' && !waiting ? timer.paused : title;

const renderNote = ({ text, lang }: Note): TemplateResult =>
  html`<p class="note" lang=${ifDefined(lang)}><span .textContent=${text}></span></p>`;

/** What now, how long, how far. What changes is set on elements of its own, each in a place that it keeps. */
const renderPhase = ({ session, locale, navigation, place, showsName, note }: TimerView): TemplateResult => {
  const { runningSubject: subject, timeline, elapsed, moment } = session;
  const { timer } = locale;
  const index = Math.min(moment.index, timeline.phases.length - 1);
  const words = describePhase(subject, index, locale, navigation?.nextName);
  return html`
    <p class="place" ?hidden=${!place && !showsName && !words.side}>
      <span class="number" ?hidden=${!place} .textContent=${place}></span>
      <span class="exercise" ?hidden=${!showsName} .textContent=${subject.name}></span>
      <b class="side" ?hidden=${!words.side} .textContent=${words.side}></b>
    </p>
    <p part="phase" class="title" .textContent=${chooseTitle(session, words.title, locale)}></p>
    <p class="detail"><span .textContent=${words.detail}></span></p>
    ${note ? renderNote(note) : nothing}
    <p class="count-down">
      <span
        part="digits"
        class="digits"
        role="timer"
        aria-label=${timer.digits}
        .textContent=${timer.countDown(moment.remaining)}
      ></span>
      <span class="unit" .textContent=${timer.countDownUnit(moment.remaining)}></span>
    </p>
    <p class="next" .textContent=${session.asleep ? timer.deviceSlept : words.next}></p>
    <div part="bar" class="bar">${keyed(repRunAt(timeline, index).first, html`<div class="fill"></div>`)}</div>
    <p class="progress">
      <span class="count" .textContent=${words.count}></span>
      <span part="remaining" .textContent=${timer.timeLeft(timeline.duration - elapsed)}></span>
    </p>
  `;
};

const renderEnd = ({ session, locale: { timer } }: TimerView): TemplateResult =>
  html`<p class="title" .textContent=${timer.finished}></p>
    <p class="detail" .textContent=${timer.describeEnd(Math.round(session.spent))}></p>`;

/** Where the session stands: the phase that goes on, the end, or an offer to go on where it was broken off. */
export const renderStatus = (view: TimerView): TemplateResult | typeof nothing => {
  const { session, locale } = view;
  const { state, active, interrupted, timeline } = session;
  if (active) return renderPhase(view);
  if (state === 'finished') return renderEnd(view);
  if (!interrupted) return nothing;
  return html`<p class="offer" .textContent=${locale.timer.interruptedAt(timeline.duration - interrupted)}></p>`;
};
