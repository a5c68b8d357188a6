import type { Pose } from '../../figure/types.js';

/**
 * One way a bone moves: the pose's name for it; how, where 0, 1, 2 turn about x, y, z (degrees) and 3, 4, 5 shift along
 * them (mm); the factor from the pose's number to that, default 1.
 */
export type Freedom = readonly [name: string, how: number, factor?: number];

/**
 * A bone: its parent's index, the joint it turns about, its freedoms from the innermost outwards. The first one is the
 * ground, which the camera turns; its parent is −1.
 * All places are those at rest, in millimetres: x to the person's left, y up, z forward, the ground at y = 0.
 */
export type Bone = [parent: number, joint: readonly number[], freedoms: readonly Freedom[]];

/**
 * A ball of flesh: the bone that carries it, its centre and its radius; below 0 there is no ball, and what is linked to
 * it ends flat there: a hem.
 */
export type Sphere = readonly [bone: number, x: number, y: number, z: number, radius: number];

/** Spheres of one bone: x, y, z and radius each. */
export type Balls = readonly [bone: number, ...numbers: number[]];

/** Shifts along all three axes: `bodyX` … */
export const shift = (name: string): Freedom[] => [...'XYZ'].map((axis, i) => [name + axis, i + 3]);

/** Rows of spheres' indices. */
export type Rows = readonly (readonly number[])[];

/** Points of bones: bone, x, y, z each. */
export type Points = Rows;

/** A drawn detail on the skin: its colour role, a curve along points, and when and how it shows. */
export type Mark = readonly [
  role: string,
  points: Points,
  more?: {
    /** Only where its points run clockwise round more than this, in mm² on the page. */
    readonly area?: number;
    /** A closed ring, round at every point; else the curve has two ends. */
    readonly ring?: boolean;
    /** An arrow; a short one does not show. */
    readonly arrow?: boolean;
    /** Only while this part works. */
    readonly part?: string;
  },
];

/** Flesh that is painted as one shape: rows of spheres, each linked to the next; hollow corners are rounded. */
export type Part = readonly [
  /** What it is covered with: its colour role. */
  coat: string,
  /** A row that ends where it begins is filled. */
  chains: Rows,
  /**
   * The point of a bone whose depth counts when parts are painted from back to front, and what is added to its depth
   * (mm). A part without one goes with the part before: over it, within one outline.
   */
  anchor?: readonly number[] | 0,
  more?: {
    /** What exercises call it by when it works. */
    readonly name?: string;
    /** What the links leave open: triangles of centres, from the first of a row to each two neighbours in the rest. */
    readonly fans?: Rows;
    /**
     * The sphere that its first chain grows out of: the seam is painted over. From −1 downwards: the body's first of
     * this side, the second …
     */
    readonly root?: number;
    readonly marks?: readonly Mark[];
    /** 1: in one colour, without a shaded side; 2: without an outline too. */
    readonly flat?: number;
  },
];

/** Bones in a pose: each one's parent, joint, and what it does, from the innermost outwards, with its cosine and sine. */
export type Posed = readonly (readonly [parent: number, joint: readonly number[], moves: readonly number[][]])[];

export const posed = (bones: readonly Bone[], pose: Pose): Posed =>
  bones.map(([parent, joint, freedoms]) => [
    parent,
    joint,
    freedoms
      .map(([name, how, factor = 1]) => {
        const value = (pose[name] ?? 0) * factor;
        const angle = (value * Math.PI) / 180;
        return [how, value, Math.cos(angle), Math.sin(angle)];
      })
      .filter(([, value]) => value),
  ]);

/** Where bones have taken a point of one, as the camera sees it: to the right, up and towards the viewer (mm). */
export function placed(bones: Posed, bone: number, ...at: number[]): number[] {
  while (bone >= 0) {
    const [parent, joint, moves] = bones[bone];
    for (const [how, value, cos, sin] of moves) {
      const a = (how + 1) % 3;
      const b = (how + 2) % 3;
      const x = at[a] - joint[a];
      const y = at[b] - joint[b];
      if (how > 2) at[how - 3] += value;
      else {
        at[a] = joint[a] + x * cos - y * sin;
        at[b] = joint[b] + x * sin + y * cos;
      }
    }
    bone = parent;
  }
  return at;
}
