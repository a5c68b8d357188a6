import type { Side } from '../../dose/dose.js';
import { type LimbBone, type LimbJoint, sidedName } from '../names.js';
import type { Pose, Position3 } from '../types.js';
import { type Bones, dot, frameOf, subtract, toDegrees } from './frame.js';

const { acos, asin, atan2, cos, hypot, max, min, PI, sin } = Math;

/** The angle whose cosine this is; what is out of reach counts as straight. */
const arccos = (ratio: number): number => acos(max(-1, min(1, ratio)));

/** The angle between −π and π. */
const normalised = (angle: number): number => atan2(sin(angle), cos(angle));

/** The angles of shoulder and elbow that take the wrist to a place, as seen from the shoulder of a left arm. */
function reachFor(goal: Position3, upper: Position3, lower: Position3, rotation: number) {
  const squares = dot(goal, goal) - dot(upper, upper) - dot(lower, lower);
  // What the forearm adds along the upper arm, whose own x it leaves as it is.
  const along = (squares / 2 - upper[0] * lower[0]) / upper[1];
  const length = hypot(lower[1], lower[2]);
  const elbow = atan2(lower[2], lower[1]) - arccos(along / length);
  // The wrist when the arm hangs with its elbow bent, then turned about its length.
  const bent: Position3 = [
    upper[0] + lower[0],
    upper[1] + lower[1] * cos(elbow) + lower[2] * sin(elbow),
    upper[2] + lower[2] * cos(elbow) - lower[1] * sin(elbow),
  ];
  const x = bent[2] * sin(rotation) + bent[0] * cos(rotation);
  const z = bent[2] * cos(rotation) - bent[0] * sin(rotation);
  // What is above the shoulder is reached sideways, all else with the arm ahead.
  const raised = goal[1] > 0 ? 1 : -1;
  const abduction = raised * arccos(goal[0] / hypot(x, bent[1])) - atan2(bent[1], x);
  const y = x * sin(abduction) + bent[1] * cos(abduction);
  const flexion = normalised(atan2(z, y) - atan2(goal[2], goal[1]));
  return { elbow, abduction: normalised(abduction), flexion };
}

/** The angles of one arm from shoulder to wrist: see `solveArms`. */
function solveArm(bones: Bones, given: Pose, side: Side): Pose {
  const sign = side === 'right' ? -1 : 1;
  const boneName = (name: LimbBone) => sidedName(side, name);
  const jointName = (name: LimbJoint) => sidedName(side, name);
  const pivotOf = (name: LimbBone): Position3 => bones.get(boneName(name))!.pivot;
  /** As if it were a left arm. */
  const mirrored = ([x, y, z]: Position3): Position3 => [x * sign, y, z];

  const shoulder = frameOf(bones, given, { bone: 'trunk', at: pivotOf('upperArm') });
  const palm = frameOf(bones, given, { bone: boneName('palmTarget'), at: pivotOf('hand') });
  const way = subtract(palm.place, shoulder.place);
  const { elbow, abduction, flexion } = reachFor(
    mirrored([dot(shoulder.x, way), dot(shoulder.y, way), dot(shoulder.z, way)]),
    mirrored(subtract(pivotOf('forearm'), pivotOf('upperArm'))),
    mirrored(subtract(pivotOf('hand'), pivotOf('forearm'))),
    ((given[jointName('shoulderRotation')] ?? 0) * PI) / 180,
  );
  const pose: Pose = {
    ...given,
    [jointName('shoulderFlexion')]: toDegrees(flexion),
    [jointName('shoulderAbduction')]: toDegrees(abduction),
    [jointName('elbowFlexion')]: toDegrees(elbow),
  };

  // What is left between forearm and hand.
  const forearm = frameOf(bones, pose, { bone: boneName('forearm'), at: [0, 0, 0] });
  return {
    ...pose,
    [jointName('forearmRotation')]: toDegrees(sign * atan2(-dot(forearm.z, palm.x), dot(forearm.x, palm.x))),
    [jointName('wristFlexion')]: toDegrees(-sign * asin(dot(forearm.y, palm.x))),
    [jointName('wristDeviation')]: toDegrees(atan2(dot(forearm.y, palm.z), dot(forearm.y, palm.y))),
  };
}

/**
 * Lets arms follow their palms (inverse kinematics): from where the trunk and a palm are to be (`leftPalmX` …) the
 * angles of shoulder, elbow and wrist; the pose's `leftShoulderRotation` says how far the elbow points outwards. An arm
 * that is too short stays straight.
 */
export const solveArms = (bones: Bones, pose: Pose, sides: readonly Side[] = []): Pose =>
  sides.reduce((solved, side) => solveArm(bones, solved, side), pose);
