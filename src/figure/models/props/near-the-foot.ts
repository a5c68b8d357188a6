import type { MarkSpec, Rig } from '../../kit/rig.js';
import { groundOrigin } from './prop.js';

/** The other thigh, under a foot that lies across it: its knee is up the page. */
export function otherThigh(rig: Rig): void {
  const bone = 'ground';
  rig.addSpheres([
    { id: 'shortsTop', bone, at: [90, -420, -120], radius: 105 },
    { id: 'shortsHem', bone, at: [90, 40, -120], radius: 92, flatEnd: true },
    { id: 'thigh', bone, at: [90, 20, -120], radius: 84 },
    { id: 'knee', bone, at: [90, 190, -120], radius: 76 },
  ]);
  rig.addPart({
    material: 'skin',
    chains: [['thigh', 'knee']],
    depthAnchor: { bone, at: [0, 0, -120], layer: 'behind' },
  });
  rig.addPart({ material: 'shorts', chains: [['shortsTop', 'shortsHem']] });
}

/** A firm cushion under the calf of a leg that lies along z, its toes up. */
export function calfCushion(rig: Rig): void {
  const bone = 'ground';
  rig.addSpheres([
    { id: 'backRight', bone, at: [-75, -18, -250], radius: 22 },
    { id: 'backLeft', bone, at: [75, -18, -250], radius: 22 },
    { id: 'frontLeft', bone, at: [75, -18, -140], radius: 22 },
    { id: 'frontRight', bone, at: [-75, -18, -140], radius: 22 },
  ]);
  rig.addPart({
    material: 'cloth',
    chains: [['backRight', 'backLeft', 'frontLeft', 'frontRight', 'backRight']],
    depthAnchor: { bone, at: [0, 0, 0], layer: 'cloth' },
  });
}

/** Where a toe's pad presses on the floor: place and radius (mm). */
const pads: readonly (readonly [x: number, z: number, radius: number])[] = [
  [-31, 178, 15],
  [-9, 180, 11],
  [8, 172, 11],
  [24, 161, 10],
  [39, 145, 10],
];

/** What the toes press, which shows before their tips while they do. */
export function toePressure(rig: Rig): void {
  const bone = 'toePressure';
  const hidden = -40;
  rig.addBone(bone, { parent: 'ground', freedoms: [{ joint: 'press', shift: 'z', factor: -hidden }] });
  const halo = (id: string, wider: number): string[] =>
    rig.addSpheres(
      pads.map(([x, z, radius], i) => ({ id: id + i, bone, at: [x, 0, z + hidden + 5], radius: radius + wider })),
    );
  const look = { material: 'force', shaded: false, outlined: false, onlyWith: 'bigToe' } as const;
  const depthAnchor = { ...groundOrigin, layer: 'underFoot' } as const;
  rig.addPart({ ...look, tone: 'light', chains: [halo('outer', 5)], depthAnchor });
  rig.addPart({ ...look, chains: [halo('inner', 0)] });
}

/** How long the foot is at rest, and how much shorter it has become: a ghost of the toes, and a measure below. */
export function footLength(rig: Rig): void {
  const bone = 'ground';
  const [x, heel, tip, below] = [-30, -58, 190, -12];
  const line = (...points: MarkSpec['points']): MarkSpec => ({ role: 'edge line', points, form: 'dashes' });
  const measure = (from: MarkSpec['points'][number], to: MarkSpec['points'][number]): MarkSpec => ({
    role: 'edge line',
    points: [from, from, to, to],
  });
  rig.addSpheres([
    { id: 'heel', bone, at: [x, below, heel], radius: 1 },
    { id: 'tip', bone, at: [x, below - 6, tip + 6], radius: 1 },
  ]);
  rig.addPart({
    material: 'shadow',
    chains: [['heel'], ['tip']],
    shaded: false,
    outlined: false,
    depthAnchor: { ...groundOrigin, layer: 'underFoot' },
    marks: [
      line(
        { bone, at: [x, 27, 150] },
        { bone, at: [x, 23, 178] },
        { bone, at: [x, 20, 185] },
        { bone, at: [x, 14, 189] },
        { bone, at: [x, 8, 188] },
        { bone, at: [x, 3, 184] },
        { bone, at: [x, -1, 176] },
      ),
      measure({ bone, at: [x, below + 6, heel] }, { bone, at: [x, below - 6, heel] }),
      measure({ bone, at: [x, below, heel] }, { bone: 'forefoot', at: [x, below, tip] }),
      measure({ bone: 'forefoot', at: [x, below + 6, tip] }, { bone: 'forefoot', at: [x, below - 6, tip] }),
    ],
  });
}

/** A line that a walker follows. */
export function floorLine(rig: Rig): void {
  const chain = rig.addSpheres([
    { id: 'back', bone: 'ground', at: [0, 0, -900], radius: 4 },
    { id: 'front', bone: 'ground', at: [0, 0, 900], radius: 4 },
  ]);
  rig.addPart({
    material: 'edge',
    chains: [chain],
    depthAnchor: { ...groundOrigin, layer: 'floorLine' },
    shaded: false,
    outlined: false,
  });
}
