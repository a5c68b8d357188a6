import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { findExercise } from '../../catalogue/index.js';
import type { Side } from '../../dose/dose.js';
import type { View } from '../../figure/types.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import { BaseElement } from '../shared/base-element.js';
import { findExerciseFor } from '../shared/find-exercise.js';
import { NearController } from '../shared/near.js';
import { sideRule, speedRule, stepRule, viewRule } from '../shared/rules.js';
import { isActive, type SessionClock } from '../shared/session-clock.js';
import { validated } from '../shared/validated.js';
import { VisibilityController } from '../../browser/visibility-controller.js';
import { Autoplay } from './autoplay.js';
import { colorStyles } from './colors.styles.js';
import { offeredSpeeds, renderControls, renderSliders } from './control-templates.js';
import { FigureController } from './figure-controller.js';
import { describeFigure, type FigureText } from './figure-text.js';
import type { FigureView } from './figure-view.js';
import { renderCaption, renderLegend, renderPlaceholder, renderStage, renderStills } from './picture-templates.js';
import { SessionSubscription } from './session-subscription.js';
import { SkinToneController } from './skin-tone.js';
import { styles } from './toe-yoga-animator.styles.js';

const defaultExercise = 'toe-yoga';

/**
 * Steps through toe yoga, or any other exercise, with a figure that moves.
 *
 * @tag toe-yoga-animator
 * @fires {CustomEvent<ToeYogaAnimatorStepDetail>} toe-yoga-animator-step - The figure moves into another step.
 * @fires {CustomEvent<NoDetail>} toe-yoga-animator-play - It begins to play.
 * @fires {CustomEvent<NoDetail>} toe-yoga-animator-pause - It stands.
 * @fires {CustomEvent<NoDetail>} toe-yoga-animator-finish - It has played once through.
 * @csspart base - The wrapper of everything.
 * @csspart figure - The drawing.
 * @csspart controls - The row of buttons.
 * @csspart button - Each button.
 * @csspart caption - The step in words.
 * @csspart legend - What marks in the picture mean.
 */
export class ToeYogaAnimatorElement extends BaseElement {
  static override styles = [BaseElement.styles, colorStyles, styles];

