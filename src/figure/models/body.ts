import type { Rig, SphereSpec } from '../kit/rig.js';
import { shiftAll } from './freedoms.js';

const sides = ['left', 'right'] as const;

/** One half of the trunk, as on the left. */
const halfTrunk: readonly SphereSpec[] = [
  { id: 'hip', bone: 'pelvis', at: [84, 900, 0], radius: 84 },
  { id: 'buttock', bone: 'pelvis', at: [62, 890, -44], radius: 78 },
  { id: 'waistband', bone: 'pelvis', at: [60, 1000, -2], radius: 92 },
  { id: 'shirtHemFront', bone: 'pelvis', at: [108, 940, 30], radius: 64 },
  { id: 'shirtHemBack', bone: 'pelvis', at: [104, 940, -34], radius: 68 },
  { id: 'trapezius', bone: 'trunk', at: [60, 1420, -22], radius: 44 },
  { id: 'shoulder', bone: 'trunk', at: [142, 1380, -18], radius: 52 },
  { id: 'chest', bone: 'trunk', at: [78, 1270, 6], radius: 100 },
  { id: 'waist', bone: 'trunk', at: [56, 1090, 4], radius: 94 },
];
const neckAndHead: readonly SphereSpec[] = [
  { id: 'neck', bone: 'trunk', at: [0, 1420, -24], radius: 54 },
  { id: 'throat', bone: 'head', at: [0, 1540, -12], radius: 50 },
  { id: 'skull', bone: 'head', at: [0, 1600, -2], radius: 79 },
  { id: 'jaw', bone: 'head', at: [0, 1540, 32], radius: 52 },
  { id: 'brow', bone: 'head', at: [0, 1600, 62], radius: 16 },
  { id: 'nose', bone: 'head', at: [0, 1570, 82], radius: 12 },
  { id: 'hairTop', bone: 'head', at: [0, 1640, -24], radius: 82 },
  { id: 'hairBack', bone: 'head', at: [0, 1580, -44], radius: 62 },
];

function addCore(rig: Rig): void {
  rig.addBone('pelvis', {
    parent: 'ground',
    pivot: [0, 900, 0],
    freedoms: [...shiftAll('body'), { joint: 'bodyPitch', rotate: 'x' }, { joint: 'bodyRoll', rotate: 'z' }],
  });
  rig.addBone('trunk', { parent: 'pelvis', pivot: [0, 1010, -10], freedoms: [{ joint: 'trunkFlexion', rotate: 'x' }] });
  rig.addBone('head', { parent: 'trunk', pivot: [0, 1440, -20], freedoms: [{ joint: 'neckFlexion', rotate: 'x' }] });
  const halves = sides.flatMap(side => rig.mirrored(side, half => half.addSpheres(halfTrunk)));
  rig.castShadow([...halves, ...rig.addSpheres(neckAndHead)]);
}

function addHead(rig: Rig): void {
  rig.addPart({
    material: 'skin',
    chains: [['skull', 'jaw', 'nose', 'brow', 'skull']],
    depthAnchor: { bone: 'head', at: [0, 1600, 0] },
  });
  rig.addPart({
    material: 'skin',
    chains: [['neck', 'throat']],
    depthAnchor: { bone: 'trunk', at: [0, 1400, 0] },
  });
  rig.addPart({
    material: 'hair',
    chains: [['hairTop', 'hairBack']],
    depthAnchor: { bone: 'head', at: [0, 1620, -24], bias: 8 },
  });
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
  });
  rig.addPart({
    material: 'shorts',
    name: 'pelvis',
    chains: [
      ['leftHip', 'leftButtock', 'rightButtock', 'rightHip', 'rightWaistband', 'leftWaistband', 'leftHip'],
      ['leftHip', 'rightHip'],
      ['leftButtock', 'leftWaistband'],
      ['rightButtock', 'rightWaistband'],
    ],
    depthAnchor: { bone: 'pelvis', at: [0, 900, 0] },
  });
}

function addLegBones(half: Rig): void {
  half.addBone('thigh', {
    parent: 'pelvis',
    pivot: [85, 900, 0],
    freedoms: [
      { joint: 'hipFlexion', rotate: 'x', factor: -1 },
      { joint: 'hipAbduction', rotate: 'z' },
      { joint: 'hipRotation', rotate: 'y' },
    ],
  });
  half.addBone('shank', { parent: 'thigh', pivot: [85, 486, 0], freedoms: [{ joint: 'kneeFlexion', rotate: 'x' }] });
  half.addBone('foot', {
    parent: 'shank',
    pivot: [85, 72, 0],
    freedoms: [
      { joint: 'ankleDorsiflexion', rotate: 'x', factor: -1 },
      { joint: 'ankleInversion', rotate: 'z', factor: -1 },
      { joint: 'ankleAbduction', rotate: 'y' },
    ],
  });
  half.addBone('toes', {
    parent: 'foot',
    pivot: [85, 18, 120],
    freedoms: [{ joint: 'toeExtension', rotate: 'x', factor: -1 }],
  });
  // It turns about the ball of the foot.
  half.addBone('footTarget', {
    parent: 'ground',
    pivot: [85, 18, 120],
    freedoms: [...shiftAll('foot'), { joint: 'footTurn', rotate: 'y' }, { joint: 'footPitch', rotate: 'x' }],
  });
}

