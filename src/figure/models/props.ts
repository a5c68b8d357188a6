import type { LimbBone, PropName } from '../names.js';
import type { Position3 } from '../types.js';
import type { MarkSpec, PartSpec, Rig, SphereSpec } from '../kit/rig.js';

type Build = (rig: Rig) => void;

/** A level board: from side to side, from back to front, and how high its middle is. */
interface Board {
  readonly x: readonly [right: number, left: number];
  readonly z: readonly [back: number, front: number];
  readonly y: number;
  /** Half as thick as the board is. */
  readonly radius: number;
}

/** The four corners of a board: `seatBackRight` … */
const cornersOf = (name: string, { x: [right, left], z: [back, front], y, radius }: Board): SphereSpec[] => [
  { id: `${name}BackRight`, bone: 'ground', at: [right, y, back], radius },
  { id: `${name}BackLeft`, bone: 'ground', at: [left, y, back], radius },
  { id: `${name}FrontLeft`, bone: 'ground', at: [left, y, front], radius },
  { id: `${name}FrontRight`, bone: 'ground', at: [right, y, front], radius },
];

/** All round a board. */
const rimOf = (name: string): string[] =>
  ['BackRight', 'BackLeft', 'FrontLeft', 'FrontRight', 'BackRight'].map(corner => name + corner);

const groundOrigin = { bone: 'ground', at: [0, 0, 0] as Position3 } as const;

/** One board, as a mat. */
const slab =
  (board: Board, { depthAnchor = groundOrigin, ...look }: Omit<PartSpec, 'chains'>): Build =>
  rig => {
    rig.spheres(cornersOf('board', board));
    rig.part({ chains: [rimOf('board')], depthAnchor, shaded: false, ...look });
  };

/** A board on four legs; a chair, which faces forward, has a back too. */
const furniture =
  ({ x, z, height, isChair }: { x: number; z: number; height: number; isChair: boolean }): Build =>
  rig => {
    const across = [x - 185, x + 185] as const;
    rig.spheres([
      ...cornersOf('seat', { x: across, z: [z - 180, z + 180], y: height, radius: 18 }),
      ...cornersOf('foot', { x: across, z: [z - 200, z + 185], y: 12, radius: 13 }),
      ...cornersOf('back', { x: across, z: [z - 225, z - 215], y: isChair ? 775 : height, radius: 50 }),
    ]);
    rig.part({
      material: 'wood',
      chains: [rimOf('seat')],
      depthAnchor: { bone: 'ground', at: [x, height, z - 50], bias: -150 },
    });
    rig.part({
      material: 'wood',
      chains: [
        ['seatFrontLeft', 'footFrontLeft'],
        ['seatFrontRight', 'footFrontRight'],
      ],
      depthAnchor: { bone: 'ground', at: [x, 200, z - 50], bias: -160 },
    });
    rig.part({
      material: 'wood',
      chains: [
        ['footBackRight', 'seatBackRight'],
        ['seatBackLeft', 'footBackLeft'],
      ],
      depthAnchor: { bone: 'ground', at: [x, 600, z - 215], bias: 50 },
    });
    if (isChair) rig.part({ material: 'wood', chains: [['seatBackRight', 'backBackRight', 'backBackLeft', 'seatBackLeft']] }); // prettier-ignore
  };

const chair = (z: number): Build => furniture({ x: 0, z, height: 425, isChair: true });

/** A loop round both legs, on these bones at this height; the leg is so thick (mm). */
const loopBand =
  (bone: LimbBone, y: number, thickness: number): Build =>
  rig => {
    for (const side of ['left', 'right'] as const) {
      rig.mirrored(side, half => {
        half.spheres([
          { id: 'outer', bone, at: [86 + thickness, y, 0], radius: 15 },
          { id: 'front', bone, at: [96, y, thickness], radius: 15 },
          { id: 'back', bone, at: [96, y, -thickness], radius: 15 },
        ]);
      });
    }
    const left = bone === 'thigh' ? 'leftThigh' : 'leftShank';
    rig.part({
      material: 'band',
      chains: [['leftOuter', 'leftFront', 'rightFront', 'rightOuter']],
      depthAnchor: { bone: left, at: [0, y, 150], bias: 40 },
    });
    rig.part({
      material: 'band',
      chains: [['leftOuter', 'leftBack', 'rightBack', 'rightOuter']],
      depthAnchor: { bone: left, at: [0, y, -150], bias: 40 },
    });
  };

