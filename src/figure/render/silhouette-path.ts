import type { ProjectedSphere, Projection, Surface } from './projection.js';
import { ball, face, fillet, link } from './silhouette.js';

/** Spheres on the page, each linked to the next. */
export type ProjectedChain = readonly ProjectedSphere[];

/** Every run of so many neighbours in some chains, each once. */
function neighboursIn(chains: readonly ProjectedChain[], count: number): ProjectedChain[] {
  const runs = chains.flatMap(chain => chain.slice(count - 1).map((_, i) => chain.slice(i, i + count)));
  return [...new Map(runs.map(run => [run.map(({ sphere }) => sphere.id).join(), run])).values()];
}

/** The silhouette of chains, with hollow corners rounded, and of the triangles of fans: a function of where they are now. */
export function pathOfSilhouette(
  surface: Surface,
  chains: readonly ProjectedChain[],
  fans: readonly ProjectedChain[],
): () => string {
  const balls = neighboursIn(chains, 1).filter(([{ sphere }]) => !sphere.flatEnd);
  const links = neighboursIn(chains, 2);
  const corners = neighboursIn(chains, 3);
  const triangles = fans.flatMap(([first, ...rest]) => rest.slice(1).map((last, i) => [first, rest[i], last]));
  return () => {
    let path = '';
    for (const [a] of balls) path += ball(a[surface]);
    for (const [a, b] of links) path += link(a[surface], b[surface]);
    for (const [a, b, c] of corners) {
      path += fillet(a[surface], b[surface], c[surface]) + fillet(c[surface], b[surface], a[surface]);
    }
    for (const [a, b, c] of triangles) path += face(a[surface], b[surface], c[surface]);
    return path;
  };
}

/** The shadow of chains on the ground, as flat as the ground is seen. */
export function pathOfShadow(chains: readonly ProjectedChain[]): (projection: Projection) => string {
  const balls = neighboursIn(chains, 1).filter(([{ sphere }]) => !sphere.flatEnd);
  const links = neighboursIn(chains, 2);
  return ({ sinPitch, y }) => {
    const ground = { squash: sinPitch, base: y };
    let path = '';
    for (const [a] of balls) path += ball(a.shadow, ground);
    for (const [a, b] of links) path += link(a.shadow, b.shadow, ground);
    return path;
  };
}
