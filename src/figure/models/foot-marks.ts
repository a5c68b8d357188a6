import { range } from '../../range.js';
import type { FootBone } from '../names.js';
import type { Position3 } from '../types.js';
import type { MarkSpec, SphereSpec } from '../kit/rig.js';

const archEdge: MarkSpec['points'] = [
  { bone: 'sole', at: [-12, 6, -6] },
  { bone: 'sole', at: [-16, 13, 0] },
  { bone: 'midfoot', at: [-24, 24, 20] },
  { bone: 'midfoot', at: [-28, 24, 62] },
  { bone: 'forefoot', at: [-30, 14, 90] },
  { bone: 'forefoot', at: [-29, 9, 99] },
];
/** How far what works lights up: fully, and softly about that (mm). */
const glow = { arch: { full: 11, soft: 17 }, sole: { full: 7, soft: 10 }, ankle: { full: 15, soft: 22 } } as const;

/** A place along the middle of a band, and how much of its width it has there. */
interface BandPlace {
  readonly share: number;
  readonly bone: FootBone;
  readonly at: Position3;
}

/** What lights up along the arch. */
const archMiddle: readonly BandPlace[] = [
  { share: 0.3, bone: 'midfoot', at: [-26, 29, -8] },
  { share: 0.8, bone: 'midfoot', at: [-26, 33, 2] },
  { share: 1, bone: 'midfoot', at: [-30, 38, 18] },
  { share: 1, bone: 'midfoot', at: [-32, 41, 36] },
  { share: 1, bone: 'midfoot', at: [-32, 41, 52] },
  { share: 0.8, bone: 'midfoot', at: [-32, 38, 66] },
  { share: 0.3, bone: 'midfoot', at: [-32, 34, 74] },
];

/** The muscle along the inner border of the sole, from the heel to the ball. */
const soleMiddle: readonly BandPlace[] = [
  { share: 0.3, bone: 'heel', at: [-26, 18, -44] },
  { share: 1, bone: 'heel', at: [-26, 18, -34] },
  { share: 1, bone: 'sole', at: [-26, 19, -8] },
  { share: 1, bone: 'midfoot', at: [-28, 34, 16] },
  { share: 1, bone: 'midfoot', at: [-30, 35, 38] },
  { share: 0.8, bone: 'midfoot', at: [-32, 32, 56] },
  // the ball, painted over it, would cut off what goes on
  { share: 0.4, bone: 'forefoot', at: [-35, 27, 79] },
  { share: 0, bone: 'forefoot', at: [-36, 25, 86] },
];

/** A band, so wide to either side of its middle (mm). */
function bandAbout(middle: readonly BandPlace[], width: number): MarkSpec['points'] {
  const edge = (sign: 1 | -1): MarkSpec['points'] =>
    middle.map(({ share, bone, at: [x, y, z] }) => ({ bone, at: [x, y + sign * width * share, z] }));
  return [...edge(1), ...[...edge(-1)].reverse()];
}

/** What lights up where the foot meets the shin: an oval so long, and a little wider (mm); it slopes with the instep. */
const ankleGlow = (radius: number): MarkSpec['points'] =>
  range(8).map(i => {
    const turn = (i * Math.PI) / 4;
    const ahead = radius * Math.sin(turn);
    return { bone: 'midfoot', at: [-6 + 1.2 * radius * Math.cos(turn), 86 - 0.6 * ahead, 30 + ahead] };
  });

const lateralBorder: MarkSpec['points'] = [
  { bone: 'forefoot', at: [28, 3, 72] },
  { bone: 'sole', at: [30, 3.5, 44] },
  { bone: 'sole', at: [6, 4, -2] },
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

/** A leg that goes on is cut off only where one looks down on it. */
export const cutMarks = (onlyFromAbove: boolean): readonly MarkSpec[] =>
  (['skin light', 'edge line'] as const).map(role => ({
    role,
    points: cutLeg,
    form: 'ring',
    minArea: 0,
    onlyFromAbove,
  }));

/** What lights up while a part works: softly about it, fully within. */
const lightUp = (part: keyof typeof glow, about: (width: number) => MarkSpec['points']): MarkSpec[] =>
  (['soft', 'full'] as const).map(reach => ({
    role: reach === 'soft' ? 'highlight soft' : 'highlight',
    points: about(glow[part][reach]),
    form: 'ring',
    minArea: 200,
    onlyWith: part,
  }));

/** What is drawn on the skin of a foot, and what lights up there. */
export const footMarks: readonly MarkSpec[] = [
  // The hollow under the arch, down to the lateral border of the sole.
  { role: 'skin deep', points: [...archEdge, ...lateralBorder], minArea: 700 },
  { role: 'edge line', points: archEdge, minArea: 1100 },
  ...lightUp('arch', width => bandAbout(archMiddle, width)),
  ...lightUp('sole', width => bandAbout(soleMiddle, width)),
];

/** The same at the ankle, which is nearer than the rest where one sees a foot that points away. */
export const ankleMarks: readonly MarkSpec[] = [
  ...lightUp('ankle', ankleGlow),
  { role: 'edge line', points: malleolus, minArea: 75 },
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
