/** Circles on the page, the spheres of a figure as the camera sees them: three numbers (x, y, radius) each. */
export type Circles = ArrayLike<number>;

const { round, sqrt } = Math;

/*
 * Path data of the pieces that a silhouette is made of. All run clockwise, so that together, filled by the nonzero rule,
 * they are one shape. `squash` flattens a piece about y = `base`: a shadow on the ground, seen aslant.
 */

/** A sphere: an arc all round but for one unit, which the renderer closes. */
export function ball(circles: Circles, index: number, squash = 1, base = 0): string {
  const radius = round(circles[index * 3 + 2]);
  const deep = round(radius * squash);
  const y = round(base + circles[index * 3 + 1] * squash) + deep;
  return `M${round(circles[index * 3] - 0.5)} ${y}a${radius} ${deep} 0 1 1 1 0z`;
}

/** A flat end that faces away from `start`, which is `length` away: an ellipse across the way there. */
export function disc(circles: Circles, index: number, start: number, length: number): string {
  const x = circles[index * 3];
  const y = circles[index * 3 + 1];
  const radius = circles[index * 3 + 2];
  const dx = x - circles[start * 3];
  const dy = y - circles[start * 3 + 1];
  const far = Math.hypot(dx, dy) || 1;
  const deep = sqrt(Math.max(0, 1 - (far / length) ** 2));
  const end = (sign: number): string =>
    `${round(x - (sign * radius * dy) / far)} ${round(y + (sign * radius * dx) / far)}`;
  const arc = `A${round(radius)} ${round(radius * deep)} ${round((Math.atan2(dx, -dy) * 180) / Math.PI)} 0 1 `;
  return `M${end(1)}${arc}${end(-1)}${arc}${end(1)}z`;
}

/** What lies between two spheres' outer tangents: with the two balls, the exact silhouette of a sphere-swept cone. */
export function link(circles: Circles, from: number, to: number, squash = 1, base = 0): string {
  const x = circles[from * 3];
  const y = circles[from * 3 + 1];
  const radius = circles[from * 3 + 2];
  const dx = circles[to * 3] - x;
  const dy = circles[to * 3 + 1] - y;
  const change = circles[to * 3 + 2] - radius;
  const square = dx * dx + dy * dy;
  const along = -change / square;
  const across = sqrt(1 / square - along * along);
  // One hides the other.
  if (!(across > 0)) return '';
  const point = (end: number, side: number): string => {
    const reach = radius + end * change;
    const px = x + end * dx + reach * (along * dx - side * across * dy);
    const py = y + end * dy + reach * (along * dy + side * across * dx);
    return `${round(px)} ${round(base + py * squash)}`;
  };
  return `M${point(0, -1)}L${point(1, -1)} ${point(1, 1)} ${point(0, 1)}z`;
}

/** The triangle between three centres: with the links along its sides, the silhouette of the solid that they span. */
export function face(circles: Circles, a: number, b: number, c: number): string {
  const x = circles[a * 3];
  const y = circles[a * 3 + 1];
  const turned = (circles[b * 3] - x) * (circles[c * 3 + 1] - y) < (circles[c * 3] - x) * (circles[b * 3 + 1] - y);
  const point = (index: number): string => `${round(circles[index * 3])} ${round(circles[index * 3 + 1])}`;
  return `M${point(a)}L${point(turned ? c : b)} ${point(turned ? b : c)}z`;
}

/**
 * Rounds the hollow corners between two links that share a circle: a curve from the middle of one side to the middle of
 * the other, as skin goes. Empty where there is no such corner.
 */
export function fillet(circles: Circles, before: number, joint: number, after: number): string {
  const x = circles[joint * 3];
  const y = circles[joint * 3 + 1];
  const radius = circles[joint * 3 + 2];
  const x1 = x - circles[before * 3];
  const y1 = y - circles[before * 3 + 1];
  const x2 = circles[after * 3] - x;
  const y2 = circles[after * 3 + 1] - y;
  const square1 = x1 * x1 + y1 * y1;
  const square2 = x2 * x2 + y2 * y2;
  const along1 = (circles[before * 3 + 2] - radius) / square1;
  const along2 = (radius - circles[after * 3 + 2]) / square2;
  const across1 = sqrt(1 / square1 - along1 * along1);
  const across2 = sqrt(1 / square2 - along2 * along2);
  let path = '';
  for (const side of [1, -1]) {
    // Normals of the two tangents on this side; the corner is hollow where the second turns inward.
    const ax = along1 * x1 - side * across1 * y1;
    const ay = along1 * y1 + side * across1 * x1;
    const bx = along2 * x2 - side * across2 * y2;
    const by = along2 * y2 + side * across2 * x2;
    const wide = 1 + ax * bx + ay * by;
    const tangent = ((ax * by - ay * bx) * side) / wide;
    const reach1 = (square1 * across1) / 2 - radius * tangent;
    const reach2 = (square2 * across2) / 2 - radius * tangent;
    if (!(tangent > 0.02 && reach1 > 0 && reach2 > 0)) continue;
    const px = x + (radius / wide) * (ax + bx);
    const py = y + (radius / wide) * (ay + by);
    const start = `${round(px - reach1 * side * ay)} ${round(py + reach1 * side * ax)}`;
    const end = `${round(px + reach2 * side * by)} ${round(py - reach2 * side * bx)}`;
    const corner = `Q${round(px)} ${round(py)} `;
    path += `M${side > 0 ? end + corner + start : start + corner + end}L${round(x)} ${round(y)}z`;
  }
  return path;
}

/** A smooth curve along points (x, y each): from the first to the last, or as a ring through every side's middle. */
export function curve(points: readonly number[], ring = false): string {
  const count = points.length / 2;
  const at = (i: number, j = i): string =>
    [0, 1].map(k => round((points[(i % count) * 2 + k] + points[(j % count) * 2 + k]) / 2)).join(' ');
  let path = `M${ring ? at(0, 1) : at(0)}`;
  for (let i = 1; i < (ring ? count + 1 : count - 1); i++) {
    path += `Q${at(i)} ${at(i + 1, ring || i < count - 2 ? i : i + 1)}`;
  }
  return path;
}

/** A curve along points with so many heads, the first at its end; empty where it is too short to say anything. */
export function arrow(points: readonly number[], heads = 1): string {
  const head = ([x, y, backX, backY]: readonly number[]): string => {
    const far = Math.hypot(backX - x, backY - y) / 34;
    const barb = (side: number): string =>
      `${round(x + (backX - x - side * (backY - y)) / far)} ${round(y + (backY - y + side * (backX - x)) / far)}`;
    return `M${barb(1)}L${round(x)} ${round(y)} ${barb(-1)}`;
  };
  const [x, y] = points;
  const [nearX, nearY, endX, endY] = points.slice(-4);
  if (Math.hypot(endX - x, endY - y) < 70) return '';
  return curve(points) + head([endX, endY, nearX, nearY]) + (heads > 1 ? head(points) : '');
}
