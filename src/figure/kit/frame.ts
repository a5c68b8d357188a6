import type { BonePoint, Pose, Position3 } from '../types.js';
import type { Model } from './model.js';
import { locate, poseBones } from './transform.js';

export type Bones = Model['bones'];

export const dot = (a: Position3, b: Position3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const subtract = (a: Position3, b: Position3): Position3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

export const toDegrees = (angle: number): number => (angle * 180) / Math.PI;

/** The axes of a bone in a pose, and where it has taken a point. */
export function frameOf(bones: Bones, pose: Pose, { bone, at }: BonePoint) {
  const posed = poseBones(bones, pose);
  const origin = locate(posed, { bone, at: [0, 0, 0] });
  const axis = (end: Position3): Position3 => subtract(locate(posed, { bone, at: end }), origin);
  return { x: axis([1, 0, 0]), y: axis([0, 1, 0]), z: axis([0, 0, 1]), place: locate(posed, { bone, at }) };
}
