import type { Rig } from './rig.js';
import { type Freedom, shift } from './skeleton.js';

/** How far who walks has come (mm), on either side the same way. */
const walk = ({ sign }: Rig): Freedom[] => [
  ['travelX', 3, sign],
  ['travelZ', 5],
];

/** Pelvis and trunk, to which the limbs grow. */
const pelvis = 0;
const trunk = 1;

function core(rig: Rig): void {
  rig.bone(-1, 0, 900, 0, ...walk(rig), ...shift('body'), ['bodyTurn', 1], ['bodyPitch', 0], ['bodyRoll', 2]);
  rig.bone(pelvis, 0, 1010, -10, ['trunkFlexion', 0], ['trunkLateralFlexion', 2, -1]);
  const head = rig.bone(trunk, 0, 1440, -20, ['neckFlexion', 0], ['neckLateralFlexion', 2, -1]);
  rig.balls(
    // 0 shorts: hips, buttocks, waistband
    [pelvis, 84, 905, 0, 84],
    [pelvis, -84, 905, 0, 84],
    [pelvis, 62, 888, -44, 78],
    [pelvis, -62, 888, -44, 78],
    [pelvis, 60, 1000, -2, 92],
    [pelvis, -60, 1000, -2, 92],
    // 6 shirt: trapezius, shoulders, chest, waist, hem
    [trunk, 60, 1418, -22, 44],
    [trunk, -60, 1418, -22, 44],
    [trunk, 142, 1380, -18, 52],
    [trunk, -142, 1380, -18, 52],
    [trunk, 78, 1272, 6, 100],
    [trunk, -78, 1272, 6, 100],
    [trunk, 56, 1090, 4, 94],
    [trunk, -56, 1090, 4, 94],
    [pelvis, 108, 942, 30, 64],
    [pelvis, -108, 942, 30, 64],
    [pelvis, 104, 942, -34, 68],
    [pelvis, -104, 942, -34, 68],
    // 18 neck, skull, jaw, brow, nose
    [trunk, 0, 1425, -24, 54],
    [head, 0, 1540, -12, 50],
    [head, 0, 1600, -2, 79],
    [head, 0, 1540, 32, 52],
    [head, 0, 1600, 62, 16],
    [head, 0, 1568, 82, 12],
    // 24 hair
    [head, 0, 1640, -24, 82],
    [head, 0, 1584, -44, 62],
  );
  rig.part('head', 'skin', [[20, 21, 23, 22, 20]], { anchor: [head, 0, 1600, 0, 0] });
  rig.part('neck', 'skin', [[18, 19]], { anchor: [trunk, 0, 1400, 0, 0] });
  rig.part('hair', 'hair', [[24, 25]], { anchor: [head, 0, 1620, -24, 8] });
  rig.part(
    'trunk',
    'shirt',
    [
      [6, 8, 10, 12, 14, 15, 13, 11, 9, 7, 6],
      [12, 16, 17, 13],
      [10, 11],
      [12, 13],
      [14, 16],
      [15, 17],
    ],
    {
      anchor: [trunk, 0, 1200, 0, 180],
      fans: [
        [6, 8, 10, 11, 9, 7],
        [10, 12, 13, 11],
        [12, 14, 15, 13],
        [12, 16, 17, 13],
      ],
    },
  );
  rig.part(
    'pelvis',
    'shorts',
    [
      [0, 2, 3, 1, 5, 4, 0, 1],
      [2, 4],
      [3, 5],
    ],
    {
      anchor: [pelvis, 0, 900, 0, 0],
      fans: [
        [0, 4, 5, 1],
        [2, 4, 5, 3],
      ],
    },
  );
  rig.cast([0, 1], [2, 12, 10, 11, 13, 3], [20, 24]);
}

