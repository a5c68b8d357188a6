import { type DepthAnchor, layerOffsets } from '../kit/model.js';
import { poseBones, type PosedBones } from '../kit/transform.js';
import { sceneOf } from '../models/scene.js';
import { skeletons } from '../models/skeletons.js';
import { poseBetween, stepOnSide } from '../motion/pose.js';
import type { Side } from '../../dose/dose.js';
import type { PartName } from '../names.js';
import type { BonePoint, FigureData, CloseUp, Pose } from '../types.js';
import { arrowsInto, orbitShapes } from './arrows.js';
import { type Camera, cameraFor, isSameCamera } from './camera.js';
import { cornerOf, type Frame, pictureSize } from './fit.js';
import { type Layer, layersOfPart, layersOfShadow, type PartLayers, type Picture, type Shape } from './layer.js';
import type { Pieces } from './silhouette-path.js';
import { readRole } from './palette.js';
import { ball } from './silhouette.js';
import { ProjectedSphere, type Projection, projectionFor, projectPoint } from './projection.js';

export type { Shape } from './layer.js';

/** Parts within one outline: their outlines come first, then their shaded sides, then the rest. */
interface Stack {
  readonly anchor: DepthAnchor;
  readonly layers: readonly Layer[];
  /** How near it is now (µm, whole: what is as near as each other stays in its order). */
  depth: number;
}

/** The whole of a figure that is cut: what is painted, and its silhouettes, which arrows keep clear of. */
interface FigureInset {
  readonly shapes: readonly Shape[];
  readonly pieces: readonly Pieces[];
}

export interface RenderOptions {
  /** The step, from 1, whose working parts are highlighted. Default 0, none. */
  readonly step?: number;
  /** With arrows, from where the figure was in the step before. Default false. */
  readonly still?: boolean;
}

const nothing: readonly never[] = [];
const groundAnchor: DepthAnchor = { bone: 'ground', at: [0, 0, 0], bias: layerOffsets.shadow };

const stackOf = (anchor: DepthAnchor, layers: readonly Layer[]): Stack => ({ anchor, layers, depth: 0 });

/** Parts are stacked: outlines first, then shaded sides, then the rest. */
const stackParts = (anchor: DepthAnchor, parts: readonly PartLayers[]): Stack =>
  stackOf(anchor, [
    ...parts.flatMap(({ outlines }) => outlines),
    ...parts.flatMap(({ shades }) => shades),
    ...parts.flatMap(({ details }) => details),
  ]);

/** What works in a step: the last that is told holds for all steps after it; nothing at rest. */
const highlightedIn = ({ highlighted }: FigureData, step: number): readonly PartName[] =>
  highlighted[Math.min(step, highlighted.length) - 1] ?? nothing;

/**
 * Draws a figure again and again, as shapes in paint order. A shape that is as it was in the last picture is the same
 * object, so that a caller touches only what moves.
 */
export class FigureRenderer {
  readonly #figure: FigureData;
  readonly #spheres: readonly ProjectedSphere[];
  readonly #stacks: Stack[];
  /** The silhouettes of all that is solid. */
  readonly #pieces: readonly Pieces[];
  readonly #closeUp: CloseUpRenderer | null;
  readonly #frame: Frame | undefined;
  #orbit: readonly Shape[] = nothing;
  /** What the corner shows of a figure that is cut. */
  readonly #whole: FigureData;
  #projection: Projection | null = null;
  #bones: PosedBones | undefined;
  readonly #insets = new Map<string, FigureInset>();
  #highlighted: readonly PartName[] | null = null;

  /** It fills a frame, by default the page. */
  constructor(figure: FigureData, frame?: Frame) {
    const { spheres, parts, shadows } = sceneOf(figure);
    const projected = new Map(spheres.map(sphere => [sphere, new ProjectedSphere(sphere)]));
    const groups: { readonly anchor: DepthAnchor; readonly parts: PartLayers[] }[] = [];
    const pieces: Pieces[] = [];
    for (const part of parts) {
      if (part.depthAnchor) groups.push({ anchor: part.depthAnchor, parts: [] });
      const layers = layersOfPart(part, projected);
      groups.at(-1)!.parts.push(layers);
      // An arrow may lie on what lies flat on the ground, or stands behind it all.
      if ((part.outlined || part.material === 'force') && (part.depthAnchor?.bias ?? 0) > layerOffsets.behind)
        pieces.push(layers.flesh);
    }
    const stacks = groups.map(({ anchor, parts: stacked }) => stackParts(anchor, stacked));
    if (!figure.floating && shadows.length > 0) {
      const { above = Infinity } = figure.cut ?? {};
      const shown = shadows.map(chain => chain.filter(({ at }) => at[1] < above));
      stacks.push(stackOf(groundAnchor, layersOfShadow(shown, projected)));
    }
    this.#figure = figure;
    this.#frame = frame;
    this.#whole = { ...figure, cut: undefined, props: [...(figure.props ?? []), ...(figure.cut?.insetProps ?? [])] };
    this.#spheres = [...projected.values()];
    this.#stacks = stacks;
    this.#closeUp = figure.closeUp ? new CloseUpRenderer(figure, figure.closeUp) : null;
    this.#pieces = pieces;
  }

