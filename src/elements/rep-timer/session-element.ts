import { property, state } from 'lit/decorators.js';
import { announcer } from '../../browser/announcer.js';
import type { Side } from '../../dose/dose.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import type { PlaybackState } from '../../timeline/playback.js';
import { shortestLeadIn } from '../../timeline/lead-in.js';
import { isWork, type Phase, type Timeline } from '../../timeline/phase.js';
import { BaseElement } from '../shared/base-element.js';
import { CueMixin } from '../shared/cue-mixin.js';
import { DoseMixin } from '../shared/dose-mixin.js';
import { findExerciseFor } from '../shared/find-exercise.js';
import { leadInRule, sideRule } from '../shared/rules.js';
import { validated } from '../shared/validated.js';
import type { SessionClock } from '../shared/session-clock.js';
import { CueChoices } from './cues/cue-choices.js';
import type { ExerciseNavigation } from './navigation.js';
import { SessionController } from './session-controller.js';
import { buildSubject, identifyCourse } from './subject.js';

/** What a timer does, whatever it looks like: the session that its properties describe, and what leads it. */
export abstract class SessionElement extends CueMixin(DoseMixin(BaseElement)) {
  protected readonly choices: CueChoices = new CueChoices(this, () => {
    if (this.loadedSession.state === 'running') this.loadedSession.cues.unlock();
  });
  /** Loaded by `#prepare` with what the properties say. */
  protected readonly loadedSession = new SessionController(this, {
    emit: (name, ...detail) => this.emit(name, ...detail),
    getPanel: () => this.panel,
    getPreferences: () => this.choices.preferences,
    getPlace: () => this.navigation?.place ?? '',
  });

  /** What the session is shown in, once it is rendered. */
  protected abstract readonly panel: HTMLElement | null;

  /** An id of the catalogue, or one that is defined. */
  @validated({ type: 'text' }) exercise: string | null = null;

  /** What it is called, instead of the catalogue's name. */
  @validated({ type: 'text' }) name: string | null = null;

  /** Seconds to get ready, 0–3600; as long as it takes to be told what to do where none are given, and at least 5. */
  @validated(leadInRule) leadIn: number | null = null;

  /** The side that begins, where one comes after the other and the reader does not choose. */
  @validated(sideRule) side: Side = 'left';

  /** The side that the reader has chosen to begin with. */
  @state() private chosenSide: Side | null = null;

  /** Words of an exercise of one's own, one sentence a step. */
  @property({ attribute: false }) steps: readonly string[] | null = null;

  /** The time it runs by; a test can put its own here. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Seconds to get ready at least, where `leadIn` gives none. @internal */
  @property({ attribute: false }) leastLeadIn = shortestLeadIn;

  /** Whether a card around it has the ground, the name and the dose. @internal */
  @property({ attribute: false }) embedded = false;

  /** The exercises before and after, where it stands among others. @internal */
  @property({ attribute: false }) navigation: ExerciseNavigation | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    announcer.prepare(this);
  }

  protected override willUpdate(): void {
    this.#prepare();
  }

  protected override hydrated(): void {
    this.loadedSession.restore();
  }

  /** Loads the session that the properties describe, unless it is loaded. */
  #prepare(): void {
    const { exercise: id, leadIn, leastLeadIn, name, steps, givenDose: dose, doseProblems: problems } = this;
    const { clock, locale, firstSide } = this;
    const exercise = findExerciseFor(this, id);
    const options = { exercise, dose, problems, leadIn, leastLeadIn, firstSide, name, steps };
    this.loadedSession.load({
      // one that is defined later is another exercise
      key: `${id} ${identifyCourse(options)}`,
      words: JSON.stringify([name, dose]),
      clock,
      locale,
      isRestored: !this.hydrating,
      build: () => buildSubject(options, locale),
    });
  }

  /** The side that begins, where one comes after the other. */
  protected get firstSide(): Side {
    return this.chosenSide ?? this.side;
  }

  /** Begins with the other side. */
  protected switchFirstSide(): void {
    this.chosenSide = this.firstSide === 'left' ? 'right' : 'left';
  }

  /** The session of what the properties say: a member may be used before they are rendered. */
  get #preparedSession(): SessionController {
    if (this.isUpdatePending) this.#prepare();
    return this.loadedSession;
  }

  /** Whether there is anything to be timed: a timer of its own makes up no dose. */
  protected get canTime(): boolean {
    if (this.doseProblems.length) return false;
    return this.embedded || !!findExerciseFor(this, this.exercise) || Object.keys(this.givenDose).length > 0;
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

  /** Whether what it tells just now comes of a press that skips, not of time. @internal */
  get skipping(): boolean {
    return this.loadedSession.skipping;
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
    this.choices.reload();
    if (this.canTime) this.#preparedSession.start(ms);
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
    if (this.phase && !isWork(this.phase)) this.loadedSession.adjust(seconds);
  }
}