function leg(rig: Rig): void {
  const thigh = rig.bone(pelvis, 85, 900, 0, ['hipFlexion', 0, -1], ['hipAbduction', 2], ['hipRotation', 1]);
  const shank = rig.bone(thigh, 85, 485, 0, ['kneeFlexion', 0]);
  // prettier-ignore
  const foot = rig.bone(shank, 85, 72, 0, ['ankleDorsiflexion', 0, -1], ['ankleInversion', 2, -1], ['ankleAbduction', 1]);
  const toes = rig.bone(foot, 85, 18, 120, ['toeExtension', 0, -1]);
  // Where the foot is to be: `plant` makes the leg follow. It turns about the ball.
  rig.bone(-1, 85, 18, 120, ...walk(rig), ...shift('foot'), ['footTurn', 1], ['footPitch', 0]);
  rig.balls(
    // 0 shorts
    [thigh, 88, 880, -6, 92],
    [thigh, 90, 650, 4, 86, 0],
    // 2 thigh, knee
    [thigh, 88, 740, 2, 80],
    [thigh, 86, 560, 4, 60],
    [shank, 85, 480, 4, 54],
    // 5 calf, shin, ankle
    [shank, 87, 365, -16, 55],
    [shank, 85, 230, -4, 40],
    [shank, 85, 105, -6, 32],
    // 8 heel, instep, ball
    [foot, 85, 26, -32, 26],
    [foot, 84, 56, 34, 25],
    [foot, 57, 20, 122, 19],
    [foot, 116, 16, 106, 15],
    // 12 toes
    [toes, 54, 13, 176, 13],
    [toes, 88, 9, 176, 9],
    [toes, 122, 9, 142, 9],
  );
  rig.part('thigh', 'skin', [[2, 3, 4]], { anchor: [thigh, 85, 640, 0, 10] });
  rig.part('shank', 'skin', [[4, 5, 6, 7]], { root: 3 });
  rig.part(
    'foot',
    'skin',
    [
      [7, 8, 10, 12, 13, 14, 11, 8],
      [7, 9, 10, 11, 9],
    ],
    {
      fans: [
        [9, 10, 11, 8, 10],
        [7, 8, 9],
        [10, 12, 13, 14, 11],
      ],
      root: 6,
    },
  );
  rig.part('hip', 'shorts', [[0, 1]], { anchor: [thigh, 90, 700, 4, 50], root: -1 });
  rig.cast([0, 3, 4, 6, 8, 12, 13]);
}

function arm(rig: Rig): void {
  // prettier-ignore
  const upper = rig.bone(trunk, 168, 1378, -18, ['shoulderFlexion', 0, -1], ['shoulderAbduction', 2], ['shoulderRotation', 1]);
  const fore = rig.bone(upper, 200, 1090, -18, ['elbowFlexion', 0, -1]);
  rig.balls(
    // 0 sleeve
    [upper, 166, 1376, -18, 54],
    [upper, 190, 1205, -18, 58, 0],
    // 2 upper arm, elbow, forearm, wrist
    [upper, 182, 1260, -18, 42],
    [upper, 200, 1090, -18, 37],
    [fore, 206, 1030, -14, 40],
    [fore, 218, 850, 0, 26],
    // 6 knuckles, finger tips, thumb
    [fore, 222, 766, 26, 16],
    [fore, 222, 768, -18, 15],
    [fore, 216, 680, 26, 11],
    [fore, 217, 694, -14, 10],
    [fore, 212, 812, 30, 15],
    [fore, 206, 750, 50, 11],
  );
  rig.part(
    'arm',
    'skin',
    [
      [2, 3, 4, 5, 6, 8],
      [5, 7, 9, 8],
      [6, 7],
      [5, 10, 11],
    ],
    {
      anchor: [upper, 200, 1090, -10, 110],
      fans: [
        [5, 6, 7],
        [6, 8, 9, 7],
      ],
    },
  );
  rig.part('sleeve', 'shirt', [[0, 1]], {
    anchor: [upper, 186, 1205, -18, 200],
    root: -9,
  });
  rig.cast([0, 3, 5, 8]);
}

/** A clothed adult, 1.72 m tall. */
export function body(rig: Rig): void {
  core(rig);
  // Legs first, so that their bones follow the core's: see `plant`.
  for (const limb of [leg, arm]) {
    for (const side of ['left', 'right']) {
      rig.side = side;
      rig.sign = side === 'left' ? 1 : -1;
      limb(rig);
    }
  }
  rig.side = '';
  rig.sign = 1;
}
