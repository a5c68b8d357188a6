import type { Pose } from '../exercise/exercise.js';

/**
 * One way a bone moves: the pose's name for it; how, where 0, 1, 2 turn about x, y, z (degrees) and 3, 4, 5 shift along
 * them (mm); the factor from the pose's number to that.
 */
export type Freedom = readonly [name: string, how: number, factor: number];

/** A bone: its parent's index (−1: the ground), the joint it turns about, its freedoms from the outermost inwards. */
export type Bone = readonly [parent: number, x: number, y: number, z: number, freedoms: readonly Freedom[]];

/**
 * A ball of flesh: the bone that carries it, its centre and its radius. With `from`, the index of another sphere, it is
 * a flat disc that ends what comes from there: a hem, a cut.
 */
export type Sphere = readonly [bone: number, x: number, y: number, z: number, radius: number, from?: number];

/** A drawn detail on the skin: a curve along points, each a bone and its place (bone, x, y, z). */
export interface Mark {
  readonly role: string;
  readonly points: readonly number[];
  /** A closed ring, round at every point; else the curve has two ends. */
  readonly ring?: boolean;
  /** It shows where its points run clockwise round more than this, in mm² on the page. */
  readonly area: number;
  /** Arrow heads: 1 at the end of the curve, 2 at both ends; a short arrow does not show. */
  readonly arrow?: number;
  /** It shows only while this part works. */
  readonly part?: string;
}

/** Flesh between spheres, which are given by their indices; painted as one shape. */
export interface Part {
  /** The name that exercises call it by when it works. */
  readonly part: string;
  /** What it is covered with: its colour role. */
  readonly coat: string;
  /** Rows of spheres, each linked to the next; hollow corners are rounded. */
  readonly chains: readonly (readonly number[])[];
  /** What the links leave open: triangles of centres, from the first of a row to each two neighbours in the rest. */
  readonly fans?: readonly (readonly number[])[];
  /** The sphere of another part that its chain grows out of: the seam is painted over. */
  readonly root?: number;
  /** More of it, which moves while the rest stays. */
  readonly margin?: Part['chains'];
  readonly marks?: readonly Mark[];
  /** In one colour, without a shaded side; 2: without an outline too. */
  readonly flat?: number;
}

/** Parts within one outline, the later over the earlier; and the point of a bone whose depth counts from back to front. */
export interface Stack {
  readonly anchor: readonly [bone: number, x: number, y: number, z: number, bias?: number];
  readonly parts: readonly Part[];
}

/**
 * What a figure is put together from, at rest, in millimetres: x to the person's left, y up, z forward, the ground at
 * y = 0. Bones and spheres count from 0 in each piece; −2 is number 0 of the first piece, −3 its number 1 and so on.
 */
export interface Piece {
  readonly bones: readonly Bone[];
  readonly spheres: readonly Sphere[];
  readonly stacks: readonly Stack[];
  /** Chains that throw a shadow on the ground, in sets that move together. */
  readonly shadow?: readonly Part['chains'][];
  /** What a picture must hold from every side: bone, x, y, z and the distance around it. Default: all spheres. */
  readonly held?: readonly Sphere[];
}

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
    const [parent, x, y, z, freedoms] = bones[bone];
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
  }
}

/** Where a bone has taken a point; bone −1 is the ground. */
export function placed(m: Float64Array, bone: number, x: number, y: number, z: number): [number, number, number] {
  if (bone < 0) return [x, y, z];
  const at = (row: number): number => m[row] * x + m[row + 3] * y + m[row + 6] * z + m[row + 9];
  return [at(bone * 12), at(bone * 12 + 1), at(bone * 12 + 2)];
}

/**
 * One side's copy of a limb, so far from the middle (mm): its names begin with `side`, if that is given; for the right
 * (`sign` −1) it is the mirror image.
 */
export function sided(piece: Piece, side: string, sign: number, apart = 0): Piece {
  const { bones, spheres, stacks, shadow, held } = piece;
  const named = (name: string): string => (side ? side + name[0].toUpperCase() + name.slice(1) : name);
  const points = (all: readonly number[]): number[] => {
    const runs: number[][] = [];
    for (let i = 0; i < all.length; i += 4) runs.push([all[i], (all[i + 1] + apart) * sign, all[i + 2], all[i + 3]]);
    // A mirror image turns the other way round.
    return (sign < 0 ? runs.reverse() : runs).flat();
  };
  const moved = ([bone, x, ...rest]: Sphere): Sphere => [bone, (x + apart) * sign, ...rest];
  return {
    shadow,
    held: held?.map(moved),
    bones: bones.map(([parent, x, y, z, freedoms]) => [
      parent,
      (x + apart) * sign,
      y,
      z,
      freedoms.map(([name, how, factor]) => [named(name), how, how > 0 && how < 4 ? factor * sign : factor]),
    ]),
    spheres: spheres.map(moved),
    stacks: stacks.map(({ anchor: [bone, x, ...rest], parts }) => ({
      anchor: [bone, (x + apart) * sign, ...rest],
      parts: parts.map(part => ({
        ...part,
        part: named(part.part),
        // In the first piece, what is in pairs has the right one next to the left.
        root: part.root! < -1 && sign < 0 ? part.root! - 1 : part.root,
        marks: part.marks?.map(mark => ({ ...mark, points: points(mark.points) })),
      })),
    })),
  };
}

/** Puts pieces together: bones and spheres count on from piece to piece. */
export function assemble(pieces: readonly Piece[]): Required<Piece> {
  const whole = {
    bones: [] as Bone[],
    spheres: [] as Sphere[],
    stacks: [] as Stack[],
    shadow: [] as Part['chains'][],
    held: [] as Sphere[],
  };
  for (const { bones, spheres, stacks, shadow = [], held = spheres } of pieces) {
    const [firstBone, first] = [whole.bones.length, whole.spheres.length];
    const from = (start: number) => (index: number): number => index < -1 ? -2 - index : index < 0 ? -1 : index + start;
    const bone = from(firstBone);
    const sphere = from(first);
    const rows = (chains: Part['chains']): Part['chains'] => chains.map(row => row.map(sphere));
    whole.bones.push(...bones.map(([parent, ...rest]): Bone => [bone(parent), ...rest]));
    whole.spheres.push(
      ...spheres.map(([at, x, y, z, radius, start]): Sphere => [bone(at), x, y, z, radius, sphere(start!)]),
    );
    whole.held.push(...held.map(([at, ...rest]): Sphere => [bone(at), ...rest]));
    whole.shadow.push(...shadow.map(rows));
    whole.stacks.push(
      ...stacks.map(({ anchor: [at, ...place], parts }): Stack => ({
        anchor: [bone(at), ...place],
        parts: parts.map(part => ({
          ...part,
          chains: rows(part.chains),
          fans: rows(part.fans ?? []),
          margin: rows(part.margin ?? []),
          root: sphere(part.root!),
          marks: part.marks?.map(mark => ({
            ...mark,
            points: mark.points.map((value, i) => (i % 4 ? value : bone(value))),
          })),
        })),
      })),
    );
  }
  return whole;
}
