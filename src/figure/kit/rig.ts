import type { Side } from '../../dose/dose.js';
import {
  type BoneName,
  type ColorName,
  type DepthLayer,
  type JointName,
  type LegBone,
  type LimbBone,
  type LimbJoint,
  type LimbPart,
  type PaintRole,
  type PartName,
  sidedName,
} from '../names.js';
import type { BonePoint, Position3 } from '../types.js';
import type { Bone, Chain, DepthAnchor, Freedom, Mark, Model, Part, Sphere } from './model.js';

/* What a rig is told; within a half, names are those without the side. */

type LocalBone = BoneName | LegBone | LimbBone;

interface LocalPoint {
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

/** How much nearer a layer counts than it is (mm): far beyond what a figure spans. */
export const layerOffsets: Readonly<Record<DepthLayer, number>> = {
  mat: -9999,
  floorLine: -9000,
  cloth: -6000,
  shadow: -5000,
  underFoot: -3000,
  behind: -700,
};

/** One half of what is the same on both sides. */
interface Half {
  readonly side: Side;
  /** How far from the middle it is moved (mm). */
  readonly apart: number;
  readonly sharedJoints: boolean;
}

export interface MirrorOptions {
  /** How far from the middle each half is moved (mm). Default 0. */
  readonly apart?: number;
  /** Both halves follow the same joints, and their parts have the same names. */
  readonly sharedJoints?: boolean;
}

interface OpenModel extends Model {
  readonly bones: Map<BoneName, Bone>;
  readonly spheres: Sphere[];
  readonly parts: Part[];
  readonly shadows: Chain[];
}

const ground: Bone = {
  parent: null,
  pivot: [0, 0, 0],
  freedoms: [
    { joint: 'yaw', rotate: 'y', factor: -1 },
    { joint: 'pitch', rotate: 'x' },
  ],
};

/** A mirror image turns the other way about y and z, and shifts the other way along x. */
const isMirrored = (freedom: Freedom<string>): boolean =>
  'rotate' in freedom ? freedom.rotate !== 'x' : freedom.shift === 'x';

/**
 * Puts a figure together by name. Every name is checked: one that does not exist, or exists already, throws.
 * Names of spheres belong to the rig; all else to the model, which rigs of props share.
 */
export class Rig {
  readonly #model: OpenModel;
  readonly #half: Half | null;
  readonly #spheres: Map<string, Sphere>;

  /** Arguments are for the rig's own use: see `forProp` and `mirrored`. */
  constructor(model?: OpenModel, half?: Half, spheres?: Map<string, Sphere>) {
    this.#model = model ?? { bones: new Map([['ground', ground]]), spheres: [], parts: [], shadows: [] };
    this.#half = half ?? null;
    this.#spheres = spheres ?? new Map();
  }

  get model(): Model {
    return this.#model;
  }

