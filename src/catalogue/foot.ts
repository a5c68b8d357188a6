import { createExercise } from './create-exercise.js';
import { curl } from './toes.js';
import { toes } from '../figure/names.js';
import { bothArms, bothSides, handOnCounter, lesserToesAt, turnFoot } from '../figure/poses.js';
import type { BonePoint, Pose } from '../figure/types.js';

/** The foot reaches forward and the toes close round a pencil that lies before them. */
const pencilGrip: Pose = { ...curl, footZ: 44 };
/** Below the foot that steps. */
const stepArrows: readonly (readonly BonePoint[])[] = [
  [{ bone: 'leftFoot', at: [85, -40, 240] }],
  [{ bone: 'rightFoot', at: [-85, -40, 240] }],
];

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
    equipment: ['support', 'room'],
    worksOn: ['foot-muscles', 'toes'],
    rhythm: { flow: true, pace: 1 },
    dose: { duration: 20, sets: [1, 5], rest: 15, timesPerDay: 2 },
    doseSource: 'lidot',
    libraryFields: ['rest'],
    figure: {
      skeleton: 'body',
      view: [68, 10],
      cut: { above: 590, beyond: 500, corner: 'left', insetProps: ['counterAlong'] },
      restPose: {
        bodyY: 34,
        bodyZ: 64,
        leftElbowFlexion: 53,
        leftShoulderAbduction: 10,
        ...bothSides({ footPitch: 42 }),
        ...handOnCounter('right', { x: 356, z: 112, turn: -50 }),
      },
      keyPoses: [
        { leftFootZ: 120, rightFootZ: -120, leftShoulderFlexion: -34 },
        { leftFootZ: -120, rightFootZ: 120, leftShoulderFlexion: 2 },
      ],
      midStepOffsets: [
        { leftFootY: 30, bodyY: 3 },
        { rightFootY: 30, bodyY: 3 },
      ],
      highlighted: [
        ['leftFoot', 'leftShank'],
        ['rightFoot', 'rightShank'],
      ],
      trackedInSteps: stepArrows,
      solveLegs: true,
      solveArms: ['right'],
      rightSteps: [2, 1],
    },
  }),
  createExercise({
    id: 'toe-pick-up',
    sources: ['lidot'],
    position: ['sitting', 'standing'],
    equipment: ['chair', 'pencil'],
    worksOn: ['foot-muscles', 'toes'],
    steps: 3,
    rhythm: { lift: 2, move: 4 },
    dose: { reps: 5, hold: 10, sides: 'each', daysPerWeek: [2, 3] },
    doseSource: 'lidot',
    figure: {
      skeleton: 'foot',
      view: 'quarter',
      props: ['pencil'],
      keyPoses: [pencilGrip, { ...pencilGrip, footY: 70, pencilY: 70 }, { ...lesserToesAt(6), bigToeExtension: 10 }],
      // The toes lift on the way to the pencil; they let go of it only once it lies on the floor.
      midStepOffsets: [
        { ...lesserToesAt(23, -6), bigToeExtension: 25, footY: 6 },
        {},
        { ...lesserToesAt(6, 14), bigToeExtension: 3, bigToeFlexion: 9, footY: -17.5, pencilY: -17.5, footZ: 9 },
      ],
      trackedInSteps: [
        [{ bone: 'toe2Tip', at: [0, 82, 172] }],
        [{ bone: 'pencil', at: [-125, 30, 240] }],
        [{ bone: 'pencil', at: [60, 30, 300] }],
      ],
      highlighted: [toes],
      givingSteps: [3],
      posture: 'sitting',
    },
  }),
  createExercise({
    id: 'heel-to-toe-walk',
    sources: ['xero'],
    position: ['walking'],
    equipment: ['support', 'room'],
    worksOn: ['balance'],
    rhythm: { flow: true, pace: 2, switchDirection: 5 },
    dose: { reps: [10, 15], unit: 'steps', directions: ['forward', 'back'], daysPerWeek: 7 },
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
    rhythm: { lift: 4, flow: true, pace: 0.75, settle: 15 },
    dose: { reps: [10, 15], unit: 'circles', sides: 'each', directions: ['clockwise', 'counterclockwise'] },
    doseSource: 'xero',
    figure: {
      skeleton: 'foot',
      // Nearly as one sees one's own lifted leg: to the right is to the right on the page.
      view: [-168, 12],
      // The leg runs out of the picture.
      cut: { above: 115, beyond: 500 },
      trackedPoints: [],
      floating: true,
      orbit: { bone: 'bigToeTip', at: [-31, 12, 192] },
      pivot: [0, 72, 0],
      restPose: circlingFoot(-17, 0, 0),
      // Up, in, down, out.
      keyPoses: [
        circlingFoot(14, 3, 0.5),
        circlingFoot(-17, 23, -20),
        circlingFoot(-46, 3, 0.5),
        circlingFoot(-17, -15, 20),
      ],
      midStepOffsets: [
        turnFoot(4.8, -3.3, 3.6),
        turnFoot(4.8, 3.3, -3.6),
        turnFoot(-4.8, 3.3, -3.6),
        turnFoot(-4.8, -3.3, 3.6),
      ],
      highlighted: [['ankle']],
      posture: 'legOut',
      rightSteps: [1, 4, 3, 2],
    },
  }),
  createExercise({
    id: 'band-foot-press',
    sources: ['lidot'],
    position: ['floor-sitting'],
    equipment: ['chair', 'long-band', 'mat'],
    worksOn: ['foot-muscles'],
    rhythm: { settle: 30 },
    dose: { reps: 10, hold: 5, sides: 'both' },
    doseSource: 'lidot',
    figure: {
      skeleton: 'body',
      view: [114, 20],
      props: ['chairAhead', 'footBand'],
      cut: { above: 300, beyond: 1240, corner: 'right', insetProps: ['matAlong'] },
      trackedPoints: [{ bone: 'leftFoot', at: [85, 18, 210] }],
      restPose: {
        bodyY: -812,
        trunkFlexion: -25,
        neckFlexion: 14,
        ...bothSides({
          hipFlexion: 90,
          ankleDorsiflexion: -32,
          palmX: 120,
          palmY: -786,
          palmZ: -200,
          palmRoll: 90,
          palmTurn: -10,
          shoulderRotation: 40,
        }),
      },
      keyPoses: [bothSides({ ankleDorsiflexion: 14 }), {}],
      // It is the shins that one feels.
      highlighted: [['leftShin', 'rightShin']],
      solveArms: bothArms,
    },
  }),
  createExercise({
    id: 'ball-roll',
    sources: ['big-toe'],
    position: ['standing', 'sitting'],
    equipment: ['chair', 'ball'],
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
        { footY: 20.5, footZ: -91.3, footPitch: -22, ankleDorsiflexion: 22, ballRoll: -71 },
        { footY: 56, footZ: 76, footPitch: 15.5, ankleDorsiflexion: -16.5, ballRoll: 71 },
      ],
      // Its heel rests on the floor at one end, its toes at the other.
      midStepOffsets: [{ footY: 6.5 }, { footY: 6.5 }],
      highlighted: [['sole']],
      trackedPoints: [
        { bone: 'sole', at: [0, 110, 130] },
        // Behind is room for the shin.
        { bone: 'ground', at: [0, 0, -180] },
      ],
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
      view: [-70, 24],
      // The forearm runs out of the picture.
      cut: { above: 115, beyond: 240 },
      props: ['otherThigh', 'handBelow', 'holdingHand'],
      floating: true,
      // The other toes stand, as relaxed ones do.
      restPose: { footPitch: -90, ...lesserToesAt(10) },
      trackedInSteps: [
        [
          { bone: 'bigToe', at: [-30, 128, 200] },
          // Ahead is room for the posture.
          { bone: 'ground', at: [0, 0, 300] },
        ],
        [{ bone: 'bigToe', at: [-30, -60, 260] }],
      ],
      keyPoses: [{ bigToeExtension: 55 }, { bigToeExtension: -34 }],
      highlighted: [['bigToe']],
      posture: 'ankleOnThigh',
    },
  }),
] as const;
