import type { FigureData, Pose } from '../exercise/exercise.js';

/** A pose between two: each joint's angle goes straight from `a` (t = 0) to `b` (t = 1). */
export function mix(a: Pose, b: Pose, t: number): Pose {
  const pose: Record<string, number> = {};
  for (const name in { ...a, ...b }) pose[name] = (a[name] ?? 0) * (1 - t) + (b[name] ?? 0) * t;
  return pose;
}

/**
 * The pose on the way into a step (from 1): `progress` 0–1 goes from the step before to this one, linear in angles;
 * easing is the caller's. Step 1 starts where the last step ends, so that a loop has no jump; with `from: 0` at rest.
 */
export function poseBetween(
  { rest, keys }: FigureData,
  { step, progress, from = step - 1 || keys.length }: { step: number; progress: number; from?: number },
): Pose {
  return mix(keys[from - 1] ?? rest, keys[step - 1] ?? rest, progress);
}
