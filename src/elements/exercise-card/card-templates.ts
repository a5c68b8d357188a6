import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import { changingText } from '../shared/changing-text.js';
import { renderTick } from '../shared/tick.js';
import type { CardModel } from './card-model.js';
import { renderRowStart } from './listed-templates.js';
import type { TimerSettings } from './timer-settings.js';

type Part = TemplateResult | typeof nothing;

const renderText = (classes: string, text: string): Part =>
  text ? html`<p class=${classes}>${changingText(text)}</p>` : nothing;

/** The dose, which breaks at its commas where it can. */
const renderDose = (dose: string): Part => {
  if (!dose) return nothing;
  const parts = dose.split(/(?<=,) /).map((part, i) => html`${i ? ' ' : nothing}<span>${changingText(part)}</span>`);
  return html`<p part="dose" class="dose">${parts}</p>`;
};

/** In the place of what can't be shown: a sentence for the patient, and for the page's author what is wrong. */
const renderProblem = ({ problems, locale }: CardModel): Part => {
  if (!problems.length) return nothing;
  const { card } = locale;
  const isUnknown = problems.some(({ code }) => code === 'unknown-exercise');
  return html`<div part="problem" class="problem">
    ${isUnknown ? html`<p>${changingText(card.unknownExercise)}</p>` : nothing}
    <details class="fine">
      <summary>${changingText(card.problemDetails)}</summary>
      <ul>
        ${problems.map(problem => html`<li>${changingText(locale.describeProblemAt(problem))}</li>`)}
      </ul>
    </details>
  </div>`;
};

/** The title, what it is good for, and the dose. */
const renderHeading = (model: CardModel): TemplateResult => {
  const { card, content, layout, list, authorLang } = model;
  const { name, purpose = '', dose, doseNotes } = content;
  const full = layout === 'full';
  const lang = card.name?.trim() ? authorLang : null;
  return html`<div class="heading">
    <div
      part="name"
      class="name"
      role="heading"
      aria-level=${card.headingLevel}
      id="name"
      lang=${ifDefined(lang ?? undefined)}
      ?hidden=${!name}
    >
      ${list?.start ? renderRowStart(list.start, name) : changingText(name)}
    </div>
    ${full && purpose ? html`<p class="purpose">${changingText(purpose)}</p>` : nothing} ${renderDose(dose)}
    ${full ? renderText('fine', doseNotes) : nothing} ${renderProblem(model)}
  </div>`;
};

/**
 * The page's own picture, else the figure. The slot is always there, so that a picture that comes later is seen. The
 * figure of a compact card says nothing that its words don't say.
 */
const renderPicture = (model: CardModel): TemplateResult => {
  const { card, content, layout, showsFigure, hasOwnPicture, handlers } = model;
  const compact = layout === 'compact';
  const figure = html`<toe-yoga-animator
    .exercise=${card.exercise ?? ''}
    .captions=${content.steps}
    .name=${content.name}
    .view=${card.view}
    .side=${card.side}
    ?autoplay=${!compact}
    ?no-controls=${compact}
    @toe-yoga-animator-step=${handlers.step}
  ></toe-yoga-animator>`;
  return html`<div
    part="picture"
    class="picture"
    aria-hidden=${compact && !hasOwnPicture ? 'true' : nothing}
    ?hidden=${!showsFigure && !hasOwnPicture}
  >
    <slot name="picture">${showsFigure ? figure : nothing}</slot>
  </div>`;
};

/** The catalogue's own words are not handed on: the timer has them, and its session goes on in another language. */
const renderTimer = ({ card, content, handlers }: CardModel, settings: TimerSettings): TemplateResult =>
  html`<rep-timer
    .exercise=${card.exercise}
    .name=${card.name?.trim() || null}
    .dose=${card.givenDose}
    .steps=${content.ownStepCount ? content.steps : null}
    .leadIn=${settings.leadIn}
    .leastLeadIn=${settings.leastLeadIn}
    .noSound=${settings.noSound}
    .voice=${settings.voice}
    .vibrate=${settings.vibrate}
    .noWakeLock=${settings.noWakeLock}
    .clock=${settings.clock}
    .navigation=${settings.navigation}
    .embedded=${true}
    @rep-timer-start=${handlers.start}
    @rep-timer-finish=${handlers.finish}
    ${ref(handlers.timerRef)}
  ></rep-timer>`;

const renderLabelled = (label: string, text: string | undefined): Part =>
  text ? html`<p><b>${changingText(label)}</b> <span>${changingText(text)}</span></p>` : nothing;

