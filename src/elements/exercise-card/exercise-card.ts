import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Side } from '../../dose/dose.js';
import type { View } from '../../figure/types.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import type { RepTimerElement } from '../rep-timer/rep-timer.js';
import { BaseElement } from '../shared/base-element.js';
import { DoseMixin } from '../shared/dose-mixin.js';
import { findExerciseFor } from '../shared/find-exercise.js';
import { sideRule, viewRule } from '../shared/rules.js';
import { isActive, type SessionClock } from '../shared/session-clock.js';
import { renderTick } from '../shared/tick.js';
import { tickStyles } from '../shared/tick.styles.js';
import { validated } from '../shared/validated.js';
import type { ToeYogaAnimatorStepDetail } from '../toe-yoga-animator/events.js';
import type { ToeYogaAnimatorElement } from '../toe-yoga-animator/toe-yoga-animator.js';
import { contentOf } from './content.js';
import { styles } from './exercise-card.styles.js';
import { isOtherContext, type ListContext } from './list-context.js';
import { listedStyles } from './listed.styles.js';
import { isReadByLists } from './listed-templates.js';
import { renderDetails, renderHeading, renderPicture, renderTimer, type CardView } from './view.js';

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
 * @fires {CustomEvent<NoDetail>} exercise-card-start - The timer starts from the beginning.
 * @fires {CustomEvent<NoDetail>} exercise-card-finish - The timer is at its end.
 * @csspart base - The wrapper of everything.
 * @csspart picture - The picture's ground.
 * @csspart name - The title.
 * @csspart dose - The dose as a sentence.
 * @csspart steps - The list of steps.
 */
export class ExerciseCardElement extends DoseMixin(BaseElement) {
  static override styles: CSSResultGroup = [BaseElement.styles, styles, tickStyles, listedStyles];

  /** The session of the timer, for as long as the card has one. */
  #session: SessionClock | null = null;
  /** Ends the subscription to it. */
  #unsubscribe: (() => void) | undefined;

  /** Its timer, where it has one. */
  @query('rep-timer') readonly timer!: RepTimerElement | null;

  @query('toe-yoga-animator') private readonly figure!: ToeYogaAnimatorElement | null;

  /** The step that the timer or the figure is at, from 1. */
  @state() private step = 1;

  /** Whether the timer's session has begun and is not over. */
  @state() private active = false;

  /** Whether the page gives a picture of its own. */
  @state() private hasPicture = false;

  /** Catalogue id. */
  @property() exercise: string | null = null;

  /** A title of one's own, or instead of the catalogue's. */
  @property() name: string | null = null;

  /** How much is shown at once. */
  @validated({ type: 'choice', of: ['full', 'compact'] }) layout: 'full' | 'compact' = 'full';

  /** Where the figure is seen from; `auto` is the catalogue's own view. */
  @validated(viewRule) view: View | 'auto' = 'auto';

  /** Which foot or leg the figure shows. */
  @validated(sideRule) side: Side = 'left';

  /** Level of the title, 2–6. */
  @validated({ type: 'number', min: 2, max: 6 }) headingLevel = 3;

  /** Leaves the timer out. */
  @property({ type: Boolean, attribute: 'no-timer' }) noTimer = false;

  /** Leaves the picture out. */
  @property({ type: Boolean, attribute: 'no-picture' }) noPicture = false;

  /** Seconds to get ready before its timer's work, 0–3600. */
  @property({ attribute: false }) leadIn = 5;

  /** Steps of an exercise of one's own, one sentence each; shown with the catalogue's. */
  @property({ attribute: false }) steps: readonly string[] | null = null;

  /** The time its timer runs by; a test can put its own here. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Set by the list that it stands in, which has the frame and the safety lines; null outside of one. @internal */
  @property({ attribute: false, hasChanged: isOtherContext }) listContext: ListContext | null = null;

  protected override willUpdate(): void {
    // before the first `slotchange`; a server has no children to look at
    if (!this.hasUpdated) this.hasPicture = !!this.querySelector?.(':scope > [slot="picture"]');
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    if (isReadByLists(changes)) this.listContext?.changed();
    // set here, since the timer comes after the figure in the template
    if (this.figure) this.figure.session = this.#session;
  }

  /** Called with the timer when the card gets one, and without when it is taken away. */
  #handleTimerRef = (timer?: Element): void => {
    this.#unsubscribe?.();
    this.#session = (timer as RepTimerElement | undefined)?.session ?? null;
    this.#unsubscribe = this.#session?.subscribe(this.#readSession);
    // Lit calls this within an update, in which no state may change
    queueMicrotask(this.#readSession);
  };

  #readSession = (): void => {
    this.active = !!this.#session && isActive(this.#session);
    // else the figure tells the step
    if (this.noPicture) this.step = this.timer?.phase?.step ?? this.step;
  };

  #handleStep = ({ detail }: CustomEvent<ToeYogaAnimatorStepDetail>): void => {
    this.step = detail.step;
  };

  #handlePictureSlot = ({ target }: Event): void => {
    this.hasPicture = (target as HTMLSlotElement).assignedElements().length > 0;
  };

  #handleStart = (): void => this.emit('exercise-card-start');

  #handleFinish = (): void => this.emit('exercise-card-finish');

  #createView(): CardView {
    const { locale, listContext: list, givenDose } = this;
    const exercise = findExerciseFor(this, this.exercise);
    const content = contentOf({ exercise, given: givenDose, name: this.name, steps: this.steps }, locale);
    const layout = list?.layout ?? this.layout;
    const canTime = !!(content.dose || this.exercise || list);
    return {
      card: this,
      locale,
      exercise,
      content,
      layout,
      list,
      step: this.step,
      showsFigure: !this.noPicture && content.steps.length > 0,
      showsPicture: !this.noPicture && (this.hasPicture || content.steps.length > 0),
      showsTimer: canTime && (list ? list.showsTimer : !this.noTimer),
      leadIn: list?.leadIn ?? list?.leastLeadIn ?? this.leadIn,
      clock: list?.clock ?? this.clock,
      handlers: {
        timerRef: this.#handleTimerRef,
        start: this.#handleStart,
        finish: this.#handleFinish,
        step: this.#handleStep,
        pictureSlot: this.#handlePictureSlot,
      },
    };
  }

  override render(): TemplateResult {
    const view = this.#createView();
    const { locale, exercise, layout, list } = view;
    const compact = layout === 'compact';
    const classes = {
      card: true,
      [layout]: true,
      listed: !!list,
      closed: !!list?.hidden,
      wrapped: !!list?.tick,
      active: this.active,
      'with-figure': !!exercise?.figure && view.showsFigure && !this.hasPicture,
    };
    const details = renderDetails(view, renderTimer(view));
    return html`<article part="base" lang=${locale.lang} class="base" aria-labelledby="name">
      <div class=${classMap(classes)}>
        ${renderPicture(view)}
        <div class="words">
          ${renderHeading(view)}
          ${this.exercise && !exercise ? html`<p class="fine-print">${locale.card.unknownExercise}</p>` : nothing}
          ${compact ? nothing : details}
        </div>
        ${list?.tick ? renderTick(list.tick) : nothing}
        ${
          compact
            ? html`<details>
                <summary>${locale.card.details}</summary>
                <div class="words">${details}</div>
              </details>`
            : nothing
        }
      </div>
    </article>`;
  }
}
