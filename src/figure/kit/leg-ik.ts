import type { Pose } from '../../figure/types.js';
import { type Bone, placed, posed } from './skeleton.js';

const { acos, asin, atan2, cos, max, min, PI, sin, sqrt } = Math;

/** A body's bones, as `body` numbers them, and how long its thighs and shanks are (mm). */
const pelvis = 1;
const thighs = [4, 9];
const long = 414;

const dot = (a: readonly number[], b: readonly number[]): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/**
 * Lets the legs of a body follow its feet: from where the pelvis and a foot are to be (`leftFootX` …) the angles of hip,
 * knee, ankle and toes. A leg that is too short stays straight; one whose hip rotates is not to be planted.
 */
export function plant(bones: readonly Bone[], given: Pose): Pose {
  const pose: Record<string, number> = { ...given };
  const way = (from: readonly number[], to: readonly number[]): number[] => to.map((end, k) => end - from[k]);
  /** The axes of a bone, and where it takes a point. */
  const axes = (bone: number, ...point: number[]): number[][] => {
    const now = posed(bones, pose);
    const from = placed(now, bone, 0, 0, 0);
    return [...[0, 1, 2].map(k => way(from, placed(now, bone, +(k === 0), +(k === 1), +(k === 2)))), placed(now, bone, ...point)]; // prettier-ignore
  };
  for (const thigh of thighs) {
    const [side, sign] = thigh > 4 ? ['right', -1] : ['left', 1];
    const set = (name: string, angle: number): void => {
      pose[side + name] = (angle * 180) / PI;
    };
    const goal = thigh + 4;
    // From hip to ankle, in the pelvis's terms.
    const hip = axes(pelvis, 85 * sign, 900, 0);
    const foot = axes(goal, 85 * sign, 72, 0);
    const reach = way(hip[3], foot[3]);
    const [x, y, z] = hip.map(axis => dot(axis, reach));
    // The ankle as the bent knee alone puts it, below and behind the hip.
    const bend = 2 * acos(min(1, sqrt(dot(reach, reach)) / (2 * long)));
    const below = long * (1 + cos(bend));
    const behind = long * sin(bend);
    const straight = sqrt(below * below - x * x);
    set('KneeFlexion', bend);
    set('HipAbduction', asin((x * sign) / below));
    set('HipFlexion', atan2(straight * z - behind * y, -straight * y - behind * z));
    const shin = axes(thigh + 1, 0, 0, 0);
    // What is left between shin and foot.
    set('AnkleDorsiflexion', -atan2(dot(shin[2], foot[1]), dot(shin[1], foot[1])));
    set('AnkleInversion', sign * asin(dot(shin[0], foot[1])));
    set('AnkleAbduction', sign * atan2(dot(shin[0], foot[2]), dot(shin[0], foot[0])));
    pose[side + 'ToeExtension'] = max(0, pose[side + 'FootPitch'] ?? 0);
  }
  return pose;
}
