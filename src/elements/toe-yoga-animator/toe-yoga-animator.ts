import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { prefersReducedMotion } from '../../browser/reduced-motion.js';
import { findExercise } from '../../catalogue/index.js';
import type { Side } from '../../dose/dose.js';
import type { View } from '../../figure/types.js';
import { systemClock, type Clock } from '../../timeline/clock.js';
import type { Rule } from '../../validation/rule.js';
import { BaseElement } from '../shared/base-element.js';
import { findExerciseFor } from '../shared/find-exercise.js';
import { PrintController } from '../../browser/print-controller.js';
import { sideRule, viewRule } from '../shared/rules.js';
import type { SessionClock } from '../shared/session-clock.js';
import { validated } from '../shared/validated.js';
import { VisibilityController } from '../../browser/visibility-controller.js';
import { colors } from './colors.styles.js';
import { offeredSpeeds, renderControls, renderPlayControl, renderSliders } from './control-templates.js';
import { FigureController } from './figure-controller.js';
import { describeFigure, type FigureText } from './figure-text.js';
import type { FigureView } from './figure-view.js';
import { renderCaption, renderPlaceholder, renderStage, renderStills } from './picture-templates.js';
import { SessionSubscription } from './session-subscription.js';
import { SkinToneController } from './skin-tone.js';
import { styles } from './toe-yoga-animator.styles.js';

const defaultExercise = 'toe-yoga';
const stepRule = { type: 'number', min: 1, max: 20 } as const satisfies Rule;
const speedRule = { type: 'number', min: 0.25, max: 2, unit: 'times' } as const satisfies Rule;
/** How much of a figure is in view before it plays by itself. */
const autoplayRatio = 0.5;

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
 */
export class ToeYogaAnimatorElement extends BaseElement {
  static override styles = [BaseElement.styles, colors, styles];

  #exerciseId = defaultExercise;
  #hasAutoplayed = false;
  /** The speeds that the reader may choose, and those that the page has set. */
  readonly #speeds = new Set<number>(offeredSpeeds);
  readonly #figure = new FigureController(this, {
    group: () => this.figureGroup,
    stepStarted: step => this.#handleStep(step),
    loopFinished: () => this.#handleLoopFinished(),
  });
  readonly #visibility = new VisibilityController(this, () => this.#handleVisibility());
  readonly #print = new PrintController(this, () => this.performUpdate());
  readonly #session = new SessionSubscription(this, session => this.#handleSession(session));
  readonly #skinTone = new SkinToneController(this);

  @query('g') private readonly figureGroup!: SVGGElement | null;

  /** The step that is shown, from 1. */
  @validated(stepRule) step = 1;

  /** Where the figure is seen from; `auto` is the catalogue's own view, `side` the medial side. */
  @validated(viewRule) view: View | 'auto' = 'auto';

  /** The foot or leg that works, where one does. */
  @validated(sideRule) side: Side = 'left';

  /** How many times as fast, 0.25–2. */
  @validated(speedRule) speed = 1;

  /** Plays once when it is first half in view. */
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

  /** Catalogue id; null is the default, `toe-yoga`. */
  @property()
  get exercise(): string {
    return this.#exerciseId;
  }

  set exercise(id: string | null) {
    this.#exerciseId = id ?? defaultExercise;
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
    const plays = this.autoplay && !this.#hasAutoplayed && visibleRatio >= autoplayRatio && !prefersReducedMotion();
    if (!plays) return;
    this.#hasAutoplayed = true;
    this.play();
  }

  #handleSession(session: SessionClock | null): void {
    this.#figure.player.follow(session);
    this.requestUpdate();
  }

  readonly #handleSlide = (id: string, position: number): void => {
    this.pause();
    this.#figure.pose(id, position);
  };

  /** Plays one loop, or on and on with `loop`. */
  play(): void {
    this.#showFigure();
    const { player } = this.#figure;
    if (player.playing || this.#text.stepCount < 2) return;
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
    this.pause();
    this.#showFigure();
    this.#figure.player.goTo(Math.min(Math.max(1, Math.round(step) || 1), this.#text.stepCount));
  }

  /** Shows another exercise, or a step that was set from outside. A method may be called before an update. */
  #showFigure(): void {
    const isOther = this.exercise !== this.#figure.exerciseId;
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
    const text = this.#text;
    return html`<div part="base" lang=${locale.lang} class="base skin${this.#skinTone.picked}">
      ${picture ? this.#renderPicture(picture, text) : renderPlaceholder(text, step)}
      ${noControls || !picture ? nothing : this.#renderSliders(picture)} ${this.#renderControls(text)}
      ${noControls || this.captions ? nothing : renderCaption(text.captions, step)}
    </div>`;
  }

  #renderPicture(picture: FigureView, text: FigureText): TemplateResult {
    const { aspect, firstDrawing } = this.#figure;
    const render = this.#print.printing ? renderStills : renderStage;
    return render({ picture, aspect, step: this.step, text, firstDrawing });
  }

  #renderSliders({ figure, sliderPositions }: FigureView): TemplateResult[] {
    return renderSliders(figure.sliders, sliderPositions, this.#handleSlide, this.locale);
  }

  #renderControls(text: FigureText): TemplateResult | typeof nothing {
    const { playing, following } = this.#figure.player;
    const needsControls = !this.noControls || this.autoplay || playing;
    if (text.stepCount < 2 || !needsControls) return nothing;
    const render = this.noControls ? renderPlayControl : renderControls;
    const { picture, facing } = this.#figure;
    const orbit = picture?.orbit ?? null;
    const speeds = this.#speeds;
    return render({ figure: this, text, playing, following, speeds, orbit, facing, locale: this.locale });
  }
}
