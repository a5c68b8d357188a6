import { type LesserToe, lesserToes, type Toe, toes } from '../names.js';
import type { Position3 } from '../types.js';
import type { Rig, SphereSpec } from '../kit/rig.js';
import { ankleMarks, cutMarks, footMarks, nailOn } from './foot-marks.js';
import { shiftAll } from './freedoms.js';

/** The heads of the metatarsals, where the toes begin. */
const heads: Readonly<Record<Toe, { readonly at: Position3; readonly radius: number }>> = {
  bigToe: { at: [-30, 19, 122], radius: 18 },
  toe2: { at: [-10, 19, 125], radius: 16 },
  toe3: { at: [7, 18, 121], radius: 15 },
  toe4: { at: [23, 16, 112], radius: 14 },
  toe5: { at: [36, 14, 101], radius: 14 },
};

/** A sphere along a toe, and the joint that bends there: the bone beyond it, and its share of the toe's flexion. */
interface Knuckle {
  readonly id: 'Web' | 'Joint' | 'Middle' | 'Tip';
  readonly at: Position3;
  readonly radius: number;
  readonly bends?: { readonly bone: 'Middle' | 'Tip'; readonly share: number };
}

const bigToe: readonly Knuckle[] = [
  { id: 'Web', at: [-33, 15, 144], radius: 15 },
  { id: 'Joint', at: [-32, 14, 158], radius: 14, bends: { bone: 'Tip', share: 1 } },
  { id: 'Tip', at: [-31, 12, 178], radius: 12 },
];

/** From where the toe begins; its first joint bends less than the second. */
const lesserToe: readonly Knuckle[] = [
  { id: 'Web', at: [0, 15, 0], radius: 10 },
  { id: 'Joint', at: [0, 16, 8], radius: 9, bends: { bone: 'Middle', share: 0.6 } },
  { id: 'Middle', at: [0, 12, 23], radius: 8, bends: { bone: 'Tip', share: 1 } },
  { id: 'Tip', at: [0, 8, 31], radius: 8 },
];

/** Where each lesser toe begins, and its size. */
const lesserToeStarts: Readonly<Record<LesserToe, { readonly x: number; readonly z: number; readonly size: number }>> =
  {
    toe2: { x: -9, z: 148, size: 1 },
    toe3: { x: 8, z: 142, size: 0.95 },
    toe4: { x: 24, z: 132, size: 0.9 },
    toe5: { x: 39, z: 118, size: 0.85 },
  };

/** The knuckles of a toe in their places. */
const knucklesOf = (toe: Toe): readonly Knuckle[] => {
  if (toe === 'bigToe') return bigToe;
  const { x: left, z: ahead, size } = lesserToeStarts[toe];
  return lesserToe.map(({ at: [x, y, z], radius, ...knuckle }) => ({
    ...knuckle,
    at: [left + x, y * size, ahead + z * size],
    radius: radius * size,
  }));
};

function addBones(rig: Rig): void {
  rig.addBone('sole', {
    parent: 'ground',
    freedoms: [
      ...shiftAll('foot'),
      { joint: 'footPitch', rotate: 'x' },
      { joint: 'footRoll', rotate: 'z' },
      { joint: 'footTurn', rotate: 'y' },
    ],
  });
  rig.addBone('heel', { parent: 'sole', pivot: [0, 0, -20], freedoms: [{ joint: 'heelEversion', rotate: 'z' }] });
  rig.addBone('shin', {
    parent: 'heel',
    pivot: [0, 72, 0],
    freedoms: [
      { joint: 'ankleAbduction', rotate: 'y', factor: -1 },
      { joint: 'ankleInversion', rotate: 'z' },
      { joint: 'ankleDorsiflexion', rotate: 'x' },
    ],
  });
  rig.addBone('midfoot', { parent: 'sole', freedoms: [{ joint: 'archHeight', shift: 'y', factor: 9 }] });
  rig.addBone('forefoot', {
    parent: 'sole',
    freedoms: [
      { joint: 'archHeight', shift: 'z', factor: -3 },
      { joint: 'footShortening', shift: 'z', factor: -15 },
    ],
  });
}

