import type {
  BoneName,
  ColorName,
  DepthLayer,
  JointName,
  LegBone,
  LimbBone,
  LimbJoint,
  LimbPart,
  PaintRole,
  PartName,
} from '../names.js';
import type { Position3 } from '../types.js';
import type { Freedom, Mark, Part } from './model.js';

/* What a rig is told; within a half, names are those without the side. */

export type LocalBone = BoneName | LegBone | LimbBone;

export interface LocalPoint {
  readonly bone: LocalBone;
  readonly at: Position3;
}

export type LocalFreedom = Freedom<JointName | LimbJoint>;

export interface BoneSpec {
  readonly parent: LocalBone;
  readonly pivot?: Position3;
  /** From the outermost inwards: the first is applied last. */
  readonly freedoms?: readonly LocalFreedom[];
}

export interface SphereSpec extends LocalPoint {
  readonly id: string;
  readonly radius: number;
  readonly flatEnd?: boolean;
}

export interface MarkSpec extends Omit<Mark, 'points' | 'role' | 'onlyWith'> {
  readonly role: PaintRole;
  readonly points: readonly LocalPoint[];
  readonly onlyWith?: PartName | LimbPart;
}

/** See `Part`; a chain that ends where it begins is filled. */
export interface PartSpec extends Partial<Pick<Part, 'tone' | 'shaded' | 'outlined' | 'hiddenFromAbove' | 'onlyWith'>> {
  readonly material: ColorName;
  readonly name?: PartName | LimbPart;
  readonly chains: readonly (readonly string[])[];
  readonly fans?: readonly (readonly string[])[];
  readonly growsFrom?: string;
  readonly depthAnchor?: LocalPoint & { readonly bias?: number; readonly layer?: DepthLayer };
  readonly marks?: readonly MarkSpec[];
}

export interface MirrorOptions {
  /** How far from the middle each half is moved (mm). Default 0. */
  readonly apart?: number;
  /** Both halves follow the same joints, and their parts have the same names. */
  readonly sharedJoints?: boolean;
}
