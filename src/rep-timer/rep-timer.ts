import { html, LitElement, type TemplateResult } from 'lit';
import { exerciseOf } from '../exercise/catalogue/index.js';
import { systemClock, type Clock } from '../exercise/clock.js';
import { Playback, type PlaybackState } from '../exercise/playback.js';
import { doseOf } from '../exercise/routine.js';
import { timelineOf, type Phase } from '../exercise/timeline.js';
import { announce } from '../internal/announce.js';
import { checked } from '../internal/attributes.js';
import { doseProperties, givenDose, type DoseProperties } from '../internal/dose-properties.js';
import { emit } from '../internal/emit.js';
import { host } from '../internal/host.styles.js';
import { localeFor } from '../internal/localize.js';
import { minutes } from '../internal/time.js';
import { tokens } from '../internal/tokens.styles.js';
import { version } from '../internal/version.js';
import { styles } from './rep-timer.styles.js';
import { stretchAround, wordsOf, type Subject } from './words.js';

export interface RepTimerElement extends DoseProperties {}

/**
 * Guides holds, repetitions, sides and rests.
 *
 * @tag rep-timer
 * @fires {CustomEvent<None>} rep-timer-start - The reader pressed start.
 * @fires {CustomEvent<None>} rep-timer-pause - The timer stands.
 * @fires {CustomEvent<None>} rep-timer-resume - It goes on.
 * @fires {CustomEvent<RepTimerPhaseDetail>} rep-timer-phase - A phase has begun.
 * @fires {CustomEvent<RepTimerRepDetail>} rep-timer-rep - A repetition is done.
 * @fires {CustomEvent<RepTimerSetDetail>} rep-timer-set - A set is done.
 * @fires {CustomEvent<None>} rep-timer-finish - All is done.
 * @fires {CustomEvent<None>} rep-timer-reset - Back to the beginning.
 * @csspart base - The wrapper of everything.
 * @csspart phase - What to do now.
 * @csspart digits - The seconds left of the phase.
 * @csspart bar - How far the repetitions are.
 * @csspart remaining - The time left of the exercise.
 * @csspart button - Each button.
 */
export class RepTimerElement extends LitElement {
  static readonly version = version;
  static override styles = [tokens, host, styles];
  static override properties = {
    ...doseProperties,
    exercise: {},
    leadIn: checked('rep-timer', 'lead-in', { type: 'number', min: 0, max: 60, unit: 'seconds' }, 5),
    steps: { attribute: false },
    clock: { attribute: false },
  };

  /** Catalogue id. @attr */
  declare exercise: string | null;
  /** Seconds to get ready, 0–60. @attr lead-in */
  declare leadIn: number;
  /** Words of an exercise of one's own, one sentence a step. */
  declare steps: readonly string[] | null;
  /** The time it runs by; a test can put its own here. */
  declare clock: Clock;

