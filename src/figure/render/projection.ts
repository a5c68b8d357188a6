import type { Sphere } from '../kit/model.js';
import { locate, place, type PosedBone, type PosedBones } from '../kit/transform.js';
import type { BonePoint, FigureData } from '../types.js';
import type { Camera } from './camera.js';
import { type Fit, fitToFrame, type Frame } from './fit.js';
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

/** How a frame, the whole page by default, shows a figure. */
export function projectionFor(figure: FigureData, camera: Camera, frame?: Frame): Projection {
  const pitch = (camera.pitch * Math.PI) / 180;
  return { ...fitToFrame(figure, camera, frame), camera, sinPitch: Math.sin(pitch), cosPitch: Math.cos(pitch) };
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

/** A circle that moves. */
type OpenCircle = { -readonly [Key in keyof Circle]: Circle[Key] };

const nowhere = (): OpenCircle => ({ x: NaN, y: NaN, radius: NaN });

/** What a sphere is drawn as: itself, its lit side, its outline, its shadow on a ground that is seen from above. */
export type Surface = 'plain' | 'lit' | 'wide' | 'shadow';

/** A sphere as it is on the page. */
export class ProjectedSphere implements Record<Surface, Circle> {
  readonly sphere: Sphere;
  /** Whether it was somewhere else at the last projection. */
  moved = true;
  readonly plain = nowhere();
  readonly lit = nowhere();
  /** An outline is a wider silhouette behind, which costs half as much to paint as a stroke. */
  readonly wide = nowhere();
  readonly shadow = nowhere();
  /** Over the ground (mm). */
  height = 0;
  #bone: PosedBone | undefined;
  #projection: Projection | undefined;

  constructor(sphere: Sphere) {
    this.sphere = sphere;
  }

  project(bones: PosedBones, projection: Projection): void {
    const bone = bones.get(this.sphere.bone);
    this.moved = bone !== this.#bone || projection !== this.#projection;
    if (!this.moved) return;
    this.#bone = bone;
    this.#projection = projection;
    const { scale, signedScale, sinPitch, cosPitch, outline } = projection;
    const { radius, at } = this.sphere;
    const [right, up, near] = place(bone, at);
    const { plain, lit, wide, shadow } = this;
    const x = projection.x + signedScale * right;
    const y = projection.y - scale * up;
    this.moved = x !== plain.x || y !== plain.y;
    put(plain, x, y, radius * scale);
    put(wide, x, y, radius * scale + outline);
    const reach = Math.min(radius, light.largestRadius / scale);
    const [left, above] = [light.left * reach * signedScale, light.up * reach * scale];
    put(lit, x - left, y - above, (radius - light.smaller * reach) * scale);
    this.height = up * cosPitch + near * sinPitch;
    const aside = (signedScale * scale * this.height) / shadowShape.shareDivisor;
    put(shadow, x + aside, scale * (near * cosPitch - up * sinPitch), (radius + shadowShape.wider) * scale);
  }
}

function put(circle: OpenCircle, x: number, y: number, radius: number): void {
  circle.x = x;
  circle.y = y;
  circle.radius = radius;
}
