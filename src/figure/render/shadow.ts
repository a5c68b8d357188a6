import { range } from '../../range.js';
import type { ProjectedSphere, Projection } from './projection.js';
import { curve, type Point } from './silhouette.js';

const { abs, atan2, cos, max, min, PI, sign, sin } = Math;

/** How far the penumbra and the core of a shadow reach: shares of the ellipse about all that throws it. */
export const shadowReaches = [1.08, 0.9] as const;
/** What is so high over the ground (mm) throws no shadow there; what is lower, the more the lower it is. */
const highest = 420;

const pointCount = 16;

/** Of a cosine or sine, what makes an ellipse blunt: its ends reach under a heel and under toes alike. */
const bulge = (share: number): number => sign(share) * abs(share) ** 0.72;

/** A blunt ellipse that reaches 1 to each side. */
const rim = range(pointCount).map((i): Point => {
  const turn = (2 * PI * i) / pointCount;
  return { x: bulge(cos(turn)), y: bulge(sin(turn)) };
});

/** On the ground: its middle, the direction it is long in, and half of what it measures along and across. */
export interface ShadowEllipse {
  readonly along: number;
  readonly across: number;
  readonly halfLength: number;
  readonly halfWidth: number;
  readonly cos: number;
  readonly sin: number;
}

/** How much of a shadow a sphere throws, 0–1; never nothing, so that a mean can be taken. */
const weightOf = ({ height }: ProjectedSphere): number => min(1, max(0.001, 1 - height / highest));

/** The middle of what spheres throw on the ground, and the direction in which they lie farthest apart. */
function spreadOf(spheres: readonly ProjectedSphere[]): Point & { readonly angle: number } {
  let [total, x, y, xx, xy, yy] = [0, 0, 0, 0, 0, 0];
  for (const sphere of spheres) {
    const weight = weightOf(sphere);
    const { shadow } = sphere;
    total += weight;
    x += weight * shadow.x;
    y += weight * shadow.y;
    xx += weight * shadow.x * shadow.x;
    xy += weight * shadow.x * shadow.y;
    yy += weight * shadow.y * shadow.y;
  }
  [x, y] = [x / total, y / total];
  return { x, y, angle: atan2(2 * (xy / total - x * y), xx / total - x * x - yy / total + y * y) / 2 };
}

/** The ellipse about all that spheres throw on the ground; what is high shrinks towards the middle of what is low. */
export function shadowEllipse(spheres: readonly ProjectedSphere[]): ShadowEllipse {
  const middle = spreadOf(spheres);
  const [c, s] = [cos(middle.angle), sin(middle.angle)];
  let [left, right, back, front] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const sphere of spheres) {
    const weight = weightOf(sphere);
    const x = middle.x + weight * (sphere.shadow.x - middle.x);
    const y = middle.y + weight * (sphere.shadow.y - middle.y);
    const radius = weight * sphere.shadow.radius;
    const [along, across] = [x * c + y * s, y * c - x * s];
    left = min(left, along - radius);
    right = max(right, along + radius);
    back = min(back, across - radius);
    front = max(front, across + radius);
  }
  return {
    along: (left + right) / 2,
    across: (back + front) / 2,
    halfLength: (right - left) / 2,
    halfWidth: (front - back) / 2,
    cos: c,
    sin: s,
  };
}

/** An ellipse on the ground, so much larger, as flat as the ground is seen. */
export function shadowPath(ellipse: ShadowEllipse, reach: number, { sinPitch, y }: Projection): string {
  const points = rim.map((point): Point => {
    const along = ellipse.along + ellipse.halfLength * reach * point.x;
    const across = ellipse.across + ellipse.halfWidth * reach * point.y;
    return {
      x: along * ellipse.cos - across * ellipse.sin,
      y: y + (along * ellipse.sin + across * ellipse.cos) * sinPitch,
    };
  });
  return curve(points, true);
}
