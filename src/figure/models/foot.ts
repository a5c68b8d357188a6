import type { Rig } from '../kit/rig.js';
import { type Mark, shift } from '../kit/skeleton.js';

/** The big toe: x, y, z and radius of the web, the joint and the tip. */
const big = [-33, 15, 144, 15, -32, 14, 158, 14, -31, 12, 178, 12];

/** The second toe's web, joints and tip likewise, from where it begins; and for each lesser toe x, z and size. */
const lesser = [0, 15, 0, 10, 0, 16, 8, 9, 0, 12, 23, 8, 0, 8, 31, 8];
const lesserToes = [[-9, 148, 1], [8, 142, 0.95], [24, 132, 0.9], [39, 118, 0.85]]; // prettier-ignore

/** In radii from the centre of the tip, on its surface, so that a nail never stands over the outline. */
// prettier-ignore
const nailCorners = [[-0.62, 0.86, -1], [0.62, 0.86, -1], [0.68, 0.55, 0.66], [-0.68, 0.55, 0.66]];

/** The left foot, 250 mm from heel to toe, with the lower half of its shin; returns its first bone. */
export function foot(rig: Rig): number {
  const sole = rig.bone(0, 0, 0, 0, ...shift('foot'), ['footPitch', 0], ['footRoll', 2], ['footTurn', 1]);
  const heel = rig.bone(sole, 0, 0, -20, ['heelEversion', 2]);
  const shin = rig.bone(heel, 0, 72, 0, ['ankleAbduction', 1, -1], ['ankleInversion', 2], ['ankleDorsiflexion', 0]);
  const mid = rig.bone(sole, 0, 0, 0, ['archHeight', 4, 9]);
  const ball = rig.bone(sole, 0, 0, 0, ['archHeight', 5, -3], ['footShortening', 5, -9]);
  // prettier-ignore
  const heads = [[-30, 19, 122, 18], [-10, 19, 125, 16], [7, 18, 121, 15], [23, 16, 112, 14], [36, 14, 101, 14]];
  rig.balls(
    // 0 heel, 2 Achilles tendon
    [heel, 0, 26, -32, 26, 6, 25, -32, 24],
    [shin, 0, 98, -34, 10],
    // 3 shin and calf, low and high, 7 medial and lateral malleolus
    [shin, 0, 132, 3, 28, 0, 132, -33, 12, -2, 300, 7, 35, 0, 300, -28, 45, -21, 84, 4, 13, 21, 74, -6, 12],
    // 9 talus, navicular, first cuneiform, cuboid, base of the fifth metatarsal
    [mid, -1, 60, 32, 23, -17, 47, 40, 18, -12, 42, 66, 20, 18, 32, 56, 17],
    [sole, 30, 17, 44, 14],
    // 14 heads of the metatarsals
    [ball, ...heads.flat()],
  );
  const webs: number[] = [];
  const tips: number[] = [];
  heads.forEach(([headX, headY, headZ], toe) => {
    const part = toe ? `toe${toe + 1}` : 'bigToe';
    const chain: number[] = [];
    const nail: number[][] = [];
    const first = rig.bone(
      ball,
      headX,
      headY,
      headZ,
      [`${part}Abduction`, 1, toe ? 1 : -1],
      [`${part}Extension`, 0, -1],
    );
    const [left, ahead, size] = toe ? lesserToes[toe - 1] : [0, 0, 1];
    const numbers = toe ? lesser : big;
    let bone = first;
    for (let i = 0; i < numbers.length; i += 4) {
      const x = left + numbers[i];
      const y = numbers[i + 1] * size;
      const z = ahead + numbers[i + 2] * size;
      const radius = numbers[i + 3] * size;
      const tip = i > numbers.length - 5;
      // The first joint of a lesser toe bends less than the second.
      if (i && !tip) bone = rig.bone(bone, x, y, z, [`${part}Flexion`, 0, toe && i < 5 ? 0.6 : 1]);
      chain.push(rig.more([bone, x, y, z, radius]));
      for (const [across, up, along] of tip ? nailCorners : []) {
        nail.push([bone, x + across * radius, y + up * radius, z + along * radius]);
      }
    }
    webs.push(chain[0]);
    tips.push(chain[0], chain[chain.length - 1]);
    // Its anchor is forward and down, so that it comes nearer to the viewer as it lifts.
    rig.part('skin', [chain], [first, headX, headY - 30, headZ + 30, 0], {
      name: part,
      root: 14 + toe,
      marks: [['skin light', nail, { ring: true, area: 3 }]],
    });
  });
  const arch = [
    [sole, -14, 5, -14],
    [sole, -16, 12, -8],
    [mid, -24, 24, 20],
    [mid, -28, 24, 62],
    [ball, -30, 12, 94],
    [ball, -29, 5, 104],
  ];
  rig.part(
    'skin',
    [
      [0, 10, 14],
      [6, 4, 2, 0],
      [5, 3, 9, 11, 14],
      [5, 3, 9, 12, 18],
      [5, 3, 8, 13, 18],
      [5, 3, 7, 10, 14],
      [2, 1, 13],
      [14, 15, 16, 17, 18],
    ],
    // Low and far back: toes come before it, except for those behind it in a side view.
    [sole, -30, -100, -10, 0],
    {
      fans: [
        [9, 0, 10, 7, 3, 8, 13, 1, 2, 0],
        [11, 9, 10, 14, 15, 16, 12, 9],
        [12, 9, 13, 18, 17, 16],
        [3, 9, 2, 4, 6, 5],
        [0, 2, 1, 13, 10],
      ],
      marks: [
        // The hollow under the arch, down to the lateral border of the sole.
        ['skin deep', [...arch, [ball, 32, 1, 98], [sole, 30, 3.5, 44], [sole, -10, 1, -18]], { area: 700 }],
        ['edge line', arch, { area: 1400 }],
        ['highlight line', arch, { area: 900, part: 'arch' }],
        // The medial malleolus.
        ['edge line', [[shin, -34, 82, 14], [shin, -36, 70, 5], [shin, -34, 82, -7]], { area: 40 }], // prettier-ignore
      ],
    },
  );
  // What moves with the toes, while the rest stays.
  rig.part('skin', [...webs.map((web, toe) => [14 + toe, web]), webs]);
  rig.cast([0, 1, 13, 18, 17, 16, 15, 14, 0, 16]);
  rig.cast(tips);
  return sole;
}

