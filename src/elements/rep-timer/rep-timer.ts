import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { systemClock, type Clock } from '../../timeline/clock.js';
import type { PlaybackState } from '../../timeline/playback.js';
import { isWork } from '../../timeline/phase.js';
import { resolveDose } from '../../catalogue/resolve-dose.js';
import { buildTimeline } from '../../timeline/build-timeline.js';
import type { Phase, Timeline } from '../../timeline/phase.js';
import { button } from '../shared/legacy-button.js';
import { checked, lookUp, settle } from '../shared/attributes.js';
import { doseProperties, givenDose, type DoseProperties } from '../shared/dose-properties.js';
import { emit } from '../shared/emit.js';
import { follow } from '../shared/follow.js';
import { host } from '../shared/host.styles.js';
import { save, load } from '../../browser/storage.js';
import { hasModifier } from '../../browser/keyboard.js';
import { localeFor } from '../shared/locale.js';
import { formatMinutes } from '../shared/format-time.js';
import { tokens } from '../shared/tokens.styles.js';
import { version } from '../../version.js';
import type { Locale } from '../../i18n/locale.js';
import type { Wishes } from './cues/signals.js';
import { styles } from './rep-timer.styles.js';
import { Session } from './session.js';
import { renderChoices, renderPhase, renderSignals } from './view.js';
import { repRunAt } from '../../timeline/rep-run.js';

export interface RepTimerElement extends DoseProperties {}

