import type { BonePoint, Pose, Position3 } from '../types.js';
import type { Model } from './model.js';
import { place, PosedBones } from './transform.js';

export type Bones = Model['bones'];

export const dot = (a: Position3, b: Position3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const subtract = (a: Position3, b: Position3): Position3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

export const toDegrees = (angle: number): number => (angle * 180) / Math.PI;

/** The axes of a bone in a pose, and where it has taken a point. */
export function frameOf(bones: Bones, pose: Pose, { bone, at }: BonePoint) {
  const posed = new PosedBones(bones, pose).get(bone);
  const axis = (i: 0 | 1 | 2): Position3 => [posed.matrix[i], posed.matrix[4 + i], posed.matrix[8 + i]];
  return { x: axis(0), y: axis(1), z: axis(2), place: place(posed, at) };
}
