import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { exerciseOf } from '../exercise/catalogue/index.js';
import type { FigureData, Side, View } from '../exercise/exercise.js';
import { drawing, type Drawing, type Shape } from '../figure/draw.js';
import { viewBox } from '../figure/project.js';
import { poseBetween } from '../figure/pose.js';
import { cameraOf } from '../figure/views.js';
import { checked, lookUp, sideRule, viewRule } from '../internal/attributes.js';
import { emit } from '../internal/emit.js';
import type { Follow } from '../internal/follow.js';
import { host } from '../internal/host.styles.js';
import { localeFor } from '../internal/localize.js';
import { reducedMotion } from '../internal/motion.js';
import { tokens } from '../internal/tokens.styles.js';
import { version } from '../internal/version.js';
import { watchVisible } from '../internal/visible.js';
import type { Locale } from '../locales/index.js';
import { colors } from './colors.styles.js';
import { icons } from './icons.js';
import { paint } from './paint.js';
import { Stage } from './stage.js';
import { styles } from './toe-yoga-animator.styles.js';

/**
 * Steps through toe yoga, or any other exercise, with a figure that moves.
 *
 * @tag toe-yoga-animator
 * @fires {CustomEvent<ToeYogaAnimatorStepDetail>} toe-yoga-animator-step - The figure moves into another step.
 * @fires {CustomEvent<None>} toe-yoga-animator-play - It begins to play.
 * @fires {CustomEvent<None>} toe-yoga-animator-pause - It stands.
 * @fires {CustomEvent<None>} toe-yoga-animator-finish - It has played once through.
 * @csspart base - The wrapper of everything.
 * @csspart figure - The drawing.
 * @csspart controls - The row of buttons.
 * @csspart button - Each button.
 * @csspart caption - The step in words.
 */
export class ToeYogaAnimatorElement extends LitElement {
  static readonly version = version;
  static override styles = [tokens, host, styles, colors];
  static override properties = {
    exercise: {},
    step: checked('toe-yoga-animator', 'step', { type: 'number', min: 1, max: 20 }, 1),
    view: checked('toe-yoga-animator', 'view', viewRule, 'auto'),
    side: checked('toe-yoga-animator', 'side', sideRule, 'left'),
    autoplay: { type: Boolean },
    loop: { type: Boolean },
    speed: checked('toe-yoga-animator', 'speed', { type: 'number', min: 0.25, max: 2, unit: 'times' }, 1),
    noControls: { type: Boolean, attribute: 'no-controls' },
    captions: { attribute: false },
    follow: { attribute: false },
  };

  /** Catalogue id. @attr */
  declare exercise: string;
  /** The step that is shown, from 1. @attr */
  declare step: number;
  /** Where the figure is seen from; `auto` is the catalogue's own view, `side` the medial side. @attr */
  declare view: View | 'auto';
  /** @attr */
  declare side: Side;
  /** Plays once when it is first half in view. @attr */
  declare autoplay: boolean;
  /** Plays on and on. @attr */
  declare loop: boolean;
  /** How many times as fast, 0.25–2. @attr */
  declare speed: number;
  /** Leaves the buttons and the caption out; what plays by itself keeps its pause button. @attr no-controls */
  declare noControls: boolean;
  /** One sentence a step, instead of the catalogue's; [] for none. */
  declare captions: readonly string[] | null;
  /** A session that the figure keeps time with. */
  declare follow: Follow | null;

