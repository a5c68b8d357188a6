import type { Bone, Group, Mark, Skeleton, Sphere } from './skeleton.js';

/** Bones: heel, shin, midfoot, ball; then each toe's. */
const bones: Bone[] = [
  [-1, 0, 0, 0, []],
  [0, 0, 72, 0, [['ankleDorsiflexion', 0, 1]]],
  [0, 0, 0, 0, [['archHeight', 4, 9]]],
  // prettier-ignore
  [0, 0, 0, 0, [['archHeight', 5, -3], ['footShortening', 5, -9]]],
];

const spheres: Sphere[] = [
  // 0 heel, Achilles tendon
  [0, 0, 26, -32, 26],
  [0, 6, 25, -32, 24],
  [1, 0, 98, -34, 10],
  // 3 shin and calf, low and high
  [1, 0, 132, 3, 27.5],
  [1, 0, 132, -33, 12],
  [1, -2, 300, 7, 35],
  [1, 0, 300, -28, 45],
  // 7 medial and lateral malleolus
  [1, -21, 84, 4, 13],
  [1, 21, 74, -6, 12],
  // 9 talus, navicular, first cuneiform, cuboid, base of the fifth metatarsal
  [2, -1, 60, 32, 23],
  [2, -17, 47, 40, 18],
  [2, -12, 42, 66, 20],
  [2, 18, 32, 56, 17],
  [0, 30, 17, 44, 14],
  // 14 heads of the metatarsals
  [3, -30, 19, 122, 18.5],
  [3, -10, 19, 125, 16],
  [3, 7, 18, 121, 15],
  [3, 23, 16, 112, 14],
  [3, 36, 14, 101, 13.5],
];

/** Each toe: x, y, z and radius of the web, the joints and the tip. */
const toes = [
  [-33, 15.5, 144, 15, -32, 14.5, 158, 13.5, -30.5, 12, 178, 11.5],
  [-9, 15.5, 148, 10, -9, 17, 156, 9.5, -9.5, 12, 171, 8, -10, 8, 179, 8],
  [8, 15, 142, 9.5, 8, 16.5, 149, 9, 8, 12, 163, 8, 8, 8, 170, 7.5],
  [24, 14, 132, 9.5, 25, 15.5, 139, 8.5, 25, 11.5, 151, 7.5, 24, 7.5, 157, 7.5],
  [39, 12.5, 118, 9, 40, 13.5, 124, 8.5, 39.5, 10, 135, 7.5, 38, 7, 140, 7],
];

/** In radii from the centre of the tip, on its surface, so that a nail never stands over the outline. */
// prettier-ignore
const nailCorners = [[-0.62, 0.86, -1], [0.62, 0.86, -1], [0.68, 0.55, 0.66], [-0.68, 0.55, 0.66]];

const groups: Group[] = [];
const webs: number[] = [];
const shadows: number[][] = [];

toes.forEach((numbers, toe) => {
  const part = toe ? `toe${toe + 1}` : 'bigToe';
  const root = 14 + toe;
  const [, headX, headY, headZ] = spheres[root];
  const first = bones.length;
  const chain: number[] = [];
  const nail: number[] = [];
  // prettier-ignore
  bones.push([3, headX, headY, headZ, [[`${part}Abduction`, 1, toe ? 1 : -1], [`${part}Extension`, 0, -1]]]);
  for (let i = 0; i < numbers.length; i += 4) {
    const [x, y, z, radius] = numbers.slice(i);
    const tip = i > numbers.length - 5;
    // The second joint of a lesser toe bends with the first.
    if (i && !tip) bones.push([bones.length - 1, x, y, z, [[`${part}Flexion`, 0, i > 4 ? 0.6 : 1]]]);
    chain.push(spheres.push([bones.length - 1, x, y, z, radius]) - 1);
    for (const [across, up, along] of tip ? nailCorners : []) {
      nail.push(bones.length - 1, x + across * radius, y + up * radius, z + along * radius);
    }
  }
  webs.push(chain[0]);
  shadows.push([chain[0], chain[chain.length - 1]]);
  groups.push({
    part,
    chains: [chain],
    root,
    // Forward and down, so that it comes nearer to the viewer as it lifts.
    anchor: [first, headX, headY - 30, headZ + 30],
    marks: [{ role: 'nail', points: nail, ring: true, area: 3 }],
  });
});

const arch = [0, -14, 5, -14, 0, -16, 12, -8, 2, -24, 24, 20, 2, -28, 24, 62, 3, -30, 12, 94, 3, -29, 5, 104];

const marks: Mark[] = [
  // The hollow under the arch, down to the lateral border of the sole.
  { role: 'skin-deep', area: 700, points: [...arch, 3, 32, 1, 98, 0, 30, 3.5, 44, 0, -10, 1, -18] },
  { role: 'line', area: 1400, points: arch },
  { role: 'highlight-line', area: 900, part: 'arch', points: arch },
  // The medial malleolus.
  { role: 'line', area: 40, points: [1, -34, 82, 14, 1, -36, 70, 5, 1, -34, 82, -7] },
];

groups.push({
  part: 'foot',
  chains: [
    [0, 10, 14],
    [6, 4, 2, 0],
    [5, 3, 9, 11, 14],
    [5, 3, 9, 12, 18],
    [5, 3, 8, 13, 18],
    [5, 3, 7, 10, 14],
    [2, 1, 13],
    [14, 15, 16, 17, 18],
  ],
  fans: [
    [9, 0, 10, 7, 3, 8, 13, 1, 2, 0],
    [11, 9, 10, 14, 15, 16, 12, 9],
    [12, 9, 13, 18, 17, 16],
    [3, 9, 2, 4, 6, 5],
    [0, 2, 1, 13, 10],
  ],
  margin: [...webs.map((web, toe) => [14 + toe, web]), webs],
  // Low and far back: toes come before it, except for those behind it in a side view.
  anchor: [0, -30, -100, -10],
  marks,
});

/** The left foot and the lower half of its shin: 250 mm from heel to toe. */
export const foot: Skeleton = {
  bones,
  spheres,
  groups,
  shadow: [
    [
      [0, 1, 13, 18],
      [0, 14, 15, 16, 18],
      [0, 16],
    ],
    shadows,
  ],
  frame: [0, 0, -58, -46, 0, 190, 30, 0, 184, 56, 0, 150, 0, 112, 0],
};
