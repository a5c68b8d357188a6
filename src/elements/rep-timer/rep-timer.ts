import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { hasModifier } from '../../browser/keyboard.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import type { PlaybackState } from '../../timeline/playback.js';
import { shortestLeadIn } from '../../timeline/lead-in.js';
import { isWork, type Phase, type Timeline } from '../../timeline/phase.js';
import { BaseElement } from '../shared/base-element.js';
import { DoseMixin } from '../shared/dose-mixin.js';
import { findExerciseFor } from '../shared/find-exercise.js';
import { leadInRule } from '../shared/rules.js';
import type { SessionClock } from '../shared/session-clock.js';
import { validated } from '../shared/validated.js';
import { loadCuePreferences, saveCuePreference, type CueChannel } from './cues/cue-preferences.js';
import { FocusKeeper } from './focus-keeper.js';
import { findKeyAction } from './key-actions.js';
import { LargeMode } from './large-mode.js';
import { updateBar } from './progress.js';
import { styles } from './rep-timer.styles.js';
import { SessionController } from './session-controller.js';
import { buildSubject } from './subject.js';
import { renderButtons, renderCuePreferences, renderFigure, renderStatus } from './templates.js';

/**
 * Guides holds, repetitions, sides and rests.
 *
 * @tag rep-timer
 * @fires {CustomEvent<NoDetail>} rep-timer-start - It starts from the beginning, or where a session was broken off.
 * @fires {CustomEvent<NoDetail>} rep-timer-pause - The timer stands.
 * @fires {CustomEvent<NoDetail>} rep-timer-resume - It goes on.
 * @fires {CustomEvent<RepTimerPhaseDetail>} rep-timer-phase - A phase has begun.
 * @fires {CustomEvent<RepTimerRepDetail>} rep-timer-rep - A repetition is done.
 * @fires {CustomEvent<RepTimerSetDetail>} rep-timer-set - A set is done; one that the reader left early is not.
 * @fires {CustomEvent<NoDetail>} rep-timer-finish - All is done.
 * @fires {CustomEvent<NoDetail>} rep-timer-reset - Back to the beginning.
 * @csspart base - The wrapper of everything.
 * @csspart phase - What to do now.
 * @csspart digits - The seconds left of the phase.
 * @csspart bar - How far the repetitions are.
 * @csspart remaining - The time left of the exercise.
 * @csspart button - Each button.
 */
export class RepTimerElement extends DoseMixin(BaseElement) {
  static override styles = [BaseElement.styles, styles];