  /** A rig that adds to the same model, with sphere names of its own. */
  forProp(): Rig {
    return new Rig(this.#model);
  }

  /**
   * Builds one half of what is the same on both sides, as if it were the left one. Within it a name means this side's
   * (`thigh` is `rightThigh`), or else that of the middle (`pelvis`).
   */
  mirrored<Result>(
    side: Side,
    build: (half: Rig) => Result,
    { apart = 0, sharedJoints = false }: MirrorOptions = {},
  ): Result {
    return build(new Rig(this.#model, { side, apart, sharedJoints }, this.#spheres));
  }

  /** Its parent comes first. */
  addBone(name: LocalBone, { parent, pivot = [0, 0, 0], freedoms = [] }: BoneSpec): void {
    const whole = this.#sided(name) as BoneName;
    if (this.#model.bones.has(whole)) throw new Error(`there are two bones ${whole}`);
    this.#model.bones.set(whole, {
      parent: this.#boneNamed(parent),
      pivot: this.#place(pivot),
      freedoms: freedoms.map(freedom => this.#placeFreedom(freedom)).reverse(),
    });
  }

  /** Lets a bone turn about another point. */
  movePivot(name: BoneName, pivot: Position3): void {
    const bone = this.#model.bones.get(this.#boneNamed(name))!;
    this.#model.bones.set(name, { ...bone, pivot });
  }

  /** Returns their whole names. */
  addSpheres(specs: readonly SphereSpec[]): string[] {
    return specs.map(({ id, bone, at, radius, flatEnd = false }) => {
      const whole = this.#sided(id);
      if (this.#spheres.has(whole)) throw new Error(`there are two spheres ${whole}`);
      const sphere = { id: whole, bone: this.#boneNamed(bone), at: this.#place(at), radius, flatEnd };
      this.#spheres.set(whole, sphere);
      this.#model.spheres.push(sphere);
      return whole;
    });
  }

  /** Parts are painted from back to front, those of one depth in this order. */
  addPart(spec: PartSpec): void {
    const { name, chains, fans = [], growsFrom, depthAnchor, marks = [], ...look } = spec;
    const root = growsFrom === undefined ? undefined : this.#sphereNamed(growsFrom);
    const filled = chains.filter(chain => chain[0] === chain.at(-1));
    this.#model.parts.push({
      shaded: true,
      outlined: true,
      hiddenFromAbove: false,
      ...look,
      name: name && this.#partNamed(name),
      chains: chains.map(this.#chain),
      fans: [...filled, ...fans].map(this.#chain),
      growsFrom: root,
      rootName: root && this.#model.parts.find(part => part.chains.some(chain => chain.includes(root)))?.name,
      depthAnchor: depthAnchor && this.#placeAnchor(depthAnchor),
      marks: marks.map(this.#placeMark),
    });
  }

  /** Lets a chain of spheres throw a shadow. */
  castShadow(chain: readonly string[]): void {
    this.#model.shadows.push(this.#chain(chain));
  }

  get #sign(): number {
    return this.#half?.side === 'right' ? -1 : 1;
  }

  #sided(name: string): string {
    return this.#half ? sidedName(this.#half.side, name) : name;
  }

  #partNamed(name: PartName | LimbPart): PartName {
    return (this.#half?.sharedJoints ? name : this.#sided(name)) as PartName;
  }

  #boneNamed(name: LocalBone): BoneName {
    const found = [this.#sided(name), name].find(each => this.#model.bones.has(each as BoneName));
    if (!found) throw new Error(`there is no bone ${name}`);
    return found as BoneName;
  }

  #sphereNamed(id: string): Sphere {
    const found = this.#spheres.get(this.#sided(id)) ?? this.#spheres.get(id);
    if (!found) throw new Error(`there is no sphere ${id}`);
    return found;
  }

  #chain = (ids: readonly string[]): Chain => ids.map(id => this.#sphereNamed(id));

  #place([x, y, z]: Position3): Position3 {
    return [(x + (this.#half?.apart ?? 0)) * this.#sign, y, z];
  }

  #placePoint = ({ bone, at }: LocalPoint): BonePoint => ({ bone: this.#boneNamed(bone), at: this.#place(at) });

  #placeFreedom(freedom: LocalFreedom): Freedom {
    const { joint, factor = 1 } = freedom;
    const named = this.#half && !this.#half.sharedJoints ? this.#sided(joint) : joint;
    return {
      ...freedom,
      joint: named as JointName,
      factor: isMirrored(freedom) ? factor * this.#sign : factor,
    };
  }

  #placeAnchor({ bone, at, bias = 0, layer }: NonNullable<PartSpec['depthAnchor']>): DepthAnchor {
    return { ...this.#placePoint({ bone, at }), bias: layer ? layerOffsets[layer] : bias };
  }

  #placeMark = ({ points, onlyWith, ...mark }: MarkSpec): Mark => {
    const placed = points.map(this.#placePoint);
    return {
      ...mark,
      onlyWith: onlyWith && this.#partNamed(onlyWith),
      // A mirror image turns the other way round.
      points: this.#sign < 0 ? placed.reverse() : placed,
    };
  };
}
