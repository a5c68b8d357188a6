import { createExercise } from './create-exercise.js';
import { curl } from './toes.js';
import { type PartName, toes } from '../figure/names.js';
import { bothArms, bothSides, handOnCounter, lesserToesAt, turnFoot } from '../figure/poses.js';
import type { BonePoint, Pose } from '../figure/types.js';

/** The foot reaches forward and the toes close round a pencil that lies before them. */
const pencilGrip: Pose = { ...curl, footZ: 36 };
/** Below the foot that steps. */
const stepArrows: readonly (readonly BonePoint[])[] = [
  [{ bone: 'leftFoot', at: [85, -40, 150] }],
  [{ bone: 'rightFoot', at: [-85, -40, 150] }],
];
const bothFeet: readonly PartName[] = ['leftFoot', 'rightFoot'];

/** A foot of a leg that lies, its toes up, turned about the ankle. */
const circlingFoot = (dorsiflexion: number, inversion: number, abduction: number): Pose => ({
  ...turnFoot(dorsiflexion, inversion, abduction),
  footPitch: -90 - dorsiflexion,
});

/** Exercises of the foot that take more than the toes. */
export const foot = [
  createExercise({
    id: 'toe-walking',
    sources: ['lidot'],
    position: ['walking'],
    equipment: ['room'],
    worksOn: ['foot-muscles', 'toes'],
    rhythm: { flow: true, pace: 1 },
    dose: { duration: 20, sets: [1, 5], rest: 15, timesPerDay: 2 },
    doseSource: 'lidot',
    libraryFields: ['rest'],
    figure: {
      skeleton: 'body',
      view: [68, 10],
      cut: { above: 440, beyond: 500, corner: 'left', insetProps: ['counterAlong'] },
      restPose: { bodyY: 44, bodyZ: 64, ...bothSides({ footPitch: 42, elbowFlexion: 20, shoulderAbduction: 6 }) },
      keyPoses: [
        { leftFootZ: 150, rightFootZ: -150, leftShoulderFlexion: -16, rightShoulderFlexion: 20 },
        { leftFootZ: -150, rightFootZ: 150, leftShoulderFlexion: 20, rightShoulderFlexion: -16 },
      ],
      midStepOffsets: [
        { leftFootY: 30, bodyY: 8 },
        { rightFootY: 30, bodyY: 8 },
      ],
      highlighted: [
        ['leftFoot', 'leftShank'],
        ['rightFoot', 'rightShank'],
      ],
      trackedInSteps: stepArrows,
      solveLegs: true,
      rightSteps: [2, 1],
    },
  }),
  createExercise({
    id: 'toe-pick-up',
    sources: ['lidot'],
    position: ['sitting', 'standing'],
    equipment: ['pencil'],
    worksOn: ['foot-muscles', 'toes'],
    steps: 3,
    rhythm: { lift: 2, move: 4 },
    dose: { reps: 5, hold: 10, sides: 'each', daysPerWeek: [2, 3] },
    doseSource: 'lidot',
    figure: {
      skeleton: 'foot',
      view: 'quarter',
      props: ['pencil'],
      keyPoses: [pencilGrip, { ...pencilGrip, footY: 70, pencilY: 70 }, {}],
      // The toes lift on the way to the pencil; they let go of it only once it lies on the floor.
      midStepOffsets: [
        { ...lesserToesAt(26, -6), bigToeExtension: 26, footY: 6 },
        {},
        { ...lesserToesAt(6, 14), bigToeExtension: 3, bigToeFlexion: 9, footY: -17.5, pencilY: -17.5, footZ: 9 },
      ],
      trackedInSteps: [
        [{ bone: 'bigToeTip', at: [-31, 40, 205] }],
        [{ bone: 'pencil', at: [110, 20, 205] }],
        [{ bone: 'pencil', at: [110, 20, 205] }],
      ],
      highlighted: [toes],
      posture: 'sitting',
    },
  }),
  createExercise({
    id: 'heel-to-toe-walk',
    sources: ['xero'],
    position: ['walking'],
    equipment: ['support', 'room'],
    worksOn: ['balance'],
    rhythm: { flow: true, pace: 1 },
    dose: { reps: [10, 15], unit: 'steps', directions: ['forward', 'back'] },
    doseSource: 'xero',
    figure: {
      skeleton: 'body',
      view: [56, 26],
      props: ['floorLine'],
      cut: { above: 330, beyond: 500, corner: 'left', insetProps: ['counterAlong'] },
      restPose: {
        bodyY: -26,
        leftShoulderAbduction: 24,
        leftElbowFlexion: 16,
        ...bothSides({ footX: -85 }),
        ...handOnCounter('right', { x: 425, z: 110, turn: -50 }),
      },
      keyPoses: [
        { leftFootZ: 120, rightFootZ: -120 },
        { leftFootZ: -120, rightFootZ: 120 },
      ],
      midStepOffsets: [
        { leftFootX: 110, leftFootY: 40 },
        { rightFootX: 110, rightFootY: 40 },
      ],
      highlighted: [['leftFoot'], ['rightFoot']],
      trackedInSteps: stepArrows,
      solveLegs: true,
      solveArms: ['right'],
      rightSteps: [2, 1],
    },
  }),
  createExercise({
    id: 'ankle-circles',
    sources: ['xero', 'lidot'],
    position: ['sitting', 'supine'],
    worksOn: ['ankle'],
    steps: 4,
    rhythm: { lift: 4, flow: true, pace: 0.75 },
    dose: { reps: [10, 15], unit: 'circles', sides: 'each', directions: ['clockwise', 'counterclockwise'] },
    doseSource: 'xero',
    figure: {
      skeleton: 'foot',
      view: [-152, 12],
      trackedPoints: [],
      props: ['calfCushion'],
      floating: true,
      orbit: { bone: 'toe2Tip', at: [-6, 8, 205] },
      pivot: [0, 72, 0],
      restPose: circlingFoot(-20, 0, 0),
      // Up, in, down, out: a round of sines and cosines.
      keyPoses: [
        circlingFoot(8, 3, 2),
        circlingFoot(-20, 20, -18),
        circlingFoot(-48, 3, 2),
        circlingFoot(-20, -14, 20),
      ],
      midStepOffsets: [turnFoot(6, -3.5, 4), turnFoot(6, 3.5, -4), turnFoot(-6, 3.5, -4), turnFoot(-6, -3.5, 4)],
      highlighted: [['ankle']],
      rightSteps: [1, 4, 3, 2],
    },
  }),
  createExercise({
    id: 'band-foot-press',
    sources: ['lidot'],
    position: ['floor-sitting'],
    equipment: ['chair', 'long-band'],
    worksOn: ['foot-muscles'],
    dose: { reps: 10, hold: 5, sides: 'both' },
    doseSource: 'lidot',
    figure: {
      skeleton: 'body',
      view: [66, 16],
      props: ['chairAhead', 'footBand'],
      cut: { above: 300, beyond: 1240, corner: 'right', insetProps: ['matAlong'] },
      trackedPoints: [{ bone: 'leftFoot', at: [85, 18, 210] }],
      restPose: {
        bodyY: -812,
        trunkFlexion: -25,
        neckFlexion: 14,
        ...bothSides({
          hipFlexion: 90,
          palmX: 120,
          palmY: -786,
          palmZ: -200,
          palmRoll: 90,
          palmTurn: -10,
          shoulderRotation: 40,
        }),
      },
      keyPoses: [bothSides({ ankleDorsiflexion: 14 }), bothSides({ ankleDorsiflexion: -32 })],
      highlighted: [bothFeet],
      solveArms: bothArms,
    },
  }),
  createExercise({
    id: 'ball-roll',
    sources: ['big-toe'],
    position: ['standing', 'sitting'],
    equipment: ['ball'],
    worksOn: ['sole'],
    dose: { duration: 60, sides: 'each', daysPerWeek: 7 },
    doseSource: 'big-toe',
    libraryFields: ['duration', 'sides'],
    figure: {
      skeleton: 'foot',
      view: 'side',
      props: ['ball'],
      restPose: { footY: 48 },
      keyPoses: [
        { footY: 39, footZ: -106, footPitch: -12, ankleDorsiflexion: 26, ballRoll: -84 },
        { footY: 57, footZ: 88, footPitch: 10, ankleDorsiflexion: -22, ballRoll: 84 },
      ],
      highlighted: [['arch']],
      trackedPoints: [{ bone: 'bigToeTip', at: [-30, 12, 200] }],
      posture: 'sitting',
    },
  }),
  createExercise({
    id: 'big-toe-mobilisation',
    sources: ['big-toe'],
    position: ['sitting'],
    equipment: ['chair'],
    worksOn: ['big-toe-joint'],
    rhythm: { pace: 3 },
    dose: { duration: 60, sides: 'each' },
    figure: {
      skeleton: 'foot',
      view: [-70, 10],
      props: ['otherThigh', 'handBelow', 'holdingHand'],
      floating: true,
      restPose: { footPitch: -90 },
      trackedPoints: [{ bone: 'bigToe', at: [-30, 60, 215] }],
      keyPoses: [{ bigToeExtension: 55 }, { bigToeExtension: -20 }],
      highlighted: [['bigToe']],
    },
  }),
] as const;