  #exerciseId = defaultExercise;
  readonly #autoplay = new Autoplay(() => this.play());
  readonly #speeds = new Set<number>(offeredSpeeds);
  readonly #figure = new FigureController(this, {
    group: () => this.figureGroup,
    postureRoot: () => this.postureRoot,
    stage: () => this.#nearness.stage,
    stepStarted: step => this.#handleStep(step),
    loopFinished: () => this.#handleLoopFinished(),
  });
  readonly #visibility = new VisibilityController(this, () => this.#handleVisibility());
  readonly #session = new SessionSubscription(this, session => this.#handleSession(session));
  readonly #nearness = new NearController(this, {
    renderNow: () => this.performUpdate(),
    mayRest: () => !this.#figure.player.playing && !this.#figure.player.following,
    stages: () => this.#figure.stages,
  });
  readonly #skinTone = new SkinToneController(this);

  @query('[part=figure] > g') private readonly figureGroup!: SVGGElement | null;

  @query('.posture') private readonly postureRoot!: SVGSVGElement | null;

  /** The step that is shown, from 1. */
  @validated(stepRule) step = 1;

  /** Where the figure is seen from; `auto` is the catalogue's own view, `side` the medial side. */
  @validated(viewRule) view: View | 'auto' = 'auto';

  /** The foot or leg that works, where one does. */
  @validated(sideRule) side: Side = 'left';

  /** How many times as fast, 0.25–2. */
  @validated(speedRule) speed = 1;

  /** Plays once when it has been half in view for a second. */
  @property({ type: Boolean }) autoplay = false;

  /** Plays on and on. */
  @property({ type: Boolean }) loop = false;

  /** Leaves the buttons and the caption out; what plays by itself keeps its pause button. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;

  /** One sentence a step, instead of the catalogue's; [] for none. */
  @property({ attribute: false }) captions: readonly string[] | null = null;

  /** What the exercise is called, for one of the page's own. */
  @property({ attribute: false }) name: string | null = null;

  /** A session that the figure keeps time with while it is active; one object for as long as it is followed. */
  @property({ attribute: false }) session: SessionClock | null = null;

  /** The time that it plays by; a test can put its own here. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** An id of the catalogue, or one that is defined; null is the default, `toe-yoga`. */
  @property()
  get exercise(): string {
    return this.#exerciseId;
  }

  set exercise(id: string | null) {
    // a page may set anything
    this.#exerciseId = typeof id === 'string' ? id : defaultExercise;
  }

  /** A move within the page disconnects nothing: the figure plays on. */
  connectedMoveCallback(): void {
    this.followLanguage();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    this.#showFigure();
    const { player, picture } = this.#figure;
    player.clock = this.clock;
    player.loop = this.loop;
    player.setSpeed(this.speed);
    this.#speeds.add(this.speed);
    if (changes.has('view')) picture?.orbit.reset();
    this.#session.session = this.session;
    if (changes.has('autoplay') && this.#visibility.visibleRatio > 0) this.#handleVisibility();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#nearness.settle();
    return super.getUpdateComplete();
  }

  #handleStep(step: number): void {
    this.step = step;
    this.emit('toe-yoga-animator-step', { step });
  }

  #handleLoopFinished(): void {
    this.requestUpdate();
    this.emit('toe-yoga-animator-finish');
  }

  #handleVisibility(): void {
    const { visibleRatio } = this.#visibility;
    this.#figure.player.setVisible(visibleRatio > 0);
    this.#autoplay.update({ wanted: this.autoplay, visibleRatio, clock: this.clock });
  }

  #handleSession(session: SessionClock | null): void {
    if (session && isActive(session)) this.#autoplay.cancel();
    this.#figure.player.follow(session);
    this.requestUpdate();
  }

  readonly #handleSlide = (id: string, position: number): void => {
    this.#autoplay.cancel();
    this.pause();
    this.#figure.pose(id, position);
  };

  /** Plays one loop, or on and on with `loop`. */
  play(): void {
    this.#showFigure();
    const { player } = this.#figure;
    if (player.playing || this.#text.stepCount < 2) return;
    this.#autoplay.cancel();
    this.emit('toe-yoga-animator-play');
    player.play();
    this.requestUpdate();
  }

  /** Stands where it is. */
  pause(): void {
    const { player } = this.#figure;
    if (!player.playing) return;
    player.pause();
    this.emit('toe-yoga-animator-pause');
    this.requestUpdate();
  }

  /** Moves to the next step; from the last one to the first. */
  next(): void {
    this.goTo((this.step % this.#text.stepCount) + 1);
  }

  /** Moves to the step before; from the first one to the last. */
  previous(): void {
    this.goTo(this.step > 1 ? this.step - 1 : this.#text.stepCount);
  }

  /**
   * Moves to a step.
   * @param step from 1; a number outside the exercise's steps goes to the nearest
   */
  goTo(step: number): void {
    this.#autoplay.cancel();
    this.pause();
    this.#showFigure();
    this.#figure.player.goTo(Math.min(Math.max(1, Math.round(step) || 1), this.#text.stepCount));
  }

  /** Shows another exercise, or a step that was set from outside. A method may be called before an update. */
  #showFigure(): void {
    const isOther = !this.#figure.shows(this.exercise);
    if (!isOther && this.step === this.#figure.step) return;
    findExerciseFor(this, this.exercise);
    if (isOther) this.pause();
    this.#figure.show(this.exercise, this.step, this.#text.stepCount);
    this.step = this.#figure.step ?? 1;
  }

  get #text(): FigureText {
    const { namedSide: side, posed } = this.#figure;
    const { captions, name, locale } = this;
    return describeFigure(findExercise(this.exercise), { captions, name, side, posed, locale });
  }

  override render(): TemplateResult {
    const { noControls, locale, step } = this;
    const { picture } = this.#figure;
    const legend = picture?.figure.legend;
    const hasSliders = picture && !noControls && this.#nearness.near;
    const text = this.#text;
    return html`<div part="base" lang=${locale.lang} class="base skin${this.#skinTone.picked}">
      ${picture ? this.#renderPicture(picture, text) : renderPlaceholder(text, step, this.session)}
      ${hasSliders ? renderSliders(picture.figure.sliders, picture.sliderPositions, this.#handleSlide, locale) : nothing}
      ${this.#renderControls(text)} ${noControls || this.captions ? nothing : renderCaption(text.captions, step)}
      ${legend && !noControls ? renderLegend(legend, locale) : nothing}
    </div>`;
  }

  #renderPicture(picture: FigureView, text: FigureText): TemplateResult {
    const { aspect, firstDrawing, showsPosture, firstPosture } = this.#figure;
    const render = this.#nearness.printing ? renderStills : renderStage;
    return render({ picture, aspect, step: this.step, text, firstDrawing, showsPosture, firstPosture });
  }

  #renderControls(text: FigureText): TemplateResult | typeof nothing {
    const { playing, following } = this.#figure.player;
    const needsControls = !this.noControls || this.autoplay || playing;
    if (text.stepCount < 2 || !needsControls) return nothing;
    const { picture, facing } = this.#figure;
    const isNear = this.#nearness.near;
    const state = { playing, following, facing, isNear, isPlain: this.noControls, skin: this.#skinTone.picked };
    const orbit = picture?.orbit ?? null;
    return renderControls({ ...state, text, figure: this, speeds: this.#speeds, orbit, locale: this.locale });
  }
}
