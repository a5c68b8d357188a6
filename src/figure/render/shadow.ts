import { type ProjectedSphere, type Projection } from './projection.js';
import { type Circle, curve, type Point } from './silhouette.js';

const { atan2, cos, max, min, sin, PI } = Math;

/** How far the penumbra and the core of a shadow reach: shares of the ellipse about all that throws it. */
export const shadowReaches = [1.08, 0.9] as const;
const pointCount = 16;

/** What is so high over the ground (mm) throws no shadow there; what is lower, the more the lower it is. */
const highest = 420;

/** A circle on the ground, and how much it counts. */
interface Shade extends Circle {
  readonly weight: number;
}

const weightedMean = (shades: readonly Shade[], valueOf: (shade: Shade) => number): number =>
  shades.reduce((sum, shade) => sum + shade.weight * valueOf(shade), 0) /
  shades.reduce((sum, { weight }) => sum + weight, 0);

/** What spheres throw on the ground: what is high shrinks towards the middle of what is low. */
function shadesOf(spheres: readonly ProjectedSphere[]): Shade[] {
  const shades = spheres.map(({ shadow, height }) => ({ ...shadow, weight: min(1, max(0.001, 1 - height / highest)) }));
  const [x, y] = [weightedMean(shades, each => each.x), weightedMean(shades, each => each.y)];
  return shades.map(shade => {
    const { weight } = shade;
    return { weight, x: x + weight * (shade.x - x), y: y + weight * (shade.y - y), radius: weight * shade.radius };
  });
}

/** The direction in which circles on the ground lie farthest apart (radians). */
function mainDirection(shades: readonly Shade[]): number {
  const [x, y] = [weightedMean(shades, each => each.x), weightedMean(shades, each => each.y)];
  const across = weightedMean(shades, each => (each.x - x) * (each.y - y));
  const wider = weightedMean(shades, each => (each.x - x) ** 2 - (each.y - y) ** 2);
  return atan2(2 * across, wider) / 2;
}

/** One ellipse on the ground about all that throws a shadow, as flat as the ground is seen. */
export function shadowPath(spheres: readonly ProjectedSphere[], reach: number, { sinPitch, y }: Projection): string {
  const shades = shadesOf(spheres);
  const angle = mainDirection(shades);
  const [c, s] = [cos(angle), sin(angle)];
  /** The middle and half the length along a direction. */
  const extent = (dx: number, dy: number): [middle: number, half: number] => {
    const far = (sign: 1 | -1): number => max(...shades.map(at => sign * (at.x * dx + at.y * dy) + at.radius));
    return [(far(1) - far(-1)) / 2, ((far(1) + far(-1)) / 2) * reach];
  };
  const [along, halfLength] = extent(c, s);
  const [across, halfWidth] = extent(-s, c);
  const points = Array.from({ length: pointCount }, (_, i): Point => {
    const turn = (2 * PI * i) / pointCount;
    const [a, b] = [along + halfLength * cos(turn), across + halfWidth * sin(turn)];
    return { x: a * c - b * s, y: y + (a * s + b * c) * sinPitch };
  });
  return curve(points, true);
}
