import type { Bone, Mark, Part, Piece, Sphere, Stack } from './skeleton.js';

/** Bones: the whole foot, heel, shin, midfoot, ball; then each toe's. */
// prettier-ignore
const bones: Bone[] = [
  [-1, 0, 0, 0, [['footX', 3, 1], ['footY', 4, 1], ['footZ', 5, 1], ['footPitch', 0, 1], ['footRoll', 2, 1], ['footTurn', 1, 1]]],
  [0, 0, 0, -20, [['heelEversion', 2, 1]]],
  [1, 0, 72, 0, [['ankleAbduction', 1, -1], ['ankleInversion', 2, 1], ['ankleDorsiflexion', 0, 1]]],
  [0, 0, 0, 0, [['archHeight', 4, 9]]],
  [0, 0, 0, 0, [['archHeight', 5, -3], ['footShortening', 5, -9]]],
];

const spheres: Sphere[] = [
  // 0 heel, Achilles tendon
  [1, 0, 26, -32, 26],
  [1, 6, 25, -32, 24],
  [2, 0, 98, -34, 10],
  // 3 shin and calf, low and high
  [2, 0, 132, 3, 27.5],
  [2, 0, 132, -33, 12],
  [2, -2, 300, 7, 35],
  [2, 0, 300, -28, 45],
  // 7 medial and lateral malleolus
  [2, -21, 84, 4, 13],
  [2, 21, 74, -6, 12],
  // 9 talus, navicular, first cuneiform, cuboid, base of the fifth metatarsal
  [3, -1, 60, 32, 23],
  [3, -17, 47, 40, 18],
  [3, -12, 42, 66, 20],
  [3, 18, 32, 56, 17],
  [0, 30, 17, 44, 14],
  // 14 heads of the metatarsals
  [4, -30, 19, 122, 18.5],
  [4, -10, 19, 125, 16],
  [4, 7, 18, 121, 15],
  [4, 23, 16, 112, 14],
  [4, 36, 14, 101, 13.5],
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

const stacks: Stack[] = [];
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
  bones.push([4, headX, headY, headZ, [[`${part}Abduction`, 1, toe ? 1 : -1], [`${part}Extension`, 0, -1]]]);
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
  stacks.push({
    // Forward and down, so that it comes nearer to the viewer as it lifts.
    anchor: [first, headX, headY - 30, headZ + 30],
    parts: [
      { part, coat: 'skin', chains: [chain], root, marks: [{ role: 'nail', points: nail, ring: true, area: 3 }] },
    ],
  });
});

const arch = [0, -14, 5, -14, 0, -16, 12, -8, 3, -24, 24, 20, 3, -28, 24, 62, 4, -30, 12, 94, 4, -29, 5, 104];

const marks: Mark[] = [
  // The hollow under the arch, down to the lateral border of the sole.
  { role: 'skin-deep', area: 700, points: [...arch, 4, 32, 1, 98, 0, 30, 3.5, 44, 0, -10, 1, -18] },
  { role: 'line', area: 1400, points: arch },
  { role: 'highlight-line', area: 900, part: 'arch', points: arch },
  // The medial malleolus.
  { role: 'line', area: 40, points: [2, -34, 82, 14, 2, -36, 70, 5, 2, -34, 82, -7] },
];

const flesh: Part = {
  part: 'foot',
  coat: 'skin',
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
  marks,
};

// Low and far back: toes come before it, except for those behind it in a side view.
const anchor = [0, -30, -100, -10] as const;

/** The left foot and the lower half of its shin: 250 mm from heel to toe. */
export const foot: Piece = {
  bones,
  spheres,
  stacks: [...stacks, { anchor, parts: [flesh] }],
  shadow: [
    [
      [0, 1, 13, 18],
      [0, 14, 15, 16, 18],
      [0, 16],
    ],
    shadows,
  ],
  // prettier-ignore
  held: [[0, 0, 0, -58, 0], [0, -46, 0, 190, 0], [0, 30, 0, 184, 0], [0, 56, 0, 150, 0], [0, 0, 112, 0, 0]],
};

const knee = spheres.length;
const thigh = bones.length;

