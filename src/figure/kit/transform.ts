import type { BoneName, CameraAngle, JointName } from '../names.js';
import type { BonePoint, Position3 } from '../types.js';
import type { Axis, Bone, Freedom, Model } from './model.js';

/** A pose, and where the camera stands. */
export type Angles = Readonly<Partial<Record<JointName | CameraAngle, number>>>;

/** Three rows of four: where each coordinate comes from, and how far it is shifted. */
type Matrix = number[];

/** The places of the coordinates: of an axis, and of the two that a turn about it changes. */
const along: Readonly<Record<Axis, number>> = { x: 0, y: 1, z: 2 };
const planes: Readonly<Record<Axis, readonly [first: number, second: number]>> = { x: [1, 2], y: [2, 0], z: [0, 1] };
const rows = [0, 4, 8] as const;

/** A bone as a pose has placed it: the same object for as long as it stays there. */
export interface PosedBone {
  readonly parent: PosedBone | null;
  /** What its freedoms are at. */
  readonly values: readonly number[];
  readonly matrix: Matrix;
}

/** Puts a freedom of a bone before all that a matrix does. */
function addFreedom(matrix: Matrix, freedom: Freedom, value: number, pivot: Position3): void {
  if ('shift' in freedom) {
    for (const row of rows) matrix[row + 3] += matrix[row + along[freedom.shift]] * value;
    return;
  }
  const [first, second] = planes[freedom.rotate];
  const angle = (value * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const a = pivot[first];
  const b = pivot[second];
  for (const row of rows) {
    const x = matrix[row + first];
    const y = matrix[row + second];
    matrix[row + first] = x * cos + y * sin;
    matrix[row + second] = y * cos - x * sin;
    matrix[row + 3] += x * (a - a * cos + b * sin) + y * (b - a * sin - b * cos);
  }
}

/** A model's bones in a pose, each placed when it is first asked for. */
export class PosedBones {
  readonly #bones: Model['bones'];
  readonly #angles: Angles;
  readonly #placed = new Map<BoneName, PosedBone>();
  readonly #last: ReadonlyMap<BoneName, PosedBone> | undefined;

  constructor(bones: Model['bones'], angles: Angles, last?: PosedBones) {
    this.#bones = bones;
    this.#angles = angles;
    this.#last = last && last.#placed;
  }

  get(name: BoneName): PosedBone {
    const known = this.#placed.get(name);
    if (known) return known;
    const bone = this.#bones.get(name);
    if (!bone) throw new Error(`this figure has no bone ${name}`);
    const placed = this.#place(bone, this.#last?.get(name));
    this.#placed.set(name, placed);
    return placed;
  }

  #place(bone: Bone, last: PosedBone | undefined): PosedBone {
    const { freedoms, pivot } = bone;
    const parent = bone.parent && this.get(bone.parent);
    if (last && last.parent === parent && freedoms.every((freedom, i) => this.#valueOf(freedom) === last.values[i])) {
      return last;
    }
    const values = freedoms.map(freedom => this.#valueOf(freedom));
    const matrix = parent ? parent.matrix.slice() : [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
    // from the outermost inwards
    for (let i = values.length - 1; i >= 0; i--) if (values[i]) addFreedom(matrix, freedoms[i], values[i], pivot);
    return { parent, values, matrix };
  }

  #valueOf({ joint, factor = 1 }: Freedom): number {
    return (this.#angles[joint] ?? 0) * factor;
  }
}

/** Puts a model's bones into a pose; a bone that is where it was in the `last` one is the same object. */
export const poseBones = (bones: Model['bones'], angles: Angles, last?: PosedBones): PosedBones =>
  new PosedBones(bones, angles, last);

/** Where a bone has taken a point. */
export const place = ({ matrix }: PosedBone, [x, y, z]: Position3): [x: number, y: number, z: number] => [
  matrix[0] * x + matrix[1] * y + matrix[2] * z + matrix[3],
  matrix[4] * x + matrix[5] * y + matrix[6] * z + matrix[7],
  matrix[8] * x + matrix[9] * y + matrix[10] * z + matrix[11],
];

/** Where bones have taken a point: with the camera's angles to the right, up and towards the viewer (mm). */
export const locate = (bones: PosedBones, { bone, at }: BonePoint): [x: number, y: number, z: number] =>
  place(bones.get(bone), at);
