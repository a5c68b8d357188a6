import type { Pose } from '../exercise/exercise.js';
import { type Bone, placeBones, placed } from './skeleton.js';

const { acos, asin, atan2, cos, hypot, max, min, PI, sin, sqrt } = Math;

/**
 * Lets the legs of a body follow its feet: from where the pelvis and a foot are to be (`leftFootX` …) the angles of hip,
 * knee, ankle and toes. `hipRotation` is free: it swivels the knee about the line from hip to ankle.
 * A leg that is too short stays straight.
 */
export function plant(bones: readonly Bone[], given: Pose): Pose {
  const pose: Record<string, number> = { ...given };
  const m = new Float64Array(bones.length * 12);
  const across = (a: number, b: number): number => m[a] * m[b] + m[a + 1] * m[b + 1] + m[a + 2] * m[b + 2];
  placeBones(bones, pose, m, 0, 1);
  for (const thigh of [3, 8]) {
    const [side, sign] = thigh > 3 ? ['right', -1] : ['left', 1];
    const set = (name: string, angle: number): void => {
      pose[side + name] = (angle * 180) / PI;
    };
    const [, x, hip] = bones[thigh];
    const [, , knee] = bones[thigh + 1];
    const [, , ankle] = bones[thigh + 2];
    const goal = thigh + 4;
    placeBones(bones, pose, m, goal, goal + 1);
    // From hip to ankle, in the pelvis's terms.
    const from = placed(m, 0, x, hip, 0);
    const way = placed(m, goal, x, ankle, 0).map((to, k) => to - from[k]);
    const [vx, vy, vz] = [0, 3, 6].map(a => m[a] * way[0] + m[a + 1] * way[1] + m[a + 2] * way[2]);
    const [upper, lower] = [hip - knee, knee - ankle];
    const bend = acos(min(1, (vx * vx + vy * vy + vz * vz - upper * upper - lower * lower) / (2 * upper * lower)));
    // The ankle as the bent knee alone puts it, then turned about the thigh.
    const y = -upper - lower * cos(bend);
    const back = -lower * sin(bend);
    const turn = ((pose[side + 'HipRotation'] ?? 0) * PI) / 180;
    const outward = back * sin(turn);
    const reach = hypot(outward, y);
    set('KneeFlexion', bend);
    set('HipAbduction', -acos((vx * sign) / reach) - atan2(y, outward));
    const flexion = atan2(back * cos(turn), -sqrt(reach * reach - vx * vx)) - atan2(vz, vy);
    set('HipFlexion', atan2(sin(flexion), cos(flexion)));
    placeBones(bones, pose, m, thigh, thigh + 2);
    // What is left between shin and foot.
    const shin = (thigh + 1) * 12;
    const foot = goal * 12;
    set('AnkleDorsiflexion', -atan2(across(shin + 6, foot + 3), across(shin + 3, foot + 3)));
    set('AnkleInversion', sign * asin(across(shin, foot + 3)));
    set('AnkleAbduction', sign * atan2(across(shin, foot + 6), across(shin, foot)));
    pose[side + 'ToeExtension'] = max(0, pose[side + 'FootPitch'] ?? 0);
  }
  return pose;
}
