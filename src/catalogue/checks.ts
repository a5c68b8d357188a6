import { createExercise } from './create-exercise.js';
import type { Pose } from '../figure/types.js';

/** A collapsed arch, and what the leg makes of it; exaggerated. */
const sunk: Pose = { load: -1, archHeight: -1, heelEversion: 8, ankleAbduction: 8, kneeValgus: 14, kneeRotation: -6 };
/** What a lifted arch makes of it: a little better, no more. */
const lifted: Pose = { archHeight: 1, kneeValgus: 4, load: -0.25 };

/** A check and two explainers: looked at and felt, not dosed. */
export const checks = [
  createExercise({
    id: 'big-toe-check',
    kind: 'check',
    sources: ['big-toe'],
    position: ['sitting'],
    equipment: ['chair'],
    worksOn: ['big-toe-joint', 'push-off'],
    rhythm: { pace: 3 },
    figure: {
      skeleton: 'foot',
      view: 'side',
      props: ['handAbove'],
      restPose: { bigToeExtension: 15 },
      keyPoses: [{ bigToeExtension: 60 }, {}],
      highlighted: [['bigToe']],
      trackedInSteps: [
        [
          { bone: 'bigToe', at: [-30, 62, 165] },
          // Ahead is room for the posture.
          { bone: 'ground', at: [0, 0, 292] },
        ],
        [{ bone: 'bigToe', at: [-30, 12, 250] }],
      ],
      posture: 'reaching',
      sliders: [{ id: 'toe', from: {}, to: { bigToeExtension: 65 } }],
    },
  }),
  createExercise({
    id: 'weight-shift',
    kind: 'explainer',
    sources: ['peak-endurance'],
    position: ['standing'],
    equipment: ['support'],
    worksOn: ['arch'],
    rhythm: { pace: 3 },
    figure: {
      skeleton: 'legs',
      view: [0, 9],
      legend: ['load'],
      keyPoses: [
        { footX: 6, footRoll: 12, footY: 6.5, ankleInversion: -13, archHeight: -0.6, load: -1 },
        { footX: -10, footRoll: -17, footY: 9, ankleInversion: 18.5, archHeight: 0.8, load: 1 },
      ],
      // Flat on the floor on the way from edge to edge.
      midStepOffsets: [{ footY: -5 }, { footY: -5 }],
      highlighted: [],
      // The edge that the weight leaves lifts.
      trackedInSteps: [
        [
          { bone: 'leftSole', at: [190, 30, 150] },
          { bone: 'rightSole', at: [-190, 30, 150] },
          // Beside them is room for the posture.
          { bone: 'ground', at: [330, 0, 0] },
        ],
        [
          { bone: 'leftSole', at: [34, 44, 170] },
          { bone: 'rightSole', at: [-34, 44, 170] },
        ],
      ],
      posture: 'supported',
    },
  }),
  createExercise({
    id: 'arch-and-knee',
    kind: 'explainer',
    sources: ['peak-endurance', 'dixon'],
    position: ['standing'],
    equipment: ['support'],
    worksOn: ['arch', 'gluteus-medius'],
    limb: 'leg',
    rhythm: { pace: 3 },
    figure: {
      skeleton: 'leg',
      view: [-18, 8],
      closeUp: { view: [-76, 14] },
      legend: ['load'],
      keyPoses: [sunk, lifted],
      // Each step comes from the other.
      midStepOffsets: [{}, {}],
      highlighted: [['arch', 'knee']],
      trackedInSteps: [
        [
          { bone: 'midfoot', at: [-70, 40, 30] },
          { bone: 'shin', at: [-120, 600, 0] },
        ],
        [
          { bone: 'midfoot', at: [-70, 40, 30] },
          { bone: 'shin', at: [100, 485, 0] },
        ],
      ],
      givingSteps: [1],
      sliders: [
        { id: 'arch', from: sunk, to: lifted },
        { id: 'hip', from: {}, to: { heelEversion: 2, kneeValgus: 9, kneeRotation: -8 } },
      ],
    },
  }),
] as const;
