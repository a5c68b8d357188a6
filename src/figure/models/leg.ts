import { range } from '../../range.js';
import type { MarkSpec, Rig, SphereSpec } from '../kit/rig.js';
import { sharpCorners } from '../kit/sharp-corners.js';
import { buildFootOfLeg } from './foot.js';
import { addPrints } from './ground-print.js';

/** Beyond their own bones those that drive load out from behind the leg. */
function addBones(rig: Rig): void {
  rig.addBone('thigh', {
    parent: 'shin',
    pivot: [0, 485, 0],
    freedoms: [
      { joint: 'kneeRotation', rotate: 'y' },
      { joint: 'kneeValgus', rotate: 'z', factor: -1 },
    ],
  });
  rig.addBone('pressureUnderFoot', { parent: 'ground', freedoms: [{ joint: 'load', shift: 'x', factor: 36 }] });
  rig.addBone('stretchAtKnee', { parent: 'shin', freedoms: [{ joint: 'load', shift: 'x', factor: 70 }] });
  rig.addBone('pressureAtKnee', { parent: 'shin', freedoms: [{ joint: 'load', shift: 'x', factor: -60 }] });
}

const flesh: readonly SphereSpec[] = [
  { id: 'calf', bone: 'shin', at: [0, 300, -10], radius: 46 },
  { id: 'calfTop', bone: 'shin', at: [0, 380, -8], radius: 56 },
  { id: 'kneeBelow', bone: 'shin', at: [0, 470, 0], radius: 58 },
  { id: 'kneeAbove', bone: 'thigh', at: [0, 500, 0], radius: 60 },
  { id: 'thighLow', bone: 'thigh', at: [0, 600, 6], radius: 68 },
  { id: 'thighHigh', bone: 'thigh', at: [0, 900, 6], radius: 92 },
];
const kneecap: MarkSpec = {
  role: 'edge line',
  points: [
    { bone: 'thigh', at: [22, 505, 58] },
    { bone: 'thigh', at: [24, 478, 58] },
    { bone: 'thigh', at: [0, 460, 60] },
    { bone: 'thigh', at: [-24, 478, 58] },
    { bone: 'thigh', at: [-22, 505, 58] },
  ],
};
const thighLine: MarkSpec = {
  role: 'white line',
  onlyWith: 'knee',
  points: [
    { bone: 'thigh', at: [0, 540, 44] },
    { bone: 'thigh', at: [0, 620, 44] },
    { bone: 'thigh', at: [0, 880, 60] },
  ],
};
const shinLine: MarkSpec = {
  role: 'white line',
  onlyWith: 'knee',
  points: [
    { bone: 'shin', at: [0, 440, 34] },
    { bone: 'shin', at: [0, 300, 30] },
    { bone: 'shin', at: [0, 110, 18] },
  ],
};

/** A soft round beside the knee: paler, a little wider. It is no arrow, which one would follow. */
const loadBeside = (bone: 'stretchAtKnee' | 'pressureAtKnee', aside: number): MarkSpec[] =>
  (['force light', 'force'] as const).map((role, i) => ({
    role,
    form: 'ring',
    points: range(8).map(k => {
      const turn = (Math.PI * k) / 4;
      const [wide, high] = i ? [24, 40] : [34, 54];
      return { bone, at: [aside + wide * Math.sin(turn), 486 + high * Math.cos(turn), 0] };
    }),
  }));

/** The medial side is pulled, the lateral one squeezed. */
const kneeLoad: readonly MarkSpec[] = [...loadBeside('stretchAtKnee', -10), ...loadBeside('pressureAtKnee', 4)];

/** The left leg, to half-way up the thigh. */
function buildLeg(rig: Rig): void {
  buildFootOfLeg(rig);
  addBones(rig);
  rig.addSpheres(flesh);
  rig.addPart({ material: 'skin', chains: [['shinLow', 'calf', 'calfTop', 'kneeBelow']] });
  rig.addPart({
    material: 'skin',
    chains: [['kneeAbove', 'thighLow', 'thighHigh']],
    growsFrom: 'kneeBelow',
    marks: [kneecap, thighLine, shinLine],
  });
}

/** Under the edge of the foot that carries, from heel to ball. */
const addPressureUnderFoot = (rig: Rig): void =>
  addPrints(rig, [{ middle: [0, 0, 76], halfWidth: 24, halfLength: 122 }], { bone: 'pressureUnderFoot' });

function addLoadAtKnee(rig: Rig): void {
  // What moves with them has the marks drawn anew.
  const ends = (['stretchAtKnee', 'pressureAtKnee'] as const).map(bone => ({
    id: bone,
    bone,
    at: [0, 480, 0] as const,
    radius: 1,
    flatEnd: true,
  }));
  rig.addPart({
    material: 'force',
    chains: rig.addSpheres(ends).map(id => [id]),
    depthAnchor: { bone: 'shin', at: [0, 480, 0], layer: 'behind' },
    shaded: false,
    outlined: false,
    marks: kneeLoad,
  });
}

/** A beam from the foot to both sides of its close-up, as the leg is seen from the front. */
function addBeam(rig: Rig): void {
  const corners = [[40, 45], [222, 408], [482, 34], [40, 16]] as const; // prettier-ignore
  rig.addPart({
    material: 'shadow',
    chains: [rig.addSpheres([{ id: 'beam', bone: 'ground', at: [0, 0, 0], radius: 1, flatEnd: true }])],
    depthAnchor: { bone: 'ground', at: [0, 0, 0], layer: 'behind' },
    shaded: false,
    outlined: false,
    marks: [
      {
        role: 'shadow',
        form: 'ring',
        points: sharpCorners(
          'ground',
          corners.map(([x, y]) => [x, y, 120]),
        ),
        minArea: 20000,
      },
    ],
  });
}

/** A leg alone, seen aslant: a strip of pressure would show under its raised arch, where nothing presses. */
export function buildOneLeg(rig: Rig): void {
  buildLeg(rig);
  addBeam(rig);
  addLoadAtKnee(rig);
}

/** Both legs, which move alike. */
export function buildLegs(rig: Rig): void {
  for (const side of ['left', 'right'] as const) {
    rig.mirrored(
      side,
      half => {
        buildLeg(half);
        addPressureUnderFoot(half);
      },
      { apart: 100, sharedJoints: true },
    );
  }
}
