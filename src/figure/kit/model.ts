import type { BoneName, CameraAngle, ColorName, DepthLayer, JointName, PaintRole, PartName, Tone } from '../names.js';
import type { BonePoint, Position3 } from '../types.js';

/*
 * What a figure is made of once its rig has put it together; see README.md for the words. Places are those when every
 * joint is at 0, in millimetres.
 */

export type Axis = 'x' | 'y' | 'z';

/** One way a bone moves: the joint that says how far, the axis, and the factor from the joint's number to degrees or mm. */
export type Freedom<Joint extends string = JointName | CameraAngle> = {
  readonly joint: Joint;
  readonly factor?: number;
} & ({ readonly rotate: Axis } | { readonly shift: Axis });

export interface Bone {
  /** The bone that carries it; only the ground has none. */
  readonly parent: BoneName | null;
  /** The point it turns about. */
  readonly pivot: Position3;
  /** From the innermost outwards. */
  readonly freedoms: readonly Freedom[];
}

/** A ball of flesh. */
export interface Sphere extends BonePoint {
  readonly id: string;
  readonly radius: number;
  /** It is no ball: what is linked to it ends flat there, as a hem does. */
  readonly flatEnd: boolean;
}

/** Spheres, each linked to the next by a cone. */
export type Chain = readonly Sphere[];

/** The point whose depth counts when parts are painted from back to front, and how much nearer it counts (mm). */
export interface DepthAnchor extends BonePoint {
  readonly bias: number;
}

/** How much nearer a layer counts than it is (mm): far beyond what a figure spans. */
export const layerOffsets: Readonly<Record<DepthLayer, number>> = {
  mat: -9999,
  floorLine: -9000,
  cloth: -6000,
  shadow: -5000,
  underFoot: -3000,
  behind: -700,
};

/** A drawn detail on the skin, along points that bones carry. */
export interface Mark {
  readonly role: PaintRole;
  readonly points: readonly BonePoint[];
  /** `ring` is closed and round at every point. Default `curve`. */
  readonly form?: 'curve' | 'ring' | 'dashes';
  /** It shows only where its points run clockwise round more than this, in mm² on the page: it faces the viewer. */
  readonly minArea?: number;
  /** It shows only while this part is highlighted. */
  readonly onlyWith?: PartName;
  /** It shows only to who looks down, as what is `hiddenFromAbove` does not. */
  readonly onlyFromAbove?: boolean;
}

/** Flesh, cloth or wood that is painted as one shape. */
export interface Part {
  readonly material: ColorName;
  readonly tone?: Tone;
  /** What exercises call it by to highlight it. */
  readonly name?: PartName;
  readonly chains: readonly Chain[];
  /** What the links leave open, as triangles of centres: from the first of a fan to each two neighbours in the rest. */
  readonly fans: readonly Chain[];
  /** The sphere that its first chain grows out of: the seam between them is painted over. */
  readonly growsFrom?: Sphere;
  /** What the part is called that has that sphere. */
  readonly rootName?: PartName;
  /** A part without one is painted over the part before, within one outline. */
  readonly depthAnchor?: DepthAnchor;
  readonly marks: readonly Mark[];
  readonly shaded: boolean;
  readonly outlined: boolean;
  /** It is cut off where one looks down on it: a leg would hide its own foot. */
  readonly hiddenFromAbove: boolean;
  /** It shows only while this part is highlighted. */
  readonly onlyWith?: PartName;
}

/** All that a figure is made of. */
export interface Model {
  readonly bones: ReadonlyMap<BoneName, Bone>;
  readonly spheres: readonly Sphere[];
  readonly parts: readonly Part[];
  /** Chains that throw a shadow on the ground. */
  readonly shadows: readonly Chain[];
}
