import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { exerciseOf } from '../exercise/catalogue/index.js';
import type { FigureData, Side, View } from '../exercise/exercise.js';
import { sideText } from '../exercise/text.js';
import { drawing, type Drawing, type Shape } from '../figure/draw.js';
import { type Camera, viewBox } from '../figure/project.js';
import { poseBetween, slide } from '../figure/pose.js';
import { postures } from '../figure/posture.js';
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
import { paint } from './paint.js';
import { pickSkin, wearSkin } from './skin.js';
import { Stage } from './stage.js';
import { styles } from './toe-yoga-animator.styles.js';
import { Turn } from './turn.js';
import { renderMore, renderPlay, renderShapes, renderSliders, renderSteps, renderStill } from './view.js';

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
  static override styles = [tokens, host, colors, styles];
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
    printing: { state: true },
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
  /** Each step is shown, in a row. */
  declare private printing: boolean;

  #drawing: Drawing | null = null;
  #played = false;
  #unwatch: (() => void) | undefined;
  #seen = 0;
  /** What the stage shows, to tell a change from outside. */
  #staged = '';
  #known = 0;
  /** Where the reader has put the sliders, 0–1 by id; null where the stage has the figure. */
  #set: Record<string, number> | null = null;
  #undress: (() => void) | undefined;
  #turn = new Turn(() => this.#draw());
  #stage = new Stage({
    draw: () => {
      this.#set = null;
      this.#draw();
    },
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
    this.printing = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#handleSeen);
    addEventListener('beforeprint', this.#handlePrint);
    addEventListener('afterprint', this.#handlePrint);
    if (this.hasUpdated) this.#dress();
    this.#unwatch = watchVisible(this, ratio => {
      this.#seen = ratio;
      this.#handleSeen();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#handleSeen);
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrint);
    this.#undress?.();
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

  /** A page is printed as it is at once, before an update of its own time would come. */
  #handlePrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    if (this.hasUpdated) this.performUpdate();
  };

  #dress(): void {
    this.#undress = wearSkin(this.renderRoot.querySelector<HTMLElement>('.base')!);
  }

  override willUpdate(changes: PropertyValues): void {
    this.#stage.speed = this.speed;
    this.#stage.loop = this.loop;
    this.#ensure();
    if (changes.has('view')) this.#turn.reset();
    if (changes.has('follow')) this.#stage.follow(this.follow);
    this.#first ??= renderShapes(this.#shapes);
  }

  /** Puts another exercise, or a step set from outside, on the stage. */
  #ensure(): void {
    const id = this.exercise;
    lookUp('toe-yoga-animator', id);
    if (this.#staged === id && this.#known === this.step) return;
    if (this.#staged !== id) {
      this.#drawing = this.#figure && drawing(this.#figure);
      this.#turn.reset();
    }
    this.#staged = id;
    this.#stage.show({ rhythm: exerciseOf(id)?.rhythm ?? {}, steps: this.#stepCount }, this.step);
    this.step = this.#known = this.#stage.shown.step;
  }

  #camera(figure: FigureData): Camera {
    const { yaw, pitch, side } = cameraOf(figure, this.view, this.#side);
    const turn = this.#turn;
    return { yaw: side === 'left' ? yaw + turn.yaw : yaw - turn.yaw, pitch: pitch + turn.pitch, side };
  }

  get #shapes(): readonly Shape[] {
    const figure = this.#figure;
    if (!figure) return [];
    const { shown, playing } = this.#stage;
    const set = this.#set;
    const pose = set ? slide(figure, set) : poseBetween(figure, { ...shown, side: this.#side });
    const stands = shown.progress === 1 && !set && (reducedMotion() || !(playing || this.follow));
    return this.#drawing!(pose, this.#camera(figure), shown.step, stands && shown.step > 0);
  }

  #draw(): void {
    const group = this.renderRoot?.querySelector('g');
    if (group) paint(group, this.#shapes);
  }

  override firstUpdated(): void {
    this.#dress();
  }

  override updated(): void {
    this.#draw();
  }

  /** The first drawing, so that a page from a server has a picture; `draw` takes its paths over. */
  #first: readonly TemplateResult[] | undefined;

  override render(): TemplateResult {
    const locale = localeFor(this);
    const { step, noControls } = this;
    const words = this.#words;
    const figure = this.#figure;
    const exercise = exerciseOf(this.exercise);
    const side = exercise ? sideText(exercise, this.#side, locale) : '';
    const name = exercise ? locale.exercises[exercise.id].name : '';
    const label = (step: number): string =>
      [name, side, locale.figure.step(step, this.#stepCount), words[step - 1]].filter(Boolean).join('. ');
    return html`<div part="base" class="base" @keydown=${this.#turn.key}>
      <div
        class="stage ${this.#side}"
        ?hidden=${this.printing && figure}
        @pointerdown=${this.#turn.start}
        @pointermove=${this.#turn.move}
        @pointerup=${this.#turn.end}
        @pointercancel=${this.#turn.end}
      >
        ${
          figure
            ? html`<svg part="figure" viewBox=${viewBox} role="img" aria-label=${label(step)}>
                <g>${this.#first}</g>
              </svg>`
            : this.#renderPlaceholder(words, step)
        }
        ${this.#renderPosture(figure)}
      </div>
      ${this.printing && figure ? this.#renderStills(figure, label) : nothing}
      ${noControls ? nothing : renderSliders(figure?.sliders ?? [], this.#handleSlide, locale)}
      ${this.#renderControls(locale, side)}
      ${noControls || this.captions ? nothing : html`<p part="caption" class="caption">${words[step - 1] ?? ''}</p>`}
    </div>`;
  }

  #renderPlaceholder(words: readonly string[], step: number): TemplateResult {
    return html`<div class="placeholder">
      <span class="number" aria-hidden="true">${step}</span>
      <p>${words[step - 1] ?? ''}</p>
    </div>`;
  }

  /** How the whole person sits or stands, small beside a close-up. */
  #renderPosture(figure: FigureData | null): TemplateResult | typeof nothing {
    const posture = figure?.posture && postures[figure.posture];
    if (!posture) return nothing;
    const shapes = drawing(posture)(poseBetween(posture, { step: 1 }), cameraOf(posture, 'auto', this.#side), 1);
    return html`<svg class="posture" viewBox="400 0 800 1200" aria-hidden="true">${renderShapes(shapes)}</svg>`;
  }

  /** Every step with its words, for paper. */
  #renderStills(figure: FigureData, label: (step: number) => string): TemplateResult {
    const draw = drawing(figure);
    const side = this.#side;
    return html`<ol part="stills" class="stills">
      ${figure.keys.map((_, i) => {
        const shapes = draw(poseBetween(figure, { step: i + 1, side }), this.#camera(figure), i + 1, true);
        return html`<li>${renderStill(shapes, label(i + 1))} ${i + 1}. ${this.#words[i]}</li>`;
      })}
    </ol>`;
  }

  #handleSlide = (id: string, position: number): void => {
    this.pause();
    this.#set = { ...this.#set, [id]: position };
    this.#draw();
  };

  #renderControls(locale: Locale, side: string): TemplateResult | typeof nothing {
    const { playing } = this.#stage;
    const { step, speed } = this;
    const steps = this.#stepCount;
    if (steps < 2 || (this.noControls && !this.autoplay && !playing)) return nothing;
    if (this.noControls) return html`<div part="controls" class="controls">${renderPlay(playing, this, locale)}</div>`;
    return html`<div part="controls" class="controls">
      <span class="fine">${side}</span>
      ${this.follow ? nothing : renderSteps(step, steps, playing, this, locale)}
      ${this.#figure ? renderMore(this.#acts, speed, locale) : nothing}
    </div>`;
  }

  #acts = {
    turn: (right: number): void => this.#turn.by(right),
    setSpeed: (speed: number): void => {
      this.speed = speed;
    },
    pickSkin: (skin: string): void => {
      pickSkin(skin);
      this.requestUpdate();
    },
  };
}
