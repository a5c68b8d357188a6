import type { Pose } from '../exercise/exercise.js';

/**
 * One way a bone moves: the pose's name for it; how, where 0, 1, 2 turn about x, y, z (degrees) and 3, 4, 5 shift along
 * them (mm); the factor from the pose's number to that, default 1.
 */
export type Freedom = readonly [name: string, how: number, factor?: number];

/**
 * A bone: its parent's index (−1: the ground), the joint it turns about, its freedoms from the outermost inwards.
 * All places are those at rest, in millimetres: x to the person's left, y up, z forward, the ground at y = 0.
 */
export type Bone = readonly [parent: number, x: number, y: number, z: number, ...freedoms: Freedom[]];

/**
 * A ball of flesh: the bone that carries it, its centre and its radius. With `from`, the index of another sphere, it is
 * a flat disc that ends what comes from there: a hem, a cut.
 */
export type Sphere = readonly [bone: number, x: number, y: number, z: number, radius: number, from?: number];

/** Spheres of one bone: x, y, z and radius each; a radius below 0 is that of a disc that ends the sphere before. */
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

/**
 * Forward kinematics: for every bone from `first` up to `end` the matrix that takes a point from its place at rest to
 * its place in the pose, as twelve numbers (three columns and the shift), into `matrices`.
 */
export function placeBones(
  bones: readonly Bone[],
  pose: Pose,
  matrices: Float64Array,
  first = 0,
  end = bones.length,
): void {
  for (let bone = first; bone < end; bone++) {
    const [parent, x, y, z, ...freedoms] = bones[bone];
    const m = matrices.subarray(bone * 12, bone * 12 + 12);
    for (let i = 0; i < 12; i++) m[i] = parent < 0 ? +(i % 4 === 0) : matrices[parent * 12 + i];
    // From the origin to the joint, and back once turned.
    const shift = (sign: number): void => {
      for (let row = 0; row < 3; row++) m[9 + row] += sign * (m[row] * x + m[3 + row] * y + m[6 + row] * z);
    };
    shift(1);
    for (const [name, how, factor = 1] of freedoms) {
      const value = (pose[name] ?? 0) * factor;
      if (!value) continue;
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
  }
}

/** Where a bone has taken a point; bone −1 is the ground. */
export function placed(m: Float64Array, bone: number, x: number, y: number, z: number): [number, number, number] {
  if (bone < 0) return [x, y, z];
  const at = (row: number): number => m[row] * x + m[row + 3] * y + m[row + 6] * z + m[row + 9];
  return [at(bone * 12), at(bone * 12 + 1), at(bone * 12 + 2)];
}
