import type { MarkSpec, Rig, SphereSpec } from '../kit/rig.js';
import type { Position3 } from '../types.js';
import { shiftAll } from './freedoms.js';

/** A hand's fingers from knuckle to tip, the forefinger first, and how thick they are. */
interface Finger {
  readonly id: string;
  readonly knuckle: Position3;
  readonly tip: Position3;
  readonly radius: number;
}
const fingers: readonly Finger[] = [
  { id: 'forefinger', knuckle: [220, 768, 30], tip: [216, 694, 36], radius: 10 },
  { id: 'middleFinger', knuckle: [221, 762, 10], tip: [216, 680, 12], radius: 10.5 },
  { id: 'ringFinger', knuckle: [221, 766, -10], tip: [216, 690, -12], radius: 10 },
  { id: 'littleFinger', knuckle: [220, 774, -28], tip: [215, 712, -34], radius: 9 },
];

const limb: readonly SphereSpec[] = [
  { id: 'sleeveTop', bone: 'upperArm', at: [164, 1380, -18], radius: 54 },
  { id: 'sleeveHem', bone: 'upperArm', at: [186, 1236, -18], radius: 52, flatEnd: true },
  { id: 'upperArm', bone: 'upperArm', at: [182, 1262, -18], radius: 43 },
  { id: 'elbow', bone: 'upperArm', at: [200, 1090, -18], radius: 36 },
  { id: 'forearm', bone: 'forearm', at: [206, 1034, -16], radius: 38 },
  { id: 'wrist', bone: 'forearm', at: [219, 862, -2], radius: 24 },
  { id: 'palm', bone: 'hand', at: [222, 830, 2], radius: 22 },
  { id: 'thumbBase', bone: 'hand', at: [221, 812, 34], radius: 14 },
  { id: 'thumbTip', bone: 'hand', at: [216, 748, 60], radius: 10 },
];

/** The dark cleft between two fingers, which ends in a point at the knuckles. */
function cleftBetween(a: Finger, b: Finger): MarkSpec {
  const along = (share: number, apart: number): Position3 => {
    const [x, y, z] = [0, 1, 2].map(axis => {
      const knuckle = (a.knuckle[axis] + b.knuckle[axis]) / 2;
      return knuckle + ((a.tip[axis] + b.tip[axis]) / 2 - knuckle) * share;
    });
    return [x, y, z + apart];
  };
  const points = [along(0.1, 0), along(0.95, -3), along(1.1, 0), along(0.95, 3)];
  return { role: 'edge', form: 'ring', points: points.map(at => ({ bone: 'hand', at })) };
}

function addBones(half: Rig): void {
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
  half.addBone('hand', {
    parent: 'forearm',
    pivot: [220, 850, 0],
    freedoms: [
      { joint: 'forearmRotation', rotate: 'y' },
      { joint: 'wristFlexion', rotate: 'z', factor: -1 },
      { joint: 'wristDeviation', rotate: 'x', factor: -1 },
    ],
  });
  // It turns about the middle of the palm's skin.
  half.addBone('palmTarget', {
    parent: 'ground',
    pivot: [206, 790, 0],
    freedoms: [
      ...shiftAll('palm'),
      { joint: 'palmTurn', rotate: 'y' },
      { joint: 'palmPitch', rotate: 'x' },
      { joint: 'palmRoll', rotate: 'z' },
    ],
  });
}

/** The forearm is apart from the upper arm, so that a hand can lie on the body and the elbow behind it. */
function addForearm(half: Rig): void {
  const digits = fingers.map(({ id, knuckle, tip, radius }) =>
    half.addSpheres([
      { id: `${id}Knuckle`, bone: 'hand', at: knuckle, radius: 14 },
      { id: `${id}Tip`, bone: 'hand', at: tip, radius },
    ]),
  );
  half.addPart({
    material: 'skin',
    chains: [
      ['forearm', 'wrist', 'palm'],
      ['palm', digits[0][0], digits[1][0], digits[2][0], digits[3][0], 'palm'],
      ['palm', 'thumbBase', 'thumbTip'],
      ['thumbBase', digits[0][0]],
      ...digits,
    ],
    fans: [['palm', 'thumbBase', digits[0][0]]],
    growsFrom: 'elbow',
    depthAnchor: { bone: 'forearm', at: [206, 1000, -8], bias: 185 },
    marks: fingers.slice(1).map((finger, i) => cleftBetween(fingers[i], finger)),
  });
}

/** An arm in a short sleeve. */
export function addArm(half: Rig): void {
  addBones(half);
  half.castShadow(half.addSpheres(limb));
  half.addPart({
    material: 'skin',
    chains: [['upperArm', 'elbow']],
    depthAnchor: { bone: 'upperArm', at: [200, 1090, -18], bias: 90 },
  });
  addForearm(half);
  half.addPart({
    material: 'shirt',
    chains: [['sleeveTop', 'sleeveHem']],
    growsFrom: 'shoulder',
    depthAnchor: { bone: 'upperArm', at: [190, 1200, -18], bias: 200 },
  });
}