/** Round the chair's leg and over the top of both feet. */
function footBand(rig: Rig): void {
  rig.spheres([
    { id: 'leftOuter', bone: 'leftFoot', at: [128, 40, 60], radius: 9 },
    { id: 'leftTop', bone: 'leftFoot', at: [70, 70, 60], radius: 9 },
    { id: 'rightTop', bone: 'rightFoot', at: [-70, 70, 60], radius: 9 },
    { id: 'rightOuter', bone: 'rightFoot', at: [-128, 40, 60], radius: 9 },
    { id: 'chairLeg', bone: 'ground', at: [185, 110, 1050], radius: 9 },
  ]);
  rig.part({
    material: 'band',
    chains: [
      ['chairLeg', 'leftOuter', 'leftTop', 'rightTop', 'rightOuter'],
      ['rightOuter', 'chairLeg'],
    ],
    depthAnchor: { bone: 'leftFoot', at: [85, 0, 0], bias: 60 },
    shaded: false,
  });
}

/** Rows from the ball of the foot forward: as the towel is scrunched, it comes nearer and every other row rises. */
function towel(rig: Rig): void {
  const rowCount = 7;
  for (let row = 0; row < rowCount; row++) {
    const folds = Math.max(0, row - 1);
    const rises = folds > 0 && folds % 2 === 0;
    const bone = `towelRow${row}` as const;
    rig.bone(bone, {
      parent: 'ground',
      freedoms: [
        { joint: 'scrunch', shift: 'z', factor: -17 * folds },
        { joint: 'scrunch', shift: 'y', factor: rises ? 24 : 0 },
      ],
    });
    rig.spheres([
      { id: `right${row}`, bone, at: [-80, -3, 60 + 36 * row], radius: 3 },
      { id: `left${row}`, bone, at: [80, -3, 60 + 36 * row], radius: 3 },
    ]);
    if (row === 0) continue;
    const before = row - 1;
    rig.part({
      material: 'cloth',
      tone: row % 2 ? 'light' : undefined,
      chains: [[`right${before}`, `left${before}`, `left${row}`, `right${row}`, `right${before}`]],
      depthAnchor: row === 1 ? { ...groundOrigin, layer: 'cloth' } : undefined,
      shaded: false,
    });
  }
}

/** A curve of the seam of a tennis ball, about one quarter of it. */
const seamOf = (quarter: number): MarkSpec => ({
  role: 'white line',
  points: [-2, -1, 0, 1, 2].map(part => {
    const t = ((quarter + part / 2) * Math.PI) / 4;
    return {
      bone: 'rollingBall',
      at: [
        25 * Math.cos(t) + 8 * Math.cos(3 * t),
        33 + 25 * Math.sin(t) - 8 * Math.sin(3 * t),
        40 + 28 * Math.sin(2 * t),
      ],
    };
  }),
  minArea: 30,
});

/** A tennis ball that rolls without slipping, and its turning seam. */
function ball(rig: Rig): void {
  const radius = 33;
  rig.bone('rollingBall', {
    parent: 'ground',
    pivot: [0, radius, 40],
    freedoms: [
      { joint: 'ballRoll', shift: 'z', factor: (radius * Math.PI) / 180 },
      { joint: 'ballRoll', rotate: 'x' },
    ],
  });
  rig.spheres([{ id: 'ball', bone: 'rollingBall', at: [0, radius, 40], radius }]);
  rig.part({
    material: 'ball',
    chains: [['ball']],
    depthAnchor: { bone: 'rollingBall', at: [0, 0, 40], bias: -200 },
    marks: [1, 3, 5, 7].map(seamOf),
  });
}

