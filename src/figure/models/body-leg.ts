import type { LocalBone, MarkSpec, Rig, SphereSpec } from '../kit/rig.js';
import type { LimbPart } from '../names.js';
import type { Position3 } from '../types.js';
import { shiftAll } from './freedoms.js';

function addBones(half: Rig): void {
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

const limb: readonly SphereSpec[] = [
  { id: 'shortsTop', bone: 'thigh', at: [88, 845, -5], radius: 77 },
  { id: 'shortsHem', bone: 'thigh', at: [90, 680, 4], radius: 86, flatEnd: true },
  { id: 'thigh', bone: 'thigh', at: [88, 740, 2], radius: 78 },
  { id: 'kneeAbove', bone: 'thigh', at: [85, 560, 4], radius: 60 },
  { id: 'kneeBelow', bone: 'shank', at: [85, 480, 4], radius: 54 },
  { id: 'calf', bone: 'shank', at: [85, 360, -16], radius: 55 },
  { id: 'shin', bone: 'shank', at: [85, 230, -4], radius: 40 },
  { id: 'ankle', bone: 'shank', at: [85, 110, -6], radius: 31 },
];
const foot: readonly SphereSpec[] = [
  { id: 'malleolusMedial', bone: 'shank', at: [65, 86, -2], radius: 13 },
  { id: 'malleolusLateral', bone: 'shank', at: [106, 78, -8], radius: 12 },
  { id: 'heel', bone: 'foot', at: [85, 26, -34], radius: 26 },
  { id: 'instep', bone: 'foot', at: [83, 58, 34], radius: 24 },
  { id: 'midfoot', bone: 'foot', at: [73, 40, 72], radius: 20 },
  { id: 'outerEdge', bone: 'foot', at: [112, 18, 44], radius: 16 },
  { id: 'bigToeBall', bone: 'foot', at: [56, 19, 122], radius: 19 },
  { id: 'middleBall', bone: 'foot', at: [88, 19, 122], radius: 17 },
  { id: 'littleToeBall', bone: 'foot', at: [120, 15, 102], radius: 15 },
];

/** A toe from the ball to its tip: the line of its middle, and how thick it is. */
interface ToeShape {
  readonly id: string;
  readonly from: Position3;
  readonly tip: Position3;
  readonly radius: number;
}
const toeShapes: readonly ToeShape[] = [
  { id: 'bigToe', from: [54, 15, 142], tip: [54, 13, 178], radius: 13 },
  { id: 'toe2', from: [78, 15, 144], tip: [78, 9, 176], radius: 9 },
  { id: 'toe3', from: [94, 14, 138], tip: [95, 8, 166], radius: 8 },
  { id: 'toe4', from: [109, 13, 128], tip: [110, 8, 154], radius: 8 },
  { id: 'toe5', from: [123, 12, 114], tip: [125, 7, 138], radius: 7 },
];

/** The dark cleft between a toe and the next: it narrows to a point, and shows from above alone. */
function cleftBetween(inner: ToeShape, outer: ToeShape): MarkSpec {
  const half = 2.5;
  const middle = ([x, y, z]: Position3, [u, v, w]: Position3): Position3 => [(x + u) / 2, (y + v) / 2, (z + w) / 2];
  const [x, y, z] = middle(inner.from, outer.from);
  const [tipX, tipY, tipZ] = middle(inner.tip, outer.tip);
  const high = inner.radius / 2;
  const corners: readonly Position3[] = [
    [x - half / 2, y + high, z - half],
    [x + half / 2, y + high, z - half],
    [tipX + half, tipY + high, tipZ + half],
    [tipX - half, tipY + high, tipZ + half],
  ];
  return { role: 'edge', form: 'ring', points: corners.map(at => ({ bone: 'toes', at })), minArea: 40 };
}

function nailOf({ tip: [x, y, z], radius }: ToeShape): MarkSpec {
  const corners = ([[-0.6, 0.86, -0.7], [0.6, 0.86, -0.7], [0.6, 0.55, 0.66], [-0.6, 0.55, 0.66]] as const); // prettier-ignore
  return {
    role: 'skin light',
    form: 'ring',
    points: corners.map(([right, up, ahead]) => ({
      bone: 'toes',
      at: [x + right * radius, y + up * radius, z + ahead * radius],
    })),
    minArea: 16,
  };
}

const clefts = toeShapes.slice(1).map((toe, i) => cleftBetween(toeShapes[i], toe));

/** A line round the lower rim of the kneecap, as one sees it from the front. */
const kneecap: MarkSpec = {
  role: 'edge line',
  points: ([[108, 506, 52], [104, 476, 60], [66, 476, 60], [62, 506, 52]] as const).map(at => ({ bone: 'thigh', at })), // prettier-ignore
  minArea: 420,
};

/** What works under the clothes: a soft patch, the same again smaller within it. */
function patch(part: LimbPart, bone: LocalBone, corners: readonly Position3[]): MarkSpec[] {
  const middle = [0, 1, 2].map(axis => corners.reduce((sum, at) => sum + at[axis], 0) / corners.length);
  const shrink = (at: Position3, share: number): Position3 => {
    const [x, y, z] = at.map((number, axis) => middle[axis] + (number - middle[axis]) * share);
    return [x, y, z];
  };
  return (['highlight soft', 'highlight'] as const).map((role, i) => ({
    role,
    form: 'ring',
    points: corners.map(at => ({ bone, at: shrink(at, i ? 0.74 : 1) })),
    minArea: 300,
    onlyWith: part,
  }));
}

/** From the crest of the pelvis to the outer side of the hip: clockwise as one sees it from the left. */
const gluteusMedius = patch('hip', 'pelvis', [
  [140, 962, 20],
  [152, 938, -40],
  [164, 880, -46],
  [172, 832, 4],
  [152, 850, 58],
  [134, 914, 74],
]);
/** The same muscle as one sees it from behind, clockwise. */
const gluteusMediusBehind = patch('hip', 'pelvis', [
  [84, 976, -96],
  [66, 930, -118],
  [96, 868, -118],
  [160, 848, -66],
  [174, 900, -34],
  [150, 964, -46],
]);
/** Behind the hip: clockwise as one sees it aslant from behind. */
const gluteusMaximus = patch('buttock', 'pelvis', [
  [90, 868, -112],
  [128, 812, -84],
  [172, 816, -20],
  [180, 872, 16],
  [166, 934, -10],
  [120, 956, -78],
]);
/** Beside the edge of the shin: clockwise as one sees it aslant from the front. */
const tibialisAnterior = patch('shin', 'shank', [
  [84, 430, 56],
  [112, 410, 48],
  [124, 330, 36],
  [114, 220, 28],
  [100, 140, 26],
  [88, 140, 32],
  [86, 280, 44],
]);

function addFoot(half: Rig): void {
  const toes = toeShapes.map(toe => {
    const { id, from, tip, radius } = toe;
    return half.addSpheres([
      { id: `${id}Web`, bone: 'toes', at: from, radius: radius * 1.1 },
      { id: `${id}Tip`, bone: 'toes', at: tip, radius },
    ]);
  });
  half.addPart({
    material: 'skin',
    name: 'foot',
    chains: [
      ['ankle', 'heel', 'outerEdge', 'littleToeBall', 'middleBall', 'bigToeBall', 'heel'],
      ['ankle', 'instep', 'midfoot', 'bigToeBall'],
      ['ankle', 'malleolusMedial', 'midfoot'],
      ['ankle', 'malleolusLateral', 'outerEdge'],
      ['instep', 'outerEdge'],
    ],
    fans: [
      ['instep', 'midfoot', 'bigToeBall', 'middleBall', 'littleToeBall', 'outerEdge', 'malleolusLateral', 'ankle', 'malleolusMedial', 'midfoot'], // prettier-ignore
      ['heel', 'ankle', 'malleolusMedial', 'midfoot', 'bigToeBall', 'middleBall', 'littleToeBall', 'outerEdge', 'malleolusLateral', 'ankle'], // prettier-ignore
    ],
    growsFrom: 'shin',
  });
  half.addPart({
    material: 'skin',
    name: 'foot',
    chains: [['bigToeBall', ...toes[0]], ...toes.slice(1, 4).map(toe => ['middleBall', ...toe]), ['littleToeBall', ...toes[4]]], // prettier-ignore
    marks: [...clefts, ...toeShapes.slice(0, 1).map(nailOf)],
  });
}

/** A leg with its half of the shorts, and bare toes. */
export function addLeg(half: Rig): void {
  addBones(half);
  half.castShadow(half.addSpheres([...limb, ...foot]));
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
    // Low, so that a foot ahead of the other comes before it; and before its own thigh, whose end it covers.
    depthAnchor: { bone: 'shank', at: [85, 150, 0], bias: 240 },
    marks: [kneecap, ...tibialisAnterior],
  });
  addFoot(half);
  half.addPart({
    material: 'shorts',
    chains: [['shortsTop', 'shortsHem']],
    growsFrom: 'hip',
    depthAnchor: { bone: 'thigh', at: [85, 640, 0], bias: 110 },
    marks: [...gluteusMedius, ...gluteusMaximus],
  });
  // From behind, the seat of the shorts comes before the legs.
  half.addPart({
    material: 'shorts',
    chains: [half.addSpheres([{ id: 'hipBehind', bone: 'pelvis', at: [110, 920, -90], radius: 1, flatEnd: true }])],
    depthAnchor: { bone: 'pelvis', at: [0, 900, 0], bias: 1 },
    shaded: false,
    outlined: false,
    marks: gluteusMediusBehind,
  });
}
