import type { Chain, Mark, Part, Sphere } from '../kit/model.js';
import type { PosedBones } from '../kit/transform.js';
import type { PaintRole, PartName, Tone } from '../names.js';
import { type ProjectedSphere, type Projection, projectPoint, type Surface } from './projection.js';
import { arrow, ball, curve, link, type Point, signedArea } from './silhouette.js';
import { pathOfShadow, pathOfSilhouette, type ProjectedChain } from './silhouette-path.js';

/** One painted shape: its role, and its path data in the view box; empty where it is out of sight. */
export interface Shape {
  readonly role: PaintRole;
  readonly d: string;
}

/** What all shapes of one picture depend on. */
export interface Picture {
  readonly bones: PosedBones;
  readonly projection: Projection;
  readonly highlighted: readonly PartName[];
  /** All shapes are to be made anew: the camera, or what is highlighted, is another. */
  readonly stale: boolean;
}

/** A shape that is made anew only when one of its spheres has moved. */
export class Layer {
  readonly #spheres: readonly ProjectedSphere[];
  readonly #draw: (picture: Picture) => Shape;
  #shape: Shape | undefined;

  constructor(chains: readonly ProjectedChain[], draw: (picture: Picture) => Shape) {
    this.#spheres = [...new Set(chains.flat())];
    this.#draw = draw;
  }

  shape(picture: Picture): Shape {
    if (!this.#shape || picture.stale || this.#spheres.some(({ moved }) => moved)) this.#shape = this.#draw(picture);
    return this.#shape;
  }
}

/** A part's layers, by what of the parts within one outline comes first. */
export interface PartLayers {
  readonly outlines: readonly Layer[];
  readonly shades: readonly Layer[];
  readonly details: readonly Layer[];
}

export type Projected = ReadonlyMap<Sphere, ProjectedSphere>;

const projectChains = (spheres: Projected, chains: readonly Chain[]): ProjectedChain[] =>
  chains.map(chain => chain.map(sphere => spheres.get(sphere)!));

/** What a part's flesh is painted with: its material, or the highlight while it works. */
function roleOf({ material, name }: Part, { highlighted }: Picture, tone?: Tone): PaintRole {
  const color = name && highlighted.includes(name) ? 'highlight' : material;
  return tone ? `${color} ${tone}` : color;
}

/** The seam from the root to the first of a chain; never so wide that it hides the chain's tip. */
function pathOfSeam(root: ProjectedSphere, chain: ProjectedChain): string {
  const [from, to, tip] = [root.lit, chain[0].lit, chain[chain.length - 1].plain];
  const radius = Math.min(from.radius, Math.hypot(from.x - tip.x, from.y - tip.y) - tip.radius);
  const narrow = { ...from, radius };
  return radius > 0 ? ball(narrow) + ball(to) + link(narrow, to) : '';
}

function pathOfMark({ points, form, minArea, onlyWith }: Mark, picture: Picture): string {
  const { bones, projection, highlighted } = picture;
  if (onlyWith && !highlighted.includes(onlyWith)) return '';
  const page: Point[] = points.map(point => projectPoint(bones, projection, point));
  if (form === 'arrow') return arrow(page);
  const faces = minArea === undefined || signedArea(page) / projection.signedScale > minArea * projection.scale;
  return faces ? curve(page, form === 'ring') : '';
}

/** A part whose spheres are on the page. */
interface ProjectedPart {
  readonly part: Part;
  readonly chains: readonly ProjectedChain[];
  readonly fans: readonly ProjectedChain[];
}

/** The silhouette of a part's chains: flesh with its fans filled, outlines and shaded sides without. */
function silhouetteLayer(
  { chains }: ProjectedPart,
  surface: Surface,
  fans: readonly ProjectedChain[],
  roleIn: (picture: Picture) => PaintRole,
): Layer {
  const path = pathOfSilhouette(surface, chains, fans);
  return new Layer([...chains, ...fans], picture => ({ role: roleIn(picture), d: path() }));
}

function seamLayer({ part, chains }: ProjectedPart, root: ProjectedSphere): Layer {
  // The highlight ends softly on skin, not on clothes.
  const tone = part.material === 'skin' ? 'soft' : undefined;
  return new Layer([[root], ...chains], picture => ({
    role: roleOf(part, picture, tone),
    d: pathOfSeam(root, chains[0]),
  }));
}

const markLayer = ({ chains, fans }: ProjectedPart, mark: Mark): Layer =>
  new Layer([...chains, ...fans], picture => ({ role: mark.role, d: pathOfMark(mark, picture) }));

/** All that a part is painted as. */
export function layersOfPart(part: Part, spheres: Projected): PartLayers {
  const { tone, shaded, outlined, growsFrom, marks } = part;
  const projected = {
    part,
    chains: projectChains(spheres, part.chains),
    fans: projectChains(spheres, part.fans),
  };
  const fleshRole = (picture: Picture): PaintRole => roleOf(part, picture, tone);
  const shadeRole = (picture: Picture): PaintRole => roleOf(part, picture, 'shade');
  return {
    outlines: outlined ? [silhouetteLayer(projected, 'wide', [], () => 'outline')] : [],
    shades: shaded ? [silhouetteLayer(projected, 'plain', [], shadeRole)] : [],
    details: [
      ...(growsFrom ? [seamLayer(projected, spheres.get(growsFrom)!)] : []),
      silhouetteLayer(projected, shaded ? 'lit' : 'plain', projected.fans, fleshRole),
      ...marks.map(mark => markLayer(projected, mark)),
    ],
  };
}

/** The shadow that a chain throws on the ground. */
export function layerOfShadow(shadow: Chain, spheres: Projected): Layer {
  const chains = projectChains(spheres, [shadow]);
  const path = pathOfShadow(chains);
  return new Layer(chains, ({ projection }) => ({ role: 'shadow', d: path(projection) }));
}
