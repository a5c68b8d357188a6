import { type ProjectedSphere, type Projection } from './projection.js';
import { curve, type Point } from './silhouette.js';

const { atan2, cos, max, sin, PI } = Math;

/** How far the penumbra and the core of a shadow reach: shares of the ellipse about all that throws it. */
export const shadowReaches = [1.08, 0.9] as const;
const pointCount = 16;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** The direction in which circles on the ground lie farthest apart (radians). */
function mainDirection(spheres: readonly ProjectedSphere[]): number {
  const [xs, ys] = [spheres.map(({ shadow }) => shadow.x), spheres.map(({ shadow }) => shadow.y)];
  const [x, y] = [mean(xs), mean(ys)];
  const spread = (a: readonly number[], aMean: number, b: readonly number[], bMean: number): number =>
    mean(a.map((each, i) => (each - aMean) * (b[i] - bMean)));
  return atan2(2 * spread(xs, x, ys, y), spread(xs, x, xs, x) - spread(ys, y, ys, y)) / 2;
}

/** One ellipse on the ground about all that throws a shadow, as flat as the ground is seen. */
export function shadowPath(spheres: readonly ProjectedSphere[], reach: number, { sinPitch, y }: Projection): string {
  const angle = mainDirection(spheres);
  const [c, s] = [cos(angle), sin(angle)];
  /** The middle and half the length along a direction. */
  const extent = (dx: number, dy: number): [middle: number, half: number] => {
    const far = (sign: 1 | -1): number => max(...spheres.map(({ shadow: at }) => sign * (at.x * dx + at.y * dy) + at.radius));
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
