import { bothSides, handOnCounter } from '../poses.js';
import type { PartName, Posture } from '../names.js';
import type { FigureData } from '../types.js';

const feet: readonly PartName[] = ['leftFoot', 'rightFoot'];

/** How the whole person is to sit or stand: stills, to be shown small beside a foot. */
export const postures: Readonly<Record<Posture, FigureData>> = {
  sitting: {
    skeleton: 'body',
    view: [48, 14],
    props: ['chair'],
    restPose: {
      bodyY: -360,
      ...bothSides({ footZ: 400, shoulderFlexion: 10, shoulderRotation: -14, elbowFlexion: 60 }),
    },
    keyPoses: [{}],
    highlighted: [feet],
    solveLegs: true,
  },
  supported: {
    skeleton: 'body',
    view: [-40, 12],
    props: ['counterBeside'],
    restPose: handOnCounter('left', { x: 440, z: 120, turn: -30 }),
    keyPoses: [{}],
    highlighted: [feet],
    solveArms: ['left'],
  },
  standing: { skeleton: 'body', view: [35, 10], keyPoses: [{}], highlighted: [feet] },
};
