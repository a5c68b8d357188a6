import type { MarkSpec, Rig, SphereSpec } from '../kit/rig.js';
import type { Position3 } from '../types.js';

const neckAndHead: readonly SphereSpec[] = [
  { id: 'neck', bone: 'trunk', at: [0, 1430, -24], radius: 48 },
  { id: 'throat', bone: 'head', at: [0, 1530, -12], radius: 46 },
  { id: 'skull', bone: 'head', at: [0, 1596, 0], radius: 76 },
  { id: 'jaw', bone: 'head', at: [0, 1544, 26], radius: 51 },
  { id: 'brow', bone: 'head', at: [0, 1604, 62], radius: 16 },
  { id: 'nose', bone: 'head', at: [0, 1568, 82], radius: 12 },
  { id: 'hairTop', bone: 'head', at: [0, 1638, -20], radius: 84 },
  { id: 'hairBack', bone: 'head', at: [0, 1580, -46], radius: 63 },
];

/** A head comes before an arm that it lies on (mm). */
const beforeArms = 150;

/** Clockwise as one sees it from the front. */
const mouth: MarkSpec = {
  role: 'edge line',
  points: ([[20, 1534, 70], [8, 1529, 78], [-8, 1529, 78], [-20, 1534, 70]] as const).map(at => ({ bone: 'head', at })), // prettier-ignore
  minArea: 18,
};
const nostrils: MarkSpec = {
  role: 'edge line',
  points: (
    [
      [12, 1564, 86],
      [0, 1556, 96],
      [-12, 1564, 86],
    ] as const
  ).map(at => ({ bone: 'head', at })),
  minArea: 20,
};

/** A dot that looks ahead and a little outwards. */
function eye(x: number): MarkSpec {
  const [wide, high, turned] = [8, 11, Math.sign(x) * 3];
  const corners: readonly Position3[] = [
    [x, 1592 + high, 71],
    [x + wide, 1592, 71 - turned],
    [x, 1592 - high, 71],
    [x - wide, 1592, 71 + turned],
  ];
  return { role: 'edge', form: 'ring', points: corners.map(at => ({ bone: 'head', at })), minArea: 30 };
}

function addEar(half: Rig): void {
  half.addSpheres([
    { id: 'earTop', bone: 'head', at: [75, 1588, -10], radius: 13 },
    { id: 'earLobe', bone: 'head', at: [72, 1570, -6], radius: 10 },
  ]);
  half.addPart({
    material: 'skin',
    chains: [['earTop', 'earLobe']],
    depthAnchor: { bone: 'head', at: [77, 1600, -24], bias: beforeArms + 10 },
  });
}

/** Head and neck; the face has the marks, the back is all hair. */
export function addHead(rig: Rig): void {
  rig.addBone('head', {
    parent: 'trunk',
    pivot: [0, 1450, -20],
    freedoms: [
      { joint: 'neckTurn', rotate: 'y' },
      { joint: 'neckTilt', rotate: 'z' },
      { joint: 'neckFlexion', rotate: 'x' },
    ],
  });
  rig.castShadow(rig.addSpheres(neckAndHead));
  // Behind the head wherever one stands: it never covers the face.
  rig.addPart({
    material: 'skin',
    chains: [['neck', 'throat']],
    depthAnchor: { bone: 'head', at: [0, 1600, 0], bias: -60 },
  });
  rig.addPart({
    material: 'hair',
    chains: [['hairTop', 'hairBack']],
    depthAnchor: { bone: 'head', at: [0, 1600, -24], bias: beforeArms + 4 },
  });
  rig.addPart({
    material: 'skin',
    chains: [['skull', 'jaw', 'nose', 'brow', 'skull']],
    depthAnchor: { bone: 'head', at: [0, 1600, 0], bias: beforeArms },
    marks: [eye(29), eye(-29), nostrils, mouth],
  });
  for (const side of ['left', 'right'] as const) rig.mirrored(side, addEar);
}
