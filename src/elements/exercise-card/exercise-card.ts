import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { StickyHeaderController } from '../../browser/sticky-header-controller.js';
import { explainUnknownExercise } from '../../catalogue/index.js';
import type { Side } from '../../dose/dose.js';
import type { View } from '../../figure/types.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import type { RepTimerElement } from '../rep-timer/rep-timer.js';
import { BaseElement } from '../shared/base-element.js';
import { DoseMixin } from '../shared/dose-mixin.js';
import { findExerciseFor } from '../shared/find-exercise.js';
import { leadInRule, sideRule, viewRule } from '../shared/rules.js';
import { isActive, type SessionClock } from '../shared/session-clock.js';
import { tickStyles } from '../shared/tick.styles.js';
import { validated } from '../shared/validated.js';
import { warnOnce } from '../shared/warn-once.js';
import type { ToeYogaAnimatorStepDetail } from '../toe-yoga-animator/events.js';
import type { ToeYogaAnimatorElement } from '../toe-yoga-animator/toe-yoga-animator.js';
import { layoutStyles } from './card-layout.styles.js';
import type { CardModel } from './card-model.js';
import { renderCard } from './card-templates.js';
import { contentOf, isBlank } from './content.js';
import { styles } from './exercise-card.styles.js';
import { isOtherContext, type ListContext } from './list-context.js';
import { isReadByLists } from './listed-templates.js';
import { listedStyles } from './listed.styles.js';
import { findOwnContent, isOtherContent, type OwnContent } from './own-content.js';
import { mergeTimerSettings } from './timer-settings.js';

/** ms in which a page that sets attributes late has set them. */
const emptyNotice = 250;

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
 * @csspart problem - What is said where the exercise or its dose can't be shown.
 */
export class ExerciseCardElement extends DoseMixin(BaseElement) {
  static override styles: CSSResultGroup = [BaseElement.styles, styles, layoutStyles, tickStyles, listedStyles];

  /** The session of the timer, for as long as the card has one. */
  #session: SessionClock | null = null;
  /** Ends the subscription to it. */
  #unsubscribe: (() => void) | undefined;
  #emptyTimeout: ReturnType<typeof setTimeout> | undefined;

  /** Its timer, where it has one. */
  @query('rep-timer') readonly timer!: RepTimerElement | null;

  @query('toe-yoga-animator') private readonly figure!: ToeYogaAnimatorElement | null;
  @query('.picture') private readonly picture!: HTMLElement | null;
  @query('.frame') private readonly frame!: HTMLElement | null;

  /** The step that the timer or the figure is at, from 1. */
  @state() private step = 1;

  /** Whether the timer's session has begun and is not over. */
  @state() private active = false;

  /** What the page gives besides the attributes. */
  @state({ hasChanged: isOtherContent }) private ownContent: OwnContent = { hasPicture: false, hasWords: false };

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

  /** Seconds to get ready before its timer's work, 0–3600; null is as long as the timer finds good. */
  @validated(leadInRule) leadIn: number | null = null;

  /** Its timer is silent, until the reader switches sound on. */
  @property({ type: Boolean, attribute: 'no-sound' }) noSound = false;

  /** Its timer speaks, until the reader switches it off. */
  @property({ type: Boolean }) voice = false;

  /** Its timer vibrates where the device can. */
  @property({ type: Boolean }) vibrate = false;

  /** Lets the screen turn off while its timer runs. */
  @property({ type: Boolean, attribute: 'no-wake-lock' }) noWakeLock = false;

  /** Steps of an exercise of one's own, one sentence each; shown with the catalogue's. */
  @property({ attribute: false }) steps: readonly string[] | null = null;

  /** The time its timer runs by; a test can put its own here. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Set by the list that it stands in, which has the frame and the safety lines; null outside of one. @internal */
  @property({ attribute: false, hasChanged: isOtherContext }) listContext: ListContext | null = null;

  constructor() {
    super();
    new StickyHeaderController(this, () => this.frame);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#emptyTimeout);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    // before the first `slotchange`; a server has no children to look at
    if (!this.hasUpdated && 'children' in this) this.#readSlots();
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    if (isReadByLists(changes)) this.listContext?.changed?.();
    // set here, since the timer comes after the picture in the template
    if (this.figure) this.figure.session = this.#session;
    if (this.timer) this.timer.companion = this.picture?.hidden ? null : this.picture;
    clearTimeout(this.#emptyTimeout);
    if (this.frame?.hidden) this.#emptyTimeout = setTimeout(this.#warnOfNothing, emptyNotice);
  }

  #warnOfNothing = (): void =>
    warnOnce('<exercise-card> shows nothing: an exercise or a name is missing, and it has no words of its own.');

  /** Called with the timer when the card gets one, and without when it is taken away. */
  #handleTimerRef = (timer?: Element): void => {
    this.#unsubscribe?.();
    this.#session = (timer as RepTimerElement | undefined)?.session ?? null;
    this.#unsubscribe = this.#session?.subscribe(this.#readSession);
    // Lit calls this within an update, in which no state may change
    queueMicrotask(this.#readSession);
  };

  #readSession = (): void => {
    const wasActive = this.active;
    this.active = !!this.#session && isActive(this.#session);
    if (wasActive && !this.active) this.step = this.figure?.step ?? 1;
    this.step = this.timer?.phase?.step ?? this.step;
  };

  /** While the session is in a step, that is the one; the figure shows it only where it is in view. */
  #handleStep = ({ detail }: CustomEvent<ToeYogaAnimatorStepDetail>): void => {
    this.step = this.timer?.phase?.step ?? detail.step;
  };

  #readSlots = (): void => {
    this.ownContent = findOwnContent(this);
  };

  #handleStart = (): void => this.emit('exercise-card-start');

  #handleFinish = (): void => this.emit('exercise-card-finish');

  #createModel(): CardModel {
    const { exercise: id, name, steps, locale, listContext: list, givenDose: given, doseProblems } = this;
    const exercise = findExerciseFor(this, id);
    const problems = id?.trim() && !exercise ? [explainUnknownExercise(id)] : doseProblems;
    const isSound = problems.length === 0;
    const content = contentOf({ exercise, given, doseProblems, name, steps }, locale);
    const wantsTimer = list ? list.showsTimer : !this.noTimer;
    const canTime = isSound && !!(content.dose || exercise || list);
    const { hasPicture: hasOwnPicture, hasWords } = this.ownContent;
    const layout = list?.layout ?? this.layout;
    return {
      card: this,
      locale,
      authorLang: list?.lang ?? this.authorLang,
      exercise,
      content,
      problems,
      layout,
      list,
      isEmpty: !problems.length && isBlank(content) && !hasOwnPicture && !hasWords,
      hasDetails: !!exercise || content.steps.length > 0 || hasWords || !!content.doseNotes || (canTime && wantsTimer),
      step: layout === 'compact' && !this.active ? 0 : this.step,
      showsFigure: !this.noPicture && content.steps.length > 0,
      hasOwnPicture: hasOwnPicture && !this.noPicture,
      timer: canTime && wantsTimer ? mergeTimerSettings(this, list) : null,
      handlers: {
        timerRef: this.#handleTimerRef,
        start: this.#handleStart,
        finish: this.#handleFinish,
        step: this.#handleStep,
        slot: this.#readSlots,
      },
    };
  }

  override render(): TemplateResult {
    return renderCard(this.#createModel());
  }
}
