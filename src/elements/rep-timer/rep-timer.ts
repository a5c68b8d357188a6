import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { announcer } from '../../browser/announcer.js';
import { hasModifier } from '../../browser/keyboard.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import type { PlaybackState } from '../../timeline/playback.js';
import { isWork, type Phase, type Timeline } from '../../timeline/phase.js';
import { BaseElement } from '../shared/base-element.js';
import { CueMixin } from '../shared/cue-mixin.js';
import { DoseMixin } from '../shared/dose-mixin.js';
import { findExerciseFor } from '../shared/find-exercise.js';
import type { SessionClock } from '../shared/session-clock.js';
import { CueChoices, renderCueChoices } from './cues/cue-choices.js';
import { FocusKeeper } from './focus-keeper.js';
import { findKeyAction, type TimerControls } from './key-actions.js';
import { LargeMode } from './large-mode.js';
import type { Group } from '../../browser/bring-into-view.js';
import type { ExerciseNavigation } from './navigation.js';
import { updateBar } from './progress.js';
import { styles } from './rep-timer.styles.js';
import { SessionController } from './session-controller.js';
import { StateReflector } from './state-reflector.js';
import { buildSubject } from './subject.js';
import { renderControls } from './control-templates.js';
import { renderFigure, renderHeading, renderStatus } from './status-templates.js';
import type { TimerView } from './view.js';
import { ViewFollower } from './view-follower.js';

/**
 * Guides holds, repetitions, sides and rests.
 *
 * @tag rep-timer
 * @fires {CustomEvent<NoDetail>} rep-timer-start - Emitted when the timer starts from the beginning, or where a session was broken off.
 * @fires {CustomEvent<NoDetail>} rep-timer-pause - Emitted when the timer pauses.
 * @fires {CustomEvent<NoDetail>} rep-timer-resume - Emitted when the timer goes on.
 * @fires {CustomEvent<RepTimerPhaseDetail>} rep-timer-phase - Emitted when a phase begins.
 * @fires {CustomEvent<RepTimerRepDetail>} rep-timer-rep - Emitted when a repetition is done.
 * @fires {CustomEvent<RepTimerSetDetail>} rep-timer-set - Emitted when a set is done; not for one that the reader left early.
 * @fires {CustomEvent<NoDetail>} rep-timer-finish - Emitted when the last phase is over.
 * @fires {CustomEvent<NoDetail>} rep-timer-reset - Emitted when the timer goes back to the beginning.
 * @csspart base - The wrapper of everything.
 * @csspart phase - What to do now.
 * @csspart digits - The seconds left of the phase.
 * @csspart bar - How far the repetitions are.
 * @csspart remaining - The time left of the exercise.
 * @csspart button - Each button.
 * @cssState running - The session goes on.
 * @cssState paused - The session stands.
 * @cssState finished - The session is over.
 * @cssState large - It fills the screen.
 */
export class RepTimerElement extends CueMixin(DoseMixin(BaseElement)) implements TimerControls {
  static override styles = [BaseElement.styles, styles];

