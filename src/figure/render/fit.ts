import type { Side } from '../../dose/dose.js';
import type { FigureData, Position3 } from '../types.js';
import { locate, poseBones } from '../kit/transform.js';
import { sceneOf } from '../models/scene.js';
import { skeletons } from '../models/skeletons.js';
import { poseBetween } from '../motion/pose.js';
import type { Camera } from './camera.js';

/** The picture's size. Whole numbers in it are finer than a screen shows. */
const width = 1600;
const height = 1200;
const margin = 60;

/** A part of the page that a figure is to fill, in view box units. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where a figure that does not fill it is put: in the middle and on its lower edge, or in an upper corner. */
  readonly place: 'middle' | Side;
  /** How far outlines stand out. */
  readonly outline: number;
}

const page: Frame = {
  left: margin,
  top: margin,
  width: width - 2 * margin,
  height: height - 2 * margin,
  place: 'middle',
  outline: 7,
};
/** The upper corner where the whole stands beside what is cut: on this side of the page. */
export const cornerOf = (side: Side): Frame => {
  const [corner, size] = [24, { width: 570, height: 560 }];
  const left = side === 'left' ? corner : width - corner - size.width;
  return { ...size, top: corner, left, place: side, outline: 4 };
};

export const pictureSize = { width, height } as const;

/** The view box of every picture. */
export const viewBox = `0 0 ${width} ${height}`;

/** How a picture shows what the camera sees. */
export interface Fit {
  /** View box units a millimetre, and the same with a minus for a mirror image. */
  readonly scale: number;
  readonly signedScale: number;
  /** Where the skeleton's origin is on the page. */
  readonly x: number;
  readonly y: number;
  readonly outline: number;
}

/** A ball that a picture must hold, as the camera sees it (mm). */
interface Bound {
  readonly at: Position3;
  readonly radius: number;
}

/** What lies lower, or farther to a side, forward and back, may run out of the picture (mm). */
const lowest = -100;
const farthest = 2000;
/** The room round a point that an arrow follows (mm). */
const arrowRoom = 20;

/** What the picture must hold from a camera, in all key poses. */
function boundsOf(figure: FigureData, { yaw, pitch }: Camera): Bound[] {
  const model = sceneOf(figure);
  const { above, beyond } = figure.cut ?? { above: skeletons[figure.skeleton].visibleHeight, beyond: farthest };
  const spheres = model.spheres.filter(
    ({ at: [x, y, z] }) => y > lowest && y < above && Math.abs(z) < beyond && Math.abs(x) < farthest,
  );
  const points = [...(figure.trackedPoints ?? []), ...(figure.trackedInSteps ?? []).flat()].map(point => ({
    ...point,
    radius: arrowRoom,
  }));
  if (figure.orbit) points.push({ ...figure.orbit, radius: arrowRoom });
  return figure.keyPoses.flatMap((_, i) => {
    const bones = poseBones(model.bones, { ...poseBetween(figure, { step: i + 1 }), yaw, pitch });
    return [...spheres, ...points].map(each => ({ at: locate(bones, each), radius: each.radius }));
  });
}

/** A figure in all its key poses fills a frame and stands on its lower edge. */
export function fitToFrame(figure: FigureData, camera: Camera, frame: Frame = page): Fit {
  const bounds = boundsOf(figure, camera);
  const reach = (axis: 0 | 1, sign: 1 | -1): number =>
    Math.max(...bounds.map(({ at, radius }) => sign * at[axis] + radius));
  const [left, right, bottom, top] = [reach(0, -1), reach(0, 1), reach(1, -1), reach(1, 1)];
  const scale = Math.min(frame.width / (left + right), frame.height / (bottom + top));
  const signedScale = camera.side === 'right' ? -scale : scale;
  const [spareWidth, spareHeight] = [frame.width - scale * (left + right), frame.height - scale * (bottom + top)];
  const before = { left: 0, middle: spareWidth / 2, right: spareWidth }[frame.place];
  return {
    scale,
    signedScale,
    x: frame.left + before + scale * (camera.side === 'right' ? right : left),
    y: frame.top + scale * top + (frame.place === 'middle' ? spareHeight : 0),
    outline: frame.outline,
  };
}