  #drawing: Drawing | null = null;
  #played = false;
  #unwatch: (() => void) | undefined;
  #seen = 0;
  /** What the stage shows, to tell a change from outside. */
  #staged = '';
  #known = 0;
  #stage = new Stage({
    draw: () => this.#draw(),
    step: step => {
      this.step = this.#known = step;
      emit(this, 'toe-yoga-animator-step', { step });
    },
    finish: () => {
      this.requestUpdate();
      emit(this, 'toe-yoga-animator-finish');
    },
  });

  constructor() {
    super();
    this.exercise = 'toe-yoga';
    this.step = 1;
    this.view = 'auto';
    this.side = 'left';
    this.autoplay = false;
    this.loop = false;
    this.speed = 1;
    this.noControls = false;
    this.captions = null;
    this.follow = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#handleSeen);
    this.#unwatch = watchVisible(this, ratio => {
      this.#seen = ratio;
      this.#handleSeen();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#handleSeen);
    this.#unwatch?.();
    this.#stage.setVisible(false);
  }

  /** A move within the page is neither: the figure plays on. */
  connectedMoveCallback(): void {}

  /** Plays one loop, or on and on with `loop`. */
  play(): void {
    if (this.#stage.playing) return;
    this.#ensure();
    emit(this, 'toe-yoga-animator-play');
    this.#stage.play();
    this.requestUpdate();
  }

  pause(): void {
    if (!this.#stage.playing) return;
    this.#stage.pause();
    emit(this, 'toe-yoga-animator-pause');
    this.requestUpdate();
  }

  /** Moves to the next step; from the last one to the first. */
  next(): void {
    this.goTo((this.step % this.#stepCount) + 1);
  }

  /** Moves to the step before; from the first one to the last. */
  previous(): void {
    this.goTo(((this.step + this.#stepCount - 2) % this.#stepCount) + 1);
  }

  /**
   * Moves to a step.
   * @param step from 1; a number outside the exercise's steps goes to the nearest
   */
  goTo(step: number): void {
    this.#ensure();
    this.#stage.goTo(Math.min(Math.max(1, Math.round(step) || 1), this.#stepCount));
  }

  get #figure(): FigureData | null {
    return exerciseOf(this.exercise)?.figure ?? null;
  }

  /** The side that works in the session that is followed, else the one that is asked for. */
  get #side(): Side {
    return this.#stage.shown.side ?? this.side;
  }

  get #words(): readonly string[] {
    const exercise = exerciseOf(this.exercise);
    return this.captions ?? (exercise ? localeFor(this).exercises[exercise.id].steps : []);
  }

  get #stepCount(): number {
    return exerciseOf(this.exercise)?.steps ?? Math.max(1, this.#words.length);
  }

  #handleSeen = (): void => {
    const visible = this.#seen > 0 && !document.hidden;
    this.#stage.setVisible(visible);
    if (visible && this.#seen >= 0.5 && this.autoplay && !this.#played && !reducedMotion()) {
      this.#played = true;
      this.play();
    }
  };

  override willUpdate(changes: PropertyValues): void {
    this.#stage.speed = this.speed;
    this.#stage.loop = this.loop;
    this.#ensure();
    if (changes.has('follow')) this.#stage.follow(this.follow);
    this.#first ??= this.#shapes.map(({ role, d }) => svg`<path class=${role} d=${d}></path>`);
  }

  /** Puts another exercise, or a step set from outside, on the stage. */
  #ensure(): void {
    const id = this.exercise;
    lookUp('toe-yoga-animator', id);
    if (this.#staged === id && this.#known === this.step) return;
    if (this.#staged !== id) this.#drawing = this.#figure && drawing(this.#figure);
    this.#staged = id;
    this.#stage.show({ rhythm: exerciseOf(id)?.rhythm ?? {}, steps: this.#stepCount }, this.step);
    this.step = this.#known = this.#stage.shown.step;
  }

  get #shapes(): readonly Shape[] {
    const figure = this.#figure;
    if (!figure) return [];
    const { shown } = this.#stage;
    const pose = poseBetween(figure, { ...shown, side: this.#side });
    return this.#drawing!(pose, cameraOf(figure, this.view, this.#side), shown.step);
  }

  #draw(): void {
    const group = this.renderRoot?.querySelector('g');
    if (group) paint(group, this.#shapes);
  }

  override updated(): void {
    this.#draw();
  }

  /** The first drawing, so that a page from a server has a picture; `draw` takes its paths over. */
  #first: readonly TemplateResult[] | undefined;

  override render(): TemplateResult {
    const locale = localeFor(this);
    const { step } = this;
    const words = this.#words;
    const stepCount = this.#stepCount;
    const exercise = exerciseOf(this.exercise);
    const foot = locale.figure.foot(this.#side);
    const where = locale.figure.step(step, stepCount);
    const name = exercise ? locale.exercises[exercise.id].name : '';
    const label = [name, foot, where, words[step - 1]].filter(Boolean).join('. ');
    return html`<div part="base" class="base">
      <div class="stage">
        ${
          this.#figure
            ? html`<svg part="figure" viewBox=${viewBox} role="img" aria-label=${label}><g>${this.#first}</g></svg>`
            : this.#renderPlaceholder(words, step)
        }
      </div>
      ${this.#renderControls(locale, foot)}
      ${this.noControls || this.captions ? nothing : html`<p part="caption" class="caption">${words[step - 1] ?? ''}</p>`}
    </div>`;
  }

  #renderPlaceholder(words: readonly string[], step: number): TemplateResult {
    return html`<div class="placeholder">
      <span class="number" aria-hidden="true">${step}</span>
      <p>${words[step - 1] ?? ''}</p>
    </div>`;
  }

  #renderControls({ figure }: Locale, foot: string): TemplateResult | typeof nothing {
    const { playing } = this.#stage;
    if (this.noControls && !this.autoplay && !playing) return nothing;
    const button = (label: string, icon: TemplateResult, act: () => void) =>
      html`<button part="button" class="icon" aria-label=${label} @click=${act}>${icon}</button>`;
    const play = playing
      ? button(figure.pause, icons.pause, () => this.pause())
      : button(figure.play, icons.play, () => this.play());
    if (this.#stepCount < 2) return nothing;
    if (this.noControls) return html`<div part="controls" class="controls">${play}</div>`;
    const dots = Array.from(
      { length: this.#stepCount },
      (_, i) => html`<i class=${i + 1 === this.step ? 'on' : ''}></i>`,
    );
    return html`<div part="controls" class="controls">
      <span class="fine">${foot}</span>
      ${button(figure.previous, icons.previous, () => this.previous())}
      <span class="dots" aria-hidden="true">${dots}</span>
      ${button(figure.next, icons.next, () => this.next())} ${play}
    </div>`;
  }
}
