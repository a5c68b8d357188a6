import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { prefersReducedMotion } from '../../browser/reduced-motion.js';
import { findNamedSide } from '../../catalogue/exercise.js';
import { findExercise } from '../../catalogue/index.js';
import type { Side } from '../../dose/dose.js';
import type { Shape } from '../../figure/render/renderer.js';
import type { View } from '../../figure/types.js';
import { FigurePlayer } from './figure-player.js';
import { type Aspect, FigureView } from './figure-view.js';
import { renderShapes } from './picture-templates.js';
import { paintShapes } from './svg-painter.js';

/**
 * The stages in which a figure is drawn, each in a task of its own: what it is put together from, itself, its arrows, for
 * which room is to be found, and, where that needs to be shown, how the whole person sits or stands: first what the
 * person is put together from.
 */
export const drawingStages = { model: 1, figure: 2, arrows: 3, person: 4, posture: 5 } as const;

/** The element that shows a figure. */
export type FigureHost = ReactiveControllerHost & Aspect;

export interface FigureOptions {
  /** The SVG group that the figure is drawn into; null while there is none. */
  group(): Element | null;
  /** The SVG element that the whole person is drawn into; null while there is none. */
  postureRoot(): Element | null;
  /** Which of `drawingStages` is reached; 0 for none. */
  stage(): number;
  /** A movement into `step`, from 1, has begun. */
  stepStarted(step: number): void;
  /** It has played once through. */
  loopFinished(): void;
}

/**
 * The figure of an element: the picture of its exercise, the player that moves it, and its drawing. Frames are drawn
 * past Lit, straight into the group: only what differs from the frame before is written.
 */
export class FigureController implements ReactiveController {
  /** Null where the exercise has no figure. */
  picture: FigureView | null = null;
  readonly player: FigurePlayer;
  readonly #host: FigureHost;
  readonly #options: FigureOptions;
  #exerciseId: string | undefined;
  #exercise: ReturnType<typeof findExercise>;
  #step: number | undefined;
  #firstDrawing: readonly TemplateResult[] | undefined;
  #firstPosture: readonly TemplateResult[] | undefined;
  /** The view that the controls show as chosen. */
  #shownFacing: View | null = null;

  constructor(host: FigureHost, options: FigureOptions) {
    this.#host = host;
    this.#options = options;
    this.player = new FigurePlayer({
      frameChanged: () => this.#handleFrame(),
      stepStarted: step => this.#handleStep(step),
      loopFinished: () => options.loopFinished(),
    });
    host.addController(this);
  }

  hostUpdate(): void {
    this.#shownFacing = this.facing;
  }

  hostUpdated(): void {
    const stage = this.#options.stage();
    if (stage === drawingStages.model) this.picture?.prepare();
    if (stage === drawingStages.person) this.picture?.preparePosture(this.aspect.side);
    this.#draw();
    const postureRoot = this.#options.postureRoot();
    if (postureRoot) paintShapes(postureRoot, this.#posture);
  }

  hostDisconnected(): void {
    this.player.rest();
  }

  /** Whether it shows an exercise: one that is defined later is another. */
  shows(exerciseId: string): boolean {
    return exerciseId === this.#exerciseId && findExercise(exerciseId) === this.#exercise;
  }

  /** The step that is shown, or that it moves into; from 1. */
  get step(): number | undefined {
    return this.#step;
  }

  /** How it is seen: from the side that works in the session that is followed, else from the one that is asked for. */
  get aspect(): Aspect {
    const { view, side } = this.#host;
    return { view, side: this.player.currentFrame.side ?? side };
  }

  /** The view that it is seen from; null where it is turned. */
  get facing(): View | null {
    return this.picture?.facing(this.aspect) ?? null;
  }

  /** The side that its words name: where a session leads the ones that work in it, else those of the exercise. */
  get namedSide(): Side | 'both' | null {
    const exercise = this.#exercise;
    const { following, currentFrame } = this.player;
    if (following && exercise?.dose) return currentFrame.side ?? 'both';
    return findNamedSide(exercise, this.#host.side);
  }

  /** In how many stages it is drawn. */
  get stages(): number {
    return this.picture?.figure.posture ? drawingStages.posture : drawingStages.arrows;
  }

  /** Whether it is drawn how the whole person sits or stands. */
  get showsPosture(): boolean {
    return !!this.picture?.figure.posture && this.#options.stage() >= drawingStages.posture;
  }

  get #posture(): readonly Shape[] {
    return (this.showsPosture && this.picture?.posture(this.aspect.side)) || [];
  }

  /** Whether the reader has posed it by its sliders: then it shows no step. */
  get posed(): boolean {
    return !!this.picture?.sliderPositions;
  }

  /**
   * The paths of the first drawing, for the template: a page that was rendered on a server has a picture. Later
   * drawings write to the same paths.
   */
  get firstDrawing(): readonly TemplateResult[] {
    this.#firstDrawing ??= renderShapes(this.#shapes);
    return this.#firstDrawing;
  }

  /** The same of the whole person. */
  get firstPosture(): readonly TemplateResult[] {
    this.#firstPosture ??= renderShapes(this.#posture);
    return this.#firstPosture;
  }

  /** Shows an exercise at a step, standing. */
  show(exerciseId: string, step: number, stepCount: number): void {
    const exercise = findExercise(exerciseId);
    if (!this.shows(exerciseId)) {
      this.picture = exercise?.figure ? new FigureView(exercise.figure, () => this.#handleOrbit()) : null;
    }
    this.#exerciseId = exerciseId;
    this.#exercise = exercise;
    this.player.show({ rhythm: exercise?.rhythm ?? {}, steps: stepCount }, step);
    this.#step = this.player.currentFrame.step;
  }

  /** Puts one of its sliders at a position, 0–1, until it moves by itself. */
  pose(sliderId: string, position: number): void {
    if (!this.picture) return;
    this.picture.sliderPositions = { ...this.picture.sliderPositions, [sliderId]: position };
    this.#host.requestUpdate();
  }

  #handleOrbit(): void {
    this.#draw();
    if (this.facing !== this.#shownFacing) this.#host.requestUpdate();
  }

  #handleFrame(): void {
    if (this.picture?.sliderPositions) {
      this.picture.sliderPositions = null;
      this.#host.requestUpdate();
    }
    this.#draw();
  }

  #handleStep(step: number): void {
    this.#step = step;
    this.#options.stepStarted(step);
  }

  get #shapes(): readonly Shape[] {
    const stage = this.#options.stage();
    if (stage < drawingStages.figure) return [];
    const { currentFrame, playing, following } = this.player;
    const stands = currentFrame.progress === 1 && (!(playing || following) || prefersReducedMotion());
    const still = stands && stage >= drawingStages.arrows;
    return this.picture?.shapes(currentFrame, this.aspect, still) ?? [];
  }

  #draw(): void {
    const group = this.#options.group();
    if (group) paintShapes(group, this.#shapes);
  }
}
