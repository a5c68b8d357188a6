import type { Side } from '../dose/dose.js';
import { lesserToes, type LimbJoint, sidedName } from './names.js';
import type { Pose } from './types.js';

/** Where a palm is when the arm hangs, and how high a worktop is (mm). */
const restingPalm = { x: 206, y: 790 };
const counterHeight = 900;

/** How wide the doors of a counter are that one walks along: it looks the same again once it has gone by so far (mm). */
export const doorWidth = 296;

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

/** All arms there are, to follow their palms. */
export const bothArms: readonly Side[] = ['left', 'right'];

/** Where a palm lies: so far out and ahead (mm); at 0° its fingers point outwards, at −90° ahead. */
export interface PalmPlace {
  readonly x: number;
  readonly z: number;
  readonly turn: number;
}

/** A palm flat on the worktop beside the person. */
export const handOnCounter = (side: Side, { x, z, turn }: PalmPlace): Pose => {
  return {
    [sidedName(side, 'palmX')]: x - restingPalm.x,
    [sidedName(side, 'palmY')]: counterHeight - restingPalm.y,
    [sidedName(side, 'palmZ')]: z,
    [sidedName(side, 'palmRoll')]: 90,
    [sidedName(side, 'palmTurn')]: turn,
    [sidedName(side, 'shoulderRotation')]: 20,
  };
};

/** A lifted foot turned about the ankle while the leg stays, in degrees. */
export const turnFoot = (dorsiflexion: number, inversion: number, abduction: number): Pose => ({
  ankleDorsiflexion: dorsiflexion,
  ankleInversion: inversion,
  ankleAbduction: abduction,
  footPitch: -dorsiflexion,
  footRoll: -inversion,
  footTurn: abduction,
});
