import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { StickyHeaderController } from '../../browser/sticky-header-controller.js';
import { explainUnknownExercise } from '../../catalogue/index.js';
import type { RepTimerElement } from '../rep-timer/rep-timer.js';
import { BaseElement } from '../shared/base-element.js';
import type { HandoutExercise, PrintChoices } from '../shared/handout/handout.js';
import { findExerciseFor } from '../shared/find-exercise.js';
import { printHandout } from '../shared/handout/print-handout.js';
import { NearController } from '../shared/near.js';
import { isActive, type SessionClock } from '../shared/session-clock.js';
import { StructuredDataController } from '../shared/structured-data-controller.js';
import { tickStyles } from '../shared/tick.styles.js';
import type { ToeYogaAnimatorStepDetail } from '../toe-yoga-animator/events.js';
import type { ToeYogaAnimatorElement } from '../toe-yoga-animator/toe-yoga-animator.js';
import { layoutStyles } from './card-layout.styles.js';
import { buildHandout, describeForPaper, describeForSearch } from './card-handout.js';
import { CardProperties } from './card-properties.js';
import { findTimer } from './find-timer.js';
import type { CardModel } from './card-model.js';
import { renderCard } from './card-templates.js';
import { contentOf, isBlank } from '../../i18n/exercise-content.js';
import { styles } from './exercise-card.styles.js';
import { isReadByLists } from './listed-templates.js';
import { listedStyles } from './listed.styles.js';
import {
  emptyNotice,
  findOwnContent,
  isOtherContent,
  noOwnContent,
  pickSteps,
  warnOfNothing,
  type OwnContent,
} from './own-content.js';
import { mergeTimerSettings } from './timer-settings.js';
import { pickOptions } from '../../validation/fields.js';

