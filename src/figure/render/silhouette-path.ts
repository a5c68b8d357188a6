import type { ProjectedSphere, Surface } from './projection.js';
import { ball, face, fillet, link } from './silhouette.js';

/** Spheres on the page, each linked to the next. */
export type ProjectedChain = readonly ProjectedSphere[];

/** What a silhouette is put together from, each piece once. */
export interface Pieces {
  readonly balls: readonly ProjectedSphere[];
  readonly links: readonly ProjectedChain[];
  /** Three in a row: where two links meet, the hollow corner is rounded. */
  readonly corners: readonly ProjectedChain[];
  readonly triangles: readonly ProjectedChain[];
}

/** Every run of so many neighbours in some chains, each once. */
function neighboursIn(chains: readonly ProjectedChain[], count: number): ProjectedChain[] {
  const runs = chains.flatMap(chain => chain.slice(count - 1).map((_, i) => chain.slice(i, i + count)));
  return [...new Map(runs.map(run => [run.map(({ sphere }) => sphere.id).join(), run])).values()];
}

/** The pieces of linked chains, and of fans that fill what the links leave open. */
export const piecesOf = (chains: readonly ProjectedChain[], fans: readonly ProjectedChain[] = []): Pieces => ({
  balls: [...new Set(chains.flat())].filter(({ sphere }) => !sphere.flatEnd),
  links: neighboursIn(chains, 2),
  corners: neighboursIn(chains, 3),
  triangles: fans.flatMap(([first, ...rest]) => rest.slice(1).map((last, i) => [first, rest[i], last])),
});

/** The silhouette of pieces where they are now. */
export function silhouettePath(surface: Surface, { balls, links, corners, triangles }: Pieces): string {
  let path = '';
  for (const a of balls) path += ball(a[surface]);
  for (const [a, b] of links) path += link(a[surface], b[surface]);
  for (const [a, b, c] of corners) {
    path += fillet(a[surface], b[surface], c[surface]) + fillet(c[surface], b[surface], a[surface]);
  }
  for (const [a, b, c] of triangles) path += face(a[surface], b[surface], c[surface]);
  return path;
}
