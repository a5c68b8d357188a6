import type { PropName } from '../../names.js';
import { footBand, loopBand } from './bands.js';
import { slab, sturdyChair, wedges } from './boards.js';
import { counter, passedCounter } from './counter.js';
import { hand, holdingHand } from './hand.js';
import { floorLine, footLength, otherThigh, toePressure } from './near-the-foot.js';
import { pencil } from './pencil.js';
import { type BuildProp, groundOrigin } from './prop.js';
import { tennisBall } from './tennis-ball.js';
import { towel } from './towel.js';

const chair = (z: number): BuildProp => sturdyChair({ z, height: 425 });

type Range = readonly [from: number, to: number];

const onTheGround = { ...groundOrigin, layer: 'mat' } as const;

/** From side to side, and from back to front. */
const mat = (x: Range, z: Range): BuildProp =>
  slab({ x, z, y: -12, radius: 12 }, { material: 'cloth', depthAnchor: onTheGround });

/** A pile on the seat of the chair ahead, so that it stays where it is. */
const books = (['shorts', 'band', 'cloth'] as const).map((material, i) =>
  slab(
    { x: [-130 + 12 * i, 140 - 20 * i], z: [1310, 1540 - 20 * i], y: 460 + 62 * i, radius: 30 },
    { id: `book${i}`, material, depthAnchor: { bone: 'ground', at: [0, 430, 1370], bias: i - 140 } },
  ),
);

/** Everything that is not the person. */
export const props: Readonly<Record<PropName, BuildProp>> = {
  chair: chair(60),
  chairAhead: rig => {
    chair(1420)(rig);
    books.forEach(build => build(rig));
  },
  counterBeside: counter({ x: [372, 720], z: [-500, 170] }),
  mat: mat([-920, 890], [-300, 330]),
  shortMat: mat([-970, 760], [-250, 370]),
  matAlong: mat([-330, 330], [-590, 1010]),
  counterAlong: counter({ x: [-760, -330], z: [-480, 480] }),
  counterAhead: passedCounter([380, 760]),
  thighBand: loopBand('thigh', 585, 66),
  ankleBand: loopBand('shank', 160, 42),
  footBand,
  towel,
  pencil,
  ball: tennisBall,
  // Between the big toe, which lies on it, and the next.
  wedge: wedges({ x: [-46, -19], z: [132, 212], height: 37, below: { bone: 'bigToe', at: [-29, -11, 150] } }),
  // Larger than life: they are shown small.
  twoWedges: wedges({ x: [24, 84], z: [128, 256], height: 66 }, { x: [-84, -24], z: [128, 256], height: 66 }),
  handAbove: hand({ from: 'above', elbow: [-50, 520, 200], belly: [-42, 380, 176], lag: 0.5 }),
  handBelow: hand({ from: 'below', elbow: [-60, -160, 560], belly: [-50, 40, 330], lag: 0.6 }),
  holdingHand,
  otherThigh,
  footLength,
  toePressure: toePressure(5, 'bigToe'),
  bigToePressure: toePressure(1, 'toe2'),
  floorLine,
};
