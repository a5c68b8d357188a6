import type { Side } from '../../dose/dose.js';
import type { FigureData, Pose } from '../../figure/types.js';
import { plant } from '../kit/leg-ik.js';
import { sceneOf } from '../models/scene.js';

/** A pose between two: each number goes straight from `a` (t = 0) to `b` (t = 1). */
export function mix(a: Pose, b: Pose, t: number): Record<string, number> {
  const pose: Record<string, number> = {};
  for (const name in { ...a, ...b }) pose[name] = (a[name] ?? 0) * (1 - t) + (b[name] ?? 0) * t;
  return pose;
}

const add = (pose: Record<string, number>, more: Pose = {}, part = 1): void => {
  for (const name in more) pose[name] = (pose[name] ?? 0) + more[name] * part;
};

const solved = (figure: FigureData, pose: Pose): Pose => (figure.planted ? plant(sceneOf(figure).bones, pose) : pose);

/** Where in a figure's movement a pose is. */
export interface Way {
  /** The step that it leads into, from 1. */
  readonly step: number;
  /** 0–1, linear: easing is the caller's. Default 1. */
  readonly progress?: number;
  /**
   * The step whose key pose it begins in; 0 is the rest. Without it the step before; step 1 begins
   * where the last step ends, so that a loop has no jump.
   */
  readonly from?: number;
  /** It goes backwards: the way from `step` into `from`, run in reverse. */
  readonly back?: boolean;
  /** Default left. */
  readonly side?: Side;
}

/** The step whose key pose a step takes: on the right, the mirror image, it may be another one. */
export const turnedStep = ({ right }: FigureData, step: number, side?: Side): number =>
  (side === 'right' && right?.[step - 1]) || step;

/** The pose on the way into a step: joint angles in degrees, planted feet solved. */
export function poseBetween(
  figure: FigureData,
  { step, progress = 1, from = step - 1 || figure.keys.length, side, back }: Way,
): Pose {
  if (back) return poseBetween(figure, { step: from, progress: 1 - progress, from: step, side });
  const { rest = {}, keys, arcs = [] } = figure;
  const index = (at: number): number => turnedStep(figure, at, side) - 1;
  const keyPose = (at: number): Pose => ({ ...rest, ...keys[index(at)] });
  const start = keyPose(from);
  const end = keyPose(step);
  const pose = mix(start, end, progress);
  add(pose, arcs[index(step)], 4 * progress * (1 - progress));
  return solved(figure, pose);
}

/** The key pose of a step on the left side. */
export const keyOf = (figure: FigureData, step: number): Pose => poseBetween(figure, { step });

/** The pose that a reader sets by the figure's sliders: their positions, 0–1, by id; one left out is at 0. */
export function slide(figure: FigureData, positions: Readonly<Record<string, number>>): Pose {
  const pose = { ...figure.rest };
  for (const { id, from, to } of figure.sliders ?? []) {
    add(pose, mix(from, to, Math.min(1, Math.max(0, positions[id] ?? 0))));
  }
  return solved(figure, pose);
}