/**
 * Guides holds, repetitions, sides and rests.
 *
 * @tag rep-timer
 * @fires {CustomEvent<None>} rep-timer-start - It starts from the beginning, or where a session was broken off.
 * @fires {CustomEvent<None>} rep-timer-pause - The timer stands.
 * @fires {CustomEvent<None>} rep-timer-resume - It goes on.
 * @fires {CustomEvent<RepTimerPhaseDetail>} rep-timer-phase - A phase has begun.
 * @fires {CustomEvent<RepTimerRepDetail>} rep-timer-rep - A repetition is done.
 * @fires {CustomEvent<RepTimerSetDetail>} rep-timer-set - A set is done; one that the reader left early is not.
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
    name: {},
    leadIn: checked('rep-timer', 'lead-in', { type: 'number', min: 0, max: 3600, unit: 'seconds' }, 5),
    noSound: { type: Boolean, attribute: 'no-sound' },
    voice: { type: Boolean },
    vibrate: { type: Boolean },
    noWakeLock: { type: Boolean, attribute: 'no-wake-lock' },
    steps: { attribute: false },
    clock: { attribute: false },
    large: { attribute: false },
  };

  /** Catalogue id. @attr */
  declare exercise: string | null;
  /** What the voice calls it, instead of the catalogue's name. @attr */
  declare name: string | null;
  /** Seconds to get ready, 0–3600. @attr lead-in */
  declare leadIn: number;
  /** Silent, until the reader switches sound on. @attr no-sound */
  declare noSound: boolean;
  /** Speaks, until the reader switches it off. @attr */
  declare voice: boolean;
  /** Vibrates where the device can. @attr */
  declare vibrate: boolean;
  /** Lets the screen turn off while it runs. @attr no-wake-lock */
  declare noWakeLock: boolean;
  /** Words of an exercise of one's own, one sentence a step. */
  declare steps: readonly string[] | null;
  /** The time it runs by; a test can put its own here. */
  declare clock: Clock;
  /** Whether it fills the screen; see `enlarge`. */
  declare readonly large: boolean;
  #made = '';
  #resumes = false;
  /** What had the focus before the rendering. */
  #focused: Element | null | undefined;
  #session = new Session(this);

  constructor() {
    super();
    this.exercise = null;
    this.name = null;
    this.leadIn = 5;
    this.noSound = false;
    this.voice = false;
    this.vibrate = false;
    this.noWakeLock = false;
    this.steps = null;
    this.clock = systemClock;
    (this as { large: boolean }).large = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('fullscreenchange', this.#handleFullscreen);
    if (this.#resumes) this.#session.revive();
    this.#resumes = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('fullscreenchange', this.#handleFullscreen);
    this.#resumes = this.#session.suspend();
    this.enlarge(false);
  }

  /** A move within the page is neither: the timer runs on. */
  connectedMoveCallback(): void {}

  override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement;
    this.#ensure();
    if (this.state === 'running') this.#session.signals.plan(this.timeline, this.elapsed);
  }

  /** `idle`, `running`, `paused` or `finished`. */
  get state(): PlaybackState {
    return this.#session.playback.state;
  }

  /** The phase that goes on, or null. */
  get phase(): Phase | null {
    return this.#session.active ? this.#session.playback.moment.phase : null;
  }

  /** The phases of the whole exercise, the lead-in first. */
  get timeline(): Timeline {
    this.#ensure();
    return this.#session.playback.timeline;
  }

  /** ms of the whole exercise that have gone by, the lead-in included. */
  get elapsed(): number {
    return this.#session.playback.elapsed;
  }

  /** ms that had gone by when a session of the same day was broken off; 0 for none. */
  get interrupted(): number {
    this.#ensure();
    return this.#session.interrupted;
  }

  /** ms of the whole exercise that are left. */
  get remaining(): number {
    return this.timeline.duration - this.elapsed;
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
    this.#ensure();
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
    this.#session.seek(this.#session.playback.moment.index + 1);
  }

  /** To the phase before. */
  back(): void {
    this.#session.seek(this.#session.playback.moment.index - 1);
  }

  /** Back to the beginning. */
  reset(): void {
    this.#ensure();
    this.#session.reset();
    emit(this, 'rep-timer-reset');
  }

  /**
   * Makes a rest, or another pause between work, longer or shorter; work keeps its length.
   * @param seconds added, up to 3600; negative ones are taken away, down to one more second
   */
  adjust(seconds: number): void {
    if (this.#pauses) this.#session.adjust(seconds);
  }

  /** Whether a phase goes on whose length the reader may change. */
  get #pauses(): boolean {
    const { phase } = this;
    return !!phase && !isWork(phase);
  }

  /** Makes the timeline anew when what it is made from has changed; a method may be called before the first rendering. */
  #ensure(): void {
    settle(this);
    this.#session.signals.wishes = this.#wishes;
    const given = ['exercise', 'leadIn', 'steps', 'name', ...Object.keys(doseProperties)] as (keyof this)[];
    const made = JSON.stringify(given.map(name => this[name]));
    if (made === this.#made && this.clock === this.#session.playback.clock) return;
    this.#made = made;
    const exercise = lookUp('rep-timer', this.exercise);
    const locale = localeFor(this);
    const text = exercise && locale.exercises[exercise.id];
    const dose = resolveDose(this.exercise, givenDose(this));
    const subject = {
      name: this.name ?? text?.name ?? '',
      timeline: buildTimeline(exercise, dose, { leadIn: this.leadIn }),
      dose,
      steps: this.steps ?? text?.steps ?? [],
      cues: text?.cues ?? [],
      limb: exercise?.limb ?? ('side' as const),
      needs: locale.describeNeeds({
        equipment: exercise?.equipment ?? [],
        position: text?.position ?? '',
        dose,
        limb: exercise?.limb ?? 'side',
      }),
    };
    this.#session.load(subject, `timer ${globalThis.location?.pathname} ${made}`, this.clock);
  }

  /** What the attributes ask for, unless the reader switched it. */
  get #wishes(): Wishes {
    const chosen = load('signals') as Partial<Wishes>;
    return {
      sound: chosen.sound ?? !this.noSound,
      voice: chosen.voice ?? this.voice,
      vibrate: chosen.vibrate ?? this.vibrate,
      flash: chosen.flash ?? false,
      awake: !this.noWakeLock,
    };
  }

  #handleMain(): void {
    if (this.state === 'running') this.pause();
    else this.start();
  }

  #handleSignal(name: 'sound' | 'voice' | 'vibrate' | 'flash'): void {
    const { wishes } = this.#session.signals;
    save('signals', { ...load('signals'), [name]: !wishes[name] });
    this.#ensure();
    if (this.state === 'running') this.#session.signals.wake();
    this.requestUpdate();
  }

  #handleKey(event: KeyboardEvent): void {
    const { active } = this.#session;
    const onButton = (event.composedPath()[0] as Element).closest('button, summary');
    const acts: Record<string, (() => void) | false> = {
      ' ': !onButton && (() => this.#handleMain()),
      ArrowRight: () => this.next(),
      ArrowLeft: () => this.back(),
      ArrowUp: this.#pauses && (() => this.adjust(10)),
      ArrowDown: this.#pauses && (() => this.adjust(-10)),
      Tab: this.large && (() => this.#handleTab(event.shiftKey)),
      Escape: this.large ? () => this.enlarge(false) : this.state === 'running' && (() => this.pause()),
    };
    const act = acts[event.key];
    if (!act || hasModifier(event) || !(active || this.large)) return;
    event.preventDefault();
    act();
  }

  /** What is large covers the page: the focus stays before it. */
  #handleTab(back: boolean): void {
    const panel = this.renderRoot.querySelectorAll<HTMLElement>('.panel button');
    const all = [...panel].filter(each => each.offsetParent);
    const at = all.indexOf(this.shadowRoot!.activeElement as HTMLElement);
    all.at((at + (back ? -1 : 1)) % all.length)!.focus();
  }

  /**
   * Fills the screen with the figure, the digits and three words, to be read across a room; full screen where the page
   * may. The browser's own way out of full screen leaves it too.
   */
  enlarge(large: boolean): void {
    if (large === this.large) return;
    (this as { large: boolean }).large = large;
    void this.updateComplete.then(() => {
      const panel = this.renderRoot.querySelector<HTMLElement>('.panel')!;
      panel.popover = large ? 'manual' : null;
      if (!large || !panel.isConnected) return;
      panel.showPopover?.();
      if (!panel.contains(this.shadowRoot!.activeElement)) panel.focus();
    });
    const change = async (): Promise<void> => {
      if (large) await document.documentElement.requestFullscreen();
      else if (document.fullscreenElement) await document.exitFullscreen();
    };
    // refused: what is large fills the window
    change().catch(() => {});
  }

  #handleFullscreen = (): void => {
    if (!document.fullscreenElement) this.enlarge(false);
  };

  override render(): TemplateResult {
    const locale = localeFor(this);
    const { timer } = locale;
    const { state, large } = this;
    const { active, asleep, subject, playback, signals } = this.#session;
    const main = { idle: timer.start, running: timer.pause, paused: timer.resume, finished: timer.again }[state];
    return html`<div part="base" lang=${locale.lang} class="base ${state} ${large ? 'large' : ''}">
      <div class="panel" role="group" tabindex="-1" aria-label=${timer.label} @keydown=${this.#handleKey}>
        ${large && this.exercise ? this.#renderFigure() : nothing}
        ${active ? renderPhase(subject, playback, locale) : nothing}
        ${state === 'finished' ? html`<p class="title">${timer.finished}</p>` : nothing}
        ${asleep ? html`<p>${timer.asleep}</p>` : nothing} ${state === 'idle' ? this.#renderOffer(locale) : nothing}
        <div class="buttons">
          ${button(timer.back, () => this.back(), 'other')}
          ${button(
            state === 'idle'
              ? html`${main} <span part="remaining" class="time">${formatMinutes(this.remaining)}</span>`
              : main,
            () => this.#handleMain(),
            'primary',
          )}
          ${button(timer.next, () => this.next(), 'other')}
        </div>
        ${
          active
            ? renderChoices(
                playback,
                locale,
                by => this.adjust(by),
                index => this.#session.seek(index),
              )
            : nothing
        }
        <div class="buttons">
          ${active || large ? button(large ? timer.small : timer.large, () => this.enlarge(!large)) : nothing}
          ${state === 'paused' ? button(timer.over, () => this.reset()) : nothing}
        </div>
        ${renderSignals(signals.wishes, signals.mayDarken, locale, name => this.#handleSignal(name))}
      </div>
    </div>`;
  }

  /** Offers to go on where a session of the same day was broken off. */
  #renderOffer({ timer }: Locale): TemplateResult | typeof nothing {
    const at = this.interrupted;
    if (!at) return nothing;
    return html`<p>${timer.interrupted(formatMinutes(this.timeline.duration - at))}</p>
      ${button(timer.resume, () => this.startAt(at))}`;
  }

  #renderFigure(): TemplateResult {
    return html`<toe-yoga-animator
      class="figure"
      no-controls
      .exercise=${this.exercise}
      .captions=${[]}
      .follow=${follow(this)}
    ></toe-yoga-animator>`;
  }

  override updated(): void {
    // a button that is gone hands the focus on
    if (this.#focused?.getClientRects().length === 0) this.renderRoot.querySelector<HTMLElement>('.primary')!.focus();
    const bar = this.renderRoot.querySelector<HTMLElement>('.bar');
    const { phase, index } = this.#session.playback.moment;
    if (!bar || !phase) return;
    const { phases } = this.timeline;
    const { first, last, parts } = repRunAt(this.timeline, index);
    const from = phases[first]!.start;
    const to = phases[last]!.start + phases[last]!.duration;
    // the fill takes a second to get there, so it is sent where it will be by then
    const ahead = this.state === 'running' ? 1000 : 0;
    bar.style.setProperty('--parts', String(parts <= 30 ? parts : 1));
    bar.style.setProperty('--part', Math.min(1, (this.elapsed + ahead - from) / (to - from)).toFixed(4));
  }
}
