import type { Circle, Point } from './silhouette.js';
import type { Pieces } from './silhouette-path.js';

const { abs, max, min } = Math;

/** Whether a point is nearer than `least` to a circle. */
function isNearCircle(point: Point, { x, y, radius }: Circle, least: number): boolean {
  const [dx, dy, reach] = [point.x - x, point.y - y, radius + least];
  return reach > 0 && dx * dx + dy * dy < reach * reach;
}

/** Whether a point is nearer than `least` to the silhouette of a ball that goes from one circle to another. */
function isNearLink(point: Point, a: Circle, b: Circle, least: number): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const share = square > 0 ? max(0, min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square)) : 0;
  const radius = a.radius + share * (b.radius - a.radius);
  return isNearCircle(point, { x: a.x + share * dx, y: a.y + share * dy, radius }, least);
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);

const isWithin = (point: Point, a: Point, b: Point, c: Point): boolean => {
  const area = turn(a, b, c);
  // seen on edge it has no inside
  if (abs(area) < 1) return false;
  const way = area > 0 ? 1 : -1;
  return way * turn(a, b, point) >= 0 && way * turn(b, c, point) >= 0 && way * turn(c, a, point) >= 0;
};

/** Whether a point is within the silhouette of some pieces on the page, or nearer to it than `least`. */
export function isNear(point: Point, { nodes, pairs, triangles }: Pieces, least: number): boolean {
  for (const { sphere, wide } of nodes.keys()) if (!sphere.flatEnd && isNearCircle(point, wide, least)) return true;
  for (const [a, b] of pairs) if (isNearLink(point, a.wide, b.wide, least)) return true;
  return triangles.some(([a, b, c]) => isWithin(point, a.wide, b.wide, c.wide));
}

/** What is drawn, where an arrow looks for room: some pieces, and the box on the page that they are within. */
export interface Obstacle {
  readonly pieces: Pieces;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Some pieces as they are projected now. */
export function obstacleOf(pieces: Pieces): Obstacle {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { wide } of [...pieces.nodes.keys(), ...pieces.triangles.flat()]) {
    const radius = max(0, wide.radius);
    box.left = min(box.left, wide.x - radius);
    box.top = min(box.top, wide.y - radius);
    box.right = max(box.right, wide.x + radius);
    box.bottom = max(box.bottom, wide.y + radius);
  }
  return { pieces, ...box };
}

/** Whether a point is within what is drawn, or nearer to it than `least`. Most of a picture is far from any point. */
export function isObstructed(point: Point, { pieces, left, top, right, bottom }: Obstacle, least: number): boolean {
  const { x, y } = point;
  const isFar = x < left - least || x > right + least || y < top - least || y > bottom + least;
  return !isFar && isNear(point, pieces, least);
}
