import type { FigureData, Position3 } from '../types.js';
import { locate, poseBones } from '../kit/transform.js';
import { sceneOf } from '../models/scene.js';
import { skeletons } from '../models/skeletons.js';
import { poseBetween } from '../motion/pose.js';
import type { Side } from '../../dose/dose.js';
import type { Camera } from './camera.js';

/** The picture's size. Whole numbers in it are finer than a screen shows. */
export const pictureWidth = 1600;
export const pictureHeight = 1200;
const margin = 60;

/** The view box of every picture. */
export const viewBox = `0 0 ${pictureWidth} ${pictureHeight}`;

/** How a picture shows what the camera sees. */
export interface Fit {
  /** View box units a millimetre, and the same with a minus for a mirror image. */
  readonly scale: number;
  readonly signedScale: number;
  /** Where the skeleton's origin is on the page. */
  readonly x: number;
  readonly y: number;
  /** How far outlines stand out, in view box units. */
  readonly outline: number;
}

/** A ball that a picture must hold, as the camera sees it (mm). */
interface Bound {
  readonly at: Position3;
  readonly radius: number;
}

/** What lies lower, or farther forward and back, may run out of the picture (mm). */
const lowest = -100;
const farthest = 2000;
/** The room round a point that an arrow follows (mm). */
const arrowRoom = 20;

/** What the picture must hold from a camera, in all key poses. */
function boundsOf(figure: FigureData, { yaw, pitch }: Camera): Bound[] {
  const model = sceneOf(figure);
  const { above, beyond } = figure.cut ?? { above: skeletons[figure.skeleton].visibleHeight, beyond: farthest };
  const spheres = model.spheres.filter(({ at: [, y, z] }) => y > lowest && y < above && Math.abs(z) < beyond);
  const points = [...(figure.trackedPoints ?? []), ...(figure.orbit ? [figure.orbit] : [])].map(point => ({ ...point, radius: arrowRoom }));
  return figure.keyPoses.flatMap((_, i) => {
    const bones = poseBones(model.bones, { ...poseBetween(figure, { step: i + 1 }), yaw, pitch });
    return [...spheres, ...points].map(each => ({ at: locate(bones, each), radius: each.radius }));
  });
}

/** How far a figure reaches from its origin in all its key poses, as the camera sees it (mm). */
function reachesOf(figure: FigureData, camera: Camera) {
  const bounds = boundsOf(figure, camera);
  const reach = (axis: 0 | 1, sign: 1 | -1): number =>
    Math.max(...bounds.map(({ at, radius }) => sign * at[axis] + radius));
  return { left: reach(0, -1), right: reach(0, 1), bottom: reach(1, -1), top: reach(1, 1) };
}

/** The most that a whole takes of the picture, and how far it keeps from its corner. */
const corner = { width: 570, height: 560, margin: 24 };

/** A figure stands small in an upper corner of the page: on this side. */
export function fitToCorner(figure: FigureData, camera: Camera, side: Side): Fit {
  const { left, right, bottom, top } = reachesOf(figure, camera);
  const scale = Math.min(corner.width / (left + right), corner.height / (bottom + top));
  const isMirrored = camera.side === 'right';
  const fromLeft = corner.margin + scale * (isMirrored ? right : left);
  const fromRight = corner.margin + scale * (isMirrored ? left : right);
  return {
    scale,
    signedScale: isMirrored ? -scale : scale,
    x: side === 'left' ? fromLeft : pictureWidth - fromRight,
    y: corner.margin + scale * top,
    outline: 4,
  };
}

/** A figure in all its key poses fills the view box and stands on its lower edge. */
export function fitToViewBox(figure: FigureData, camera: Camera): Fit {
  const { left, right, bottom, top } = reachesOf(figure, camera);
  const scale = Math.min((pictureWidth - 2 * margin) / (left + right), (pictureHeight - 2 * margin) / (bottom + top));
  const signedScale = camera.side === 'right' ? -scale : scale;
  return {
    scale,
    signedScale,
    x: (pictureWidth + signedScale * (left - right)) / 2,
    y: pictureHeight - margin - scale * bottom,
    outline: 7,
  };
}
