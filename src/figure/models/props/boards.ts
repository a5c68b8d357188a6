import type { PartSpec, Rig, SphereSpec } from '../../kit/rig.js';
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

/** One board, as a mat. */
export const slab =
  (board: Board, { depthAnchor = groundOrigin, ...look }: Omit<PartSpec, 'chains'>): BuildProp =>
  rig => {
    rig.addSpheres(cornersOf('board', board));
    rig.addPart({ chains: [rimOf('board')], depthAnchor, shaded: false, ...look });
  };

/** A board on four legs; a chair, which faces forward, has a back too. */
export const furniture =
  ({ x, z, height, isChair }: { x: number; z: number; height: number; isChair: boolean }): BuildProp =>
  rig => {
    const across = [x - 185, x + 185] as const;
    // A table's back is not drawn; it keeps room behind the table in the picture.
    const backHeight = isChair ? 775 : height;
    rig.addSpheres([
      ...cornersOf('seat', { x: across, z: [z - 180, z + 180], y: height, radius: 18 }),
      ...cornersOf('foot', { x: across, z: [z - 200, z + 185], y: 12, radius: 13 }),
      ...cornersOf('back', { x: across, z: [z - 225, z - 215], y: backHeight, radius: 50 }),
    ]);
    rig.addPart({
      material: 'wood',
      chains: [rimOf('seat')],
      depthAnchor: { bone: 'ground', at: [x, height, z - 50], bias: -150 },
    });
    rig.addPart({
      material: 'wood',
      chains: [
        ['seatFrontLeft', 'footFrontLeft'],
        ['seatFrontRight', 'footFrontRight'],
      ],
      depthAnchor: { bone: 'ground', at: [x, 200, z - 50], bias: -160 },
    });
    rig.addPart({
      material: 'wood',
      chains: [
        ['footBackRight', 'seatBackRight'],
        ['seatBackLeft', 'footBackLeft'],
      ],
      depthAnchor: { bone: 'ground', at: [x, 600, z - 215], bias: 50 },
    });
    if (isChair) {
      rig.addPart({ material: 'wood', chains: [['seatBackRight', 'backBackRight', 'backBackLeft', 'seatBackLeft']] });
    }
  };

/** Under the big toe, rising forward. */
export function wedge(rig: Rig): void {
  const x = [-54, -10] as const;
  rig.addSpheres([
    ...cornersOf('base', { x, z: [134, 196], y: 2, radius: 2 }),
    { id: 'topRight', bone: 'ground', at: [x[0], 32, 196], radius: 2 },
    { id: 'topLeft', bone: 'ground', at: [x[1], 32, 196], radius: 2 },
  ]);
  rig.addPart({
    material: 'wood',
    chains: [
      rimOf('base'),
      ['baseBackRight', 'baseBackLeft', 'topLeft', 'topRight', 'baseBackRight'],
      ['baseBackRight', 'baseFrontRight', 'topRight', 'baseBackRight'],
      ['baseBackLeft', 'baseFrontLeft', 'topLeft', 'baseBackLeft'],
      ['baseFrontLeft', 'baseFrontRight', 'topRight', 'topLeft', 'baseFrontLeft'],
    ],
    // Between the big toe and the others, seen from the side.
    depthAnchor: { bone: 'ground', at: [-20, 0, 150] },
    shaded: false,
  });
}
