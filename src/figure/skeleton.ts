import type { Pose } from '../exercise/exercise.js';

/**
 * One way a bone moves: the pose's name for it; how, where 0, 1, 2 turn about x, y, z (degrees) and 3, 4, 5 shift along
 * them (mm); the factor from the pose's number to that.
 */
export type Freedom = readonly [name: string, how: number, factor: number];

/** A bone: its parent's index (−1: the ground), the joint it turns about, its freedoms from the outermost inwards. */
export type Bone = readonly [parent: number, x: number, y: number, z: number, freedoms: readonly Freedom[]];

/** A ball of flesh: the bone that carries it, its centre and its radius. */
export type Sphere = readonly [bone: number, x: number, y: number, z: number, radius: number];

/** Flesh between spheres, which are given by their indices. */
export interface Flesh {
  /** Rows of spheres, each linked to the next; hollow corners are rounded. */
  readonly chains: readonly (readonly number[])[];
  /** What the links leave open: triangles of centres, from the first of a row to each two neighbours in the rest. */
  readonly fans?: readonly (readonly number[])[];
}

/** A drawn detail on the skin: a curve along points, each a bone and its place (bone, x, y, z). */
export interface Mark {
  readonly role: string;
  readonly points: readonly number[];
  /** A closed ring, round at every point; else the curve has two ends. */
  readonly ring?: boolean;
  /** It shows where its points run clockwise round more than this, in mm² on the page. */
  readonly area: number;
  /** It shows only while this part works. */
  readonly part?: string;
}

/** Flesh that is painted as one shape with one outline. */
export interface Group extends Flesh {
  /** The name that exercises call it by when it works. */
  readonly part: string;
  /** The point of a bone whose depth counts when groups are painted from back to front. */
  readonly anchor: readonly [bone: number, x: number, y: number, z: number];
  /** The sphere of another group that its chain grows out of: the seam is painted over. */
  readonly root?: number;
  /** More of it, which moves while the rest stays. */
  readonly margin?: Flesh['chains'];
  readonly marks?: readonly Mark[];
}

/** A figure at rest, in millimetres: x to the person's left, y up, z forward, the ground at y = 0. */
export interface Skeleton {
  readonly bones: readonly Bone[];
  readonly spheres: readonly Sphere[];
  readonly groups: readonly Group[];
  /** Chains that throw a shadow on the ground, in sets that move together. */
  readonly shadow: readonly Flesh['chains'][];
  /** Points that the picture must hold from every side: x, y, z each. */
  readonly frame: readonly number[];
}

/**
 * Forward kinematics: for every bone the matrix that takes a point from its place at rest to its place in the pose, as
 * twelve numbers (three columns and the shift), into `matrices`.
 */
export function placeBones(bones: readonly Bone[], pose: Pose, matrices: Float64Array): void {
  bones.forEach(([parent, x, y, z, freedoms], bone) => {
    const m = matrices.subarray(bone * 12, bone * 12 + 12);
    for (let i = 0; i < 12; i++) m[i] = parent < 0 ? +(i % 4 === 0) : matrices[parent * 12 + i];
    // From the origin to the joint, and back once turned.
    const shift = (sign: number): void => {
      for (let row = 0; row < 3; row++) m[9 + row] += sign * (m[row] * x + m[3 + row] * y + m[6 + row] * z);
    };
    shift(1);
    for (const [name, how, factor] of freedoms) {
      const value = (pose[name] ?? 0) * factor;
      const cos = Math.cos((value * Math.PI) / 180);
      const sin = Math.sin((value * Math.PI) / 180);
      for (let row = 0; row < 3; row++) {
        const a = ((how + 1) % 3) * 3 + row;
        const b = ((how + 2) % 3) * 3 + row;
        const old = m[a];
        if (how > 2) m[9 + row] += m[(how - 3) * 3 + row] * value;
        else {
          m[a] = old * cos + m[b] * sin;
          m[b] = m[b] * cos - old * sin;
        }
      }
    }
    shift(-1);
  });
}
