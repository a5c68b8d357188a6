import type { PropName } from '../../names.js';
import { footBand, loopBand } from './bands.js';
import { furniture, slab, wedge } from './boards.js';
import { hand, holdingHand } from './hand.js';
import { calfCushion, floorLine, footLength, otherThigh, toePressure } from './near-the-foot.js';
import { pencil } from './pencil.js';
import { type BuildProp, groundOrigin } from './prop.js';
import { tennisBall } from './tennis-ball.js';
import { towel } from './towel.js';

const chair = (z: number): BuildProp => furniture({ x: 0, z, height: 425, isChair: true });

const onTheGround = { ...groundOrigin, layer: 'mat' } as const;

/** Everything that is not the person. */
export const props: Readonly<Record<PropName, BuildProp>> = {
  chair: chair(60),
  chairAhead: chair(1250),
  table: furniture({ x: 620, z: 0, height: 880, isChair: false }),
  mat: slab({ x: [-1050, 850], z: [-330, 330], y: -12, radius: 12 }, { material: 'cloth', depthAnchor: onTheGround }),
  matAlong: slab({ x: [-330, 330], z: [-700, 1000], y: -12, radius: 12 }, { material: 'cloth', depthAnchor: onTheGround }), // prettier-ignore
  counter: slab(
    { x: [-800, -480], z: [-2500, 2500], y: 870, radius: 24 },
    { material: 'wood', depthAnchor: { ...groundOrigin, bias: -600 } },
  ),
  thighBand: loopBand('thigh', 585, 42),
  shinBand: loopBand('shank', 200, 20),
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
