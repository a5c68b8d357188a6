import type { Side } from '../../dose/dose.js';
import type { JointName } from '../names.js';
import type { FigureData, Pose } from '../types.js';
import { solveArms } from '../kit/arm-ik.js';
import { solveLegs } from '../kit/leg-ik.js';
import { sceneOf } from '../models/scene.js';

/** A pose that is being made. */
type OpenPose = Partial<Record<JointName, number>>;

const jointsOf = (pose: Pose): JointName[] => Object.keys(pose) as JointName[];

/** A pose between two: each number goes straight from `a` (t = 0) to `b` (t = 1). */
function mixPoses(a: Pose, b: Pose, t: number): OpenPose {
  const pose: OpenPose = {};
  for (const joint of jointsOf({ ...a, ...b })) pose[joint] = (a[joint] ?? 0) * (1 - t) + (b[joint] ?? 0) * t;
  return pose;
}

function addToPose(pose: OpenPose, offset: Pose, share = 1): void {
  for (const joint of jointsOf(offset)) pose[joint] = (pose[joint] ?? 0) + offset[joint]! * share;
}

/** The limbs that reach for something follow it. */
function withLimbsSolved(figure: FigureData, pose: Pose): Pose {
  const { bones } = sceneOf(figure);
  return solveArms(bones, figure.solveLegs ? solveLegs(bones, pose) : pose, figure.solveArms);
}

/** Where on the way from one key pose to another a pose is. */
export interface PoseTransition {
  /** The step that it leads into, from 1. */
  readonly step: number;
  /** 0–1, linear: easing is the caller's. Default 1. */
  readonly progress?: number;
  /**
   * The step whose key pose it begins in; 0 is the rest. Default: the step before, and for step 1 the last one, so
   * that a loop has no jump, or the rest where it starts there.
   */
  readonly from?: number;
  /** It runs in reverse: the way from `step` into `from`, backwards. */
  readonly back?: boolean;
  /** Default left. */
  readonly side?: Side;
}

/** The step whose key pose a step takes: on the right, the mirror image, it may be another one. */
export const stepOnSide = ({ rightSteps }: FigureData, step: number, side?: Side): number =>
  (side === 'right' && rightSteps?.[step - 1]) || step;

const lastBeforeLoop = ({ startsAtRest, keyPoses }: FigureData): number => (startsAtRest ? 0 : keyPoses.length);

/** The pose on the way into a step, with its limbs solved. */
export function poseBetween(
  figure: FigureData,
  { step, progress = 1, from = step - 1 || lastBeforeLoop(figure), side, back }: PoseTransition,
): Pose {
  if (back) return poseBetween(figure, { step: from, progress: 1 - progress, from: step, side });
  const { restPose, keyPoses, midStepOffsets, travel } = figure;
  const indexOf = (at: number): number => stepOnSide(figure, at, side) - 1;
  const keyPose = (at: number): Pose => ({ ...restPose, ...keyPoses[indexOf(at)] });
  const begun: OpenPose = keyPose(from);
  // Who comes round to an earlier step has gone on by a whole round.
  if (travel && from > step) addToPose(begun, travel, -1);
  const pose = mixPoses(begun, keyPose(step), progress);
  const [start, end] = [indexOf(from), indexOf(step)];
  // A round that goes the other way takes each way's own offset, in reverse.
  const isReversed = keyPoses.length > 2 && start === (end + 1) % keyPoses.length;
  // A parabola: all of the offset half-way, none at both ends.
  addToPose(pose, midStepOffsets?.[isReversed ? start : end] ?? {}, 4 * progress * (1 - progress));
  return withLimbsSolved(figure, pose);
}

/** Positions of sliders, 0–1, by their ids; one left out is at 0. */
export type SliderPositions = Readonly<Record<string, number>>;

/** The pose that a reader sets by a figure's sliders. */
export function poseFromSliders(figure: FigureData, positions: SliderPositions): Pose {
  const pose: OpenPose = { ...figure.restPose };
  for (const { id, from, to } of figure.sliders ?? []) {
    addToPose(pose, mixPoses(from, to, Math.min(1, Math.max(0, positions[id] ?? 0))));
  }
  return withLimbsSolved(figure, pose);
}
