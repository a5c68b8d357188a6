import type { ProjectedSphere, Surface } from './projection.js';
import { ball, face, fillet, linkBetween, tangent, type Tangent } from './silhouette.js';

/** Spheres on the page, each linked to the next. */
export type ProjectedChain = readonly ProjectedSphere[];

/** Where two links meet: the hollow on either side of their circle is rounded. Each side by its number: see `sideOf`. */
interface Corner {
  readonly circle: ProjectedSphere;
  readonly there: readonly [into: number, outOf: number];
  readonly back: readonly [into: number, outOf: number];
}

/** What a silhouette is put together from, each piece once. */
export interface Pieces {
  readonly balls: readonly ProjectedSphere[];
  readonly links: readonly ProjectedChain[];
  readonly corners: readonly Corner[];
  readonly triangles: readonly ProjectedChain[];
}

/** Every run of so many neighbours in some chains, each once. */
function neighboursIn(chains: readonly ProjectedChain[], count: number): ProjectedChain[] {
  const runs = chains.flatMap(chain => chain.slice(count - 1).map((_, i) => chain.slice(i, i + count)));
  return [...new Map(runs.map(run => [run.map(({ sphere }) => sphere.id).join(), run])).values()];
}

/** A link has two sides: an even number for the one that goes as the link does, and the next for the one back. */
function sideOf(links: readonly ProjectedChain[], from: ProjectedSphere, to: ProjectedSphere): number {
  const there = links.findIndex(([a, b]) => a === from && b === to);
  return there >= 0 ? 2 * there : 2 * links.findIndex(([a, b]) => a === to && b === from) + 1;
}

/** The pieces of linked chains, and of fans that fill what the links leave open. */
export function piecesOf(chains: readonly ProjectedChain[], fans: readonly ProjectedChain[] = []): Pieces {
  const links = neighboursIn(chains, 2);
  return {
    balls: [...new Set(chains.flat())].filter(({ sphere }) => !sphere.flatEnd),
    links,
    corners: neighboursIn(chains, 3).map(([a, b, c]) => ({
      circle: b,
      there: [sideOf(links, a, b), sideOf(links, b, c)],
      back: [sideOf(links, c, b), sideOf(links, b, a)],
    })),
    triangles: fans.flatMap(([first, ...rest]) => rest.slice(1).map((last, i) => [first, rest[i], last])),
  };
}

/** The silhouette of pieces where they are now. */
export function silhouettePath(surface: Surface, { balls, links, corners, triangles }: Pieces): string {
  let path = '';
  for (const a of balls) path += ball(a[surface]);
  const sides: Tangent[] = [];
  for (const [a, b] of links) {
    const [there, back] = [tangent(a[surface], b[surface]), tangent(b[surface], a[surface])];
    sides.push(there, back);
    path += linkBetween(there, back);
  }
  for (const { circle, there, back } of corners) {
    path += fillet(sides[there[0]], circle[surface], sides[there[1]]);
    path += fillet(sides[back[0]], circle[surface], sides[back[1]]);
  }
  for (const [a, b, c] of triangles) path += face(a[surface], b[surface], c[surface]);
  return path;
}
