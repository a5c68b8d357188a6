import type { FigureData, Pose, Side } from '../exercise/exercise.js';
import { plant } from './plant.js';
import { sceneOf } from './scene.js';

/** A pose between two: each number goes straight from `a` (t = 0) to `b` (t = 1). */
export function mix(a: Pose, b: Pose, t: number): Pose {
  const pose: Record<string, number> = {};
  for (const name in { ...a, ...b }) pose[name] = (a[name] ?? 0) * (1 - t) + (b[name] ?? 0) * t;
  return pose;
}

/** Which of a figure's key poses a step (from 1) ends in: on the right side, steps that name a direction change places. */
export const keyOf = ({ right }: FigureData, step: number, side?: Side): number =>
  (side === 'right' && right?.[step - 1]) || step;

/** Where in a figure's movement a pose is. */
export interface Way {
  /** The step that it leads into, from 1. */
  readonly step: number;
  /** 0–1, linear: easing is the caller's. */
  readonly progress: number;
  /**
   * The step whose key pose it begins in, or the pose itself; 0 is the rest. Without it the step before; step 1 begins
   * where the last step ends, so that a loop has no jump.
   */
  readonly from?: number | Pose;
  /** Default left. */
  readonly side?: Side;
}

/** The pose on the way into a step: joint angles in degrees, planted feet solved. */
export function poseBetween(
  figure: FigureData,
  { step, progress, from = step - 1 || figure.keys.length, side }: Way,
): Pose {
  const { rest, keys, arcs = [], planted } = figure;
  const keyPose = (at: number): Pose => ({ ...rest, ...keys[keyOf(figure, at, side) - 1] });
  const start = typeof from === 'number' ? keyPose(from) : from;
  const end = keyPose(step);
  const pose: Record<string, number> = { ...mix(start, end, progress) };
  const arc = arcs[keyOf(figure, step, side) - 1];
  for (const name in arc) pose[name] = (pose[name] ?? 0) + arc[name] * 4 * progress * (1 - progress);
  // Who walks has gone one stride at the end of each step.
  for (const name of ['travelX', 'travelZ'])
    if (end[name]) pose[name] = (start[name] % end[name]) * (1 - progress) + end[name] * progress;
  return planted ? plant(sceneOf(figure).bones, pose) : pose;
}

/** The pose that a reader sets by the figure's sliders: their positions, 0–1, by id; one left out is at 0. */
export function slide({ rest, sliders = [] }: FigureData, positions: Readonly<Record<string, number>>): Pose {
  const pose: Record<string, number> = { ...rest };
  for (const { id, from, to } of sliders) {
    const set = mix(from, to, Math.min(1, Math.max(0, positions[id] ?? 0)));
    for (const name in set) pose[name] = (pose[name] ?? 0) + set[name];
  }
  return pose;
}
