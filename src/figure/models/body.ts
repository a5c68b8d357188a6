import type { Rig } from '../kit/rig.js';
import { shift } from '../kit/skeleton.js';

/** Pelvis and trunk, to which the limbs grow. */
const pelvis = 1;
const trunk = 2;

function core(rig: Rig): void {
  rig.bone(0, 0, 900, 0, ...shift('body'), ['bodyPitch', 0], ['bodyRoll', 2]);
  rig.bone(pelvis, 0, 1010, -10, ['trunkFlexion', 0]);
  const head = rig.bone(trunk, 0, 1440, -20, ['neckFlexion', 0]);
  rig.balls();
  for (const sign of [1, -1]) {
    rig.sign = sign;
    rig.more(
      // 0, 9 shorts: hips, buttocks, waistband, hem of the shirt
      [pelvis, 84, 900, 0, 84, 62, 890, -44, 78, 60, 1000, -2, 92, 108, 940, 30, 64, 104, 940, -34, 68],
      // 5, 14 shirt: trapezius, shoulders, chest, waist
      [trunk, 60, 1420, -22, 44, 142, 1380, -18, 52, 78, 1270, 6, 100, 56, 1090, 4, 94],
    );
  }
  rig.sign = 1;
  rig.more(
    // 18 neck
    [trunk, 0, 1420, -24, 54],
    // 19 throat, skull, jaw, brow, nose, hair
    [head, 0, 1540, -12, 50, 0, 1600, -2, 79, 0, 1540, 32, 52, 0, 1600, 62, 16, 0, 1570, 82, 12],
    [head, 0, 1640, -24, 82, 0, 1580, -44, 62],
  );
  rig.part('skin', [[20, 21, 23, 22, 20]], [head, 0, 1600, 0, 0]);
  rig.part('skin', [[18, 19]], [trunk, 0, 1400, 0, 0]);
  rig.part('hair', [[24, 25]], [head, 0, 1620, -24, 8]);
  rig.part(
    'shirt',
    [
      [5, 6, 7, 8, 3, 12, 17, 16, 15, 14, 5],
      [8, 4, 13, 17, 8],
      [7, 16],
      [3, 4],
      [12, 13],
    ],
    [trunk, 0, 1200, 0, 180],
  );
  rig.part('shorts', [[0, 1, 10, 9, 11, 2, 0], [0, 9], [1, 2], [10, 11]], [pelvis, 0, 900, 0, 0], { name: 'pelvis' }); // prettier-ignore
}

function leg(rig: Rig): void {
  const thigh = rig.bone(pelvis, 85, 900, 0, ['hipFlexion', 0, -1], ['hipAbduction', 2], ['hipRotation', 1]);
  const shank = rig.bone(thigh, 85, 486, 0, ['kneeFlexion', 0]);
  // prettier-ignore
  const foot = rig.bone(shank, 85, 72, 0, ['ankleDorsiflexion', 0, -1], ['ankleInversion', 2, -1], ['ankleAbduction', 1]);
  const toes = rig.bone(foot, 85, 18, 120, ['toeExtension', 0, -1]);
  // Where the foot is to be: `plant` makes the leg follow. It turns about the ball.
  rig.bone(0, 85, 18, 120, ...shift('foot'), ['footTurn', 1], ['footPitch', 0]);
  rig.balls(
    // 0 shorts
    [thigh, 88, 880, -6, 92, 90, 650, 4, -86],
    // 2 thigh, knee
    [thigh, 88, 740, 2, 80, 85, 560, 4, 60],
    // 4 knee, calf, shin, ankle
    [shank, 85, 480, 4, 54, 85, 360, -16, 55, 85, 230, -4, 40, 85, 105, -6, 32],
    // 8 heel, instep, ball
    [foot, 85, 26, -32, 26, 84, 56, 34, 25, 57, 20, 122, 19, 116, 16, 106, 15],
    // 12 toes
    [toes, 54, 13, 176, 13, 88, 9, 176, 9, 122, 9, 142, 9],
  );
  rig.part('skin', [[2, 3, 4]], [thigh, 85, 640, 0, 10]);
  rig.part('skin', [[4, 5, 6, 7]], 0, { name: 'shank', root: 3 });
  rig.part(
    'skin',
    [
      [7, 8, 10, 12, 13, 14, 11, 8],
      [7, 9, 10, 11, 9],
    ],
    0,
    {
      name: 'foot',
      fans: [
        [9, 10, 11, 8, 10],
        [7, 8, 9],
        [10, 12, 13, 14, 11],
      ],
      root: 6,
    },
  );
  rig.part('shorts', [[0, 1]], [thigh, 90, 700, 4, 50], { name: 'hip', root: -1 });
}

function arm(rig: Rig): void {
  // prettier-ignore
  const upper = rig.bone(trunk, 168, 1378, -18, ['shoulderFlexion', 0, -1], ['shoulderAbduction', 2], ['shoulderRotation', 1]);
  const fore = rig.bone(upper, 200, 1090, -18, ['elbowFlexion', 0, -1]);
  rig.balls(
    // 0 sleeve, upper arm, elbow
    [upper, 166, 1380, -18, 54, 190, 1200, -18, -58, 182, 1260, -18, 42, 200, 1090, -18, 37],
    // 4 forearm, wrist, knuckles, finger tips, thumb
    [fore, 210, 1030, -14, 40, 220, 850, 0, 26, 220, 770, 26, 16, 220, 770, -18, 15],
    [fore, 220, 680, 26, 11, 220, 690, -14, 10, 210, 810, 30, 15, 210, 750, 50, 11],
  );
  rig.part(
    'skin',
    [
      [2, 3, 4, 5, 6, 8],
      [5, 6, 8, 9, 7, 5],
      [5, 10, 11],
    ],
    [upper, 200, 1090, -18, 110],
  );
  rig.part('shirt', [[0, 1]], [upper, 190, 1200, -18, 200], { root: -7 });
}

/** A clothed adult, 1.72 m tall. */
export function body(rig: Rig): void {
  core(rig);
  rig.cast();
  // Legs first, so that their bones follow the core's: see `plant`.
  for (const limb of [leg, arm]) {
    for (const side of ['left', 'right']) {
      rig.side = side;
      rig.sign = side === 'left' ? 1 : -1;
      limb(rig);
      rig.cast();
    }
  }
  rig.side = '';
  rig.sign = 1;
}
