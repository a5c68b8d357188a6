import type { MarkSpec, Rig, SphereSpec } from '../kit/rig.js';
import { buildFootOfLeg } from './foot.js';

/** Beyond their own bones those that drive the ends of arrows at the knee apart, and pressure out from behind the leg. */
function addBones(rig: Rig): void {
  rig.addBone('thigh', {
    parent: 'shin',
    pivot: [0, 485, 0],
    freedoms: [
      { joint: 'kneeRotation', rotate: 'y' },
      { joint: 'kneeValgus', rotate: 'z', factor: -1 },
    ],
  });
  rig.addBone('kneeArrowAbove', { parent: 'thigh', freedoms: [{ joint: 'kneeValgus', shift: 'y', factor: 6 }] });
  rig.addBone('kneeArrowBelow', { parent: 'shin', freedoms: [{ joint: 'kneeValgus', shift: 'y', factor: -6 }] });
  rig.addBone('pressureUnderFoot', { parent: 'sole', freedoms: [{ joint: 'load', shift: 'x', factor: 42 }] });
  rig.addBone('pressureAtKnee', { parent: 'shin', freedoms: [{ joint: 'load', shift: 'x', factor: -30 }] });
}

const flesh: readonly SphereSpec[] = [
  { id: 'calf', bone: 'shin', at: [0, 300, -10], radius: 46 },
  { id: 'calfTop', bone: 'shin', at: [0, 380, -8], radius: 56 },
  { id: 'kneeBelow', bone: 'shin', at: [0, 470, 0], radius: 58 },
  { id: 'kneeAbove', bone: 'thigh', at: [0, 500, 0], radius: 60 },
  { id: 'thighLow', bone: 'thigh', at: [0, 600, 6], radius: 68 },
  { id: 'thighHigh', bone: 'thigh', at: [0, 900, 6], radius: 92 },
];
/** Under the edge of the foot that carries: from heel to ball. */
const pressureUnderFoot: readonly SphereSpec[] = [
  { id: 'loadHeel', bone: 'pressureUnderFoot', at: [0, 4, -30], radius: 16 },
  { id: 'loadMiddle', bone: 'pressureUnderFoot', at: [4, 4, 40], radius: 13 },
  { id: 'loadBall', bone: 'pressureUnderFoot', at: [4, 4, 112], radius: 19 },
];
const pressureAtKnee: readonly SphereSpec[] = [
  { id: 'kneeMedial', bone: 'pressureAtKnee', at: [-26, 480, 0], radius: 32 },
  { id: 'kneeLateral', bone: 'pressureAtKnee', at: [26, 480, 0], radius: 32 },
];

const kneecap: MarkSpec = {
  role: 'edge line',
  points: [
    { bone: 'thigh', at: [22, 505, 58] },
    { bone: 'thigh', at: [24, 478, 58] },
    { bone: 'thigh', at: [0, 460, 60] },
    { bone: 'thigh', at: [-24, 478, 58] },
    { bone: 'thigh', at: [-22, 505, 58] },
  ],
};
const thighLine: MarkSpec = {
  role: 'white line',
  onlyWith: 'knee',
  points: [
    { bone: 'thigh', at: [0, 540, 44] },
    { bone: 'thigh', at: [0, 620, 44] },
    { bone: 'thigh', at: [0, 880, 60] },
  ],
};
const shinLine: MarkSpec = {
  role: 'white line',
  onlyWith: 'knee',
  points: [
    { bone: 'shin', at: [0, 440, 34] },
    { bone: 'shin', at: [0, 300, 30] },
    { bone: 'shin', at: [0, 110, 18] },
  ],
};

const forceArrow = (...points: MarkSpec['points']): MarkSpec => ({
  role: 'force line',
  points,
  form: 'arrow',
  onlyWith: 'knee',
});
/** The medial side is pulled apart, the lateral one pressed together. */
const kneeForces: readonly MarkSpec[] = [
  forceArrow(
    { bone: 'shin', at: [-100, 490, 0] },
    { bone: 'thigh', at: [-100, 500, 0] },
    { bone: 'kneeArrowAbove', at: [-100, 510, 0] },
  ),
  forceArrow(
    { bone: 'shin', at: [-100, 490, 0] },
    { bone: 'shin', at: [-100, 480, 0] },
    { bone: 'kneeArrowBelow', at: [-100, 470, 0] },
  ),
  forceArrow(
    { bone: 'kneeArrowAbove', at: [100, 530, 0] },
    { bone: 'thigh', at: [100, 530, 0] },
    { bone: 'thigh', at: [100, 520, 0] },
  ),
  forceArrow(
    { bone: 'kneeArrowBelow', at: [100, 430, 0] },
    { bone: 'shin', at: [100, 430, 0] },
    { bone: 'shin', at: [100, 440, 0] },
  ),
];

/** The left leg, to half-way up the thigh. */
function buildLeg(rig: Rig): void {
  buildFootOfLeg(rig);
  addBones(rig);
  rig.addSpheres(flesh);
  rig.addPart({ material: 'skin', chains: [['shinLow', 'calf', 'calfTop', 'kneeBelow']] });
  rig.addPart({
    material: 'skin',
    chains: [['kneeAbove', 'thighLow', 'thighHigh']],
    growsFrom: 'kneeBelow',
    marks: [kneecap, thighLine, shinLine, ...kneeForces],
  });
}

function addPressureUnderFoot(rig: Rig): void {
  rig.addSpheres(pressureUnderFoot);
  rig.addPart({
    material: 'force',
    chains: [['loadHeel', 'loadMiddle', 'loadBall']],
    depthAnchor: { bone: 'sole', at: [0, 0, 0], layer: 'underFoot' },
    shaded: false,
    outlined: false,
  });
}

function addPressureAtKnee(rig: Rig): void {
  rig.addSpheres(pressureAtKnee);
  rig.addPart({
    material: 'force',
    chains: [['kneeMedial'], ['kneeLateral']],
    depthAnchor: { bone: 'shin', at: [0, 480, 0], layer: 'behind' },
    shaded: false,
    outlined: false,
  });
}

/** A leg alone, seen aslant: a strip of pressure would show under its raised arch, where nothing presses. */
export function buildOneLeg(rig: Rig): void {
  buildLeg(rig);
  addPressureAtKnee(rig);
}

/** Both legs, which move alike. */
export function buildLegs(rig: Rig): void {
  for (const side of ['left', 'right'] as const) {
    rig.mirrored(
      side,
      half => {
        buildLeg(half);
        addPressureUnderFoot(half);
      },
      { apart: 100, sharedJoints: true },
    );
  }
}
