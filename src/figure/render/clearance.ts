import type { ProjectedChain, Pieces } from './silhouette-path.js';
import type { Circle, Point } from './silhouette.js';

const { hypot, max, min } = Math;

const circleOf = ({ wide }: ProjectedChain[number]): Circle => wide;

/** How far a point is outside the silhouette of a ball that goes from one circle to another; below 0 within it. */
function gapToLink({ x, y }: Point, [a, b]: readonly Circle[]): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const share = square > 0 ? max(0, min(1, ((x - a.x) * dx + (y - a.y) * dy) / square)) : 0;
  return hypot(x - a.x - share * dx, y - a.y - share * dy) - a.radius - share * (b.radius - a.radius);
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);

const isWithin = (point: Point, [a, b, c]: readonly Point[]): boolean => {
  const turns = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return turns.every(each => each >= 0) || turns.every(each => each <= 0);
};

/** How far a point is outside the silhouette of some pieces, on the page; below 0 within it. */
export function gapTo(point: Point, { balls, links, triangles }: Pieces): number {
  if (triangles.some(triangle => isWithin(point, triangle.map(circleOf)))) return -Infinity;
  const toBalls = balls.map(({ wide }) => hypot(point.x - wide.x, point.y - wide.y) - wide.radius);
  return min(Infinity, ...toBalls, ...links.map(link => gapToLink(point, link.map(circleOf))));
}
