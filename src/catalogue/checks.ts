import { createExercise } from './create-exercise.js';
import type { Pose } from '../figure/types.js';

/** A collapsed arch, and what the leg makes of it; exaggerated. */
const sunk: Pose = { load: -1, archHeight: -1, heelEversion: 8, ankleAbduction: 8, kneeValgus: 15, kneeRotation: -6 };

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
      trackedPoints: [{ bone: 'bigToe', at: [-30, 75, 200] }],
      sliders: [{ id: 'toe', from: {}, to: { bigToeExtension: 65 } }],
    },
  }),
  createExercise({
    id: 'weight-shift',
    kind: 'explainer',
    sources: ['peak-endurance'],
    position: ['standing'],
    worksOn: ['arch'],
    rhythm: { pace: 3 },
    figure: {
      skeleton: 'legs',
      view: [0, 15],
      legend: ['load'],
      keyPoses: [
        { footRoll: 11, footY: 4.6, ankleInversion: -8, archHeight: -0.6, load: -1 },
        { footRoll: -14, footY: 6.4, ankleInversion: 10.5, archHeight: 0.8, load: 1 },
      ],
      // Flat on the floor on the way from edge to edge.
      midStepOffsets: [{ footY: -5 }, { footY: -5 }],
      highlighted: [],
      trackedPoints: [
        { bone: 'leftPressureUnderFoot', at: [100, 0, 235] },
        { bone: 'rightPressureUnderFoot', at: [-100, 0, 235] },
      ],
      posture: 'standing',
    },
  }),
  createExercise({
    id: 'arch-and-knee',
    kind: 'explainer',
    sources: ['peak-endurance', 'dixon'],
    position: ['standing'],
    worksOn: ['arch', 'gluteus-medius'],
    limb: 'leg',
    rhythm: { pace: 3 },
    figure: {
      skeleton: 'leg',
      view: [-44, 12],
      closeUp: { view: [-76, 14] },
      legend: ['load'],
      keyPoses: [sunk, { archHeight: 1 }],
      highlighted: [['arch', 'knee']],
      sliders: [
        { id: 'arch', from: sunk, to: { archHeight: 1 } },
        { id: 'hip', from: {}, to: { heelEversion: 2, kneeValgus: 9, kneeRotation: -8 } },
      ],
    },
  }),
] as const;
