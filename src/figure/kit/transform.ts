import type { BoneName, CameraAngle, JointName } from '../names.js';
import type { BonePoint, Position3 } from '../types.js';
import type { Axis, Freedom, Model } from './model.js';

/** A pose, and where the camera stands. */
export type Angles = Readonly<Partial<Record<JointName | CameraAngle, number>>>;

/** A turn within the plane of two coordinates, or a shift along the first of them. */
interface Move {
  readonly turns: boolean;
  readonly first: number;
  readonly second: number;
  readonly distance: number;
  readonly cos: number;
  readonly sin: number;
}

interface PosedBone {
  readonly parent: PosedBone | null;
  readonly pivot: Position3;
  /** From the innermost outwards. */
  readonly moves: readonly Move[];
}

/** A model's bones in a pose. */
export type PosedBones = ReadonlyMap<BoneName, PosedBone>;

/** The places of the coordinates: of an axis, and of the two that a turn about it changes. */
const along: Readonly<Record<Axis, number>> = { x: 0, y: 1, z: 2 };
const planes: Readonly<Record<Axis, readonly [first: number, second: number]>> = { x: [1, 2], y: [2, 0], z: [0, 1] };

function toMove(freedom: Freedom, value: number): Move {
  const turns = 'rotate' in freedom;
  const [first, second] = turns ? planes[freedom.rotate] : [along[freedom.shift], 0];
  const angle = (value * Math.PI) / 180;
  return { turns, first, second, distance: value, cos: Math.cos(angle), sin: Math.sin(angle) };
}

/** Puts a model's bones into a pose. */
export function poseBones(bones: Model['bones'], angles: Angles): PosedBones {
  const posed = new Map<BoneName, PosedBone>();
  for (const [name, { parent, pivot, freedoms }] of bones) {
    const moves: Move[] = [];
    for (const freedom of freedoms) {
      const value = (angles[freedom.joint] ?? 0) * (freedom.factor ?? 1);
      if (value) moves.push(toMove(freedom, value));
    }
    // A parent comes before its children.
    posed.set(name, { parent: parent && posed.get(parent)!, pivot, moves });
  }
  return posed;
}

/** Where bones have taken a point: with the camera's angles to the right, up and towards the viewer (mm). */
export function locate(bones: PosedBones, { bone, at }: BonePoint): [x: number, y: number, z: number] {
  const place: [number, number, number] = [at[0], at[1], at[2]];
  let carrier: PosedBone | null | undefined = bones.get(bone);
  if (!carrier) throw new Error(`this figure has no bone ${bone}`);
  while (carrier) {
    const { pivot, moves, parent }: PosedBone = carrier;
    for (const { turns, first, second, distance, cos, sin } of moves) {
      if (turns) {
        const x = place[first] - pivot[first];
        const y = place[second] - pivot[second];
        place[first] = pivot[first] + x * cos - y * sin;
        place[second] = pivot[second] + x * sin + y * cos;
      } else place[first] += distance;
    }
    carrier = parent;
  }
  return place;
}