const legSpheres: readonly SphereSpec[] = [
  { id: 'shortsTop', bone: 'thigh', at: [88, 880, -6], radius: 92 },
  { id: 'shortsHem', bone: 'thigh', at: [90, 650, 4], radius: 86, flatEnd: true },
  { id: 'thigh', bone: 'thigh', at: [88, 740, 2], radius: 80 },
  { id: 'kneeAbove', bone: 'thigh', at: [85, 560, 4], radius: 60 },
  { id: 'kneeBelow', bone: 'shank', at: [85, 480, 4], radius: 54 },
  { id: 'calf', bone: 'shank', at: [85, 360, -16], radius: 55 },
  { id: 'shin', bone: 'shank', at: [85, 230, -4], radius: 40 },
  { id: 'ankle', bone: 'shank', at: [85, 105, -6], radius: 32 },
  { id: 'heel', bone: 'foot', at: [85, 26, -32], radius: 26 },
  { id: 'instep', bone: 'foot', at: [84, 56, 34], radius: 25 },
  { id: 'ballMedial', bone: 'foot', at: [57, 20, 122], radius: 19 },
  { id: 'ballLateral', bone: 'foot', at: [116, 16, 106], radius: 15 },
  { id: 'bigToe', bone: 'toes', at: [54, 13, 176], radius: 13 },
  { id: 'thirdToe', bone: 'toes', at: [88, 9, 176], radius: 9 },
  { id: 'littleToe', bone: 'toes', at: [122, 9, 142], radius: 9 },
];

function addLeg(half: Rig): void {
  addLegBones(half);
  const spheres = half.addSpheres(legSpheres);
  half.addPart({
    material: 'skin',
    chains: [['thigh', 'kneeAbove', 'kneeBelow']],
    depthAnchor: { bone: 'thigh', at: [85, 640, 0], bias: 10 },
  });
  half.addPart({
    material: 'skin',
    name: 'shank',
    chains: [['kneeBelow', 'calf', 'shin', 'ankle']],
    growsFrom: 'kneeAbove',
  });
  half.addPart({
    material: 'skin',
    name: 'foot',
    chains: [
      ['ankle', 'heel', 'ballMedial', 'bigToe', 'thirdToe', 'littleToe', 'ballLateral', 'heel'],
      ['ankle', 'instep', 'ballMedial', 'ballLateral', 'instep'],
    ],
    fans: [
      ['instep', 'ballMedial', 'ballLateral', 'heel', 'ballMedial'],
      ['ankle', 'heel', 'instep'],
      ['ballMedial', 'bigToe', 'thirdToe', 'littleToe', 'ballLateral'],
    ],
    growsFrom: 'shin',
  });
  half.addPart({
    material: 'shorts',
    name: 'hip',
    chains: [['shortsTop', 'shortsHem']],
    growsFrom: 'hip',
    depthAnchor: { bone: 'thigh', at: [90, 700, 4], bias: 50 },
  });
  half.castShadow(spheres);
}

const armSpheres: readonly SphereSpec[] = [
  { id: 'sleeveTop', bone: 'upperArm', at: [166, 1380, -18], radius: 54 },
  { id: 'sleeveHem', bone: 'upperArm', at: [190, 1200, -18], radius: 58, flatEnd: true },
  { id: 'upperArm', bone: 'upperArm', at: [182, 1260, -18], radius: 42 },
  { id: 'elbow', bone: 'upperArm', at: [200, 1090, -18], radius: 37 },
  { id: 'forearm', bone: 'forearm', at: [210, 1030, -14], radius: 40 },
  { id: 'wrist', bone: 'forearm', at: [220, 850, 0], radius: 26 },
  { id: 'foreKnuckle', bone: 'forearm', at: [220, 770, 26], radius: 16 },
  { id: 'littleKnuckle', bone: 'forearm', at: [220, 770, -18], radius: 15 },
  { id: 'foreFingertip', bone: 'forearm', at: [220, 680, 26], radius: 11 },
  { id: 'littleFingertip', bone: 'forearm', at: [220, 690, -14], radius: 10 },
  { id: 'thumbBase', bone: 'forearm', at: [210, 810, 30], radius: 15 },
  { id: 'thumbTip', bone: 'forearm', at: [210, 750, 50], radius: 11 },
];

function addArm(half: Rig): void {
  half.addBone('upperArm', {
    parent: 'trunk',
    pivot: [168, 1378, -18],
    freedoms: [
      { joint: 'shoulderFlexion', rotate: 'x', factor: -1 },
      { joint: 'shoulderAbduction', rotate: 'z' },
      { joint: 'shoulderRotation', rotate: 'y' },
    ],
  });
  half.addBone('forearm', {
    parent: 'upperArm',
    pivot: [200, 1090, -18],
    freedoms: [{ joint: 'elbowFlexion', rotate: 'x', factor: -1 }],
  });
  const spheres = half.addSpheres(armSpheres);
  half.addPart({
    material: 'skin',
    chains: [
      ['upperArm', 'elbow', 'forearm', 'wrist', 'foreKnuckle', 'foreFingertip'],
      ['wrist', 'foreKnuckle', 'foreFingertip', 'littleFingertip', 'littleKnuckle', 'wrist'],
      ['wrist', 'thumbBase', 'thumbTip'],
    ],
    depthAnchor: { bone: 'upperArm', at: [200, 1090, -18], bias: 110 },
  });
  half.addPart({
    material: 'shirt',
    chains: [['sleeveTop', 'sleeveHem']],
    growsFrom: 'shoulder',
    depthAnchor: { bone: 'upperArm', at: [190, 1200, -18], bias: 200 },
  });
  half.castShadow(spheres);
}

/** A clothed adult, 1.72 m tall. */
export function buildBody(rig: Rig): void {
  addCore(rig);
  addHead(rig);
  addClothes(rig);
  for (const side of sides) rig.mirrored(side, addLeg);
  for (const side of sides) rig.mirrored(side, addArm);
}
