import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { systemClock, type Clock } from '../../timeline/clock.js';
import type { Dose } from '../../dose/dose.js';
import type { Side } from '../../dose/dose.js';
import type { View } from '../../figure/types.js';
import { checked, lookUp, settle, sideRule, viewRule } from '../shared/attributes.js';
import { doseProperties, givenDose, type DoseProperties } from '../shared/dose-properties.js';
import { emit } from '../shared/emit.js';
import { follow, type Follow } from '../shared/follow.js';
import { host } from '../shared/host.styles.js';
import { localeFor } from '../shared/locale.js';
import { tokens } from '../shared/tokens.styles.js';
import { version } from '../../version.js';
import type { Locale } from '../../i18n/locale.js';
import type { RepTimerElement } from '../rep-timer/rep-timer.js';
import type { ToeYogaAnimatorStepDetail } from '../toe-yoga-animator/events.js';
import { contentOf, type CardContent } from './content.js';
import { styles } from './exercise-card.styles.js';

export interface ExerciseCardElement extends DoseProperties {}

/**
 * What to do and how much, with a moving picture and a timer.
 *
 * @tag exercise-card
 * @slot - The author's own words; shown with the catalogue's.
 * @slot picture - A video or image instead of the figure.
 * @slot note - The therapist's note.
 * @slot actions - Links, a call to action.
 * @slot safety - Safety lines of the page's own, instead of the library's.
 * @slot fallback - Shown only until the script runs.
 * @fires {CustomEvent<None>} exercise-card-start - The timer starts from the beginning.
 * @fires {CustomEvent<None>} exercise-card-finish - The timer is at its end.
 * @csspart base - The wrapper of everything.
 * @csspart picture - The picture's ground.
 * @csspart name - The title.
 * @csspart dose - The dose as a sentence.
 * @csspart steps - The list of steps.
 */
export class ExerciseCardElement extends LitElement {
  static readonly version = version;
  static override styles = [tokens, host, styles];
  static override properties = {
    ...doseProperties,
    exercise: {},
    name: {},
    layout: checked('exercise-card', 'layout', { type: 'choice', of: ['full', 'compact'] }, 'full'),
    view: checked('exercise-card', 'view', viewRule, 'auto'),
    side: checked('exercise-card', 'side', sideRule, 'left'),
    headingLevel: checked('exercise-card', 'heading-level', { type: 'number', min: 2, max: 6 }, 3),
    noTimer: { type: Boolean, attribute: 'no-timer' },
    noPicture: { type: Boolean, attribute: 'no-picture' },
    leadIn: { attribute: false },
    listed: { attribute: false },
    steps: { attribute: false },
    clock: { attribute: false },
    step: { state: true },
    follow: { state: true },
  };

  /** Catalogue id. @attr */
  declare exercise: string | null;
  /** A title of one's own, or instead of the catalogue's. @attr */
  declare name: string | null;
  /** How much is shown at once. @attr */
  declare layout: 'full' | 'compact';
  /** Where the figure is seen from; `auto` is the catalogue's own view. @attr */
  declare view: View | 'auto';
  /** Which foot or leg the figure shows. @attr */
  declare side: Side;
  /** Level of the title, 2–6. @attr heading-level */
  declare headingLevel: number;
  /** Leaves the timer out. @attr no-timer */
  declare noTimer: boolean;
  /** Leaves the picture out. @attr no-picture */
  declare noPicture: boolean;
  /** Seconds to get ready before its timer's work, 0–3600. */
  declare leadIn: number;
  /** It stands in a list, which has the frame and the safety lines. */
  declare listed: boolean;
  /** Steps of an exercise of one's own, one sentence each; shown with the catalogue's. */
  declare steps: readonly string[] | null;
  /** The time its timer runs by; a test can put its own here. */
  declare clock: Clock;
  /** The step that the timer or the figure is at. */
  declare private step: number;
  declare private follow: Follow | null;

  constructor() {
    super();
    this.exercise = null;
    this.name = null;
    this.layout = 'full';
    this.view = 'auto';
    this.side = 'left';
    this.headingLevel = 3;
    this.noTimer = false;
    this.noPicture = false;
    this.leadIn = 5;
    this.listed = false;
    this.steps = null;
    this.clock = systemClock;
    this.step = 1;
    this.follow = null;
  }

  /** Its timer, where it has one. */
  get timer(): RepTimerElement | null {
    return this.renderRoot.querySelector('rep-timer');
  }