const heelFlesh: readonly SphereSpec[] = [
  { id: 'heel', bone: 'heel', at: [0, 26, -32], radius: 26 },
  { id: 'heelLateral', bone: 'heel', at: [6, 25, -32], radius: 24 },
];
const shinFlesh: readonly SphereSpec[] = [
  { id: 'achilles', bone: 'shin', at: [0, 98, -34], radius: 10 },
  { id: 'shinLow', bone: 'shin', at: [0, 132, 3], radius: 28 },
  { id: 'calfLow', bone: 'shin', at: [0, 132, -33], radius: 12 },
  { id: 'shinHigh', bone: 'shin', at: [-2, 300, 7], radius: 35 },
  { id: 'calfMiddle', bone: 'shin', at: [0, 188, -22], radius: 31 },
  { id: 'calfHigh', bone: 'shin', at: [0, 300, -28], radius: 45 },
  { id: 'cutFront', bone: 'shin', at: [0, 166, 2], radius: 28, flatEnd: true },
  { id: 'cutBack', bone: 'shin', at: [0, 166, -31], radius: 13, flatEnd: true },
  { id: 'medialMalleolus', bone: 'shin', at: [-21, 84, 4], radius: 13 },
  { id: 'lateralMalleolus', bone: 'shin', at: [21, 74, -6], radius: 12 },
];
/** What rises with the arch, and the base of the fifth metatarsal, which stays on the sole. */
const midfootFlesh: readonly SphereSpec[] = [
  { id: 'talus', bone: 'midfoot', at: [-1, 60, 32], radius: 23 },
  { id: 'navicular', bone: 'midfoot', at: [-17, 47, 40], radius: 18 },
  { id: 'firstCuneiform', bone: 'midfoot', at: [-12, 42, 66], radius: 20 },
  { id: 'cuboid', bone: 'midfoot', at: [18, 32, 56], radius: 17 },
  { id: 'firstWeb', bone: 'forefoot', at: [-20, 15, 133], radius: 8 },
  { id: 'fifthBase', bone: 'sole', at: [30, 17, 44], radius: 14 },
];

type ToeBone = Toe | `${LesserToe}Middle` | `${Toe}Tip`;

/** Adds the bones of a toe, one beyond each joint; returns the one that carries each knuckle. */
function addToeBones(rig: Rig, toe: Toe, knuckles: readonly Knuckle[]): ToeBone[] {
  rig.addBone(toe, {
    parent: 'forefoot',
    pivot: heads[toe].at,
    freedoms: [
      // Away from the second toe; the second itself goes towards the little one.
      { joint: `${toe}Abduction`, rotate: 'y', factor: toe === 'bigToe' ? -1 : 1 },
      { joint: `${toe}Extension`, rotate: 'x', factor: -1 },
    ],
  });
  let bone: ToeBone = toe;
  return knuckles.map(({ at, bends }) => {
    if (!bends) return bone;
    const parent = bone;
    // The big toe's only joint leads to its tip.
    bone = `${toe}${bends.bone}` as ToeBone;
    rig.addBone(bone, {
      parent,
      pivot: at,
      freedoms: [{ joint: `${toe}Flexion`, rotate: 'x', factor: bends.share }],
    });
    return bone;
  });
}

/** Adds a toe with its bones; returns the spheres along it. */
function addToe(rig: Rig, toe: Toe): string[] {
  const { at: head } = heads[toe];
  const knuckles = knucklesOf(toe);
  const bones = addToeBones(rig, toe, knuckles);
  const flesh = knuckles.map(({ id, at, radius }, i) => ({ id: `${toe}${id}`, bone: bones[i], at, radius }));
  const chain = rig.addSpheres(flesh);
  rig.addPart({
    material: 'skin',
    name: toe,
    chains: [chain],
    growsFrom: `${toe}Head`,
    // Forward and down, so that a toe comes nearer to the viewer as it lifts.
    depthAnchor: { bone: toe, at: [head[0], head[1] - 30, head[2] + 30] },
    marks: [{ role: 'skin light', points: nailOn(flesh[flesh.length - 1]), form: 'ring', minArea: 3 }],
  });
  return chain;
}

