import { both } from '../poses.js';
import type { FigureData, Posture } from '../../figure/types.js';

const feet = ['leftFoot', 'rightFoot'];

/** How the whole person is to sit or stand: stills, to be shown small beside a foot. */
export const postures: Readonly<Record<Posture, FigureData>> = {
  sitting: {
    skeleton: 'body',
    view: [48, 14],
    gear: ['chair'],
    rest: {
      bodyY: -360,
      ...both({ FootZ: 400, ShoulderFlexion: 10, ShoulderRotation: -14, ElbowFlexion: 60 }),
    },
    keys: [{}],
    working: [feet],
    planted: true,
  },
  standing: { skeleton: 'body', view: [35, 10], keys: [{}], working: [feet] },
};