  /** Loaded by `#prepare` with what the properties say. */
  #session = new SessionController(
    this,
    (name, ...detail) => this.emit(name, ...detail),
    () => this.panel,
  );
  #largeMode = new LargeMode(this, () => this.panel!);

  @query('.panel') private readonly panel!: HTMLElement | null;
  @query('.bar') private readonly bar!: HTMLElement | null;
  @query('.primary') private readonly mainButton!: HTMLElement;

  /** Catalogue id. */
  @property() exercise: string | null = null;

  /** What the voice calls it, instead of the catalogue's name. */
  @property() name: string | null = null;

  /** Seconds to get ready, 0–3600. */
  @validated(leadInRule) leadIn: number | null = null;

  /** Seconds to get ready where `leadIn` gives none. @internal */
  @property({ attribute: false }) leastLeadIn = shortestLeadIn;

  /** Silent, until the reader switches sound on. */
  @property({ type: Boolean, attribute: 'no-sound' }) noSound = false;

  /** Speaks, until the reader switches it off. */
  @property({ type: Boolean }) voice = false;

  /** Vibrates where the device can. */
  @property({ type: Boolean }) vibrate = false;

  /** Lets the screen turn off while it runs. */
  @property({ type: Boolean, attribute: 'no-wake-lock' }) noWakeLock = false;

  /** Words of an exercise of one's own, one sentence a step. */
  @property({ attribute: false }) steps: readonly string[] | null = null;

  /** The time it runs by; a test can put its own here. */
  @property({ attribute: false }) clock: Clock = systemClock;

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
    this.#session.updateCues();
  }

  protected override updated(): void {
    if (this.bar) updateBar(this.bar, this.#session);
  }

  /** Loads the session that the properties describe, unless it is loaded. */
  #prepare(): void {
    const { exercise: id, name, steps, givenDose: dose, doseProblems: problems, clock, locale } = this;
    const leadIn = this.leadIn ?? this.leastLeadIn;
    this.#session.cues.preferences = loadCuePreferences(this);
    this.#session.load({
      key: JSON.stringify([id, leadIn, name, steps, dose, problems.length]),
      clock,
      locale,
      build: () => buildSubject({ exercise: findExerciseFor(this, id), dose, problems, leadIn, name, steps }, locale),
    });
  }

  /** The session of what the properties say: a member may be used before they are rendered. */
  get #preparedSession(): SessionController {
    if (this.isUpdatePending) this.#prepare();
    return this.#session;
  }

  #handleToggle(channel: CueChannel): void {
    saveCuePreference(channel, !this.#session.cues.preferences[channel]);
    this.#prepare();
    if (this.state === 'running') this.#session.cues.unlock();
    this.requestUpdate();
  }

  #handleKey(event: KeyboardEvent): void {
    if (hasModifier(event) || !(this.#session.active || this.large)) return;
    const action = this.#largeMode.findKeyAction(event) ?? findKeyAction(event, this);
    if (!action) return;
    event.preventDefault();
    action();
  }

  /** Brings the session into view, and the focus to its main button. @internal */
  reveal(): void {
    void this.updateComplete.then(() => this.mainButton.focus());
  }

  /** Goes on where it was broken off. */
  goOn(): void {
    this.startAt(this.interrupted);
  }

  /** `idle`, `running`, `paused` or `finished`. */
  get state(): PlaybackState {
    return this.#session.state;
  }

  /** The phase that goes on, or null. */
  get phase(): Phase | null {
    return this.#session.active ? this.#session.moment.phase : null;
  }

  /** The phases of the whole exercise, the lead-in first. */
  get timeline(): Timeline {
    return this.#preparedSession.timeline;
  }

  /** ms of the whole exercise that have gone by, the lead-in included. */
  get elapsed(): number {
    return this.#session.elapsed;
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
    if (this.state === 'paused') this.resume();
    else if (this.state !== 'running') this.startAt(0);
  }

  /**
   * Starts within the exercise, where a session was broken off.
   * @param ms of the timeline, the lead-in included: 0 to its duration
   */
  startAt(ms: number): void {
    this.#prepare();
    this.#session.start(ms);
  }

  /** Stands where it is; nothing sounds and nothing keeps the screen on. */
  pause(): void {
    this.#session.pause();
  }

  /** Goes on where it was paused. */
  resume(): void {
    this.#session.resume();
  }

  /** To the next phase. */
  next(): void {
    this.#session.seek(this.#session.moment.index + 1);
  }

  /** To the phase before. */
  back(): void {
    this.#session.seek(this.#session.moment.index - 1);
  }

  /** Back to the beginning. */
  reset(): void {
    this.#preparedSession.reset();
    this.emit('rep-timer-reset');
  }

  /**
   * Makes a rest, or another pause between work, longer or shorter; work keeps its length.
   * @param seconds added, up to 3600; negative ones are taken away, down to one more second
   */
  adjust(seconds: number): void {
    if (this.phase && !isWork(this.phase)) this.#session.adjust(seconds);
  }

  /**
   * Fills the screen with the figure, the digits and three words, to be read across a room; full screen where the page
   * may. The browser's own way out of full screen leaves it too.
   */
  enlarge(large: boolean): void {
    this.#largeMode.set(large);
  }

  /** Makes way for another timer that becomes large: full screen stays. Returns whether this one was large. @internal */
  handOver(): boolean {
    return this.#largeMode.handOver();
  }

  override render(): TemplateResult {
    const { locale, state, large } = this;
    const session = this.#session;
    return html`<div part="base" lang=${locale.lang} class="base ${classMap({ [state]: true, large })}">
      <div class="panel" role="group" tabindex="-1" aria-label=${locale.timer.label} @keydown=${this.#handleKey}>
        ${large && this.exercise ? renderFigure(this.exercise, session) : nothing}
        ${renderStatus(session, this, locale)} ${renderButtons(session, this, locale)}
        ${renderCuePreferences(session.cues, channel => this.#handleToggle(channel), locale)}
      </div>
    </div>`;
  }
}
