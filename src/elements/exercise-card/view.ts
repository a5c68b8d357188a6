import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import type { Exercise } from '../../catalogue/exercise.js';
import type { Dose, Side } from '../../dose/dose.js';
import type { View } from '../../figure/types.js';
import type { Locale } from '../../i18n/locale.js';
import type { Clock } from '../../timeline/clock.js';
import type { ToeYogaAnimatorStepDetail } from '../toe-yoga-animator/events.js';
import type { CardContent } from './content.js';

/** What the card's templates show. */
export interface CardView {
  /** What the templates hand on as the card has it. */
  readonly card: {
    readonly exercise: string | null;
    readonly name: string | null;
    readonly steps: readonly string[] | null;
    readonly view: View | 'auto';
    readonly side: Side;
    readonly headingLevel: number;
    readonly givenDose: Dose;
  };
  readonly locale: Locale;
  readonly exercise: Exercise | undefined;
  readonly content: CardContent;
  readonly layout: 'full' | 'compact';
  /** Whether it stands in a list. */
  readonly listed: boolean;
  /** The step that is marked, from 1. */
  readonly step: number;
  /** Whether there is a figure, which a picture of the page's own replaces. */
  readonly showsFigure: boolean;
  readonly showsPicture: boolean;
  readonly showsTimer: boolean;
  /** Seconds to get ready. */
  readonly leadIn: number;
  readonly clock: Clock;
  readonly handlers: CardHandlers;
}

export interface CardHandlers {
  timerRef(timer?: Element): void;
  start(): void;
  finish(): void;
  step(event: CustomEvent<ToeYogaAnimatorStepDetail>): void;
  pictureSlot(event: Event): void;
}

/** The title, what it is good for, and the dose. */
export const renderHeading = ({ card, content, layout }: CardView): TemplateResult => {
  const { name, purpose, dose } = content;
  return html`<div>
    <div part="name" class="name" role="heading" aria-level=${card.headingLevel} id="name" ?hidden=${!name}>
      ${name}
    </div>
    ${layout === 'full' && purpose ? html`<p class="purpose">${purpose}</p>` : nothing}
    ${dose ? html`<p part="dose" class="dose">${dose}</p>` : nothing}
  </div>`;
};

/** The page's own picture, else the figure. The slot is always there, so that a picture that comes later is seen. */
export const renderPicture = (view: CardView): TemplateResult => {
  const { card, content, layout, handlers } = view;
  const compact = layout === 'compact';
  const figure = html`<toe-yoga-animator
    .exercise=${card.exercise ?? ''}
    .captions=${content.steps}
    .view=${card.view}
    .side=${card.side}
    ?autoplay=${!compact}
    ?no-controls=${compact}
    @toe-yoga-animator-step=${handlers.step}
  ></toe-yoga-animator>`;
  return html`<div part="picture" class="picture" ?hidden=${!view.showsPicture}>
    <slot name="picture" @slotchange=${handlers.pictureSlot}>${view.showsFigure ? figure : nothing}</slot>
  </div>`;
};

/** The catalogue's own words are not handed on: the timer has them, and its session goes on in another language. */
export const renderTimer = (view: CardView): TemplateResult | typeof nothing => {
  const { card, content, handlers } = view;
  if (!view.showsTimer) return nothing;
  return html`<rep-timer
    .exercise=${card.exercise}
    .name=${card.name || null}
    .dose=${card.givenDose}
    .leadIn=${view.leadIn}
    .steps=${card.steps?.length ? content.steps : null}
    .clock=${view.clock}
    .embedded=${true}
    @rep-timer-start=${handlers.start}
    @rep-timer-finish=${handlers.finish}
    ${ref(handlers.timerRef)}
  ></rep-timer>`;
};

/** All that a compact card folds away. */
export const renderDetails = (view: CardView, timer: TemplateResult | typeof nothing): TemplateResult => {
  const { exercise, content } = view;
  return html`
    ${content.doseNotes ? html`<p class="fine-print">${content.doseNotes}</p>` : nothing}
    <slot name="note"></slot>
    ${renderInstructions(view)}
    <slot></slot>
    ${timer} ${exercise ? renderAdvice(view) : nothing}
    <slot name="actions"></slot>
    ${exercise ? html`<p class="fine-print">${content.origin}</p>` : nothing}
  `;
};

const renderLabelled = (label: string, text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<p><b>${label}</b> ${text}</p>` : nothing;

/** How it is done, step by step. */
const renderInstructions = ({ exercise, content, step, locale: { card } }: CardView): TemplateResult => {
  const { position, equipment, steps, feel, caution } = content;
  const isStep = (index: number): 'step' | undefined => (index + 1 === step ? 'step' : undefined);
  return html`
    ${renderLabelled(card.position, position)} ${renderLabelled(card.equipment, equipment)}
    <ol part="steps" class="steps" role="list" ?hidden=${!steps.length}>
      ${steps.map((text, i) => html`<li aria-current=${ifDefined(isStep(i))}><span>${text}</span></li>`)}
    </ol>
    ${renderLabelled(card.feel, feel)}
    ${renderLabelled(exercise?.kind === 'exercise' ? card.caution : card.goodToKnow, caution)}
  `;
};

/** What to do where it is too hard or too easy, and when to stop. */
const renderAdvice = ({ content, listed, locale: { card } }: CardView): TemplateResult => {
  const { easier, harder, mistakes } = content;
  return html`<div class="advice">
    <details>
      <summary>${card.notWorkingYet}</summary>
      <p><b>${card.easier}</b> ${easier}</p>
      <p><b>${card.harder}</b> ${harder}</p>
      <p><b>${card.mistakes}</b></p>
      <ul>
        ${mistakes?.map(mistake => html`<li>${mistake}</li>`)}
      </ul>
    </details>
    <details ?hidden=${listed}>
      <summary>${card.safety}</summary>
      <slot name="safety"
        ><ul>
          ${card.safetyLines.map(line => html`<li>${line}</li>`)}
        </ul></slot
      >
    </details>
  </div>`;
};
