import { bothArms, bothSides, handOnCounter } from '../poses.js';
import type { PartName, Posture } from '../names.js';
import type { FigureData, Pose } from '../types.js';

const feet: readonly PartName[] = ['leftFoot', 'rightFoot'];

/** On a chair, palms on the thighs. */
const seated: Pose = {
  bodyY: -360,
  ...bothSides({
    footZ: 400,
    palmX: -112,
    palmY: -164,
    palmZ: 270,
    palmRoll: 90,
    palmTurn: -100,
    shoulderRotation: -45,
  }),
};

const onChair = {
  skeleton: 'body',
  view: [-48, 14],
  props: ['chair'],
  keyPoses: [{}],
  solveLegs: true,
  solveArms: bothArms,
} as const satisfies Partial<FigureData>;

const supported = {
  skeleton: 'body',
  view: [-40, 12],
  props: ['counterBeside'],
  restPose: handOnCounter('left', { x: 440, z: 120, turn: -30 }),
  keyPoses: [{}],
  highlighted: [feet],
  solveArms: ['left'],
} as const satisfies FigureData;

/** How the whole person is to sit or stand: stills, to be shown small beside a foot. */
export const postures: Readonly<Record<Posture, FigureData>> = {
  sitting: { ...onChair, restPose: seated, highlighted: [feet] },
  reaching: {
    ...onChair,
    // From the side of the arm that reaches.
    view: [48, 14],
    restPose: {
      ...seated,
      bodyPitch: 20,
      trunkFlexion: 70,
      neckFlexion: -20,
      leftPalmX: -110,
      leftPalmY: -660,
      leftPalmZ: 600,
      leftPalmRoll: 0,
      leftPalmTurn: -90,
      leftShoulderRotation: 30,
      // The other arm lies on the thigh.
      rightShoulderFlexion: 10,
      rightShoulderRotation: 0,
      rightElbowFlexion: 20,
    },
    solveArms: ['left'],
    highlighted: [['leftFoot']],
    // As small as who sits upright, so that it is not cut at the sides.
    trackedPoints: [{ bone: 'ground', at: [0, 1400, 0] }],
  },
  legOut: {
    ...onChair,
    restPose: { ...seated, leftFootZ: 720, leftFootY: 330, leftFootPitch: -48 },
    highlighted: [['leftFoot']],
  },
  ankleOnThigh: {
    ...onChair,
    view: [-26, 16],
    restPose: {
      bodyY: seated.bodyY,
      bodyPitch: -15,
      trunkFlexion: 38,
      rightHipFlexion: 67.5,
      rightKneeFlexion: 84,
      rightAnkleDorsiflexion: 1.5,
      leftHipFlexion: 115,
      leftHipAbduction: 22,
      leftHipRotation: 45,
      leftKneeFlexion: 122,
      ...bothSides({ palmRoll: 90, palmTurn: -114, shoulderRotation: -55 }),
      leftPalmX: -310,
      leftPalmY: -140,
      leftPalmZ: 480,
      rightPalmX: -20,
      rightPalmY: -200,
      rightPalmZ: 440,
    },
    // The crossed leg turns at the hip, which a leg that follows its foot does not.
    solveLegs: false,
    highlighted: [['leftFoot']],
  },
  supported,
  onWedges: {
    ...supported,
    props: ['counterBeside', 'twoWedges'],
    restPose: { ...supported.restPose, ...bothSides({ toeExtension: 26 }) },
    highlighted: [[...feet, 'leftShank', 'rightShank']],
  },
  kneesBent: {
    ...supported,
    view: [-36, 10],
    restPose: { ...supported.restPose, bodyY: -36, bodyZ: -30, trunkFlexion: 2 },
    solveLegs: true,
  },
};
