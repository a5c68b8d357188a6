import { addLinks, Node, Way } from './outline-walk.js';
import { PathText } from './path-text.js';
import type { ProjectedSphere, Surface } from './projection.js';
import { isClockwise, type Point } from './silhouette.js';

/** Spheres on the page, each linked to the next. */
export type ProjectedChain = readonly ProjectedSphere[];

/** What a silhouette is put together from. */
export interface Pieces {
  readonly nodes: ReadonlyMap<ProjectedSphere, Node>;
  /** One of the two ways of each link. */
  readonly links: readonly Way[];
  /** The spheres that each link leads between. */
  readonly pairs: readonly ProjectedChain[];
  /** Two ways that follow each other along a chain: the hollow between them is rounded. */
  readonly corners: readonly (readonly [into: Way, outOf: Way])[];
  /** Three spheres each; those of a fan follow one another. */
  readonly triangles: readonly ProjectedChain[];
}

/** The pieces of linked chains, and of fans that fill what the links leave open. */
export function piecesOf(chains: readonly ProjectedChain[], fans: readonly ProjectedChain[] = []): Pieces {
  const nodes = new Map(chains.flat().map(each => [each, new Node(each.plain, each.sphere.flatEnd)]));
  const links: Way[] = [];
  const pairs: ProjectedChain[] = [];
  const corners: Pieces['corners'][number][] = [];
  for (const chain of chains) {
    let into: Way | undefined;
    chain.slice(1).forEach((sphere, i) => {
      const [from, to] = [nodes.get(chain[i])!, nodes.get(sphere)!];
      const known = from.ways.find(way => way.to === to);
      const way = known ?? new Way(from, to);
      if (!known) {
        links.push(way);
        pairs.push([chain[i], sphere]);
      }
      if (into) corners.push([into, way], [way.back, into.back]);
      into = way;
    });
  }
  const triangles = fans.flatMap(([first, ...rest]) => rest.slice(1).map((last, i) => [first, rest[i], last]));
  return { nodes, links, pairs, corners, triangles };
}

/**
 * Rounds the hollow corner between two sides: a curve from the middle of one to the middle of the other, as skin goes.
 * Nothing where there is no such corner.
 */
function addFillet(path: PathText, [into, outOf]: Pieces['corners'][number]): void {
  if (!into.visible || !outOf.visible) return;
  const [a, b, c] = [into.from.circle, into.to.circle, outOf.to.circle];
  const startX = (a.x + b.x + (a.radius + b.radius) * into.asideX) / 2;
  const startY = (a.y + b.y + (a.radius + b.radius) * into.asideY) / 2;
  const bendX = b.x + (b.radius * (into.asideX + outOf.asideX)) / 2;
  const bendY = b.y + (b.radius * (into.asideY + outOf.asideY)) / 2;
  const endX = (b.x + c.x + (b.radius + c.radius) * outOf.asideX) / 2;
  const endY = (b.y + c.y + (b.radius + c.radius) * outOf.asideY) / 2;
  const isHollow = (endX - startX) * (bendY - startY) > (endY - startY) * (bendX - startX);
  if (!isHollow) return;
  path.moveTo(startX, startY);
  path.curveTo(bendX, bendY, endX, endY);
  path.lineTo(b.x, b.y);
  path.close();
}

/** A triangle with the links along its sides: the silhouette of the solid that its spheres span. */
function addTriangle(path: PathText, a: Point, b: Point, c: Point): void {
  const [second, third] = isClockwise(a, b, c) ? [b, c] : [c, b];
  path.moveTo(a.x, a.y);
  path.lineTo(second.x, second.y);
  path.lineTo(third.x, third.y);
  path.close();
}

const text = new PathText();

/** The silhouette of pieces where they are now. All run clockwise: filled by the nonzero rule, they are one shape. */
export function silhouettePath(surface: Surface, { nodes, links, corners, triangles }: Pieces): string {
  for (const [sphere, node] of nodes) node.circle = sphere[surface];
  addLinks(text, nodes.values(), links);
  for (const corner of corners) addFillet(text, corner);
  for (const [a, b, c] of triangles) addTriangle(text, a[surface], b[surface], c[surface]);
  return text.take();
}
