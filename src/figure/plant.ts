import type { Pose } from '../exercise/exercise.js';
import { type Bone, placeBones } from './skeleton.js';

const { acos, atan2, cos, hypot, max, min, PI, sin, sqrt } = Math;
const degrees = (angle: number): number => (angle * 180) / PI;

/**
 * Lets the legs of a body follow its feet: from where the pelvis and a foot are to be (`leftFootX` …) the angles of hip,
 * knee, ankle and toes. `hipRotation` is free: it swivels the knee about the line from hip to ankle.
 * A leg that is too short stays straight.
 */
export function plant(bones: readonly Bone[], given: Pose): Pose {
  const pose: Record<string, number> = { ...given };
  const m = new Float64Array(bones.length * 12);
  placeBones(bones, pose, m, 0, 1);
  for (const [side, sign, thigh] of [
    ['left', 1, 3],
    ['right', -1, 8],
  ] as const) {
    const [, x, hip] = bones[thigh];
    const [, , knee] = bones[thigh + 1];
    const [, , ankle] = bones[thigh + 2];
    placeBones(bones, pose, m, thigh + 4, thigh + 5);
    const foot = (thigh + 4) * 12;
    // From hip to ankle, in the pelvis's terms.
    const way = [0, 1, 2].map(
      k => m[foot + k] * x + m[foot + 3 + k] * ankle + m[foot + 9 + k] - (m[k] * x + m[3 + k] * hip + m[9 + k]),
    );
    const across = (a: number, b: number): number => m[a] * m[b] + m[a + 1] * m[b + 1] + m[a + 2] * m[b + 2];
    const [vx, vy, vz] = [0, 3, 6].map(a => m[a] * way[0] + m[a + 1] * way[1] + m[a + 2] * way[2]);
    const [upper, lower] = [hip - knee, knee - ankle];
    const far = hypot(vx, vy, vz);
    const bend = acos(max(-1, min(1, (far * far - upper * upper - lower * lower) / (2 * upper * lower))));
    // The ankle as the bent knee alone puts it, then turned about the thigh.
    const y = -upper - lower * cos(bend);
    const back = -lower * sin(bend);
    const turn = ((pose[side + 'HipRotation'] ?? 0) * PI) / 180;
    const [ux, uz] = [back * sin(turn), back * cos(turn)];
    const reach = hypot(ux, y);
    const abduction = -acos(max(-1, min(1, (vx * sign) / reach))) - atan2(y, ux);
    const flexion = atan2(uz, -sqrt(max(0, reach * reach - vx * vx))) - atan2(vz, vy);
    pose[side + 'KneeFlexion'] = degrees(bend);
    pose[side + 'HipAbduction'] = degrees(abduction);
    pose[side + 'HipFlexion'] = degrees(atan2(sin(flexion), cos(flexion)));
    placeBones(bones, pose, m, thigh, thigh + 2);
    // What is left between shin and foot.
    const shin = (thigh + 1) * 12;
    pose[side + 'AnkleDorsiflexion'] = degrees(-atan2(across(shin + 6, foot + 3), across(shin + 3, foot + 3)));
    pose[side + 'AnkleInversion'] = degrees(sign * Math.asin(across(shin, foot + 3)));
    pose[side + 'AnkleAbduction'] = degrees(sign * atan2(across(shin, foot + 6), across(shin, foot)));
    pose[side + 'ToeExtension'] = max(0, pose[side + 'FootPitch'] ?? 0);
  }
  return pose;
}
