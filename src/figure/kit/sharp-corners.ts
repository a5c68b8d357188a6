import type { Position3 } from '../types.js';
import type { LocalBone, MarkSpec } from './rig.js';

/** The points (mm) of a mark with sharp corners: its curve is round at a point that stands once. */
export const sharpCorners = (bone: LocalBone, corners: readonly Position3[]): MarkSpec['points'] =>
  corners.flatMap(at => [
    { bone, at },
    { bone, at },
  ]);
