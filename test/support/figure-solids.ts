import type { Chain, Part, Sphere } from '../../src/figure/kit/model.js';
import { locate, poseBones, type PosedBones } from '../../src/figure/kit/transform.js';
import { sceneOf } from '../../src/figure/models/scene.js';
import type { BonePoint, FigureData, Pose } from '../../src/figure/types.js';

type Place = readonly number[];

/** A ball that goes from one place and radius to another (mm): what two linked spheres are. */
interface Cone {
  readonly from: Place;
  readonly to: Place;
  readonly radii: readonly [number, number];
}

const conesOf = (chains: readonly Chain[], placeOf: (sphere: Sphere) => Place): Cone[] =>
  chains.flatMap(chain =>
    (chain.length > 1 ? chain.slice(1) : chain).map((to, i): Cone => {
      const from = chain[i];
      return { from: placeOf(from), to: placeOf(to), radii: [from.radius, to.radius] };
    }),
  );

/** How far a place is outside a cone (mm); below 0 within it. */
function gapToCone(place: Place, { from, to, radii }: Cone): number {
  const along = to.map((each, i) => each - from[i]);
  const square = along.reduce((sum, each) => sum + each * each, 0);
  const reached = along.reduce((sum, each, i) => sum + each * (place[i] - from[i]), 0);
  const share = square > 0 ? Math.min(1, Math.max(0, reached / square)) : 0;
  const nearest = from.map((each, i) => each + share * along[i]);
  return Math.hypot(...nearest.map((each, i) => each - place[i])) - radii[0] - share * (radii[1] - radii[0]);
}

/** A figure in a pose, as solids of some of its parts. */
export class Solids {
  readonly bones: PosedBones;
  readonly #cones: readonly Cone[];

  constructor(figure: FigureData, pose: Pose, isMeant: (part: Part) => boolean) {
    const { bones, parts } = sceneOf(figure);
    this.bones = poseBones(bones, pose);
    const chains = parts.filter(isMeant).flatMap(part => part.chains);
    this.#cones = conesOf(chains, sphere => locate(this.bones, sphere));
  }

  place(point: BonePoint): Place {
    return locate(this.bones, point);
  }

  /** How far a point of a bone is outside all of them (mm); below 0 within one. */
  gapTo(point: BonePoint): number {
    const place = this.place(point);
    return Math.min(...this.#cones.map(cone => gapToCone(place, cone)));
  }

  /** How high the lowest of them is over the floor (mm). */
  get lowest(): number {
    return Math.min(...this.#cones.flatMap(({ from, to, radii }) => [from[1] - radii[0], to[1] - radii[1]]));
  }
}

/** Each part by the spheres that it has, so that a foot's can be told from a hand's. */
export const hasSphere =
  (...ids: readonly string[]) =>
  ({ chains }: Part): boolean =>
    chains.flat().some(({ id }) => ids.includes(id));
