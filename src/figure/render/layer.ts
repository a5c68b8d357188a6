import type { Chain, Mark, Part, Sphere } from '../kit/model.js';
import type { PosedBones } from '../kit/transform.js';
import type { PaintRole, PartName, Tone } from '../names.js';
import { type ProjectedSphere, type Projection, projectPoint } from './projection.js';
import { curve, dashes, type Point, signedArea } from './silhouette.js';
import { capsule } from './outline-walk.js';
import { type ShadowEllipse, shadowEllipse, shadowPath, shadowReaches } from './shadow.js';
import { type Pieces, piecesOf, type ProjectedChain, silhouettePath } from './silhouette-path.js';

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
  /** Its silhouette. */
  readonly flesh: Pieces;
}

export type Projected = ReadonlyMap<Sphere, ProjectedSphere>;

const projectChains = (spheres: Projected, chains: readonly Chain[]): ProjectedChain[] =>
  chains.map(chain => chain.map(sphere => spheres.get(sphere)!));

/** What a part's flesh is painted with: its material, or the highlight while it works. */
function roleOf({ material, name }: Part, { highlighted }: Picture, tone?: Tone): PaintRole {
  const color = name && highlighted.includes(name) ? 'highlight' : material;
  return tone ? `${color} ${tone}` : color;
}

/** From so far above (sine of the camera's pitch) one looks down on a figure. */
const fromAbove = 0.9;

const isFromAbove = ({ projection }: Picture): boolean => projection.sinPitch > fromAbove;

const isHidden = ({ hiddenFromAbove, onlyWith }: Part, picture: Picture): boolean =>
  (hiddenFromAbove && isFromAbove(picture)) || (onlyWith !== undefined && !picture.highlighted.includes(onlyWith));

/** The seam from the root to the first of a chain; never so wide that it hides the chain's tip. */
function seamPath(root: ProjectedSphere, chain: ProjectedChain): string {
  const [from, to, tip] = [root.lit, chain[0].lit, chain[chain.length - 1].plain];
  const radius = Math.min(from.radius, Math.hypot(from.x - tip.x, from.y - tip.y) - tip.radius);
  return radius > 0 ? capsule({ x: from.x, y: from.y, radius }, to) : '';
}

/** How far the highlight fades into the skin: a share of the way from a limb to its root. */
const fadeShare = 0.2;

/** The highlight's soft end, between the limb and its root. */
function fadePath(root: ProjectedSphere, chain: ProjectedChain): string {
  const [from, to] = [root.lit, chain[0].lit];
  const between = (a: number, b: number): number => b + (a - b) * fadeShare;
  const end = { x: between(from.x, to.x), y: between(from.y, to.y), radius: between(from.radius, to.radius) };
  return capsule(end, to);
}

/** Where a part grows out of another: the flesh goes on; on skin, not on clothes, the highlight ends softly. */
function layersOfSeam(part: Part, root: ProjectedSphere, chain: ProjectedChain): Layer[] {
  const { material, name, rootName } = part;
  const moving = [[root], chain];
  if (material !== 'skin') {
    return [new Layer(moving, picture => ({ role: roleOf(part, picture), d: seamPath(root, chain) }))];
  }
  const isLit = (each: PartName | undefined, { highlighted }: Picture): boolean =>
    each !== undefined && highlighted.includes(each);
  const goesOn = (picture: Picture): boolean => isLit(name, picture) && isLit(rootName, picture);
  return [
    new Layer(moving, picture => ({ role: goesOn(picture) ? 'highlight' : material, d: seamPath(root, chain) })),
    new Layer(moving, picture => ({
      role: 'highlight soft',
      d: isLit(name, picture) && !goesOn(picture) ? fadePath(root, chain) : '',
    })),
  ];
}

function markPath({ points, form, minArea, onlyWith, onlyFromAbove }: Mark, picture: Picture): string {
  const { bones, projection, highlighted } = picture;
  if ((onlyWith && !highlighted.includes(onlyWith)) || (onlyFromAbove && !isFromAbove(picture))) return '';
  const page: Point[] = points.map(point => projectPoint(bones, projection, point));
  if (form === 'dashes') return dashes(page);
  const faces = minArea === undefined || signedArea(page) / projection.signedScale > minArea * projection.scale;
  return faces ? curve(page, form === 'ring') : '';
}

/** All that a part is painted as. */
export function layersOfPart(part: Part, spheres: Projected): PartLayers {
  const { tone, shaded, outlined, growsFrom, marks } = part;
  const chains = projectChains(spheres, part.chains);
  const all = [...chains, ...projectChains(spheres, part.fans)];
  const flesh = piecesOf(chains, all.slice(chains.length));
  // Outlines and shaded sides show along the border alone.
  const border = { ...flesh, triangles: [] };
  const root = growsFrom && spheres.get(growsFrom);

  const layerWith = (moving: readonly ProjectedChain[], draw: (picture: Picture) => Shape): Layer =>
    new Layer(moving, picture => {
      const shape = draw(picture);
      return isHidden(part, picture) ? { ...shape, d: '' } : shape;
    });
  const outline = (): Shape => ({ role: 'outline', d: silhouettePath('wide', border) });
  const shade = (picture: Picture): Shape => ({
    role: roleOf(part, picture, 'shade'),
    d: silhouettePath('plain', border),
  });
  const flat = (picture: Picture): Shape => ({
    role: roleOf(part, picture, tone),
    d: silhouettePath(shaded ? 'lit' : 'plain', flesh),
  });
  const markOf =
    (mark: Mark) =>
    (picture: Picture): Shape => ({ role: mark.role, d: markPath(mark, picture) });

  return {
    flesh,
    outlines: outlined ? [layerWith(chains, outline)] : [],
    shades: shaded ? [layerWith(chains, shade)] : [],
    details: [
      ...(root ? layersOfSeam(part, root, chains[0]) : []),
      layerWith(all, flat),
      ...marks.map(mark => layerWith(all, markOf(mark))),
    ],
  };
}

/** The one shadow that all these chains throw on the ground: it grows lighter outwards. */
export function layersOfShadow(shadows: readonly Chain[], spheres: Projected): Layer[] {
  const chains = projectChains(spheres, shadows);
  const all = [...new Set(chains.flat())];
  let last: { picture: Picture; ellipse: ShadowEllipse } | undefined;
  const ellipseIn = (picture: Picture): ShadowEllipse => {
    if (last?.picture !== picture) last = { picture, ellipse: shadowEllipse(all) };
    return last.ellipse;
  };
  return shadowReaches.map(
    reach =>
      new Layer(chains, picture => ({ role: 'shadow', d: shadowPath(ellipseIn(picture), reach, picture.projection) })),
  );
}
