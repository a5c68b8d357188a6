import { createExercise } from './create-exercise.js';
import { lesserToes, toes } from '../figure/names.js';
import { lesserToesAt } from '../figure/poses.js';
import type { BonePoint, Pose } from '../figure/types.js';

const fan: Pose = { bigToeAbduction: 15, toe2Abduction: 1, toe3Abduction: 8, toe4Abduction: 15, toe5Abduction: 20 };
/** What arrows follow while toes spread: so near their tips that they go sideways. */
const outerToeTips: readonly BonePoint[] = [
  { bone: 'bigToeTip', at: [-42, 12, 188] },
  { bone: 'toe5Tip', at: [48, 7, 150] },
];
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
    equipment: ['chair'],
    worksOn: ['foot-muscles', 'arch'],
    steps: 4,
    rhythm: { everyStep: true },
    dose: { reps: 5, hold: 3, sides: 'each' },
    figure: {
      skeleton: 'foot',
      // From before and low, so that every toe shows and what lifts shows its underside.
      view: [-12, 8],
      keyPoses: [
        fan,
        { bigToeAbduction: -3, toe2Abduction: -1, toe3Abduction: -1, toe4Abduction: -2, toe5Abduction: -3 },
        { bigToeExtension: 46 },
        {
          ...lesserToesAt(40),
          toe3Abduction: 1,
          toe4Abduction: 2,
          toe5Abduction: 3,
          bigToeFlexion: 6,
          bigToeAbduction: 6,
          press: 1,
        },
      ],
      // What the big toe does while the others lift, as the step says.
      props: ['bigToePressure'],
      highlighted: [toes, toes, ['bigToe'], lesserToes],
      trackedInSteps: [
        outerToeTips,
        outerToeTips,
        [{ bone: 'bigToe', at: [-76, 62, 182] }],
        [{ bone: 'toe3Tip', at: [8, 10, 150] }],
      ],
      posture: 'sitting',
    },
  }),
  createExercise({
    id: 'toe-spread',
    sources: ['xero'],
    position: ['sitting'],
    equipment: ['chair'],
    worksOn: ['toes'],
    dose: { reps: [10, 15], hold: 5, daysPerWeek: 7 },
    doseSource: 'xero',
    libraryFields: ['hold'],
    figure: {
      skeleton: 'foot',
      // From above so that the fan is seen, from before so that heel and ankle are.
      view: [-25, 45],
      // The big toe in line with the foot’s inner border.
      restPose: { bigToeAbduction: 7 },
      keyPoses: [fan, {}],
      highlighted: [toes],
      trackedPoints: outerToeTips,
      posture: 'sitting',
    },
  }),
  createExercise({
    id: 'toe-curls',
    sources: ['xero'],
    position: ['sitting'],
    equipment: ['chair'],
    worksOn: ['foot-muscles', 'arch'],
    dose: { reps: [10, 15], hold: 5, daysPerWeek: 7 },
    doseSource: 'xero',
    libraryFields: ['hold'],
    figure: {
      skeleton: 'foot',
      view: [-68, 14],
      keyPoses: [claw, {}],
      highlighted: [toes],
      trackedInSteps: [[{ bone: 'bigToeTip', at: [-31, 12, 205] }], [{ bone: 'bigToe', at: [-31, 62, 176] }]],
      posture: 'sitting',
    },
  }),
  createExercise({
    id: 'arch-raises',
    sources: ['xero'],
    position: ['standing'],
    equipment: ['support'],
    worksOn: ['arch'],
    dose: { reps: [10, 15], hold: 5, daysPerWeek: 7 },
    doseSource: 'xero',
    libraryFields: ['hold'],
    figure: {
      skeleton: 'foot',
      view: [-66, 12],
      restPose: { archHeight: -0.1 },
      keyPoses: [{ archHeight: 1 }, {}],
      highlighted: [['arch']],
      // Over the instep: heel and toes stay.
      trackedPoints: [{ bone: 'midfoot', at: [-12, 52, 66] }],
      posture: 'supported',
    },
  }),
  createExercise({
    id: 'foot-doming',
    sources: ['dixon'],
    position: ['sitting', 'standing'],
    equipment: ['chair'],
    worksOn: ['foot-muscles'],
    dose: { reps: 10, hold: 5, sides: 'each' },
    figure: {
      skeleton: 'foot',
      view: 'side',
      props: ['footLength'],
      keyPoses: [{ archHeight: 1, footShortening: 1 }, {}],
      highlighted: [['sole']],
      trackedPoints: [
        { bone: 'midfoot', at: [-12, 52, 66] },
        { bone: 'forefoot', at: [-30, -36, 130] },
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
      view: [-60, 22],
      props: ['towel'],
      keyPoses: [
        { ...claw, scrunch: 1 },
        // What they have drawn in lies under the toes, more of it ahead.
        { ...lesserToesAt(8), bigToeExtension: 7, scrunch: 0.3 },
      ],
      highlighted: [toes],
      givingSteps: [2],
      trackedInSteps: [[{ bone: 'towelRow9', at: [-130, 0, 250] }], [{ bone: 'bigToe', at: [-31, 62, 176] }]],
      posture: 'sitting',
    },
  }),
  createExercise({
    id: 'toe-presses',
    sources: ['lidot'],
    position: ['standing'],
    equipment: ['support'],
    worksOn: ['foot-muscles', 'blood-flow'],
    dose: { reps: 10, hold: 3, timesPerDay: 3 },
    doseSource: 'lidot',
    figure: {
      skeleton: 'foot',
      view: [6, 17],
      props: ['toePressure'],
      legend: ['pressure'],
      restPose: { ...lesserToesAt(5), bigToeExtension: 5 },
      keyPoses: [{ ...lesserToesAt(-1), bigToeExtension: -1, press: 1 }, {}],
      highlighted: [toes, []],
      trackedInSteps: [
        [
          { bone: 'bigToeTip', at: [-31, 60, 180] },
          { bone: 'toe4Tip', at: [24, 60, 165] },
        ],
        [
          { bone: 'bigToeTip', at: [-31, -10, 230] },
          { bone: 'toe4Tip', at: [24, -10, 215] },
        ],
      ],
      posture: 'kneesBent',
    },
  }),
] as const;
