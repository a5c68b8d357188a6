import type { Circle, Point } from './silhouette.js';
import type { Pieces } from './silhouette-path.js';

const { abs, hypot, max, min } = Math;

/** How far a point is outside the silhouette of a ball that goes from one circle to another; below 0 within it. */
function gapToLink({ x, y }: Point, a: Circle, b: Circle): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const share = square > 0 ? max(0, min(1, ((x - a.x) * dx + (y - a.y) * dy) / square)) : 0;
  return hypot(x - a.x - share * dx, y - a.y - share * dy) - a.radius - share * (b.radius - a.radius);
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);

const isWithin = (point: Point, a: Point, b: Point, c: Point): boolean => {
  const area = turn(a, b, c);
  // seen on edge it has no inside
  if (abs(area) < 1) return false;
  const way = area > 0 ? 1 : -1;
  return way * turn(a, b, point) >= 0 && way * turn(b, c, point) >= 0 && way * turn(c, a, point) >= 0;
};

/** How far a point is outside the silhouette of some pieces, on the page; below 0 within it. */
export function gapTo(point: Point, { nodes, pairs, triangles }: Pieces): number {
  for (const [a, b, c] of triangles) if (isWithin(point, a.wide, b.wide, c.wide)) return -Infinity;
  let gap = Infinity;
  for (const { sphere, wide } of nodes.keys()) {
    if (!sphere.flatEnd) gap = min(gap, hypot(point.x - wide.x, point.y - wide.y) - wide.radius);
  }
  for (const [a, b] of pairs) gap = min(gap, gapToLink(point, a.wide, b.wide));
  return gap;
}
