import type { PropName } from '../../names.js';
import { footBand, loopBand } from './bands.js';
import { slab, sturdyChair, wedge } from './boards.js';
import { counter } from './counter.js';
import { hand, holdingHand } from './hand.js';
import { calfCushion, floorLine, footLength, otherThigh, toePressure } from './near-the-foot.js';
import { pencil } from './pencil.js';
import { type BuildProp, groundOrigin } from './prop.js';
import { tennisBall } from './tennis-ball.js';
import { towel } from './towel.js';

const chair = (z: number): BuildProp => sturdyChair({ z, height: 425 });

const onTheGround = { ...groundOrigin, layer: 'mat' } as const;

/** Everything that is not the person. */
export const props: Readonly<Record<PropName, BuildProp>> = {
  chair: chair(60),
  chairAhead: chair(1420),
  counterBeside: counter({ x: [372, 820], z: [-460, 220] }),
  mat: slab({ x: [-1050, 850], z: [-330, 330], y: -12, radius: 12 }, { material: 'cloth', depthAnchor: onTheGround }),
  matAlong: slab({ x: [-330, 330], z: [-700, 1000], y: -12, radius: 12 }, { material: 'cloth', depthAnchor: onTheGround }), // prettier-ignore
  counterAlong: counter({ x: [-760, -330], z: [-480, 480] }),
  thighBand: loopBand('thigh', 585, 66),
  ankleBand: loopBand('shank', 160, 42),
  footBand,
  towel,
  pencil,
  ball: tennisBall,
  wedge,
  handAbove: hand({ from: 'above', elbow: [-80, 400, -60] }),
  handBelow: hand({ from: 'below', elbow: [-60, -330, 420] }),
  holdingHand,
  otherThigh,
  calfCushion,
  footLength,
  toePressure,
  floorLine,
};
