import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { changingText } from '../shared/changing-text.js';
import { isWide, renderTick } from '../shared/tick.js';
import type { CardModel } from './card-model.js';
import { renderRowStart } from './listed-templates.js';
import type { TimerSettings } from './timer-settings.js';
import { renderWordLines, type WordLine } from './word-lines.js';
import { inLang, listItem, noteSlot, renderWords } from './word-templates.js';

type Part = TemplateResult | typeof nothing;

/** The dose, which breaks at its commas where it can. */
const describeDoseLine = (dose: string): WordLine => ({
  classes: 'dose',
  part: 'dose',
  words: dose,
  pieces: dose.split(/(?<=,) /),
});

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
        ${renderWordLines(...problems.map(problem => listItem(locale.describeProblemAt(problem))))}
      </ul>
    </details>
  </div>`;
};

/** What to know before Start; a list says it for all its cards. */
const renderSafety = ({ exercise, list, locale: { card } }: CardModel): Part =>
  exercise
    ? html`<details class="advice" ?hidden=${!!list}>
        <summary>${changingText(card.safety)}</summary>
        <slot name="safety"
          ><ul>
            ${renderWordLines(...card.safetyLines.map(words => listItem(words)))}
          </ul></slot
        >
      </details>`
    : nothing;

/** The title, what it is good for, the dose, and what to know before Start. */
const renderHeading = (model: CardModel): TemplateResult => {
  const { card, content, layout, list, authorLang } = model;
  const { name, purpose = '', dose, doseNotes } = content;
  const full = layout === 'full';
  const lang = card.name?.trim() ? authorLang : content.lang;
  return html`<div class="heading">
    <span
      part="name"
      class="name"
      role="heading"
      aria-level=${card.headingLevel}
      id="name"
      lang=${ifDefined(lang ?? undefined)}
      ?hidden=${!name}
      >${list?.start ? renderRowStart(list.start, name) : changingText(name)}</span
    >
    ${renderWordLines(
      full ? { classes: 'purpose', ...inLang(purpose, content.lang) } : null,
      describeDoseLine(dose),
      full ? { classes: 'fine', words: doseNotes } : null,
    )}${renderProblem(model)}
    ${full ? renderSafety(model) : noteSlot}
  </div>`;
};

/**
 * The page's own picture, else the figure. The slot is always there, so that a picture that comes later is seen. The
 * figure of a compact card says nothing that its words don't say.
 */
const renderPicture = (model: CardModel): TemplateResult => {
  const { card, content, layout, showsFigure, hasOwnPicture, isNear, handlers } = model;
  const compact = layout === 'compact';
  const figure = html`<toe-yoga-animator
    .exercise=${card.exercise ?? ''}
    .captions=${content.steps.length ? content.steps : model.ownSteps}
    .name=${content.name}
    .view=${card.view}
    .side=${card.side}
    ?autoplay=${model.autoplays && !compact}
    ?no-controls=${compact}
    @toe-yoga-animator-step=${handlers.step}
  ></toe-yoga-animator>`;
  return html`<div
    part="picture"
    class="picture ${classMap({ reserved: showsFigure && !hasOwnPicture })}"
    aria-hidden=${compact && !hasOwnPicture ? 'true' : nothing}
    ?hidden=${!showsFigure && !hasOwnPicture}
  >
    <slot name="picture">${showsFigure && isNear ? figure : nothing}</slot>
  </div>`;
};

/** The catalogue's own words are not handed on: the timer has them, and its session goes on in another language. */
const pickTimerSteps = ({ exercise, content, ownSteps }: CardModel): readonly string[] | null => {
  if (!ownSteps.length) return null;
  return exercise ? content.steps : ownSteps;
};

const renderTimer = (model: CardModel, settings: TimerSettings): Part => {
  const { card, handlers, isNear } = model;
  if (!isNear) return nothing;
  return html`<rep-timer
    .exercise=${card.exercise}
    .name=${card.name?.trim() || null}
    .dose=${card.givenDose}
    .steps=${pickTimerSteps(model)}
    .side=${card.side}
    .leadIn=${settings.leadIn}
    .leastLeadIn=${settings.leastLeadIn}
    .noSound=${settings.noSound}
    .voice=${settings.voice}
    .vibrate=${settings.vibrate}
    .noWakeLock=${settings.noWakeLock}
    .clock=${settings.clock}
    .navigation=${settings.navigation}
    .embedded=${true}
    .card=${card}
    @rep-timer-start=${handlers.start}
    @rep-timer-finish=${handlers.finish}
  ></rep-timer>`;
};

/** What a compact card folds away, under a summary that a screen reader can tell from the other cards'. */
const renderFold = (model: CardModel, timer: Part): TemplateResult => {
  const { content, locale, hasDetails } = model;
  return html`<details class="fold" ?hidden=${!hasDetails}>
    <summary>
      <span>${changingText(locale.card.details)}</span><span class="unseen">${changingText(`: ${content.name}`)}</span>
    </summary>
    <div class="words">${renderSafety(model)} ${timer} ${renderWords(model)}</div>
  </details>`;
};

/** A card, in the order in which it is read, seen and pressed. */
export const renderCard = (model: CardModel): TemplateResult => {
  const { layout, list, isEmpty, exercise, showsFigure, hasOwnPicture, hasNote, handlers } = model;
  const compact = layout === 'compact';
  const hasPicture = showsFigure || hasOwnPicture;
  const timer = model.timer ? renderTimer(model, model.timer) : nothing;
  const classes = {
    [layout]: true,
    far: !model.isNear,
    rested: model.isRested,
    listed: !!list,
    closed: !!list?.hidden,
    ticked: !!list?.tick,
    'with-ticks': !!list?.tick && isWide(list.tick),
    asks: !!list?.asks,
    'with-picture': hasPicture,
    'with-figure': !!exercise?.figure && showsFigure && !hasOwnPicture,
    'with-timer': !!model.timer,
    'with-note': hasNote,
    'in-session': model.isInSession,
  };
  return html`<article
    part="base"
    lang=${model.locale.lang}
    class="base"
    aria-labelledby=${list ? nothing : 'name'}
    @slotchange=${handlers.slot}
    @pointerdown=${handlers.touch}
    @focusin=${handlers.touch}
  >
    <div class="frame ${classMap(classes)}" ?hidden=${isEmpty}>
      ${renderHeading(model)}
      <div class="stage" ?hidden=${!hasPicture && (compact || !model.timer)}>
        ${renderPicture(model)}${compact || !model.timer ? nothing : [noteSlot, timer]}
      </div>
      ${list?.tick ? html`<div class="row-tick">${renderTick(list.tick)}</div>` : nothing}${compact ? renderFold(model, timer) : html`<div class="words">${renderWords(model)}</div>`}
    </div>
  </article>`;
};
