import { createExercise } from './create-exercise.js';
import { lesserToes, toes } from '../figure/names.js';
import { lesserToesAt } from '../figure/poses.js';
import type { Pose } from '../figure/types.js';

const fan: Pose = { bigToeAbduction: 16, toe2Abduction: 2, toe3Abduction: 8, toe4Abduction: 14, toe5Abduction: 20 };
/** Toes bent round what lies under them. */
export const curl: Pose = { ...lesserToesAt(24, 55), bigToeExtension: 12, bigToeFlexion: 38 };
/** Toes bent as far as they go, as a claw. */
const claw: Pose = { ...lesserToesAt(30, 58), bigToeExtension: 24, bigToeFlexion: 70 };

/** Exercises that the toes and the arch do where the foot stands. */
export const toeExercises = [
  createExercise({
    id: 'toe-yoga',
    sources: ['peak-endurance', 'dixon'],
    position: ['standing', 'sitting'],
    worksOn: ['foot-muscles', 'arch'],
    steps: 4,
    rhythm: { everyStep: true },
    dose: { reps: 5, hold: 3, sides: 'each' },
    figure: {
      skeleton: 'foot',
      view: 'quarter',
      stepViews: [
        [-10, 30],
        [-10, 30],
        [-74, 16],
        [-66, 18],
      ],
      keyPoses: [
        fan,
        { bigToeAbduction: -3, toe2Abduction: -1, toe3Abduction: -4, toe4Abduction: -6, toe5Abduction: -8 },
        { bigToeExtension: 58 },
        { ...lesserToesAt(38), bigToeFlexion: 10, bigToeExtension: 3 },
      ],
      highlighted: [toes, toes, ['bigToe'], lesserToes],
    },
  }),
  createExercise({
    id: 'toe-spread',
    sources: ['xero'],
    position: ['sitting'],
    equipment: ['chair'],
    worksOn: ['toes'],
    dose: { reps: [10, 15], hold: 5 },
    doseSource: 'xero',
    libraryFields: ['hold'],
    figure: { skeleton: 'foot', view: 'top', keyPoses: [fan, {}], highlighted: [toes] },
  }),
  createExercise({
    id: 'toe-curls',
    sources: ['xero'],
    position: ['sitting'],
    equipment: ['chair'],
    worksOn: ['foot-muscles', 'arch'],
    dose: { reps: [10, 15], hold: 5 },
    doseSource: 'xero',
    libraryFields: ['hold'],
    figure: {
      skeleton: 'foot',
      view: [-76, 14],
      keyPoses: [{ ...claw, archHeight: 0.5 }, {}],
      highlighted: [toes],
      trackedPoints: [{ bone: 'bigToeTip', at: [-31, 12, 222] }],
      posture: 'sitting',
    },
  }),
  createExercise({
    id: 'arch-raises',
    sources: ['xero'],
    position: ['standing'],
    worksOn: ['arch'],
    dose: { reps: [10, 15], hold: 5 },
    doseSource: 'xero',
    libraryFields: ['hold'],
    figure: {
      skeleton: 'foot',
      view: [-76, 14],
      restPose: { archHeight: -0.5 },
      keyPoses: [{ archHeight: 1 }, {}],
      highlighted: [['arch']],
      trackedPoints: [{ bone: 'midfoot', at: [-12, 52, 66] }],
      posture: 'standing',
    },
  }),
  createExercise({
    id: 'foot-doming',
    sources: ['dixon'],
    position: ['sitting', 'standing'],
    worksOn: ['foot-muscles'],
    dose: { reps: 10, hold: 5, sides: 'each' },
    figure: {
      skeleton: 'foot',
      view: 'side',
      props: ['footLength'],
      keyPoses: [{ archHeight: 1, footShortening: 1 }, {}],
      highlighted: [['arch']],
      trackedPoints: [
        { bone: 'midfoot', at: [-12, 52, 66] },
        { bone: 'forefoot', at: [-30, 22, 232] },
      ],
      posture: 'sitting',
    },
  }),
  createExercise({
    id: 'towel-crunches',
    sources: ['dixon'],
    position: ['sitting'],
    equipment: ['chair', 'towel'],
    worksOn: ['foot-muscles'],
    dose: { reps: 10, sides: 'each' },
    figure: {
      skeleton: 'foot',
      view: [-50, 24],
      props: ['towel'],
      keyPoses: [{ ...curl, scrunch: 1 }, {}],
      highlighted: [toes],
      trackedPoints: [{ bone: 'towelRow17', at: [0, 0, 330] }],
      posture: 'sitting',
    },
  }),
  createExercise({
    id: 'toe-presses',
    sources: ['lidot'],
    position: ['standing'],
    worksOn: ['foot-muscles', 'blood-flow'],
    dose: { reps: 10, hold: 3, timesPerDay: 3 },
    doseSource: 'lidot',
    figure: {
      skeleton: 'foot',
      view: [-24, 40],
      props: ['toePressure'],
      legend: ['pressure'],
      restPose: { ...lesserToesAt(7), bigToeExtension: 6 },
      keyPoses: [{ ...lesserToesAt(-1), bigToeExtension: -1, press: 1 }, {}],
      highlighted: [toes, []],
      trackedInSteps: [
        [
          { bone: 'bigToeTip', at: [-31, 12, 230] },
          { bone: 'toe4Tip', at: [24, 12, 215] },
        ],
        [],
      ],
      posture: 'standing',
    },
  }),
] as const;
