import { bothArms, bothSides, handOnCounter } from '../poses.js';
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
      // Palms on the thighs.
      ...bothSides({
        footZ: 400,
        palmX: -112,
        palmY: -164,
        palmZ: 270,
        palmRoll: 90,
        palmTurn: -100,
        shoulderRotation: -45,
      }),
    },
    keyPoses: [{}],
    highlighted: [feet],
    solveLegs: true,
    solveArms: bothArms,
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
