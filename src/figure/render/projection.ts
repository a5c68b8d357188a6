import type { Side } from '../../dose/dose.js';
import type { Sphere } from '../kit/model.js';
import { locate, type PosedBones } from '../kit/transform.js';
import type { BonePoint, FigureData } from '../types.js';
import type { Camera } from './camera.js';
import { type Fit, fitToCorner, fitToViewBox, pictureHeight, pictureWidth } from './fit.js';
import type { Circle, Point } from './silhouette.js';

/** A camera, and how what it sees is put on the page. */
export interface Projection extends Fit {
  readonly camera: Camera;
  readonly sinPitch: number;
  readonly cosPitch: number;
}

/** A point on the page, how high the camera sees it and how near it is (mm). */
export interface ProjectedPoint extends Point {
  readonly up: number;
  readonly near: number;
}

/** Where in the picture a figure stands: so much smaller, its middle moved to here. */
export interface Frame extends Point {
  readonly share: number;
}

/** Moves a fit into a frame, which a right side's picture has on the other side. */
function fitInto({ scale, signedScale, x, y, outline }: Fit, frame: Frame): Fit {
  const { share } = frame;
  const middle = signedScale < 0 ? pictureWidth - frame.x : frame.x;
  return {
    scale: scale * share,
    signedScale: signedScale * share,
    x: middle + (x - pictureWidth / 2) * share,
    y: frame.y + (y - pictureHeight / 2) * share,
    outline,
  };
}

/** In a frame, or in the upper corner of a side. */
export function projectionFor(figure: FigureData, camera: Camera, frame?: Frame | Side): Projection {
  const pitch = (camera.pitch * Math.PI) / 180;
  const corner = typeof frame === 'string' ? fitToCorner(figure, camera, frame) : null;
  const fit = corner ?? fitToViewBox(figure, camera);
  const framed = frame && typeof frame !== 'string' ? fitInto(fit, frame) : fit;
  return { ...framed, camera, sinPitch: Math.sin(pitch), cosPitch: Math.cos(pitch) };
}

export function projectPoint(
  bones: PosedBones,
  { x, y, scale, signedScale }: Projection,
  point: BonePoint,
): ProjectedPoint {
  const [right, up, near] = locate(bones, point);
  return { x: x + signedScale * right, y: y - scale * up, up, near };
}

/** The lit part of a ball is a smaller ball, set off to the left and up: shares of its radius, of so much at most (mm). */
const light = { left: 0.1, up: 0.14, smaller: 0.14, largestRadius: 95 };
/** A shadow falls to the side by a share of the height that grows with the scale, and is wider (mm). */
const shadowShape = { shareDivisor: 17, wider: 2 };

const nowhere: Circle = { x: NaN, y: NaN, radius: NaN };

/** What a sphere is drawn as: itself, its lit side, its outline, its shadow on a ground that is seen from above. */
export type Surface = 'plain' | 'lit' | 'wide' | 'shadow';

/** A sphere as it is on the page. */
export class ProjectedSphere implements Record<Surface, Circle> {
  readonly sphere: Sphere;
  /** Whether it was somewhere else at the last projection. */
  moved = true;
  plain: Circle = nowhere;
  lit: Circle = nowhere;
  /** An outline is a wider silhouette behind, which costs half as much to paint as a stroke. */
  wide: Circle = nowhere;
  shadow: Circle = nowhere;

  constructor(sphere: Sphere) {
    this.sphere = sphere;
  }

  project(bones: PosedBones, projection: Projection): void {
    const { scale, signedScale, sinPitch, cosPitch, outline } = projection;
    const { radius } = this.sphere;
    const { x, y, up, near } = projectPoint(bones, projection, this.sphere);
    const lit = Math.min(radius, light.largestRadius / scale);
    this.moved = x !== this.plain.x || y !== this.plain.y;
    this.plain = { x, y, radius: radius * scale };
    this.wide = { x, y, radius: radius * scale + outline };
    this.lit = {
      x: x - light.left * lit * signedScale,
      y: y - light.up * lit * scale,
      radius: (radius - light.smaller * lit) * scale,
    };
    this.shadow = {
      x: x + (signedScale * scale * (up * cosPitch + near * sinPitch)) / shadowShape.shareDivisor,
      y: scale * (near * cosPitch - up * sinPitch),
      radius: (radius + shadowShape.wider) * scale,
    };
  }
}
