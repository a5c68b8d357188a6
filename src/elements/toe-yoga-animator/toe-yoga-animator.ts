import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { findExercise } from '../../catalogue/index.js';
import type { Side } from '../../dose/dose.js';
import type { View } from '../../figure/types.js';
import { worksOneSide } from '../../catalogue/exercise.js';
import type { Shape } from '../../figure/render/renderer.js';
import { viewBox } from '../../figure/render/camera.js';
import { checked, lookUp, settle, sideRule, viewRule } from '../shared/attributes.js';
import { emit } from '../shared/emit.js';
import type { Follow } from '../shared/follow.js';
import { host } from '../shared/host.styles.js';
import { localeFor } from '../shared/locale.js';
import { reducedMotion } from '../../browser/reduced-motion.js';
import { tokens } from '../shared/tokens.styles.js';
import { version } from '../../version.js';
import { watchVisible } from '../../browser/visibility.js';
import type { Locale } from '../../i18n/locale.js';
import { colors } from './colors.styles.js';
import { paint } from './paint.js';
import { type Aspect, Picture } from './picture.js';
import { pickedSkin, shown } from './skin.js';
import { Stage } from './stage.js';
import { styles } from './toe-yoga-animator.styles.js';
import {
  renderMore,
  renderPlaceholder,
  renderPlay,
  renderShapes,
  renderSliders,
  renderSteps,
  renderStills,
} from './view.js';

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
    exercise: { converter: { fromAttribute: (value: string | null) => value ?? 'toe-yoga' } },
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
  /** The foot or leg that works, where one does. @attr */
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

  #picture: Picture | null = null;
  #played = false;
  #unwatch: (() => void) | undefined;
  #seen = 0;
  /** What the stage shows, to tell a change from outside. */
  #staged = '';
  #known = 0;
  #stage = new Stage({
    draw: () => {
      if (this.#picture?.set) {
        this.#picture.set = null;
        this.requestUpdate();
      }
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
    shown.add(this);
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
    shown.delete(this);
    this.#unwatch?.();
    this.#stage.setVisible(false);
  }

  /** A move within the page is neither: the figure plays on. */
  connectedMoveCallback(): void {}

  /** Plays one loop, or on and on with `loop`. */
  play(): void {
    this.#ensure();
    if (this.#stage.playing || this.#stepCount < 2) return;
    emit(this, 'toe-yoga-animator-play');
    this.#stage.play();
    this.requestUpdate();
  }

  /** Stands where it is. */
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
    this.pause();
    this.#ensure();
    this.#stage.goTo(Math.min(Math.max(1, Math.round(step) || 1), this.#stepCount));
  }

  /** The side that works in the session that is followed, else the one that is asked for. */
  get #side(): Side {
    return this.#stage.shown.side ?? this.side;
  }

  get #words(): readonly string[] {
    const exercise = findExercise(this.exercise);
    return this.captions ?? (exercise ? localeFor(this).exercises[exercise.id].steps : []);
  }

  get #stepCount(): number {
    return findExercise(this.exercise)?.steps ?? Math.max(1, this.#words.length);
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

  override willUpdate(changes: PropertyValues): void {
    this.#ensure();
    this.#stage.setSpeed(this.speed);
    this.#stage.loop = this.loop;
    if (changes.has('view')) this.#picture?.turn.reset();
    if (changes.has('follow')) this.#stage.follow(this.follow);
    if (changes.has('autoplay') && this.#seen) this.#handleSeen();
    this.#first ??= renderShapes(this.#shapes);
  }

  /** Puts another exercise, or a step set from outside, on the stage. */
  #ensure(): void {
    settle(this);
    const id = this.exercise;
    const exercise = lookUp('toe-yoga-animator', id);
    if (this.#staged === id && this.#known === this.step) return;
    if (this.#staged !== id) {
      this.pause();
      this.#picture = exercise?.figure ? new Picture(exercise.figure, () => this.#draw()) : null;
    }
    this.#staged = id;
    this.#stage.show({ rhythm: exercise?.rhythm ?? {}, steps: this.#stepCount }, this.step);
    this.step = this.#known = this.#stage.shown.step;
  }

  get #aspect(): Aspect {
    return { view: this.view, side: this.#side };
  }

  get #shapes(): readonly Shape[] {
    const { shown, playing } = this.#stage;
    return this.#picture?.shapes(shown, this.#aspect, reducedMotion() || !(playing || this.follow)) ?? [];
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
    const { step, noControls } = this;
    const picture = this.#picture;
    // what the reader set is no step
    const set = picture?.set;
    const words = set ? [] : this.#words;
    const exercise = findExercise(this.exercise);
    const side = exercise && worksOneSide(exercise) ? locale.describeSide(this.#side, exercise.limb) : '';
    const name = exercise ? locale.exercises[exercise.id].name : '';
    const label = (step: number): string =>
      [name, side, words[0] && locale.figure.step(step, this.#stepCount), words[step - 1]].filter(Boolean).join('. ');
    return html`<div part="base" lang=${locale.lang} class="base skin${pickedSkin()}" @keydown=${picture?.turn.key}>
      ${
        !picture
          ? renderPlaceholder(words, step)
          : this.printing
            ? renderStills(picture.stills(this.#aspect), label, words)
            : this.#renderStage(picture, label(step))
      }
      ${noControls ? nothing : renderSliders(picture?.figure.sliders ?? [], set, this.#handleSlide, locale)}
      ${this.#renderControls(locale, side)}
      ${noControls || this.captions ? nothing : html`<p part="caption" class="caption">${words[step - 1] ?? ''}</p>`}
    </div>`;
  }

  #renderStage(picture: Picture, label: string): TemplateResult {
    const { turn } = picture;
    const side = this.#side;
    const posture = picture.posture(side);
    return html`<div
      class="stage ${side}"
      @pointerdown=${turn.start}
      @pointermove=${turn.move}
      @pointerup=${turn.end}
      @pointercancel=${turn.end}
    >
      <svg part="figure" viewBox=${viewBox} role="img" aria-label=${label}><g>${this.#first}</g></svg>
      ${
        posture
          ? html`<svg class="posture" viewBox="400 0 800 1200" aria-hidden="true">${renderShapes(posture)}</svg>`
          : nothing
      }
    </div>`;
  }

  #handleSlide = (id: string, position: number): void => {
    this.pause();
    this.#picture!.set = { ...this.#picture!.set, [id]: position };
    this.requestUpdate();
  };

  #renderControls(locale: Locale, side: string): TemplateResult | typeof nothing {
    const { playing } = this.#stage;
    const { step, noControls } = this;
    const steps = this.#stepCount;
    if (steps < 2 || (noControls && !this.autoplay && !playing)) return nothing;
    return html`<div part="controls" class="controls">
      ${
        noControls
          ? renderPlay(playing, this, locale)
          : html`<span class="fine">${side}</span> ${
                this.follow ? nothing : renderSteps(step, steps, playing, this, locale)
              }
              ${this.#picture ? renderMore(this, this.#picture.turn, locale) : nothing}`
      }
    </div>`;
  }
}