/** The left foot with its leg, to half-way up the thigh. */
export const leg: Piece = {
  ...foot,
  // prettier-ignore
  bones: [
    ...bones,
    [2, 0, 485, 0, [['kneeRotation', 1, 1], ['kneeValgus', 2, -1], ['kneeFlexion', 0, -1]]],
    [thigh, 0, 0, 0, [['kneeValgus', 4, 6]]],
    [2, 0, 0, 0, [['kneeValgus', 4, -6]]],
    [0, 0, 0, 0, [['load', 3, 20]]],
    [2, 0, 0, 0, [['load', 3, -16]]],
  ],
  spheres: [
    ...spheres,
    // calf, medial and lateral; shin bone, knee
    [2, -14, 375, -14, 46],
    [2, 16, 385, -12, 44],
    [2, -2, 400, 14, 36],
    [2, -14, 470, 2, 47],
    [2, 14, 470, 2, 46],
    // thigh: knee, above it, the muscles above that
    [thigh, -12, 500, 2, 50],
    [thigh, 12, 500, 2, 48],
    [thigh, -14, 590, 6, 56],
    [thigh, 10, 620, 6, 62],
    [thigh, -8, 900, 4, 84],
    [thigh, 4, 900, 4, 90],
    // 11 pressure: under the edges of the foot, at the knee's sides; it shows when it comes out from behind them
    [thigh + 3, -14, 8, -34, 14],
    [thigh + 3, -36, 8, 122, 14],
    [thigh + 3, 14, 8, -34, 14],
    [thigh + 3, 36, 8, 104, 14],
    [thigh + 4, -46, 460, 0, 16],
    [thigh + 4, -46, 500, 0, 16],
    [thigh + 4, 46, 460, 0, 16],
    [thigh + 4, 46, 500, 0, 16],
  ],
  stacks: [
    ...stacks,
    {
      anchor: [0, 0, 0, 0, -3000],
      // prettier-ignore
      parts: [{ part: 'load', coat: 'force', flat: 2, chains: [[knee + 11, knee + 12], [knee + 13, knee + 14]] }],
    },
    {
      anchor: [2, 0, 480, 0, -300],
      // prettier-ignore
      parts: [{ part: 'load', coat: 'force', flat: 2, chains: [[knee + 15, knee + 16], [knee + 17, knee + 18]] }],
    },
    {
      anchor,
      parts: [
        {
          ...flesh,
          chains: [
            ...flesh.chains,
            [5, knee, knee + 3],
            [6, knee, knee + 1],
            [6, knee + 1, knee + 4],
            [5, knee + 1],
            [5, knee + 2, knee + 3, knee + 4, knee + 2],
          ],
          fans: [...flesh.fans!, [5, knee, knee + 3, knee + 4, knee + 1, 6, knee]],
        },
        {
          part: 'thigh',
          coat: 'skin',
          chains: [
            [knee + 5, knee + 7, knee + 9],
            [knee + 6, knee + 8, knee + 10],
            [knee + 5, knee + 6],
            [knee + 7, knee + 8],
          ],
          fans: [[knee + 5, knee + 7, knee + 9, knee + 10, knee + 8, knee + 6]],
          root: knee + 3,
          marks: [
            {
              role: 'line',
              area: -1e9,
              // prettier-ignore
              points: [thigh, 22, 505, 50, thigh, 24, 478, 52, thigh, 0, 460, 54, thigh, -24, 478, 52, thigh, -22, 505, 50],
            },
            // prettier-ignore
            { role: 'axis', area: -1e9, points: [thigh, 0, 540, 70, thigh, 0, 620, 70, thigh, 0, 880, 90] },
            { role: 'axis', area: -1e9, points: [2, 0, 440, 60, 2, 0, 300, 60, 2, 0, 110, 40] },
            {
              role: 'force-line',
              part: 'knee',
              area: -1e9,
              arrow: 2,
              points: [thigh + 1, -92, 505, 0, thigh, -92, 500, 0, 2, -92, 480, 0, thigh + 2, -92, 475, 0],
            },
            { role: 'force-line', part: 'knee', area: -1e9, arrow: 1, points: [thigh + 1, 88, 510, 0, thigh, 88, 510, 0, thigh, 88, 500, 0] },
            { role: 'force-line', part: 'knee', area: -1e9, arrow: 1, points: [thigh + 2, 88, 470, 0, 2, 88, 470, 0, 2, 88, 480, 0] },
          ],
        },
      ],
    },
  ],
  held: [...foot.held!, [2, 0, 560, 0, 110]],
};
