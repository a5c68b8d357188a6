import type { Side } from '../../dose/dose.js';
import { type LimbBone, type LimbJoint, sidedName } from '../names.js';
import type { Pose, Position3 } from '../types.js';
import { type Bones, dot, frameOf, subtract, toDegrees } from './frame.js';

const { acos, asin, atan2, cos, max, min, sin, sqrt } = Math;

/** The angles of one leg from hip to toes: see `solveLegs`. */
function solveLeg(bones: Bones, given: Pose, side: Side): Pose {
  const sign = side === 'right' ? -1 : 1;
  const boneName = (name: LimbBone) => sidedName(side, name);
  const jointName = (name: LimbJoint) => sidedName(side, name);
  const pivotOf = (name: LimbBone): Position3 => bones.get(boneName(name))!.pivot;
  /** Thigh and shank are as long as each other. */
  const length = pivotOf('thigh')[1] - pivotOf('shank')[1];

  const hip = frameOf(bones, given, { bone: 'pelvis', at: pivotOf('thigh') });
  const foot = frameOf(bones, given, { bone: boneName('footTarget'), at: pivotOf('foot') });
  // From hip to ankle, in the pelvis's terms.
  const reach = subtract(foot.place, hip.place);
  const [x, y, z] = [dot(hip.x, reach), dot(hip.y, reach), dot(hip.z, reach)];
  // The ankle as the bent knee alone puts it, below and behind the hip.
  const bend = 2 * acos(min(1, sqrt(dot(reach, reach)) / (2 * length)));
  const below = length * (1 + cos(bend));
  const behind = length * sin(bend);
  const straight = sqrt(below * below - x * x);
  const pose: Pose = {
    ...given,
    [jointName('kneeFlexion')]: toDegrees(bend),
    [jointName('hipAbduction')]: toDegrees(asin((x * sign) / below)),
    [jointName('hipFlexion')]: toDegrees(atan2(straight * z - behind * y, -straight * y - behind * z)),
  };

  // What is left between shin and foot.
  const shin = frameOf(bones, pose, { bone: boneName('shank'), at: [0, 0, 0] });
  return {
    ...pose,
    [jointName('ankleDorsiflexion')]: toDegrees(-atan2(dot(shin.z, foot.y), dot(shin.y, foot.y))),
    [jointName('ankleInversion')]: toDegrees(sign * asin(dot(shin.x, foot.y))),
    [jointName('ankleAbduction')]: toDegrees(sign * atan2(dot(shin.x, foot.z), dot(shin.x, foot.x))),
    [jointName('toeExtension')]: max(0, pose[jointName('footPitch')] ?? 0),
  };
}

/**
 * Lets the legs of a body follow its feet (inverse kinematics): from where the pelvis and a foot are to be
 * (`leftFootX` …) the angles of hip, knee, ankle and toes. A leg that is too short stays straight; the hip's rotation
 * is taken as 0.
 */
export const solveLegs = (bones: Bones, pose: Pose): Pose => solveLeg(bones, solveLeg(bones, pose, 'left'), 'right');
