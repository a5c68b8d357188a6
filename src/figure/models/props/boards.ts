import type { PartSpec, Rig, SphereSpec } from '../../kit/rig.js';
import { sharpCorners } from '../../kit/sharp-corners.js';
import type { BonePoint, Position3 } from '../../types.js';
import { type BuildProp, groundOrigin } from './prop.js';

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

/** How a board is painted; the names of its corners begin with `id`. */
type BoardLook = Omit<PartSpec, 'chains'> & { readonly id?: string };

/** One board, as a mat. */
export const slab =
  (board: Board, { id = 'board', depthAnchor = groundOrigin, ...look }: BoardLook): BuildProp =>
  rig => {
    rig.addSpheres(cornersOf(id, board));
    rig.addPart({ chains: [rimOf(id)], depthAnchor, shaded: false, ...look });
  };

/** A sturdy chair that faces forward: thick legs, joined low down all round, and a back of two broad rails. */
export const sturdyChair =
  ({ z, height }: { z: number; height: number }): BuildProp =>
  rig => {
    const across = [-200, 200] as const;
    const upright = [z - 215, z - 205] as const;
    rig.addSpheres([
      ...cornersOf('seat', { x: across, z: [z - 190, z + 190], y: height - 22, radius: 22 }),
      ...cornersOf('rail', { x: across, z: [z - 195, z + 190], y: 130, radius: 14 }),
      ...cornersOf('foot', { x: across, z: [z - 200, z + 195], y: 20, radius: 20 }),
      ...cornersOf('lowRail', { x: across, z: upright, y: 600, radius: 26 }),
      ...cornersOf('highRail', { x: across, z: upright, y: 800, radius: 34 }),
    ]);
    rig.addPart({
      material: 'wood',
      chains: [rimOf('seat')],
      depthAnchor: { bone: 'ground', at: [0, height, z - 50], bias: -150 },
    });
    rig.addPart({
      material: 'wood',
      chains: [
        ['seatFrontLeft', 'footFrontLeft'],
        ['seatFrontRight', 'footFrontRight'],
        ['railFrontLeft', 'railFrontRight'],
      ],
      depthAnchor: { bone: 'ground', at: [0, 200, z - 50], bias: -160 },
    });
    rig.addPart({
      material: 'wood',
      chains: [
        ['footBackRight', 'seatBackRight', 'highRailBackRight'],
        ['footBackLeft', 'seatBackLeft', 'highRailBackLeft'],
        ['lowRailBackLeft', 'lowRailBackRight'],
        ['highRailBackLeft', 'highRailBackRight'],
        ['railFrontLeft', 'railBackLeft', 'railBackRight', 'railFrontRight'],
      ],
      depthAnchor: { bone: 'ground', at: [0, 600, z - 215], bias: 50 },
    });
  };

/** A wedge of these sides, its edge at the back on the ground. */
interface Wedge {
  readonly x: readonly [right: number, left: number];
  readonly z: readonly [back: number, front: number];
  readonly height: number;
  /** What it is painted just below, and above what is behind that. */
  readonly below?: BonePoint;
}

/** Rising forward, each under a big toe. */
export const wedges =
  (...placed: readonly Wedge[]): BuildProp =>
  rig =>
    placed.forEach((wedge, i) => {
      addWedge(rig, wedge, `wedge${i}`);
    });

function addWedge(rig: Rig, { x, z, height, below }: Wedge, id: string): void {
  const [right, left] = x;
  const [, end] = z;
  const front: readonly Position3[] = [[right, 0, end], [right, height, end], [left, height, end], [left, 0, end]]; // prettier-ignore
  rig.addSpheres([
    ...cornersOf(id, { x, z: [z[0], end - 1], y: 2, radius: 2 }),
    { id: `${id}TopRight`, bone: 'ground', at: [right, height - 1, end - 1], radius: 2 },
    { id: `${id}TopLeft`, bone: 'ground', at: [left, height - 1, end - 1], radius: 2 },
  ]);
  const face = (...corners: readonly string[]): string[] => [...corners, corners[0]].map(corner => id + corner);
  const slope: readonly Position3[] = [[right, 2, z[0]], [left, 2, z[0]], [left, height, end], [right, height, end]]; // prettier-ignore
  const look = { material: 'wood', shaded: false } as const;
  // Between the toe that lies on it and the others, but for its inner side, which is nearer.
  rig.addPart({
    ...look,
    chains: [
      rimOf(id),
      face('BackRight', 'BackLeft', 'TopLeft', 'TopRight'),
      face('BackLeft', 'FrontLeft', 'TopLeft'),
      face('FrontLeft', 'FrontRight', 'TopRight', 'TopLeft'),
    ],
    depthAnchor: below ?? { bone: 'ground', at: [left - 10, 0, z[0] + 13] },
    marks: [
      { role: 'wood shade', form: 'ring', points: sharpCorners('ground', front), minArea: 100 },
      { role: 'wood light', form: 'ring', points: sharpCorners('ground', slope), minArea: 100 },
    ],
  });
  rig.addPart({
    ...look,
    chains: [face('BackRight', 'FrontRight', 'TopRight')],
    depthAnchor: { bone: 'ground', at: [right - 13, 0, z[0] + 18] },
  });
}
