/** A place on the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A sphere of a figure as the camera sees it. */
export interface Circle extends Point {
  readonly radius: number;
}

const { hypot, round, sqrt } = Math;

const at = (x: number, y: number): string => (round(x) | 0) + ' ' + (round(y) | 0);

/** The outer tangents from one circle to another: their length, and what their unit normals are made of. */
const tangents = (a: Circle, b: Circle) => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const along = (a.radius - b.radius) / square;
  const across = sqrt(1 / square - along * along);
  // On a side, 1 or −1, the normal is (x − side · downX, y + side · downY).
  return { length: square * across, x: along * dx, y: along * dy, downX: across * dy, downY: across * dx };
};

/*
 * Path data of the pieces that a silhouette is made of. All run clockwise, so that together, filled by the nonzero rule,
 * they are one shape. `squash` flattens a piece about y = `base`: a shadow on the ground, seen aslant.
 */

/** A sphere: an arc all round but for one unit, which the renderer closes. */
export function ball({ x, y, radius }: Circle, squash = 1, base = 0): string {
  const deep = round(radius * squash);
  return `M${at(x - 0.5, base + y * squash + deep)}a${round(radius)} ${deep} 0 1 1 1 0z`;
}

/** What lies between two spheres' outer tangents: with the two balls, the exact silhouette of a sphere-swept cone. */
export function link(a: Circle, b: Circle, squash = 1, base = 0): string {
  const { length, x, y, downX, downY } = tangents(a, b);
  // One hides the other.
  if (!(length > 0)) return '';
  const point = (circle: Circle, side: number): string =>
    at(circle.x + circle.radius * (x - side * downX), base + (circle.y + circle.radius * (y + side * downY)) * squash);
  return `M${point(a, -1)}L${point(b, -1)} ${point(b, 1)} ${point(a, 1)}z`;
}

/** The triangle between three centres: with the links along its sides, the silhouette of the solid that they span. */
export function face(a: Point, b: Point, c: Point): string {
  const turned = (b.x - a.x) * (c.y - a.y) < (c.x - a.x) * (b.y - a.y);
  const [second, third] = turned ? [c, b] : [b, c];
  return `M${at(a.x, a.y)}L${at(second.x, second.y)} ${at(third.x, third.y)}z`;
}

/**
 * Rounds the hollow corners between two links that share a circle: a curve from the middle of one side to the middle of
 * the other, as skin goes. Empty where there is no such corner.
 */
export function fillet(before: Circle, { x, y, radius }: Circle, after: Circle): string {
  const a = tangents(before, { x, y, radius });
  const b = tangents({ x, y, radius }, after);
  let path = '';
  for (const side of [1, -1]) {
    const ax = a.x - side * a.downX;
    const ay = a.y + side * a.downY;
    const bx = b.x - side * b.downX;
    const by = b.y + side * b.downY;
    // The corner is hollow where the second normal turns inward.
    const wide = 1 + ax * bx + ay * by;
    const inward = ((ax * by - ay * bx) * side) / wide;
    const reach1 = a.length / 2 - radius * inward;
    const reach2 = b.length / 2 - radius * inward;
    if (!(inward > 0.02 && reach1 > 0 && reach2 > 0)) continue;
    const px = x + (radius / wide) * (ax + bx);
    const py = y + (radius / wide) * (ay + by);
    const start = at(px - reach1 * side * ay, py + reach1 * side * ax);
    const end = at(px + reach2 * side * by, py - reach2 * side * bx);
    const corner = `Q${at(px, py)} `;
    path += `M${side > 0 ? end + corner + start : start + corner + end}L${at(x, y)}z`;
  }
  return path;
}

/** A smooth curve along points: from the first to the last, or as a ring through every side's middle. */
export function curve(points: readonly Point[], ring?: boolean): string {
  const count = points.length;
  const middle = (i: number, j = i): string => {
    const [a, b] = [points[i % count], points[j % count]];
    return at((a.x + b.x) / 2, (a.y + b.y) / 2);
  };
  let path = `M${ring ? middle(0, 1) : middle(0)}`;
  for (let i = 1; i < (ring ? count + 1 : count - 1); i++) {
    path += `Q${middle(i)} ${middle(i + 1, ring || i < count - 2 ? i : i + 1)}`;
  }
  return path;
}

/** A curve along points with a head at its end; empty where it is too short to say anything. */
export function arrow(points: readonly Point[]): string {
  const [{ x, y }, back] = [...points].reverse();
  if (hypot(points[0].x - x, points[0].y - y) < 70) return '';
  const far = hypot(back.x - x, back.y - y) / 34;
  const dx = (back.x - x) / far;
  const dy = (back.y - y) / far;
  return curve(points) + `M${at(x + dx - dy, y + dy + dx)}L${at(x, y)} ${at(x + dx + dy, y + dy - dx)}`;
}