/**
 * A hand that holds the big toe, thumb above and fingers below, which the pose turns over and round the tip of the toe;
 * it turns half as far as the toe, on a forearm from an elbow that stays.
 */
const hand =
  (elbow: Position3): Build =>
  rig => {
    rig.bone('hand', {
      parent: 'bigToe',
      pivot: [-28, 13, 176],
      freedoms: [
        { joint: 'bigToeExtension', rotate: 'x', factor: 0.5 },
        { joint: 'handTurn', rotate: 'x' },
        { joint: 'handRoll', rotate: 'z' },
      ],
    });
    rig.spheres([
      { id: 'elbow', bone: 'ground', at: elbow, radius: 42 },
      { id: 'wrist', bone: 'hand', at: [-34, 110, 262], radius: 27 },
      { id: 'palmAbove', bone: 'hand', at: [-34, 72, 240], radius: 24 },
      { id: 'palmBelow', bone: 'hand', at: [-34, 52, 246], radius: 20 },
      { id: 'thumbBase', bone: 'hand', at: [-34, 62, 216], radius: 12 },
      { id: 'thumbJoint', bone: 'hand', at: [-34, 40, 190], radius: 10 },
      { id: 'thumbTip', bone: 'hand', at: [-34, 33, 168], radius: 9 },
      { id: 'forefingerBase', bone: 'hand', at: [-34, 22, 226], radius: 11 },
      { id: 'forefingerJoint', bone: 'hand', at: [-34, -4, 206], radius: 10 },
      { id: 'forefingerTip', bone: 'hand', at: [-34, -8, 176], radius: 9 },
      { id: 'middleFingerBase', bone: 'hand', at: [-14, 22, 232], radius: 11 },
      { id: 'middleFingerJoint', bone: 'hand', at: [-14, -6, 214], radius: 10 },
      { id: 'middleFingerTip', bone: 'hand', at: [-14, -8, 184], radius: 9 },
    ]);
    rig.part({
      material: 'skin',
      chains: [['palmBelow', 'middleFingerBase', 'middleFingerJoint', 'middleFingerTip']],
      depthAnchor: { bone: 'bigToe', at: [20, 0, 180] },
    });
    rig.part({
      material: 'skin',
      chains: [
        ['elbow', 'wrist', 'palmAbove', 'palmBelow', 'forefingerBase', 'forefingerJoint', 'forefingerTip'],
        ['palmAbove', 'thumbBase', 'thumbJoint', 'thumbTip'],
        ['palmAbove', 'palmBelow', 'forefingerBase', 'thumbBase', 'palmAbove'],
      ],
      depthAnchor: { bone: 'bigToe', at: [-60, 0, 180] },
    });
  };

/** The other thigh, under a foot that lies across it. */
function otherThigh(rig: Rig): void {
  rig.spheres([
    { id: 'knee', bone: 'ground', at: [90, -160, -110], radius: 78 },
    { id: 'shin', bone: 'ground', at: [90, 210, -100], radius: 56 },
    { id: 'shortsTop', bone: 'ground', at: [90, -300, -110], radius: 88 },
    { id: 'shortsHem', bone: 'ground', at: [90, -40, -110], radius: 84, flatEnd: true },
  ]);
  rig.part({
    material: 'skin',
    chains: [['knee', 'shin']],
    depthAnchor: { bone: 'ground', at: [300, 0, -110] },
  });
  rig.part({ material: 'shorts', chains: [['shortsTop', 'shortsHem']] });
}