  #subject!: Subject;
  #made = '';
  #heard = -1;
  #playback = new Playback({
    phase: (phase, index, missed) => this.#handlePhase(phase, index, missed),
    finish: () => this.#handleFinish(),
    update: () => this.requestUpdate(),
  });
  #resumes = false;

  constructor() {
    super();
    this.exercise = null;
    this.leadIn = 5;
    this.steps = null;
    this.clock = systemClock;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#resumes) this.#playback.resume();
    this.#resumes = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resumes = this.state === 'running';
    this.#playback.pause();
  }

  /** A move within the page is neither: the timer runs on. */
  connectedMoveCallback(): void {}

  override willUpdate(): void {
    this.#ensure();
  }

  /** `idle`, `running`, `paused` or `finished`. */
  get state(): PlaybackState {
    return this.#playback.state;
  }

  /** The phase that goes on, or null. */
  get phase(): Phase | null {
    return this.state === 'running' || this.state === 'paused' ? this.#playback.moment.phase : null;
  }

  /** ms of the whole exercise that have gone by, the lead-in included. */
  get elapsed(): number {
    return this.#playback.elapsed;
  }

  /** ms of the whole exercise that are left. */
  get remaining(): number {
    this.#ensure();
    return this.#playback.timeline.duration - this.#playback.elapsed;
  }

  /** Starts from the beginning, or goes on where it was paused. */
  start(): void {
    if (this.state === 'paused') return this.resume();
    if (this.state === 'running') return;
    this.#ensure();
    this.#heard = -1;
    emit(this, 'rep-timer-start');
    this.#playback.reset(this.#subject.timeline);
    this.#playback.start();
  }

  pause(): void {
    if (this.state !== 'running') return;
    this.#playback.pause();
    emit(this, 'rep-timer-pause');
  }

  resume(): void {
    if (this.state !== 'paused') return;
    emit(this, 'rep-timer-resume');
    this.#playback.resume();
  }

  /** To the next phase. */
  next(): void {
    this.#playback.next();
  }

  /** To the phase before. */
  back(): void {
    this.#playback.back();
  }

  /** Back to the beginning. */
  reset(): void {
    this.#ensure();
    this.#heard = -1;
    this.#playback.reset(this.#subject.timeline);
    emit(this, 'rep-timer-reset');
  }

  /**
   * Makes a rest, or another pause between work, longer or shorter; work keeps its length.
   * @param seconds added; negative ones are taken away, down to one second
   */
  adjust(seconds: number): void {
    const { phase } = this;
    if (phase && phase.rep === null && phase.kind !== 'move') this.#playback.adjust(seconds);
  }

  /** Makes the timeline anew when what it is made from has changed; a method may be called before the first rendering. */
  #ensure(): void {
    this.#playback.clock = this.clock;
    const given = ['exercise', 'leadIn', 'steps', ...Object.keys(doseProperties)] as (keyof this)[];
    const made = JSON.stringify(given.map(name => this[name]));
    if (made === this.#made) return;
    this.#made = made;
    this.#prepare();
  }

  #prepare(): void {
    const exercise = exerciseOf(this.exercise);
    const dose = doseOf(this.exercise, givenDose(this, this.exercise));
    const timeline = timelineOf(exercise, dose, { leadIn: this.leadIn });
    const steps = this.steps ?? (exercise ? localeFor(this).exercises[exercise.id].steps : []);
    this.#subject = { timeline, dose, steps, limb: exercise?.limb ?? 'side' };
    this.#heard = -1;
    this.#playback.reset(timeline);
  }

  #handlePhase(phase: Phase, index: number, missed: boolean): void {
    this.#tellDone(index);
    const { kind, set, rep, side, direction, step, duration } = phase;
    emit(this, 'rep-timer-phase', { kind, index, set, rep, side, direction, step, seconds: duration / 1000 });
    if (!missed) announce(wordsOf(this.#subject, index, localeFor(this)).message);
  }

  #handleFinish(): void {
    this.#tellDone(this.#playback.timeline.phases.length);
    emit(this, 'rep-timer-finish');
    announce(localeFor(this).timer.finished);
  }

  /** The repetition and the set that end where the phase at `index` begins; going back ends none. */
  #tellDone(index: number): void {
    const { phases } = this.#playback.timeline;
    const was = phases[this.#heard];
    const is = phases[index];
    const onward = index === this.#heard + 1;
    this.#heard = index;
    if (!onward || !was || was.kind === 'ready') return;
    const { set, rep, side, direction } = was;
    const other = !is || is.set !== set;
    if (rep !== null && (other || is.rep !== rep || is.side !== side)) {
      emit(this, 'rep-timer-rep', { set, rep, side, direction });
    }
    if (other) emit(this, 'rep-timer-set', { set });
  }

  #handleMain(): void {
    if (this.state === 'running') this.pause();
    else this.start();
  }

  override render(): TemplateResult {
    const { timer } = localeFor(this);
    const { state, remaining } = this;
    const active = state === 'running' || state === 'paused';
    const main = { idle: timer.start, running: timer.pause, paused: timer.resume, finished: timer.again }[state];
    return html`<div part="base" class="base ${state}">
      <div class="panel" role="group" aria-label=${timer.label}>
        ${active ? this.#renderPhase() : state === 'finished' ? html`<p class="title">${timer.finished}</p>` : ''}
        <div class="buttons">
          <button part="button" class="other" @click=${this.back}>${timer.back}</button>
          <button part="button" class="primary" @click=${this.#handleMain}>
            ${main}${state === 'idle' ? html` <span part="remaining" class="time">${minutes(remaining)}</span>` : ''}
          </button>
          <button part="button" class="other" @click=${this.next}>${timer.next}</button>
        </div>
      </div>
    </div>`;
  }

  #renderPhase(): TemplateResult {
    const { timer } = localeFor(this);
    const { index, remaining } = this.#playback.moment;
    const words = wordsOf(this.#subject, Math.min(index, this.#playback.timeline.phases.length - 1), localeFor(this));
    return html`
      <p part="phase" class="title">${words.title}</p>
      <p class="detail">${words.detail}</p>
      <div part="digits" class="digits" role="timer">
        ${remaining > 60_000 ? minutes(remaining) : Math.ceil(remaining / 1000)}
      </div>
      <p class="fine">${[words.next, words.side].filter(Boolean).join(' · ')}</p>
      <div part="bar" class="bar"><div class="fill"></div></div>
      <p class="row fine">
        <span>${words.count}</span><span part="remaining">${timer.left(minutes(this.remaining))}</span>
      </p>
    `;
  }

  override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.bar');
    const { phase, index } = this.#playback.moment;
    if (!bar || !phase) return;
    const { from, to, parts } = stretchAround(this.#playback.timeline, index);
    // the fill takes a second to get there, so it is sent where it will be by then
    const ahead = this.state === 'running' ? 1000 : 0;
    const part = Math.min(1, (this.elapsed + ahead - from) / (to - from));
    bar.style.setProperty('--parts', String(parts <= 30 ? parts : 1));
    bar.style.setProperty('--part', part.toFixed(4));
  }
}