  render(pose: Pose, camera: Camera, { step = 0, still = false }: RenderOptions = {}): Shape[] {
    const picture = this.#beginPicture(pose, camera, step);
    for (const sphere of this.#spheres) sphere.project(picture.bones, picture.projection);
    const shapes = [...this.#orbit];
    for (const { layers } of this.#orderByDepth(picture)) {
      for (const layer of layers) {
        const shape = layer.shape(picture);
        if (shape.d) shapes.push(shape);
      }
    }
    const inset = this.#figure.cut?.corner ? this.#insetOf(camera.side, step) : null;
    if (inset) shapes.push(...inset.shapes);
    if (this.#closeUp) shapes.push(...this.#closeUp.render(pose, camera, step));
    if (still) shapes.push(...this.#drawArrows(picture, step, inset?.pieces));
    return shapes;
  }

  /** What the next picture depends on; it is compared with the last one's, and kept for the one after. */
  #beginPicture(pose: Pose, camera: Camera, step: number): Picture {
    const figure = this.#figure;
    const last = { projection: this.#projection, highlighted: this.#highlighted };
    const highlighted = highlightedIn(figure, stepOnSide(figure, step, camera.side));
    const projection = this.#projectionFor(camera);
    if (projection !== last.projection && figure.orbit) {
      this.#orbit = orbitShapes(figure, figure.orbit, projection);
    }
    this.#projection = projection;
    this.#highlighted = highlighted;
    const angles = { ...pose, yaw: camera.yaw, pitch: camera.pitch };
    const bones = poseBones(sceneOf(figure).bones, angles, this.#bones);
    this.#bones = bones;
    return {
      bones,
      projection,
      highlighted,
      stale: projection !== last.projection || highlighted !== last.highlighted,
    };
  }

  /** The last picture's, where the camera is the same. */
  #projectionFor(camera: Camera): Projection {
    const last = this.#projection;
    if (last && isSameCamera(last.camera, camera)) return last;
    const figure = this.#figure;
    const frame = this.#frame ?? (figure.closeUp && mirrored(besideCloseUp, camera.side));
    return projectionFor(figure, camera, frame);
  }

  /** The whole of a figure that is cut, as it is at the end of a step; drawn once for each side and step. */
  #insetOf(side: Side, step: number): FigureInset {
    const key = `${side} ${step}` as const;
    const known = this.#insets.get(key);
    if (known) return known;
    const whole = this.#whole;
    const renderer = new FigureRenderer(whole, cornerOf(side === this.#figure.cut!.corner ? 'left' : 'right'));
    const shapes = renderer
      .render(poseBetween(whole, { step: step || 1, side }), cameraFor(whole, 'auto', side), { step })
      // Lines as wide as on the page would be too coarse.
      .filter(({ role }) => !readRole(role).isLine);
    const inset = { shapes, pieces: renderer.#pieces };
    this.#insets.set(key, inset);
    return inset;
  }

  /** From back to front. */
  #orderByDepth({ bones, projection }: Picture): readonly Stack[] {
    for (const stack of this.#stacks) {
      stack.depth = Math.round(1000 * (projectPoint(bones, projection, stack.anchor).near + stack.anchor.bias));
    }
    return [...this.#stacks].sort((a, b) => a.depth - b.depth);
  }

  #drawArrows({ projection, highlighted }: Picture, step: number, insetPieces: readonly Pieces[] = nothing): Shape[] {
    const { skeleton, trackedInSteps } = this.#figure;
    const trackedPoints =
      trackedInSteps?.[stepOnSide(this.#figure, step, projection.camera.side) - 1] ?? this.#figure.trackedPoints;
    const { tips } = skeletons[skeleton];
    const points = trackedPoints ?? highlighted.map(part => tips[part]).filter((tip): tip is BonePoint => Boolean(tip));
    return arrowsInto(this.#figure, { step, points, pieces: [...this.#pieces, ...insetPieces] }, projection);
  }
}

/** Where a close-up stands, how large its foot is there, and where the figure stands then. */
const closeUpRound = { x: 1160, y: 640, radius: 400 } as const;
const outline = 7;
/** The figure stands beside it: see `Frame`. */
const besideCloseUp: Frame = { left: 60, top: 60, width: 640, height: 1080, place: 'middle', outline };

const mirrored = (frame: Frame, side: Side): Frame =>
  side === 'right' ? { ...frame, left: pictureSize.width - frame.left - frame.width } : frame;

/** A square within the round. */
const closeUpFrame: Frame = { left: 830, top: 330, width: 660, height: 560, place: 'middle', outline };

/** Draws a close-up of the foot in a round. */
class CloseUpRenderer {
  readonly #figure: FigureData;
  readonly #renderers: Readonly<Record<Side, FigureRenderer>>;

  constructor(figure: FigureData, { view }: CloseUp) {
    this.#figure = {
      ...figure,
      skeleton: 'footAlone',
      view,
      props: [],
      trackedPoints: [],
      trackedInSteps: undefined,
      closeUp: undefined,
    };
    const rendererOf = (side: Side) => new FigureRenderer(this.#figure, mirrored(closeUpFrame, side));
    this.#renderers = { left: rendererOf('left'), right: rendererOf('right') };
  }

  render(pose: Pose, { side }: Camera, step: number): Shape[] {
    const { x, y, radius } = closeUpRound;
    const round = { x: side === 'right' ? pictureSize.width - x : x, y, radius };
    const rim = { ...round, radius: radius + 6 };
    return [
      { role: 'edge', d: ball(rim) },
      { role: 'white', d: ball(round) },
      ...this.#renderers[side].render(pose, cameraFor(this.#figure, 'auto', side), { step }),
    ];
  }
}

const renderers = new WeakMap<FigureData, FigureRenderer>();

/** What draws a figure wherever the page shows it: what stays the same from one picture to the next is drawn once. */
export function rendererOf(figure: FigureData): FigureRenderer {
  const renderer = renderers.get(figure) ?? new FigureRenderer(figure);
  renderers.set(figure, renderer);
  return renderer;
}