  #handleStart(): void {
    emit(this, 'exercise-card-start');
  }

  #handleFinish(): void {
    this.#handleTimer();
    emit(this, 'exercise-card-finish');
  }

  /** The figure keeps time with the timer. */
  #handleTimer(): void {
    const { timer } = this;
    this.follow = follow(timer);
    if (this.noPicture) this.step = timer?.phase?.step ?? this.step;
  }

  /** A timer that was taken away, or is another one, says nothing. */
  protected override updated(): void {
    if (!follow(this.timer)) this.follow = null;
  }

  #handleStep({ detail }: CustomEvent<ToeYogaAnimatorStepDetail>): void {
    this.step = detail.step;
  }

  protected override willUpdate(): void {
    settle(this);
  }

  override render(): TemplateResult {
    const locale = localeFor(this);
    const exercise = lookUp('exercise-card', this.exercise);
    const given = givenDose(this);
    const content = contentOf({ exercise, given, name: this.name, steps: this.steps }, locale);
    const compact = this.layout === 'compact';
    // on paper the figure's row of stills has the steps
    const own = this.querySelector?.('[slot=picture]');
    const pictured = !this.noPicture && (own || content.steps.length > 0);
    const drawn = exercise?.figure && pictured && !own;
    const more = html`
      ${content.doseNotes ? html`<p class="fine">${content.doseNotes}</p>` : ''}
      <slot name="note"></slot>
      ${this.#renderHow(content, locale, exercise?.kind === 'exercise')}
      <slot></slot>
      ${this.#renderTimer(content, given)} ${exercise ? this.#renderFolds(content, locale) : ''}
      <slot name="actions"></slot>
      ${exercise ? html`<p class="fine">${content.source} ${locale.card.information}</p>` : ''}
    `;
    return html`<article part="base" lang=${locale.lang} class="base" aria-labelledby="name">
      <div
        class="frame ${this.layout} ${this.listed ? 'listed' : ''} ${this.follow ? 'active' : ''} ${drawn ? 'drawn' : ''}"
      >
        ${pictured ? this.#renderPicture(content) : ''}
        <div class="text">
          ${this.#renderHead(content)}
          ${this.exercise && !exercise ? html`<p class="fine">${locale.card.unknown}</p>` : ''} ${compact ? '' : more}
        </div>
        ${
          compact
            ? html`<details>
                <summary>${locale.routine.details}</summary>
                <div class="text">${more}</div>
              </details>`
            : ''
        }
      </div>
    </article>`;
  }

  #renderHead(content: CardContent): TemplateResult {
    return html`<div class="head">
      <div part="name" class="name" role="heading" aria-level=${this.headingLevel} id="name" ?hidden=${!content.name}>
        ${content.name}
      </div>
      ${this.layout === 'full' && content.purpose ? html`<p class="muted">${content.purpose}</p>` : ''}
      ${content.dose ? html`<p part="dose" class="dose">${content.dose}</p>` : ''}
    </div>`;
  }

  #renderPicture({ steps }: CardContent): TemplateResult {
    const compact = this.layout === 'compact';
    return html`<div part="picture" class="picture">
      <slot name="picture">
        <toe-yoga-animator
          .exercise=${this.exercise ?? ''}
          .captions=${steps}
          .view=${this.view}
          .side=${this.side}
          .follow=${this.follow}
          ?autoplay=${!compact}
          ?no-controls=${compact}
          @toe-yoga-animator-step=${this.#handleStep}
        ></toe-yoga-animator>
      </slot>
    </div>`;
  }

  #renderHow(
    { position, equipment, steps, feel, caution }: CardContent,
    { card }: Locale,
    careful: boolean,
  ): TemplateResult {
    const line = (label: string, text?: string) => (text ? html`<p><b>${label}</b> ${text}</p>` : '');
    return html`
      ${line(card.position, position)} ${line(card.equipment, equipment)}
      <ol part="steps" class="steps" role="list" ?hidden=${!steps.length}>
        ${steps.map(
          (step, i) => html`<li aria-current=${i + 1 === this.step ? 'step' : nothing}><span>${step}</span></li>`,
        )}
      </ol>
      ${line(card.feel, feel)} ${line(careful ? card.caution : card.meaning, caution)}
    `;
  }

  #renderTimer({ dose, name, steps }: CardContent, given: Dose): TemplateResult | typeof nothing {
    if (this.noTimer || !(dose || this.exercise || this.listed)) return nothing;
    return html`<rep-timer
      .exercise=${this.exercise}
      .name=${name}
      .dose=${given}
      .leadIn=${this.leadIn}
      .steps=${steps}
      .clock=${this.clock}
      @rep-timer-start=${this.#handleStart}
      @rep-timer-phase=${this.#handleTimer}
      @rep-timer-pause=${this.#handleTimer}
      @rep-timer-resume=${this.#handleTimer}
      @rep-timer-reset=${this.#handleTimer}
      @rep-timer-finish=${this.#handleFinish}
    ></rep-timer>`;
  }

  #renderFolds({ easier, harder, mistakes }: CardContent, { card }: Locale): TemplateResult {
    return html`<div class="folds">
      <details>
        <summary>${card.notYet}</summary>
        <p><b>${card.easier}</b> ${easier}</p>
        <p><b>${card.harder}</b> ${harder}</p>
        <p><b>${card.mistakes}</b></p>
        <ul>
          ${mistakes?.map(mistake => html`<li>${mistake}</li>`)}
        </ul>
      </details>
      <details ?hidden=${this.listed}>
        <summary>${card.safety}</summary>
        <slot name="safety"
          ><ul>
            ${card.safetyLines.map(line => html`<li>${line}</li>`)}
          </ul></slot
        >
      </details>
    </div>`;
  }
}
