/** A place on the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A sphere of a figure as the camera sees it. */
export interface Circle extends Point {
  readonly radius: number;
}

const { hypot, max, min, round, sqrt } = Math;

const spot = (x: number, y: number): string => (round(x) | 0) + ' ' + (round(y) | 0);

const at = ({ x, y }: Point): string => spot(x, y);

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Twice the area of a triangle, above 0 where it runs clockwise. */
const doubleArea = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);

/** The area that points run round, above 0 where clockwise. */
export function signedArea(points: readonly Point[]): number {
  let area = 0;
  points.forEach(({ x, y }, i) => {
    const before = points.at(i - 1)!;
    area += before.x * y - x * before.y;
  });
  return area / 2;
}

/** A line from one circle to another. */
export type Tangent = readonly [from: Point, to: Point];

/** The outer tangent from one circle to another, clockwise; not a number where one hides the other. */
export function tangent(a: Circle, b: Circle): Tangent {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const along = (a.radius - b.radius) / square;
  const across = sqrt(1 / square - along * along);
  const [right, down] = [along * dx + across * dy, along * dy - across * dx];
  return [
    { x: a.x + a.radius * right, y: a.y + a.radius * down },
    { x: b.x + b.radius * right, y: b.y + b.radius * down },
  ];
}

/*
 * Path data of the pieces that a silhouette is made of. All run clockwise, so that together, filled by the nonzero rule,
 * they are one shape.
 */

/** A sphere: an arc all round but for one unit, which the renderer closes. */
export const ball = ({ x, y, radius }: Circle): string =>
  `M${spot(x - 0.5, y + radius)}a${round(radius)} ${round(radius)} 0 1 1 1 0z`;

/** What lies between two spheres' outer tangents: with the two balls, the exact silhouette of a sphere-swept cone. */
export const link = (a: Circle, b: Circle): string => linkBetween(tangent(a, b), tangent(b, a));

/** The same, of its two sides. */
export function linkBetween([a, b]: Tangent, [c, d]: Tangent): string {
  const [start, end] = [at(a), at(d)];
  return start === end ? '' : `M${start}L${at(b)}L${at(c)}L${end}z`;
}

/** The triangle between three centres: with the links along its sides, the silhouette of the solid that they span. */
export const face = (a: Point, b: Point, c: Point): string =>
  `M${(doubleArea(a, b, c) < 0 ? [a, c, b] : [a, b, c]).map(at).join('L')}z`;

/**
 * Rounds the hollow corner between two links that share a circle: a curve from the middle of one side to the middle of
 * the other, as skin goes. Empty where there is no such corner between these sides.
 */
export function fillet([a, b]: Tangent, circle: Circle, [c, d]: Tangent): string {
  const [startX, startY] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const [bendX, bendY] = [(b.x + c.x) / 2, (b.y + c.y) / 2];
  const [endX, endY] = [(c.x + d.x) / 2, (c.y + d.y) / 2];
  const isHollow = (endX - startX) * (bendY - startY) > (endY - startY) * (bendX - startX);
  return isHollow ? `M${spot(startX, startY)}Q${spot(bendX, bendY)} ${spot(endX, endY)}L${at(circle)}z` : '';
}

/** A smooth curve along points: from the first to the last, or as a ring through every side's middle. */
export function curve(points: readonly Point[], ring?: boolean): string {
  const count = points.length;
  const half = (i: number, j = i): string => at(middle(points[i % count], points[j % count]));
  let path = `M${ring ? half(0, 1) : half(0)}`;
  for (let i = 1; i < (ring ? count + 1 : count - 1); i++) {
    path += `Q${half(i)} ${half(i + 1, ring || i < count - 2 ? i : i + 1)}`;
  }
  return path;
}

/** A dash and the gap after it, in view box units. */
const dashLength = 26;
const gapLength = 24;

/** A dashed line along points. */
export function dashes(points: readonly Point[]): string {
  let path = '';
  /** How far into a dash and its gap one is. */
  let phase = 0;
  points.slice(1).forEach((end, i) => {
    const start = points[i];
    const length = hypot(end.x - start.x, end.y - start.y);
    const along = (distance: number): string =>
      at({
        x: start.x + ((end.x - start.x) * distance) / length,
        y: start.y + ((end.y - start.y) * distance) / length,
      });
    for (let from = -phase; from < length; from += dashLength + gapLength) {
      const [a, b] = [max(0, from), min(length, from + dashLength)];
      if (b > a) path += `M${along(a)}L${along(b)}`;
    }
    phase = (phase + length) % (dashLength + gapLength);
  });
  return path;
}

/** How far the head of an arrow reaches back, and to either side. */
const headLength = 34;

/** The head of an arrow at `end`, which comes from `back`. */
export function arrowHead(back: Point, end: Point): string {
  const far = hypot(back.x - end.x, back.y - end.y) / headLength;
  const dx = (back.x - end.x) / far;
  const dy = (back.y - end.y) / far;
  const wing = (sign: 1 | -1): string => at({ x: end.x + dx - sign * dy, y: end.y + dy + sign * dx });
  return `M${wing(1)}L${at(end)} ${wing(-1)}`;
}

const shortestArrow = 70;

/** A curve along points with a head at its end; empty where it is too short to say anything. */
export function arrow(points: readonly Point[]): string {
  const [end, back] = [...points].reverse();
  if (hypot(points[0].x - end.x, points[0].y - end.y) < shortestArrow) return '';
  return curve(points) + arrowHead(back, end);
}