const renderSteps = ({ content, step, authorLang }: CardModel): TemplateResult => {
  const { steps, ownStepCount } = content;
  const firstOwn = steps.length - ownStepCount;
  return html`<ol
    part="steps"
    class="steps ${classMap({ single: steps.length === 1 })}"
    role="list"
    ?hidden=${!steps.length}
  >
    ${steps.map((text, i) => {
      const lang = i < firstOwn ? null : authorLang;
      return html`<li aria-current=${i + 1 === step ? 'step' : nothing}>
        <span lang=${ifDefined(lang ?? undefined)}>${changingText(text)}</span>
      </li>`;
    })}
  </ol>`;
};

/** What to do where it is too hard or too easy, and when to stop. */
const renderAdvice = ({ content, list, locale: { card } }: CardModel): TemplateResult => {
  const { easier, harder, progress, mistakes = [] } = content;
  return html`<div class="advice">
    <details>
      <summary>${changingText(card.notWorkingYet)}</summary>
      ${renderLabelled(card.easier, easier)} ${renderLabelled(card.harder, harder)}
      ${renderLabelled(card.progress, progress)}
      <p><b>${changingText(card.mistakes)}</b></p>
      <ul>
        ${mistakes.map(mistake => html`<li>${changingText(mistake)}</li>`)}
      </ul>
    </details>
    <details ?hidden=${!!list}>
      <summary>${changingText(card.safety)}</summary>
      <slot name="safety"
        ><ul>
          ${card.safetyLines.map(line => html`<li>${changingText(line)}</li>`)}
        </ul></slot
      >
    </details>
  </div>`;
};

/** Everything that is read, not looked at or pressed. */
const renderWords = (model: CardModel): TemplateResult => {
  const { exercise, content, layout, locale } = model;
  const { card } = locale;
  const { position, equipment, feel, caution, clinicalName, doseNotes, doseOrigin, origin } = content;
  return html`
    ${layout === 'compact' ? renderText('fine', doseNotes) : nothing}
    <slot name="note"></slot>
    ${renderLabelled(card.position, position)} ${renderLabelled(card.equipment, equipment)} ${renderSteps(model)}
    ${renderLabelled(card.feel, feel)}
    ${renderLabelled(exercise?.kind === 'exercise' ? card.caution : card.goodToKnow, caution)}
    <slot></slot>
    ${exercise ? renderAdvice(model) : nothing}
    <slot name="actions"></slot>
    ${renderText('fine', clinicalName ? card.alsoCalled(clinicalName) : '')}
    ${renderText('fine source', [doseOrigin, origin].filter(Boolean).join(' '))}
  `;
};

/** What a compact card folds away, under a summary that a screen reader can tell from the other cards'. */
const renderFold = (model: CardModel, timer: Part): TemplateResult => {
  const { content, locale, hasDetails } = model;
  return html`<details class="fold" ?hidden=${!hasDetails}>
    <summary>
      <span>${changingText(locale.card.details)}</span><span class="unseen">${changingText(`: ${content.name}`)}</span>
    </summary>
    <div class="words">${timer} ${renderWords(model)}</div>
  </details>`;
};

/** A card, in the order in which it is read, seen and pressed. */
export const renderCard = (model: CardModel): TemplateResult => {
  const { layout, list, isEmpty, exercise, showsFigure, hasOwnPicture, handlers } = model;
  const compact = layout === 'compact';
  const hasPicture = showsFigure || hasOwnPicture;
  const timer = model.timer ? renderTimer(model, model.timer) : nothing;
  const classes = {
    [layout]: true,
    listed: !!list,
    closed: !!list?.hidden,
    ticked: !!list?.tick,
    asks: !!list?.asks,
    'with-picture': hasPicture,
    'with-figure': !!exercise?.figure && showsFigure && !hasOwnPicture,
    'with-timer': !!model.timer,
  };
  return html`<article
    part="base"
    lang=${model.locale.lang}
    class="base"
    aria-labelledby=${list ? nothing : 'name'}
    @slotchange=${handlers.slot}
  >
    <div class="frame ${classMap(classes)}" ?hidden=${isEmpty}>
      ${renderHeading(model)}
      <div class="stage" ?hidden=${!hasPicture && (compact || !model.timer)}>
        ${renderPicture(model)} ${compact ? nothing : timer}
      </div>
      ${list?.tick ? html`<div class="row-tick">${renderTick(list.tick)}</div>` : nothing}
      ${compact ? renderFold(model, timer) : html`<div class="words">${renderWords(model)}</div>`}
    </div>
  </article>`;
};