/** The left foot with its leg, to half-way up the thigh. */
export function leg(rig: Rig): void {
  const sole = foot(rig);
  const shin = sole + 2;
  const thigh = rig.bone(shin, 0, 485, 0, ['kneeRotation', 1], ['kneeValgus', 2, -1]);
  // They drive the ends of arrows at the knee apart, and pressure out from behind the foot and the knee.
  const up = rig.bone(thigh, 0, 0, 0, ['kneeValgus', 4, 6]);
  const down = rig.bone(shin, 0, 0, 0, ['kneeValgus', 4, -6]);
  const under = rig.bone(sole, 0, 0, 0, ['load', 3, 42]);
  const beside = rig.bone(shin, 0, 0, 0, ['load', 3, -30]);
  const force = (...points: number[][]): Mark => ['force line', points, { part: 'knee', arrow: true }];
  rig.balls(
    // 0 calf, knee, thigh
    [shin, 0, 300, -10, 46, 0, 380, -8, 56, 0, 470, 0, 58],
    [thigh, 0, 500, 0, 60, 0, 600, 6, 68, 0, 900, 6, 92],
    // 6 pressure
    [under, 6, 6, -34, 15, -14, 6, 122, 15, -6, 6, -34, 15, 20, 6, 104, 15],
    [beside, -26, 480, 0, 32, 26, 480, 0, 32],
  );
  rig.part('skin', [[-35, 0, 1, 2]]);
  rig.part('skin', [[3, 4, 5]], 0, {
    root: 2,
    marks: [
      // The kneecap's lower edge, and the lines of thigh and shin.
      ['edge line', [[thigh, 22, 505, 58], [thigh, 24, 478, 58], [thigh, 0, 460, 60], [thigh, -24, 478, 58], [thigh, -22, 505, 58]]], // prettier-ignore
      ['white line', [[thigh, 0, 540, 70], [thigh, 0, 620, 70], [thigh, 0, 880, 90]]], // prettier-ignore
      ['white line', [[shin, 0, 440, 60], [shin, 0, 300, 60], [shin, 0, 110, 40]]], // prettier-ignore
      force([shin, -100, 490, 0], [thigh, -100, 500, 0], [up, -100, 510, 0]),
      force([shin, -100, 490, 0], [shin, -100, 480, 0], [down, -100, 470, 0]),
      force([up, 100, 530, 0], [thigh, 100, 530, 0], [thigh, 100, 520, 0]),
      force([down, 100, 430, 0], [shin, 100, 430, 0], [shin, 100, 440, 0]),
    ],
  });
  // Not of a leg alone, seen aslant: the strip would show under its raised arch, where nothing presses.
  if (rig.apart) rig.part('force', [[6, 7], [8, 9]], [sole, 0, 0, 0, -3000], { flat: 2 }); // prettier-ignore
  rig.part('force', [[10], [11]], [shin, 0, 480, 0, -700], { flat: 2 });
}

/** Both legs, which move alike. */
export function legs(rig: Rig): void {
  rig.apart = 100;
  leg(rig);
  rig.sign = -1;
  leg(rig);
}
