import { PathText } from './path-text.js';

/** A place on the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A sphere of a figure as the camera sees it. */
export interface Circle extends Point {
  readonly radius: number;
}

const { hypot, max, min, round } = Math;

const spot = (x: number, y: number): string => (round(x) | 0) + ' ' + (round(y) | 0);

const at = ({ x, y }: Point): string => spot(x, y);

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Whether a triangle runs clockwise. */
export const isClockwise = (a: Point, b: Point, c: Point): boolean =>
  (b.x - a.x) * (c.y - a.y) >= (c.x - a.x) * (b.y - a.y);

/** The area that points run round, above 0 where clockwise. */
export function signedArea(points: readonly Point[]): number {
  let area = 0;
  points.forEach(({ x, y }, i) => {
    const before = points.at(i - 1)!;
    area += before.x * y - x * before.y;
  });
  return area / 2;
}

/** A sphere: an arc all round but for one unit, which the renderer closes. */
export const ball = ({ x, y, radius }: Circle): string =>
  `M${spot(x - 0.5, y + radius)}a${round(radius)} ${round(radius)} 0 1 1 1 0z`;

const text = new PathText();

/** A smooth curve along points: from the first to the last, or as a ring through every side's middle. */
export function curve(points: readonly Point[], ring?: boolean): string {
  const count = points.length;
  const start = ring ? middle(points[0], points[1]) : points[0];
  text.moveTo(start.x, start.y);
  for (let i = 1; i < (ring ? count + 1 : count - 1); i++) {
    const bend = points[i % count];
    const after = points[(i + 1) % count];
    const end = ring || i < count - 2 ? middle(bend, after) : after;
    text.curveTo(bend.x, bend.y, end.x, end.y);
  }
  return text.take();
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

/** The same, dashed. */
export const dashedArrow = (points: readonly Point[]): string =>
  dashes(points) + arrowHead(points.at(-2)!, points.at(-1)!);
