import type { Pose } from '../figure/types.js';

const lesser = ['toe2', 'toe3', 'toe4', 'toe5'];

/** Names of parts. */
export const lesserToes: readonly string[] = lesser;
export const toes: readonly string[] = ['bigToe', ...lesser];

/** The lesser toes lifted (degrees of extension), or curled as well. */
export const lesserToesAt = (extension: number, flexion = 0): Pose =>
  Object.fromEntries(lesser.flatMap(toe => [[`${toe}Extension`, extension], [`${toe}Flexion`, flexion]])); // prettier-ignore

/** The same angles on both sides: `HipFlexion` … */
export const both = (pose: Pose): Pose =>
  Object.fromEntries(
    ['left', 'right'].flatMap(side => Object.entries(pose).map(([name, angle]) => [side + name, angle])),
  );

/** A lifted foot turned about the ankle of a leg that stays: degrees of dorsiflexion, inversion, abduction. */
export const circle = (up: number, inward: number, outward: number): Pose => ({
  ankleDorsiflexion: up,
  ankleInversion: inward,
  ankleAbduction: outward,
  footPitch: -up,
  footRoll: -inward,
  footTurn: outward,
});