function addHindfoot(rig: Rig, hasLeg: boolean): void {
  rig.addPart({
    material: 'skin',
    chains: [
      ['heel', 'navicular', 'bigToeHead'],
      ['cutBack', 'calfLow', 'achilles', 'heel'],
      ['cutFront', 'shinLow'],
      ['shinLow', 'talus', 'firstCuneiform', 'bigToeHead'],
      ['shinLow', 'talus', 'cuboid', 'toe5Head'],
      ['shinLow', 'lateralMalleolus', 'fifthBase', 'toe5Head'],
      ['shinLow', 'medialMalleolus', 'navicular', 'bigToeHead'],
      ['achilles', 'heelLateral', 'fifthBase'],
      toes.map(toe => `${toe}Head`),
    ],
    fans: [
      // prettier-ignore
      ['talus', 'heel', 'navicular', 'medialMalleolus', 'shinLow', 'lateralMalleolus', 'fifthBase', 'heelLateral', 'achilles', 'heel'],
      ['firstCuneiform', 'talus', 'navicular', 'bigToeHead', 'toe2Head', 'toe3Head', 'cuboid', 'talus'],
      ['cuboid', 'talus', 'fifthBase', 'toe5Head', 'toe4Head', 'toe3Head'],
      ['shinLow', 'talus', 'achilles', 'calfLow', 'cutBack', 'cutFront'],
      ['heel', 'achilles', 'heelLateral', 'fifthBase', 'navicular'],
    ],
    // Low and far back: toes come before it, except for those behind it in a side view.
    depthAnchor: { bone: 'sole', at: [-30, -175, -10] },
    marks: [...cutMarks(hasLeg), ...(hasLeg ? [] : footMarks)],
  });
}

/** What moves with the toes, while the rest stays. */
function addForefoot(rig: Rig): void {
  rig.addPart({
    material: 'skin',
    chains: [
      ...toes.map(toe => [`${toe}Head`, `${toe}Web`]),
      lesserToes.map(toe => `${toe}Web`),
      ['bigToeHead', 'firstWeb', 'toe2Head'],
    ],
    marks: ankleMarks,
  });
}

/** Adds the leg, as high as it is seen (mm): a foot close up is never seen with its knee. */
const addLeg =
  (height: number) =>
  (rig: Rig): void => {
    rig.addSpheres([{ id: 'legTop', bone: 'shin', at: [-1, height, -18], radius: 56 }]);
    rig.addPart({
      material: 'skin',
      chains: [
        ['legTop', 'calfHigh', 'calfMiddle', 'calfLow', 'achilles'],
        ['legTop', 'shinHigh', 'shinLow', 'talus'],
      ],
      fans: [['shinLow', 'talus', 'achilles', 'calfLow', 'calfMiddle', 'calfHigh', 'legTop', 'shinHigh']],
      hiddenFromAbove: true,
      // Nor is any of them seen from above.
      marks: footMarks,
    });
  };

/** Adds the left foot, 250 mm from heel to toe, and the leg above it if there is one. */
function addFoot(rig: Rig, addLegAbove?: (rig: Rig) => void): void {
  addBones(rig);
  rig.addSpheres([...heelFlesh, ...shinFlesh, ...midfootFlesh]);
  rig.addSpheres(toes.map(toe => ({ id: `${toe}Head`, bone: 'forefoot', ...heads[toe] })));
  const chains = toes.map(toe => addToe(rig, toe));
  addHindfoot(rig, addLegAbove !== undefined);
  addLegAbove?.(rig);
  addForefoot(rig);
  // prettier-ignore
  rig.castShadow(['heel', 'heelLateral', 'fifthBase', 'toe5Head', 'toe4Head', 'toe3Head', 'toe2Head', 'bigToeHead', 'heel', 'toe3Head']);
  rig.castShadow(chains.flatMap(chain => [chain[0], chain[chain.length - 1]]));
}

/** The left foot with a leg that goes on beyond the picture. */
export const buildFoot = (rig: Rig): void => addFoot(rig, addLeg(900));

/** The left foot with its shin below the calf. */
export const buildFootOfLeg = (rig: Rig): void => addFoot(rig, addLeg(430));

/** The left foot, cut off above the ankle. */
export const buildFootAlone = (rig: Rig): void => addFoot(rig);
