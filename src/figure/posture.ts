import type { FigureData, Posture } from '../exercise/exercise.js';

const feet = ['leftFoot', 'rightFoot'];

/** How the whole person is to sit or stand: stills, to be shown small beside a foot. */
export const postures: Readonly<Record<Posture, FigureData>> = {
  sitting: {
    skeleton: 'body',
    view: [48, 14],
    gear: ['chair'],
    rest: {
      bodyY: -360,
      leftFootZ: 400,
      rightFootZ: 400,
      leftShoulderFlexion: 10,
      rightShoulderFlexion: 10,
      leftShoulderRotation: -14,
      rightShoulderRotation: -14,
      leftElbowFlexion: 60,
      rightElbowFlexion: 60,
    },
    keys: [{}],
    working: [feet],
    planted: true,
  },
  standing: { skeleton: 'body', view: [35, 10], rest: {}, keys: [{}], working: [feet] },
};