/** What the toes press, which shows before their tips. */
function toePressure(rig: Rig): void {
  const bone = 'toePressure';
  rig.bone(bone, { parent: 'ground', freedoms: [{ joint: 'press', shift: 'z', factor: 14 }] });
  const chain = rig.spheres([
    { id: 'bigToe', bone, at: [-30, 5, 166], radius: 11 },
    { id: 'toe2', bone, at: [-9, 5, 168], radius: 9 },
    { id: 'toe4', bone, at: [24, 5, 146], radius: 9 },
    { id: 'toe5', bone, at: [38, 5, 128], radius: 8 },
  ]);
  rig.part({
    material: 'force',
    chains: [chain],
    depthAnchor: { ...groundOrigin, layer: 'underFoot' },
    shaded: false,
    outlined: false,
  });
}

/** Across the tips of the toes. */
function pencil(rig: Rig): void {
  const chain = rig.spheres([
    { id: 'end', bone: 'sole', at: [-75, 6, 168], radius: 6 },
    { id: 'cone', bone: 'sole', at: [75, 6, 160], radius: 6 },
    { id: 'point', bone: 'sole', at: [92, 6, 160], radius: 2 },
  ]);
  rig.part({
    material: 'ball',
    chains: [chain],
    depthAnchor: { bone: 'sole', at: [0, -50, 160] },
    shaded: false,
  });
}

/** Under the big toe, rising forward. */
function wedge(rig: Rig): void {
  const x = [-54, -10] as const;
  rig.spheres([
    ...cornersOf('base', { x, z: [134, 196], y: 2, radius: 2 }),
    { id: 'topRight', bone: 'ground', at: [x[0], 32, 196], radius: 2 },
    { id: 'topLeft', bone: 'ground', at: [x[1], 32, 196], radius: 2 },
  ]);
  rig.part({
    material: 'wood',
    chains: [
      rimOf('base'),
      ['baseBackRight', 'baseBackLeft', 'topLeft', 'topRight', 'baseBackRight'],
      ['baseBackRight', 'baseFrontRight', 'topRight', 'baseBackRight'],
      ['baseBackLeft', 'baseFrontLeft', 'topLeft', 'baseBackLeft'],
      ['baseFrontLeft', 'baseFrontRight', 'topRight', 'topLeft', 'baseFrontLeft'],
    ],
    depthAnchor: { bone: 'ground', at: [-30, -100, 160] },
    shaded: false,
  });
}

/** A line that a walker follows. */
function floorLine(rig: Rig): void {
  const chain = rig.spheres([
    { id: 'back', bone: 'ground', at: [0, 0, -2500], radius: 5 },
    { id: 'front', bone: 'ground', at: [0, 0, 2500], radius: 5 },
  ]);
  rig.part({
    material: 'edge',
    chains: [chain],
    depthAnchor: { ...groundOrigin, layer: 'floorLine' },
    shaded: false,
    outlined: false,
  });
}

const onTheGround = { ...groundOrigin, layer: 'mat' } as const;

/** Everything that is not the person. */
export const props: Readonly<Record<PropName, Build>> = {
  chair: chair(60),
  chairAhead: chair(1250),
  table: furniture({ x: 620, z: 0, height: 880, isChair: false }),
  mat: slab({ x: [-1050, 850], z: [-330, 330], y: -12, radius: 12 }, { material: 'cloth', depthAnchor: onTheGround }),
  matAlong: slab({ x: [-330, 330], z: [-700, 1000], y: -12, radius: 12 }, { material: 'cloth', depthAnchor: onTheGround }), // prettier-ignore
  counter: slab(
    { x: [-800, -480], z: [-2500, 2500], y: 870, radius: 24 },
    { material: 'wood', depthAnchor: { ...groundOrigin, bias: -600 } },
  ),
  thighBand: loopBand('thigh', 585, 42),
  shinBand: loopBand('shank', 200, 20),
  footBand,
  towel,
  pencil,
  ball,
  wedge,
  handAbove: hand([-34, 530, 420]),
  handBelow: hand([-34, -380, 400]),
  otherThigh,
  toePressure,
  floorLine,
};
