import type { Side } from '../../dose/dose.js';
import { type BoneName, type JointName, type LimbPart, type PartName, type Sided, sidedName } from '../names.js';
import type { BonePoint, Position3 } from '../types.js';
import { type Bone, type Chain, type DepthAnchor, type Freedom, layerOffsets } from './model.js';
import type { Mark, Model, Part, Sphere } from './model.js';
import type {
  BoneSpec,
  LocalBone,
  LocalFreedom,
  LocalPoint,
  MarkSpec,
  MirrorOptions,
  PartSpec,
  SphereSpec,
} from './specs.js';

export type * from './specs.js';

/** One half of what is the same on both sides. */
interface Half extends Required<MirrorOptions> {
  readonly side: Side;
}

/** What a rig and its halves have apart from those of props: the names of spheres, and an outline to join. */
interface Scope {
  readonly spheres: Map<string, Sphere>;
  /** A part has begun an outline, which the next may share. */
  hasOutline: boolean;
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
  readonly #scope: Scope;

  /** Arguments are for the rig's own use: see `forProp` and `mirrored`. */
  constructor(model?: OpenModel, half?: Half, scope?: Scope) {
    this.#model = model ?? { bones: new Map([['ground', ground]]), spheres: [], parts: [], shadows: [] };
    this.#half = half ?? null;
    this.#scope = scope ?? { spheres: new Map(), hasOutline: false };
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
    return build(new Rig(this.#model, { side, apart, sharedJoints }, this.#scope));
  }

  /** Its parent comes first. */
  addBone(name: LocalBone, { parent, pivot = [0, 0, 0], freedoms = [] }: BoneSpec): void {
    const fullName = this.#sided(name) as BoneName;
    if (this.#isBone(fullName)) throw new Error(`there are two bones ${fullName}`);
    this.#model.bones.set(fullName, {
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

  /** Returns their full names. */
  addSpheres(specs: readonly SphereSpec[]): string[] {
    return specs.map(({ id, bone, at, radius, flatEnd = false }) => {
      const fullName = this.#sided(id);
      const { spheres } = this.#scope;
      if (spheres.has(fullName)) throw new Error(`there are two spheres ${fullName}`);
      const sphere = { id: fullName, bone: this.#boneNamed(bone), at: this.#place(at), radius, flatEnd };
      spheres.set(fullName, sphere);
      this.#model.spheres.push(sphere);
      return fullName;
    });
  }

  /** Parts are painted from back to front, those of one depth in this order. The first of a rig has an anchor. */
  addPart(spec: PartSpec): void {
    const { name, chains, fans = [], growsFrom, depthAnchor, marks = [], ...look } = spec;
    if (!depthAnchor && !this.#scope.hasOutline) {
      throw new Error(
        `the first part, of ${look.material}, needs a depthAnchor: there is no outline of this rig to join`,
      );
    }
    this.#scope.hasOutline = true;
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

  /** The name with the side of this half. */
  #sided<Name extends string>(name: Name): Name | Sided<Name> {
    return this.#half ? sidedName(this.#half.side, name) : name;
  }

  /** What a joint or a part is called: halves that share their joints share these names too. */
  #sidedUnlessShared<Name extends string>(name: Name): Name | Sided<Name> {
    return this.#half?.sharedJoints ? name : this.#sided(name);
  }

  #partNamed(name: PartName | LimbPart): PartName {
    return this.#sidedUnlessShared(name) as PartName;
  }

  #isBone(name: string): name is BoneName {
    return this.#model.bones.has(name as BoneName);
  }

  #boneNamed(name: LocalBone): BoneName {
    const found = [this.#sided(name), name].find(each => this.#isBone(each));
    if (!found) throw new Error(`there is no bone ${name}`);
    return found;
  }

  #sphereNamed(id: string): Sphere {
    const { spheres } = this.#scope;
    const found = spheres.get(this.#sided(id)) ?? spheres.get(id);
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
    return {
      ...freedom,
      joint: this.#sidedUnlessShared(joint) as JointName,
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
