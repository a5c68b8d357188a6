import type { MarkSpec, Rig, SphereSpec } from '../kit/rig.js';
import { addArm } from './body-arm.js';
import { addHead } from './body-head.js';
import { addLeg } from './body-leg.js';
import { shiftAll } from './freedoms.js';

const sides = ['left', 'right'] as const;

/** One half of the trunk, as on the left. */
const halfTrunk: readonly SphereSpec[] = [
  { id: 'hip', bone: 'pelvis', at: [84, 900, 0], radius: 84 },
  { id: 'buttock', bone: 'pelvis', at: [62, 890, -44], radius: 78 },
  { id: 'waistband', bone: 'pelvis', at: [62, 1000, -2], radius: 90 },
  { id: 'shirtHemFront', bone: 'pelvis', at: [104, 1000, 36], radius: 46 },
  { id: 'shirtHemBack', bone: 'pelvis', at: [100, 1000, -44], radius: 50 },
  { id: 'trapezius', bone: 'trunk', at: [60, 1420, -22], radius: 44 },
  { id: 'shoulder', bone: 'trunk', at: [142, 1380, -18], radius: 52 },
  { id: 'chest', bone: 'trunk', at: [78, 1270, 6], radius: 100 },
  { id: 'waist', bone: 'trunk', at: [58, 1100, 4], radius: 92 },
];

/** The neck that a shirt leaves free, clockwise as one sees it from the front; the neckline is all but the upper two. */
const neck: MarkSpec['points'] = ([[-30, 1500, 20], [30, 1500, 20], [46, 1462, 18], [30, 1432, 48], [-30, 1432, 48], [-46, 1462, 18]] as const).map(at => ({ bone: 'trunk', at })); // prettier-ignore
const neckMarks: readonly MarkSpec[] = [
  { role: 'skin', form: 'ring', points: neck, minArea: 1200 },
  { role: 'edge line', points: neck.slice(2), minArea: 500 },
];

function addBones(rig: Rig): void {
  rig.addBone('pelvis', {
    parent: 'ground',
    pivot: [0, 900, 0],
    freedoms: [...shiftAll('body'), { joint: 'bodyPitch', rotate: 'x' }, { joint: 'bodyRoll', rotate: 'z' }],
  });
  rig.addBone('trunk', { parent: 'pelvis', pivot: [0, 1010, -10], freedoms: [{ joint: 'trunkFlexion', rotate: 'x' }] });
}

function addClothes(rig: Rig): void {
  rig.addPart({
    material: 'shirt',
    chains: [
      // prettier-ignore
      [
        'leftTrapezius', 'leftShoulder', 'leftChest', 'leftWaist', 'leftShirtHemFront',
        'rightShirtHemFront', 'rightWaist', 'rightChest', 'rightShoulder', 'rightTrapezius', 'leftTrapezius',
      ],
      ['leftWaist', 'leftShirtHemBack', 'rightShirtHemBack', 'rightWaist', 'leftWaist'],
      ['leftChest', 'rightChest'],
      ['leftShirtHemFront', 'leftShirtHemBack'],
      ['rightShirtHemFront', 'rightShirtHemBack'],
    ],
    depthAnchor: { bone: 'trunk', at: [0, 1200, 0], bias: 180 },
    marks: neckMarks,
  });
  rig.addPart({
    material: 'shorts',
    chains: [
      ['leftHip', 'leftButtock', 'rightButtock', 'rightHip', 'rightWaistband', 'leftWaistband', 'leftHip'],
      ['leftHip', 'rightHip'],
      ['leftButtock', 'leftWaistband'],
      ['rightButtock', 'rightWaistband'],
    ],
    depthAnchor: { bone: 'pelvis', at: [0, 900, 0] },
  });
}

/** A clothed adult, 1.72 m tall. */
export function buildBody(rig: Rig): void {
  addBones(rig);
  rig.castShadow(sides.flatMap(side => rig.mirrored(side, half => half.addSpheres(halfTrunk))));
  addHead(rig);
  addClothes(rig);
  for (const side of sides) rig.mirrored(side, addLeg);
  for (const side of sides) rig.mirrored(side, addArm);
}
