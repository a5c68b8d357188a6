import { lesserToes, type LimbJoint, sidedName } from './names.js';
import type { Pose } from './types.js';

/** The lesser toes lifted (degrees of extension), or curled as well. */
export const lesserToesAt = (extension: number, flexion = 0): Pose =>
  Object.fromEntries(
    lesserToes.flatMap(toe => [
      [`${toe}Extension`, extension],
      [`${toe}Flexion`, flexion],
    ]),
  );

/** The same angles on both sides: `hipFlexion` sets `leftHipFlexion` and `rightHipFlexion`. */
export const bothSides = (angles: Readonly<Partial<Record<LimbJoint, number>>>): Pose =>
  Object.fromEntries(
    (['left', 'right'] as const).flatMap(side =>
      Object.entries(angles).map(([joint, angle]) => [sidedName(side, joint), angle]),
    ),
  );

/** A lifted foot turned about the ankle while the leg stays, in degrees. */
export const turnFoot = (dorsiflexion: number, inversion: number, abduction: number): Pose => ({
  ankleDorsiflexion: dorsiflexion,
  ankleInversion: inversion,
  ankleAbduction: abduction,
  footPitch: -dorsiflexion,
  footRoll: -inversion,
  footTurn: abduction,
});
