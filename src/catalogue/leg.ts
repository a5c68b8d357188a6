import { createExercise } from './create-exercise.js';
import type { Rhythm } from './exercise.js';
import type { PartName } from '../figure/names.js';
import { bothArms, bothSides, doorWidth, handOnCounter, lesserToesAt, type PalmPlace } from '../figure/poses.js';
import type { Pose } from '../figure/types.js';

/** On the right side, the head on the lower arm, the other palm on the floor before the chest. */
const sideLying: Pose = {
  bodyRoll: 90,
  bodyY: -698,
  neckTilt: 20,
  rightPalmX: 594,
  rightPalmY: -786,
  rightPalmZ: 260,
  rightPalmRoll: 90,
  rightPalmTurn: -80,
  rightShoulderRotation: -8,
  leftPalmX: -560,
  leftPalmY: -786,
  leftPalmZ: 350,
  leftPalmRoll: 90,
  leftPalmTurn: -100,
  leftShoulderRotation: -50,
};
/** The weight on the left leg, the other foot a little off the floor. */
const onLeftLeg: Pose = { bodyX: 76, rightFootY: 85, rightFootZ: 10, rightFootPitch: 22 };
/** One lies down first; the other side comes after one has rolled over. */
const rollingOver: Rhythm = { switchSide: 15, settle: 20 };
/** Both palms on a counter that one faces. */
const handsAhead: PalmPlace = { x: 426, z: 382, turn: -70 };
const glutes: readonly PartName[] = ['leftButtock', 'rightButtock'];

