import { poseBones } from '../kit/transform.js';
import type { DepthAnchor } from '../kit/model.js';
import { layerOffsets } from '../kit/rig.js';
import { sceneOf } from '../models/scene.js';
import { skeletons } from '../models/skeletons.js';
import { poseBetween, stepOnSide } from '../motion/pose.js';
import type { Side } from '../../dose/dose.js';
import type { PartName } from '../names.js';
import type { BonePoint, FigureData, Inset, PictureCut, Pose, TrackedPoint } from '../types.js';
import { arrowsInto, orbitShapes } from './arrows.js';
import { type Camera, cameraFor, isSameCamera } from './camera.js';
import { pictureWidth } from './fit.js';
import { readRole } from './palette.js';
import { ball } from './silhouette.js';
import { type Layer, layersOfPart, layersOfShadow, type Picture, type Shape } from './layer.js';
import type { Pieces } from './silhouette-path.js';
import { type Frame, ProjectedSphere, type Projection, projectionFor, projectPoint } from './projection.js';

export type { Shape } from './layer.js';

/** Parts within one outline: their outlines come first, then their shaded sides, then the rest. */
interface Stack {
  readonly anchor: DepthAnchor;
  readonly outlines: Layer[];
  readonly shades: Layer[];
  readonly details: Layer[];
  /** How near it is now (mm). */
  depth: number;
}

export interface RenderOptions {
  /** The step, from 1, whose working parts are highlighted. Default 0, none. */
  readonly step?: number;
  /** With arrows, from where the figure was in the step before. Default false. */
  readonly still?: boolean;
}

const nothing: readonly PartName[] = [];
const groundAnchor: DepthAnchor = { bone: 'ground', at: [0, 0, 0], bias: layerOffsets.shadow };

const emptyStack = (anchor: DepthAnchor): Stack => ({ anchor, outlines: [], shades: [], details: [], depth: 0 });

/**
 * Draws a figure again and again, as shapes in paint order. A shape that is as it was in the last picture is the same
 * object, so that a caller touches only what moves.
 */
export class FigureRenderer {
  readonly #figure: FigureData;
  readonly #spheres: readonly ProjectedSphere[];
  /** In the order of the last picture. */
  readonly #stacks: Stack[];
  /** The silhouettes of all that is solid. */
  readonly #pieces: readonly Pieces[];
  readonly #inset: InsetRenderer | null;
  readonly #whole: WholeInCorner | null;
  readonly #frame: Frame | Side | undefined;
  #orbit: ((step: number) => Shape[]) | undefined;
  #projection: Projection | null = null;
  #highlighted: readonly PartName[] | null = null;

  /** Without a `frame`, or the side whose upper corner it stands in, the figure fills the picture. */
  constructor(figure: FigureData, frame?: Frame | Side) {
    const { spheres, parts, shadows } = sceneOf(figure);
    const projected = new Map(spheres.map(sphere => [sphere, new ProjectedSphere(sphere)]));
    const stacks: Stack[] = [];
    const pieces: Pieces[] = [];
    for (const part of parts) {
      if (part.depthAnchor) stacks.push(emptyStack(part.depthAnchor));
      const stack = stacks[stacks.length - 1];
      const { flesh, outlines, shades, details } = layersOfPart(part, projected);
      stack.outlines.push(...outlines);
      stack.shades.push(...shades);
      stack.details.push(...details);
      // An arrow may lie on what lies flat on the ground.
      if ((part.outlined || part.material === 'force') && (part.depthAnchor?.bias ?? 0) > layerOffsets.cloth) pieces.push(flesh);
    }
    if (!figure.floating && shadows.length > 0) {
      const { above = Infinity } = figure.cut ?? {};
      const shown = shadows.map(chain => chain.filter(({ at }) => at[1] < above));
      stacks.push({ ...emptyStack(groundAnchor), details: layersOfShadow(shown, projected) });
    }
    this.#figure = figure;
    this.#spheres = [...projected.values()];
    this.#stacks = stacks;
    this.#inset = figure.inset ? new InsetRenderer(figure, figure.inset) : null;
    this.#whole = figure.cut ? new WholeInCorner(figure, figure.cut) : null;
    this.#frame = frame ?? (figure.inset && besideInset);
    this.#pieces = pieces;
  }

  get pieces(): readonly Pieces[] {
    return this.#pieces;
  }