/**
 * What to do and how much, with a moving picture and a timer.
 *
 * @tag exercise-card
 * @slot - The author's own words; shown with the catalogue's. With an exercise of one's own, an `<ol>` or the only paragraph is told at the beginning.
 * @slot picture - A video or image instead of the figure.
 * @slot note - The therapist's note: beside the timer, and in the row of a list.
 * @slot actions - Links, a call to action.
 * @slot safety - Safety lines of the page's own, instead of the library's.
 * @slot clinic - Name, logo and contact; at the head of what is printed, and only there.
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
export class ExerciseCardElement extends CardProperties {
  static override styles: CSSResultGroup = [BaseElement.styles, styles, layoutStyles, tickStyles, listedStyles];

  /** The session of the timer, for as long as the card has one. */
  #session: SessionClock | null = null;
  #followed: RepTimerElement | null = null;
  #unsubscribe: (() => void) | undefined;
  #emptyTimeout: ReturnType<typeof setTimeout> | undefined;
  #stickyHeader: StickyHeaderController | undefined;
  readonly #nearness = new NearController(this, {
    renderNow: () => this.performUpdate(),
    mayRest: () => this.#rest(),
  });
  /** Whether the reader or the page has done anything with its parts, which they would miss. */
  #isTouched = false;
  #autoplays = true;

  @query('toe-yoga-animator') private readonly figure!: ToeYogaAnimatorElement | null;
  @query('.picture') private readonly picture!: HTMLElement | null;
  @query('.frame') private readonly frame!: HTMLElement | null;

  /** The step that the timer or the figure is at, from 1. */
  @state() private step = 1;

  @state() private active = false;

  /** Whether a session goes on, or was the last thing here: until the reader touches the picture, nothing moves by itself. */
  @state() private isInSession = false;

  /** What the page gives besides the attributes. */
  @state({ hasChanged: isOtherContent }) private ownContent: OwnContent = noOwnContent;

  #shownLayout = this.layout;

  constructor() {
    super();
    new StructuredDataController(this, () => describeForSearch(this.#createModel()));
  }

  /** Its timer as it is, to be read; see `timer`. @internal */
  get shownTimer(): RepTimerElement | null {
    return findTimer(this.renderRoot);
  }

  /** Its timer, where it has one: a card that is out of sight makes it when it is asked for. */
  get timer(): RepTimerElement | null {
    this.#isTouched = true;
    if (this.hasUpdated && this.isConnected) this.#nearness.wake();
    return this.shownTimer;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#emptyTimeout);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    // one layout's timer is not the other's: a change waits for the end of a session
    if (!this.active) this.#shownLayout = this.layout;
    // before the first `slotchange`; a server has no children to look at
    if (!this.hasUpdated && !this.hydrating && 'children' in this) this.#readSlots();
  }

  protected override hydrated(): void {
    this.#readSlots();
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    this.#followSession();
    if (isReadByLists(changes)) this.listContext?.changed?.();
    // set here, since the timer comes after the picture in the template
    if (this.figure) this.figure.session = this.#session;
    if (this.shownTimer) this.shownTimer.companion = this.picture?.hidden ? null : this.picture;
    if (this.#nearness.near && !this.#stickyHeader)
      this.#stickyHeader = new StickyHeaderController(this, () => this.frame);
    clearTimeout(this.#emptyTimeout);
    if (this.frame?.hidden && this.isConnected) this.#emptyTimeout = setTimeout(warnOfNothing, emptyNotice);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#nearness.settle();
    await super.getUpdateComplete();
    await Promise.all([this.figure?.updateComplete, this.shownTimer?.updateComplete]);
    return super.getUpdateComplete();
  }

  /** Follows the session of the timer that it has now, or none. */
  #followSession(): void {
    const timer = this.shownTimer;
    // its session is the same for as long as it lives; asked for, it would take on what was just rendered, and tell so
    if (timer === this.#followed) return;
    this.#followed = timer;
    this.#unsubscribe?.();
    this.#session = timer?.session ?? null;
    this.#unsubscribe = this.#session?.subscribe(this.#readSession);
    // no state may change while Lit updates
    queueMicrotask(this.#readSession);
  }

  #readSession = (): void => {
    const wasActive = this.active;
    this.active = !!this.#session && isActive(this.#session);
    this.isInSession = !!this.#session && this.#session.state !== 'idle';
    if (wasActive && !this.active) this.step = this.figure?.step ?? 1;
    this.step = this.shownTimer?.phase?.step ?? this.step;
  };

  /** While the session is in a step, that is the one; the figure shows it only where it is in view. */
  #handleStep = ({ detail }: CustomEvent<ToeYogaAnimatorStepDetail>): void => {
    this.step = this.shownTimer?.phase?.step ?? detail.step;
  };

  #handleTouch = (event: Event): void => {
    this.#isTouched = true;
    if (!this.active && event.composedPath().includes(this.picture!)) this.isInSession = false;
  };

  /** Gives its parts back, unless somebody has used them. */
  #rest(): boolean {
    if (this.#isTouched || this.active || this.shownTimer?.interrupted) return false;
    this.#autoplays = false;
    this.step = 1;
    return true;
  }

  #readSlots = (): void => {
    this.ownContent = findOwnContent(this);
  };

  #handleStart = (): void => {
    this.#isTouched = true;
    this.emit('exercise-card-start');
  };

  #createModel(): CardModel {
    const { exercise: id, name, steps, locale, listContext: list, givenDose: given, doseProblems } = this;
    const exercise = findExerciseFor(this, id);
    const problems = id?.trim() && !exercise ? [explainUnknownExercise(id)] : doseProblems;
    const content = contentOf({ exercise, given, doseProblems, name, steps }, locale);
    const wantsTimer = list ? list.showsTimer : !this.noTimer;
    const canTime = problems.length === 0 && !!(content.dose || exercise || list);
    const { hasPicture: hasOwnPicture, hasNote, hasWords } = this.ownContent;
    const layout = list?.layout ?? this.#shownLayout;
    const told = id?.trim() ? [] : this.ownContent.steps;
    return {
      card: this,
      locale,
      authorLang: list?.lang ?? this.authorLang,
      exercise,
      content,
      ...pickSteps(content, { told, layout, noPicture: this.noPicture }),
      problems,
      layout,
      list,
      isNear: this.#nearness.near,
      isRested: this.#nearness.rested,
      autoplays: this.#autoplays,
      isEmpty: !problems.length && isBlank(content) && !hasOwnPicture && !hasNote && !hasWords,
      hasDetails: !!exercise || content.steps.length > 0 || hasWords || !!content.doseNotes || (canTime && wantsTimer),
      step: layout === 'compact' && !this.active ? 0 : this.step,
      isInSession: this.isInSession,
      hasOwnPicture: hasOwnPicture && !this.noPicture,
      hasNote,
      timer: canTime && wantsTimer ? mergeTimerSettings(this, list) : null,
      handlers: {
        start: this.#handleStart,
        finish: () => this.emit('exercise-card-finish'),
        step: this.#handleStep,
        slot: this.#readSlots,
        touch: this.#handleTouch,
      },
    };
  }

  /** What stands on paper of it. @internal */
  describeForPaper(): HandoutExercise {
    return describeForPaper(this, this.#createModel());
  }

  /**
   * Prints the exercise alone, as a handout; pictures and boxes to tick can be left out.
   * @returns when the browser's own `print()` does, before which pictures are waited for, up to 5 seconds
   */
  print(choices?: PrintChoices | null): Promise<void> {
    return printHandout(buildHandout(this, this.#createModel()), pickOptions(choices), this.ownerDocument);
  }

  override render(): TemplateResult {
    return renderCard(this.#createModel());
  }
}
