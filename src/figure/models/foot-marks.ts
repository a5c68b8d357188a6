import type { FootBone } from '../names.js';
import type { Position3 } from '../types.js';
import type { MarkSpec, SphereSpec } from '../kit/rig.js';

const archEdge: MarkSpec['points'] = [
  { bone: 'sole', at: [-14, 5, -14] },
  { bone: 'sole', at: [-16, 12, -8] },
  { bone: 'midfoot', at: [-24, 24, 20] },
  { bone: 'midfoot', at: [-28, 24, 62] },
  { bone: 'forefoot', at: [-30, 12, 94] },
  { bone: 'forefoot', at: [-29, 5, 104] },
];
/** How far what works lights up: fully, and softly about that (mm). */
const glow = { arch: { full: 11, soft: 17 }, ankle: { full: 24, soft: 33 } } as const;

/** The middle of what lights up along the arch, and how much of its width it has there. */
const archMiddle: readonly { readonly share: number; readonly bone: FootBone; readonly at: Position3 }[] = [
  { share: 0.3, bone: 'midfoot', at: [-26, 30, -10] },
  { share: 0.8, bone: 'midfoot', at: [-26, 32, 0] },
  { share: 1, bone: 'midfoot', at: [-30, 36, 20] },
  { share: 1, bone: 'midfoot', at: [-32, 37, 42] },
  { share: 1, bone: 'midfoot', at: [-32, 34, 62] },
  { share: 0.8, bone: 'midfoot', at: [-33, 28, 74] },
  { share: 0.3, bone: 'midfoot', at: [-33, 24, 82] },
];
/** What lights up along the arch: a band, so wide to either side of its middle (mm). */
function archGlow(width: number): MarkSpec['points'] {
  const edge = (sign: 1 | -1): MarkSpec['points'] =>
    archMiddle.map(({ share, bone, at: [x, y, z] }) => ({ bone, at: [x, y + sign * width * share, z] }));
  return [...edge(1), ...[...edge(-1)].reverse()];
}

/** What lights up about the inner side of the ankle: a round of this radius (mm). */
const ankleGlow = (radius: number): MarkSpec['points'] =>
  Array.from({ length: 8 }, (_, i) => {
    const turn = (i * Math.PI) / 4;
    return { bone: 'shin', at: [-33, 78 + radius * Math.sin(turn), -2 - radius * Math.cos(turn)] };
  });

const lateralBorder: MarkSpec['points'] = [
  { bone: 'forefoot', at: [32, 1, 98] },
  { bone: 'sole', at: [30, 3.5, 44] },
  { bone: 'sole', at: [-10, 1, -18] },
];
const malleolus: MarkSpec['points'] = [
  { bone: 'shin', at: [-34, 82, 14] },
  { bone: 'shin', at: [-36, 70, 5] },
  { bone: 'shin', at: [-34, 82, -7] },
];

const lateralMalleolus: MarkSpec['points'] = [
  { bone: 'shin', at: [33, 72, -17] },
  { bone: 'shin', at: [35, 60, -6] },
  { bone: 'shin', at: [33, 72, 5] },
];
/** Where the leg is cut off, seen from above. */
const cutLeg: MarkSpec['points'] = (
  [
    [0, 29],
    [-22, 20],
    [-27, 2],
    [-22, -18],
    [-11, -38],
    [0, -43],
    [11, -38],
    [22, -18],
    [27, 2],
    [22, 20],
  ] as const
).map(([x, z]) => ({ bone: 'shin', at: [x, 166, z] }));

/** From above, where the leg is not drawn; a foot alone shows it always. */
export const leastCutFromAbove = 2400;
export const cutMarks = (minArea: number): readonly MarkSpec[] => [
  { role: 'skin light', points: cutLeg, form: 'ring', minArea },
  { role: 'edge line', points: cutLeg, form: 'ring', minArea },
];

/** What is drawn on the skin of a foot, and what lights up there. */
export const footMarks: readonly MarkSpec[] = [
  // The hollow under the arch, down to the lateral border of the sole.
  { role: 'skin deep', points: [...archEdge, ...lateralBorder], minArea: 700 },
  { role: 'edge line', points: archEdge, minArea: 1400 },
  { role: 'highlight soft', points: archGlow(glow.arch.soft), form: 'ring', minArea: 200, onlyWith: 'arch' },
  { role: 'highlight', points: archGlow(glow.arch.full), form: 'ring', minArea: 200, onlyWith: 'arch' },
  { role: 'highlight soft', points: ankleGlow(glow.ankle.soft), form: 'ring', minArea: 200, onlyWith: 'ankle' },
  { role: 'highlight', points: ankleGlow(glow.ankle.full), form: 'ring', minArea: 200, onlyWith: 'ankle' },
  { role: 'edge line', points: malleolus, minArea: 40 },
  { role: 'edge line', points: lateralMalleolus, minArea: 40 },
];

/** In radii from the centre of the tip, on its surface, so that a nail never stands over the outline. */
const nailCorners: readonly Position3[] = [
  [-0.62, 0.86, -1],
  [0.62, 0.86, -1],
  [0.68, 0.55, 0.66],
  [-0.68, 0.55, 0.66],
];

/** The corners of the nail on the tip of a toe. */
export const nailOn = ({ bone, at: [x, y, z], radius }: SphereSpec): MarkSpec['points'] =>
  nailCorners.map(corner => ({
    bone,
    at: [x + corner[0] * radius, y + corner[1] * radius, z + corner[2] * radius],
  }));