  render(pose: Pose, camera: Camera, { step = 0, still = false }: RenderOptions = {}): Shape[] {
    const picture = this.#pictureOf(pose, camera, step);
    for (const sphere of this.#spheres) sphere.project(picture.bones, picture.projection);
    const shapes = this.#orderByDepth(picture).flatMap(({ outlines, shades, details }) =>
      [...outlines, ...shades, ...details].map(layer => layer.shape(picture)),
    );
    const inset = this.#inset?.render(pose, camera, step) ?? [];
    const orbit = this.#orbit?.(still ? step : 0) ?? [];
    const whole = this.#whole?.render(camera.side, step) ?? [];
    return [...orbit, ...shapes, ...inset, ...whole, ...(still ? this.#drawArrows(picture, step) : [])];
  }

  #pictureOf(pose: Pose, camera: Camera, step: number): Picture {
    const figure = this.#figure;
    const highlighted = figure.highlighted.slice(0, stepOnSide(figure, step, camera.side)).at(-1) ?? nothing;
    const known = this.#projection && isSameCamera(this.#projection.camera, camera) ? this.#projection : null;
    const projection = known ?? projectionFor(figure, camera, this.#frame);
    if (!known && figure.orbit) this.#orbit = orbitShapes(figure, figure.orbit, projection);
    const stale = !known || highlighted !== this.#highlighted;
    this.#projection = projection;
    this.#highlighted = highlighted;
    const bones = poseBones(sceneOf(figure).bones, { ...pose, yaw: camera.yaw, pitch: camera.pitch });
    return { bones, projection, highlighted, stale };
  }

  /** From back to front. */
  #orderByDepth({ bones, projection }: Picture): readonly Stack[] {
    for (const stack of this.#stacks) {
      stack.depth = projectPoint(bones, projection, stack.anchor).near + stack.anchor.bias;
    }
    return this.#stacks.sort((a, b) => a.depth - b.depth);
  }

  #drawArrows({ projection, highlighted }: Picture, step: number): Shape[] {
    const { skeleton, trackedPoints } = this.#figure;
    const { tips } = skeletons[skeleton];
    const points: readonly TrackedPoint[] = trackedPoints ?? highlighted.map(part => tips[part]).filter((tip): tip is BonePoint => Boolean(tip));
    const shown = points.filter(({ steps }) => !steps || steps.includes(stepOnSide(this.#figure, step, projection.camera.side)));
    return arrowsInto(this.#figure, { step, points: shown, pieces: [...this.#pieces, ...(this.#whole?.pieces ?? [])] }, projection);
  }
}

/** Where a close-up stands, how large its foot is there, and where the figure stands then. */
const insetRound = { x: 1160, y: 640, radius: 400 } as const;
const insetFrame: Frame = { x: insetRound.x, y: insetRound.y - 20, share: 0.46 };
const besideInset: Frame = { x: 420, y: 600, share: 1 };

/** Draws a close-up of the foot in a round. */
class InsetRenderer {
  readonly #figure: FigureData;
  readonly #renderer: FigureRenderer;

  constructor(figure: FigureData, { view }: Inset) {
    this.#figure = { ...figure, skeleton: 'footAlone', view, props: [], trackedPoints: [], inset: undefined };
    this.#renderer = new FigureRenderer(this.#figure, insetFrame);
  }

  render(pose: Pose, { side }: Camera, step: number): Shape[] {
    const { x, y, radius } = insetRound;
    const round = { x: side === 'right' ? pictureWidth - x : x, y, radius };
    const rim = { ...round, radius: radius + 6 };
    return [
      { role: 'edge', d: ball(rim) },
      { role: 'white', d: ball(round) },
      ...this.#renderer.render(pose, cameraFor(this.#figure, 'auto', side), { step }),
    ];
  }
}

/** Draws the whole of a figure that is cut, as it is in its first step, small in a corner. */
class WholeInCorner {
  readonly #whole: FigureData;
  readonly #corner: Side;
  #drawn: { readonly side: Side; readonly step: number; readonly shapes: readonly Shape[]; readonly renderer: FigureRenderer } | null = null;

  constructor(figure: FigureData, { corner, insetProps = [] }: PictureCut) {
    this.#whole = { ...figure, cut: undefined, trackedPoints: [], props: [...(figure.props ?? []), ...insetProps] };
    this.#corner = corner;
  }

  /** The silhouettes of what it has drawn. */
  get pieces(): readonly Pieces[] {
    return this.#drawn?.renderer.pieces ?? [];
  }

  /** The same objects as long as side and step are the same. */
  render(side: Side, step: number): readonly Shape[] {
    if (this.#drawn?.side !== side || this.#drawn.step !== step) {
      const whole = this.#whole;
      const renderer = new FigureRenderer(whole, side === this.#corner ? 'left' : 'right');
      const pose = poseBetween(whole, { step: 1, side });
      const shapes = renderer.render(pose, cameraFor(whole, 'auto', side), { step });
      // Lines as wide as on the page would be too coarse.
      this.#drawn = { side, step, renderer, shapes: shapes.filter(({ role }) => !readRole(role).isLine) };
    }
    return this.#drawn.shapes;
  }
}
