import { locate, poseBones, type PosedBones } from '../../src/figure/kit/transform.js';
import { sceneOf } from '../../src/figure/models/scene.js';
import type { BoneName } from '../../src/figure/names.js';
import type { FigureData, Pose, Position3 } from '../../src/figure/types.js';
import { person } from './figure-runs.js';

/** A place on the ground: to the left and ahead (mm). */
type Spot = readonly [x: number, z: number];

/**
 * Each segment's share of the body's mass, and where its centre is when all joints are at 0: de Leva 1996, Adjustments
 * to Zatsiorsky-Seluyanov's segment inertia parameters, mean of women and men; hands are with the forearms.
 */
const midline: readonly (readonly [bone: BoneName, share: number, centre: Position3])[] = [
  ['head', 0.068, [0, 1600, 0]],
  ['trunk', 0.29, [0, 1260, -5]],
  ['pelvis', 0.14, [0, 960, -5]],
];
const limbs = [
  ['UpperArm', 0.026, [190, 1240, -18]],
  ['Forearm', 0.021, [212, 940, -8]],
  ['Thigh', 0.145, [86, 720, 0]],
  ['Shank', 0.046, [85, 310, -6]],
  ['Foot', 0.013, [88, 30, 40]],
] as const;

const segments = [
  ...midline,
  ...limbs.flatMap(([name, share, [x, y, z]]) =>
    (
      [
        ['left', 1],
        ['right', -1],
      ] as const
    ).map(([side, sign]) => [`${side}${name}` as BoneName, share, [x * sign, y, z]] as const),
  ),
];

function centreOfMass(bones: PosedBones): Spot {
  const whole = segments.reduce((sum, [, share]) => sum + share, 0);
  const [x, , z] = [0, 1, 2].map(axis =>
    segments.reduce((sum, [bone, share, at]) => sum + (share / whole) * locate(bones, { bone, at })[axis], 0),
  );
  return [x, z];
}

/** How high the counter is (mm). */
export const counterHeight = 900;
/** What is within so much of the ground, or of the counter, carries (mm). */
const touching = 10;

/** Where the body is held up: the rims of the soles that touch the ground, and hands on a counter. */
function supportsOf(figure: FigureData, bones: PosedBones): Spot[] {
  const hands = figure.solveArms?.map(side => locate(bones, { bone: `${side}Hand`, at: [side === 'left' ? 206 : -206, 790, 0] })) ?? []; // prettier-ignore
  const soles = person(figure)
    .filter(({ bone }) => /(Foot|Toes)$/.test(bone))
    .flatMap(sphere => {
      const [x, y, z] = locate(bones, sphere);
      if (y - sphere.radius > touching) return [];
      return [-1, 1].flatMap(right => [-1, 1].map((ahead): Spot => [x + right * sphere.radius * 0.7, z + ahead * sphere.radius * 0.7])); // prettier-ignore
    });
  const carrying = hands.filter(([, y]) => Math.abs(y - counterHeight) <= touching);
  return [...soles, ...carrying.map(([x, , z]): Spot => [x, z])];
}

const cross = ([ax, az]: Spot, [bx, bz]: Spot, [cx, cz]: Spot): number => (bx - ax) * (cz - az) - (bz - az) * (cx - ax);

/** The convex hull of spots, counterclockwise. */
function hullOf(spots: readonly Spot[]): Spot[] {
  const sorted = [...spots].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chainOf = (ordered: readonly Spot[]): Spot[] => {
    const chain: Spot[] = [];
    for (const spot of ordered) {
      while (chain.length > 1 && cross(chain.at(-2)!, chain.at(-1)!, spot) <= 0) chain.pop();
      chain.push(spot);
    }
    return chain.slice(0, -1);
  };
  return [...chainOf(sorted), ...chainOf(sorted.reverse())];
}

/** How far the centre of mass is outside the base of support (mm); below 0 within it. */
export function imbalance(figure: FigureData, pose: Pose): number {
  const bones = poseBones(sceneOf(figure).bones, pose);
  const centre = centreOfMass(bones);
  const hull = hullOf(supportsOf(figure, bones));
  const outside = hull.map((spot, i) => {
    const next = hull[(i + 1) % hull.length];
    return -cross(spot, next, centre) / Math.hypot(next[0] - spot[0], next[1] - spot[1]);
  });
  return Math.max(...outside);
}