  #choices: CueChoices = new CueChoices(this, () => {
    if (this.#session.state === 'running') this.#session.cues.unlock();
  });
  /** Loaded by `#prepare` with what the properties say. */
  #session = new SessionController(this, {
    emit: (name, detail) => this.emit(name, detail),
    getPanel: () => this.panel,
    getPreferences: () => this.#choices.preferences,
    getPlace: () => this.navigation?.place ?? '',
  });
  #largeMode = new LargeMode(this, {
    getDialog: () => this.dialog,
    getFocusTarget: () => (this.large ? this.mainButton : (this.sizeButton ?? this.mainButton)),
    onChange: () => this.#handleSizeChange(),
  });
  #stateReflector = new StateReflector(this, ['running', 'paused', 'finished', 'large']);
  #viewFollower = new ViewFollower(this, {
    getGroups: () => this.#findGroups(),
    getFocusTarget: () => this.mainButton,
    isAway: () => this.large,
  });
  /** The state that was rendered last. */
  #shownState: PlaybackState = 'idle';

  @query('.panel') private readonly panel!: HTMLElement | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('.bar') private readonly bar!: HTMLElement | null;
  @query('.size') private readonly sizeButton!: HTMLElement | null;
  @query('.primary') private readonly mainButton!: HTMLElement | null;

  /** Catalogue id. */
  @property() exercise: string | null = null;

  /** What it is called, instead of the catalogue's name. */
  @property() name: string | null = null;

  /** Words of an exercise of one's own, one sentence a step. */
  @property({ attribute: false }) steps: readonly string[] | null = null;

  /** The time it runs by; a test can put its own here. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Seconds to get ready at least, where `leadIn` gives none. @internal */
  @property({ attribute: false }) leastLeadIn = 5;

  /** The picture that is brought into view together with the timer. @internal */
  @property({ attribute: false }) companion: Element | null = null;

  /** The exercises before and after, where it stands among others. @internal */
  @property({ attribute: false }) navigation: ExerciseNavigation | null = null;

  /** Whether a card around it has the ground, the name and the dose. @internal */
  @property({ attribute: false }) embedded = false;

  constructor() {
    super();
    new FocusKeeper(this, () => this.mainButton);
  }

  /** A timer that is moved within the page by `moveBefore()` runs on: it is neither disconnected nor connected. */
  connectedMoveCallback(): void {
    this.followLanguage();
  }

  protected override willUpdate(): void {
    this.#prepare();
  }

  protected override updated(): void {
    this.#session.updateCues();
    if (this.bar) updateBar(this.bar, this.#session);
    this.#stateReflector.reflect({ [this.state]: true, large: this.large });
    if (this.state === 'finished' && this.#shownState !== 'finished') this.#viewFollower.end();
    this.#shownState = this.state;
  }

  /** Loads the session that the properties describe, unless it is loaded. */
  #prepare(): void {
    const { exercise: id, leadIn, leastLeadIn, name, steps, givenDose: dose, clock, locale } = this;
    this.#session.load({
      key: JSON.stringify([id, leadIn ?? `${leastLeadIn}+`, name, steps, dose]),
      clock,
      locale,
      build: () =>
        buildSubject({ exercise: findExerciseFor(this, id), dose, leadIn, leastLeadIn, name, steps }, locale),
    });
  }

  /** The session of what the properties say: a member may be used before they are rendered. */
  get #preparedSession(): SessionController {
    if (this.isUpdatePending) this.#prepare();
    return this.#session;
  }

  #handleKey(event: KeyboardEvent): void {
    if (hasModifier(event) || !this.#preparedSession.active) return;
    const action = findKeyAction(event, this);
    if (!action) return;
    event.preventDefault();
    // a key that is held down acts once
    if (!event.repeat) action();
  }

  /** In large mode a tap on the picture or the digits is a press of the main button. */
  #handleTap(): void {
    if (this.#session.active) this.toggle();
  }

  #handleSizeChange(): void {
    const { isLarge, isSmall } = this.locale.timer;
    if (this.panel) announcer.prepare(this.panel);
    if (this.isConnected) this.#session.answer(this.large ? isLarge : isSmall);
  }

  /** What is to be seen together when the reader starts or ends the session, the largest group first. */
  #findGroups(): readonly Group[] {
    const find = (selector: string): Element | null => this.renderRoot.querySelector(selector);
    const [first, title, digits, main] = ['.panel > p', '.title', '.count-down', '.main'].map(find);
    return [
      [this.companion, title, first, main],
      [title, first, main],
      [title, digits, main],
      [digits, main],
    ];
  }

  /** `idle`, `running`, `paused` or `finished`. */
  get state(): PlaybackState {
    return this.#preparedSession.state;
  }

  /** The phase that goes on, or null. */
  get phase(): Phase | null {
    const { active, moment } = this.#preparedSession;
    return active ? moment.phase : null;
  }

  /** The phases of the whole exercise, the lead-in first. */
  get timeline(): Timeline {
    return this.#preparedSession.timeline;
  }

  /** ms of the whole exercise that have gone by, the lead-in included. */
  get elapsed(): number {
    return this.#preparedSession.elapsed;
  }

  /** ms of the whole exercise that are left. */
  get remaining(): number {
    return this.timeline.duration - this.elapsed;
  }

  /** ms that had gone by when a session of the same day was broken off; 0 for none. */
  get interrupted(): number {
    return this.#preparedSession.interrupted;
  }

  /** The session for a figure to keep time with; the same object for as long as the timer lives. */
  get session(): SessionClock {
    return this.#preparedSession;
  }

  /** Whether it fills the screen; see `enlarge`. */
  get large(): boolean {
    return this.#largeMode.active;
  }

  /** Starts from the beginning, or goes on where it was paused. */
  start(): void {
    const { state } = this;
    if (state === 'paused') this.resume();
    else if (state !== 'running') this.startAt(0);
  }

  /**
   * Starts within the exercise, where a session was broken off.
   * @param ms of the timeline, the lead-in included: 0 to its duration
   */
  startAt(ms: number): void {
    this.#choices.reload();
    if (this.#canTime) this.#preparedSession.start(ms);
  }

  /** Stands where it is; nothing sounds and nothing keeps the screen on. */
  pause(): void {
    this.#preparedSession.pause();
  }

  /** Goes on at once where it was paused. */
  resume(): void {
    this.#preparedSession.resume();
  }

  /** Goes on where it was paused, or broken off, after a few seconds to get ready. */
  goOn(): void {
    this.#preparedSession.goOn();
  }

  /** To the next phase. */
  next(): void {
    this.#preparedSession.skip(1);
  }

  /** To the phase before. */
  back(): void {
    this.#preparedSession.skip(-1);
  }

  /** Back to the beginning. */
  reset(): void {
    this.#preparedSession.reset();
  }

  /**
   * Makes a rest, or another pause between work, longer or shorter; work keeps its length.
   * @param seconds added, up to 3600; negative ones are taken away, down to one more second
   */
  adjust(seconds: number): void {
    if (this.phase && !isWork(this.phase)) this.#session.adjust(seconds);
  }

  /**
   * Fills the screen with the picture, the digits and a few words, to be read across a room; full screen where the page
   * may. The browser's own way out of full screen leaves it too.
   */
  enlarge(large: boolean): void {
    this.#largeMode.set(large);
  }

  /** What the main button does: starts, goes on or pauses. @internal */
  toggle(): void {
    const { state, interrupted } = this;
    if (state === 'running') return this.pause();
    if (state === 'paused' || (state === 'idle' && interrupted)) this.goOn();
    else this.start();
    this.reveal();
  }

  /** Starts from the beginning, whatever was broken off. @internal */
  restart(): void {
    this.startAt(0);
    this.reveal();
  }

  /** Brings the session, with its picture, into view, and the focus to its main button. @internal */
  reveal(): void {
    void this.#viewFollower.begin();
  }

  /** Makes way for another timer that becomes large: full screen stays. Returns whether this one was large. @internal */
  handOver(): boolean {
    return this.#largeMode.handOver();
  }

  /** Whether there is anything to be timed: a timer of its own makes up no dose. */
  get #canTime(): boolean {
    return this.embedded || !!findExerciseFor(this, this.exercise) || Object.keys(this.givenDose).length > 0;
  }

  get #hasFigure(): boolean {
    return !!findExerciseFor(this, this.exercise)?.figure;
  }

  get #view(): TimerView {
    const { locale, navigation } = this;
    return {
      session: this.#session,
      controls: this,
      choices: this.#choices,
      navigation,
      locale,
      place: navigation?.place ?? '',
      showsName: this.embedded || this.large,
    };
  }

  #renderPanel(): TemplateResult {
    const { locale, large } = this;
    const view = this.#view;
    const subject = this.#session.runningSubject;
    return html`<div
      class="panel"
      role="group"
      tabindex="-1"
      aria-label=${locale.timer.labelTimer(subject.name)}
      @keydown=${this.#handleKey}
    >
      <div class="run" @click=${large ? this.#handleTap : nothing}>
        ${large && this.#hasFigure ? renderFigure(this.exercise!, this.#session) : nothing} ${renderStatus(view)}
      </div>
      ${renderControls(view)}
      ${this.#session.cues.mayDarken ? html`<p class="notice" .textContent=${locale.timer.screenMayTurnOff}></p>` : nothing}
      ${large ? nothing : renderCueChoices(this.#choices, locale, this.#session.active && !!view.navigation)}
    </div>`;
  }

  override render(): TemplateResult {
    const { locale, state, large, embedded } = this;
    const { runningSubject: subject } = this.#session;
    const classes = {
      [state]: true,
      active: this.#session.active,
      large,
      embedded,
      pictured: large && this.#hasFigure,
    };
    const panel = this.#canTime ? this.#renderPanel() : nothing;
    return html`<div part="base" lang=${locale.lang} class="base ${classMap(classes)}">
      <div class="frame" ?hidden=${!this.#canTime}>
        ${embedded ? nothing : renderHeading(subject, locale)} ${large ? nothing : panel}
      </div>
      <dialog aria-label=${locale.timer.labelTimer(subject.name)} @close=${() => this.enlarge(false)}>
        ${large ? panel : nothing}
      </dialog>
    </div>`;
  }
}
