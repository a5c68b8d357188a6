import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { announcer } from '../../browser/announcer.js';
import type { Group } from '../../browser/bring-into-view.js';
import { hasModifier } from '../../browser/keyboard.js';
import type { PlaybackState } from '../../timeline/playback.js';
import { BaseElement } from '../shared/base-element.js';
import { findExerciseFor } from '../shared/find-exercise.js';
import { renderControls, renderFirstSide } from './control-templates.js';
import { renderCueChoices } from './cues/cue-choices.js';
import { FocusKeeper } from './focus-keeper.js';
import { findKeyAction, type TimerControls } from './key-actions.js';
import { LargeMode } from './large-mode.js';
import { updateLetters } from './letters.js';
import { readNote } from './note.js';
import { PressAnswer } from './press-answer.js';
import { updateBar } from './progress.js';
import { styles } from './rep-timer.styles.js';
import { SessionElement } from './session-element.js';
import { StateReflector } from './state-reflector.js';
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
export class RepTimerElement extends SessionElement implements TimerControls {
  static override styles = [BaseElement.styles, styles];

  #largeMode = new LargeMode(this, {
    getDialog: () => this.dialog,
    getFocusTarget: () => (this.large ? this.mainButton : (this.sizeButton ?? this.mainButton)),
    onChange: () => this.#handleSizeChange(),
    onReturn: () => this.#handleReturn(),
  });
  #pressAnswer = new PressAnswer(this.loadedSession, () => this.panel);
  #stateReflector = new StateReflector(this, ['running', 'paused', 'finished', 'large']);
  #viewFollower = new ViewFollower(this, {
    getGroups: () => this.#findGroups(),
    getFocusTarget: () => this.mainButton,
    isAway: () => this.large,
  });
  /** The state that was rendered last. */
  #shownState: PlaybackState = 'idle';
  /** The index of the phase that was rendered last. */
  #shownPhase = 0;

  @query('.panel') protected override readonly panel!: HTMLElement | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('.bar') private readonly bar!: HTMLElement | null;
  @query('.size') private readonly sizeButton!: HTMLElement | null;
  @query('.primary') private readonly mainButton!: HTMLElement | null;

  /** The picture that is brought into view together with the timer. @internal */
  @property({ attribute: false }) companion: Element | null = null;

  /** The card whose note is to be read in large mode too. @internal */
  @property({ attribute: false }) card: Element | null = null;

  constructor() {
    super();
    new FocusKeeper(this, () => this.mainButton);
  }

  /** A timer that is moved within the page by `moveBefore()` runs on: it is neither disconnected nor connected. */
  connectedMoveCallback(): void {
    this.followLanguage();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#pressAnswer.renderAfterwards(() => super.scheduleUpdate());
  }

  protected override updated(): void {
    if (this.bar) updateBar(this.bar, this.loadedSession);
    if (this.panel) updateLetters(this.panel);
    this.#stateReflector.reflect({ [this.state]: true, large: this.large });
    if (this.state === 'finished' && this.#shownState !== 'finished') this.#viewFollower.end();
    if (this.state === 'idle') this.#viewFollower.stop();
    this.#shownState = this.state;
    const { index } = this.loadedSession.moment;
    if (index !== this.#shownPhase && this.state === 'running') this.#viewFollower.keep();
    this.#shownPhase = index;
  }

  #handleKey(event: KeyboardEvent): void {
    if (hasModifier(event) || !this.loadedSession.active) return;
    const action = findKeyAction(event, this);
    if (!action) return;
    event.preventDefault();
    // a key that is held down acts once
    if (!event.repeat) action();
  }

  /** In large mode a tap on the picture or the digits is a press of the main button. */
  #handleTap(): void {
    if (this.loadedSession.active) this.toggle();
  }

  #handleSizeChange(): void {
    const { isLarge, isSmall } = this.locale.timer;
    if (this.panel) announcer.prepare(this.panel);
    if (this.isConnected) this.loadedSession.teller.answer(this.large ? isLarge : isSmall);
  }

  /** The page may have changed behind the dialog; a session that is left with it stays where it is. */
  #handleReturn(): void {
    if (this.state !== 'idle') this.#viewFollower.comeBack();
  }

  /** What is to be seen together when the reader starts or ends the session, the largest group first. */
  #findGroups(): readonly Group[] {
    const find = (selector: string): Element | null => this.renderRoot.querySelector(selector);
    const [first, title, digits, main] = ['.place', '.title', '.count-down', '.main'].map(find);
    return [
      [this.companion, title, first, main],
      [title, first, main],
      [title, digits, main],
      [digits, main],
    ];
  }

  /** Whether it fills the screen; see `enlarge`. */
  get large(): boolean {
    return this.#largeMode.active;
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
    if (state === 'paused') this.goOn();
    else this.#pressAnswer.beginByPress(() => (state === 'idle' && interrupted ? this.goOn() : this.start()));
    this.reveal();
  }

  /** Starts from the beginning, whatever was broken off. @internal */
  restart(): void {
    this.#pressAnswer.beginByPress(() => this.startAt(0));
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

  get #hasFigure(): boolean {
    return !!findExerciseFor(this, this.exercise)?.figure;
  }

  get #view(): TimerView {
    const { locale, navigation } = this;
    return {
      session: this.loadedSession,
      controls: this,
      choices: this.choices,
      navigation,
      locale,
      place: navigation?.place ?? '',
      showsName: this.embedded || this.large,
      note: this.large && this.phase?.kind === 'ready' ? readNote(this.card) : null,
    };
  }

  #renderPanel(): TemplateResult {
    const { locale, large } = this;
    const view = this.#view;
    const subject = this.loadedSession.runningSubject;
    return html`<div
      class="panel"
      role="group"
      tabindex="-1"
      aria-label=${locale.timer.labelTimer(subject.name)}
      @keydown=${this.#handleKey}
    >
      <div class="run" @click=${large ? this.#handleTap : nothing}>
        ${large && this.#hasFigure ? renderFigure(this.exercise!, this.loadedSession) : nothing} ${renderStatus(view)}
      </div>
      ${renderControls(view)}
      ${this.loadedSession.cues.mayDarken ? html`<p class="notice" .textContent=${locale.timer.screenMayTurnOff}></p>` : nothing}
      ${large ? nothing : this.#renderChoices(view)}
    </div>`;
  }

  #renderChoices(view: TimerView): TemplateResult {
    const { active } = this.loadedSession;
    const firstSide = active ? nothing : renderFirstSide(view, this.firstSide, () => this.switchFirstSide());
    return renderCueChoices(this.choices, this.locale, active && !!view.navigation, firstSide);
  }

  override render(): TemplateResult {
    const { locale, state, large, embedded } = this;
    const { runningSubject: subject } = this.loadedSession;
    const classes = {
      [state]: true,
      active: this.loadedSession.active,
      preparing: this.phase?.kind === 'ready',
      large,
      embedded,
      pictured: large && this.#hasFigure,
    };
    const panel = this.canTime ? this.#renderPanel() : nothing;
    return html`<div part="base" lang=${locale.lang} class="base ${classMap(classes)}">
      <div class="frame" ?hidden=${!this.canTime && !this.doseProblems.length}>
        ${embedded ? nothing : renderHeading(subject, locale, this.doseProblems)} ${large ? nothing : panel}
      </div>
      <dialog aria-label=${locale.timer.labelTimer(subject.name)} @close=${() => this.enlarge(false)}>
        ${large ? panel : nothing}
      </dialog>
    </div>`;
  }
}
