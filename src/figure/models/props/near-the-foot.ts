import type { MarkSpec, Rig } from '../../kit/rig.js';
import { addPrints } from '../ground-print.js';
import type { Toe } from '../../names.js';
import { type BuildProp, groundOrigin } from './prop.js';

/** The other thigh, under a foot that lies across it: its knee is up the page, below the hand at the toes. */
export function otherThigh(rig: Rig): void {
  const bone = 'ground';
  rig.addSpheres([
    { id: 'shortsTop', bone, at: [90, -420, -70], radius: 116 },
    { id: 'shortsHem', bone, at: [90, -90, -70], radius: 96, flatEnd: true },
    { id: 'thigh', bone, at: [90, -120, -70], radius: 86 },
    { id: 'knee', bone, at: [90, 16, -70], radius: 74 },
  ]);
  rig.addPart({
    material: 'skin',
    chains: [['thigh', 'knee']],
    depthAnchor: { bone, at: [0, 0, -120], layer: 'behind' },
    marks: [
      {
        role: 'edge line',
        points: [
          { bone, at: [30, 10, -112] },
          { bone, at: [26, 48, -98] },
          { bone, at: [26, 48, -42] },
          { bone, at: [30, 10, -28] },
        ],
      },
    ],
  });
  rig.addPart({ material: 'shorts', chains: [['shortsTop', 'shortsHem']] });
}

/** Where a toe's pad presses on the floor: place and radius (mm). */
const pads: readonly (readonly [x: number, z: number, radius: number])[] = [
  [-31, 178, 15],
  [-9, 180, 11],
  [8, 172, 11],
  [24, 161, 10],
  [39, 145, 10],
];

/** What so many toes press, which shows before their tips while they do and a part is highlighted. */
export const toePressure =
  (count: number, onlyWith: Toe): BuildProp =>
  rig => {
    const bone = 'toePressure';
    const pressing = pads.slice(0, count);
    // While nothing presses they are under the middle of the foot.
    const hidden = { x: -pressing.reduce((sum, [x]) => sum + x, 0) / count, z: -115 };
    rig.addBone(bone, {
      parent: 'ground',
      freedoms: [
        { joint: 'press', shift: 'x', factor: -hidden.x },
        { joint: 'press', shift: 'z', factor: -hidden.z },
      ],
    });
    addPrints(
      rig,
      pressing.map(([x, z, radius]) => ({
        middle: [x + hidden.x, 0, z + hidden.z + 8],
        halfWidth: radius + 5,
        halfLength: radius + 12,
      })),
      { bone, onlyWith },
    );
  };

/** How long the foot is at rest, and how much shorter it has become: a ghost of the toes, and a measure below. */
export function footLength(rig: Rig): void {
  const bone = 'ground';
  const [x, heel, tip, below] = [-30, -58, 190, -12];
  const line = (...points: MarkSpec['points']): MarkSpec => ({ role: 'pencil line', points, form: 'dashes' });
  const measure = (from: MarkSpec['points'][number], to: MarkSpec['points'][number]): MarkSpec => ({
    role: 'pencil line',
    points: [from, from, to, to],
  });
  rig.addSpheres([
    { id: 'heel', bone, at: [x, below, heel], radius: 1, flatEnd: true },
    // What moves with the toes has the measure drawn anew.
    { id: 'tip', bone: 'forefoot', at: [x, below - 6, tip + 6], radius: 1, flatEnd: true },
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

/** A line that a walker follows, as of tape: it is to be seen on a light page and on a dark one. */
export function floorLine(rig: Rig): void {
  const chain = rig.addSpheres([
    { id: 'back', bone: 'ground', at: [0, 0, -900], radius: 4 },
    { id: 'front', bone: 'ground', at: [0, 0, 900], radius: 4 },
  ]);
  rig.addPart({
    material: 'pencil',
    chains: [chain],
    depthAnchor: { ...groundOrigin, layer: 'floorLine' },
    shaded: false,
    outlined: false,
  });
}