/** Exercises in which the leg, the hip or the balance works. */
export const leg = [
  createExercise({
    id: 'single-leg-balance',
    sources: ['dixon'],
    position: ['standing'],
    equipment: ['support'],
    worksOn: ['balance'],
    limb: 'leg',
    rhythm: { loopFrom: 2 },
    dose: { duration: 30, sets: 3, rest: 10, sides: 'each' },
    figure: {
      skeleton: 'body',
      view: [30, 8],
      props: ['counterBeside'],
      startsAtRest: true,
      restPose: {
        ...bothSides({ footX: -10 }),
        ...handOnCounter('left', { x: 460, z: 80, turn: -40 }),
        rightShoulderAbduction: 8,
        rightElbowFlexion: 14,
      },
      // The weight goes over first, then the foot leaves the floor.
      midStepOffsets: [{ bodyX: 32, rightFootY: -21, rightFootPitch: -8 }, {}],
      keyPoses: [
        { ...onLeftLeg, bodyRoll: -2, rightShoulderAbduction: 12 },
        // The hand leaves the counter, and stays just above it.
        { ...onLeftLeg, leftPalmY: 212, rightShoulderAbduction: 58, rightElbowFlexion: 6 },
      ],
      highlighted: [['leftFoot']],
      trackedInSteps: [[{ bone: 'rightFoot', at: [-150, 30, 150] }], [{ bone: 'leftHand', at: [430, 0, 60] }]],
      solveLegs: true,
      solveArms: ['left'],
    },
  }),
  createExercise({
    id: 'resisted-side-steps',
    sources: ['dixon'],
    position: ['standing'],
    equipment: ['loop-band', 'support', 'room'],
    worksOn: ['gluteus-medius'],
    limb: 'leg',
    rhythm: { lift: 2, move: 4, settle: 25 },
    dose: { reps: 10, unit: 'steps', sides: 'each' },
    figure: {
      skeleton: 'body',
      // From behind, so that to one's left is to the left on the page, and the counter is seen.
      view: [174, 24],
      // The counter runs out of the picture.
      cut: { above: 2000, beyond: 2000 },
      props: ['ankleBand', 'counterAhead'],
      restPose: {
        bodyY: -75,
        bodyZ: -62,
        trunkFlexion: 18,
        neckFlexion: -10,
        ...handOnCounter('left', handsAhead),
        ...handOnCounter('right', handsAhead),
        ...bothSides({ shoulderRotation: -40, footX: 42 }),
      },
      // The counter goes by: one door a step.
      keyPoses: [
        { ...bothSides({ footX: 42 + doorWidth / 2 }), doorsX: -doorWidth / 2 },
        { ...bothSides({ footX: 42 }), doorsX: -doorWidth },
      ],
      travel: { doorsX: -doorWidth },
      midStepOffsets: [{ leftFootY: 40 }, { rightFootY: 40 }],
      highlighted: [['leftHip']],
      trackedInSteps: [[{ bone: 'leftFoot', at: [85, -60, -60] }], [{ bone: 'rightFoot', at: [-85, -60, -60] }]],
      solveArms: bothArms,
      solveLegs: true,
    },
  }),
  createExercise({
    id: 'side-lying-hip-abduction',
    sources: ['dixon'],
    position: ['side-lying'],
    equipment: ['mat'],
    worksOn: ['gluteus-medius'],
    limb: 'leg',
    rhythm: rollingOver,
    dose: { reps: 10, sides: 'each' },
    figure: {
      skeleton: 'body',
      view: [-26, 33],
      props: ['mat'],
      restPose: { ...sideLying, rightHipFlexion: 40, rightKneeFlexion: 75, leftHipAbduction: -10 },
      keyPoses: [{ leftHipAbduction: 20 }, {}],
      highlighted: [['leftHip']],
      trackedPoints: [{ bone: 'leftFoot', at: [85, -40, 100] }],
      solveArms: bothArms,
    },
  }),
  createExercise({
    id: 'clamshell',
    sources: ['dixon'],
    position: ['side-lying'],
    equipment: ['mat', 'loop-band'],
    worksOn: ['gluteus-medius'],
    limb: 'leg',
    rhythm: { ...rollingOver, settle: 30 },
    dose: { reps: 10, sides: 'each' },
    figure: {
      skeleton: 'body',
      // Low, so that the knees are seen to open, and to be bent.
      view: [22, 16],
      // The body fills the picture, not the mat.
      cut: { above: 2000, beyond: 240 },
      props: ['shortMat', 'thighBand'],
      trackedPoints: [{ bone: 'leftThigh', at: [200, 500, 0] }],
      restPose: {
        ...sideLying,
        ...bothSides({ hipFlexion: 34, kneeFlexion: 90 }),
        rightHipAbduction: 3,
        leftHipAbduction: -11,
        leftHipRotation: 2,
      },
      keyPoses: [{ leftHipFlexion: 24, leftHipAbduction: 18, leftHipRotation: 36 }, {}],
      highlighted: [['leftHip']],
      solveArms: bothArms,
    },
  }),
  createExercise({
    id: 'wedge-calf-raise',
    sources: ['big-toe'],
    position: ['standing'],
    equipment: ['wedge', 'support'],
    worksOn: ['push-off', 'calf'],
    rhythm: { settle: 10 },
    dose: { reps: 10 },
    figure: {
      skeleton: 'foot',
      // The other toes are seen to stay on the floor.
      view: [-28, 19],
      props: ['wedge'],
      pivot: [0, 0, 122],
      restPose: { bigToeExtension: 26 },
      keyPoses: [{ ...lesserToesAt(40), bigToeExtension: 68, footPitch: 37, ankleDorsiflexion: -37 }, {}],
      highlighted: [['bigToe']],
      trackedPoints: [{ bone: 'heel', at: [0, 26, -90] }],
      posture: 'onWedges',
    },
  }),
  createExercise({
    id: 'glute-bridge',
    sources: ['big-toe'],
    position: ['supine'],
    equipment: ['mat'],
    worksOn: ['glutes'],
    limb: 'leg',
    rhythm: { settle: 20 },
    dose: { reps: 10, hold: 3 },
    figure: {
      skeleton: 'body',
      view: [60, 20],
      // of the mat, no more than the person needs
      cut: { above: 2000, beyond: 800 },
      props: ['matAlong'],
      trackedPoints: [{ bone: 'leftThigh', at: [85, 870, 70] }],
      pivot: [0, 1330, -112],
      restPose: {
        bodyY: -1320,
        bodyPitch: -90,
        ...bothSides({
          footZ: 768,
          palmY: -786,
          palmX: 20,
          palmZ: 382,
          palmRoll: 90,
          palmTurn: -94,
          shoulderRotation: -70,
        }),
        // Farther out, so that it shows beyond the waist.
        rightPalmX: 60,
      },
      keyPoses: [{ bodyPitch: -115, neckFlexion: 36 }, {}],
      highlighted: [glutes],
      solveLegs: true,
      solveArms: bothArms,
    },
  }),
] as const;
