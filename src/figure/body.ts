import { assemble, sided, type Piece } from './skeleton.js';

/** Pelvis, trunk, head. */
const core: Piece = {
  bones: [
    // prettier-ignore
    [-1, 0, 900, 0, [['bodyX', 3, 1], ['bodyY', 4, 1], ['bodyZ', 5, 1], ['bodyTurn', 1, 1], ['bodyPitch', 0, 1], ['bodyRoll', 2, 1]]],
    // prettier-ignore
    [0, 0, 1010, -10, [['trunkFlexion', 0, 1], ['trunkLateralFlexion', 2, -1], ['trunkRotation', 1, 1]]],
    // prettier-ignore
    [1, 0, 1440, -20, [['neckFlexion', 0, 1], ['neckLateralFlexion', 2, -1], ['neckRotation', 1, 1]]],
  ],
  spheres: [
    // 0 shorts: hips, buttocks, waistband
    [0, 84, 905, 0, 84],
    [0, -84, 905, 0, 84],
    [0, 62, 888, -44, 78],
    [0, -62, 888, -44, 78],
    [0, 60, 1000, -2, 92],
    [0, -60, 1000, -2, 92],
    // 6 shirt: trapezius, shoulders, chest, waist, hem
    [1, 60, 1418, -22, 44],
    [1, -60, 1418, -22, 44],
    [1, 142, 1380, -18, 52],
    [1, -142, 1380, -18, 52],
    [1, 78, 1272, 6, 100],
    [1, -78, 1272, 6, 100],
    [1, 56, 1090, 4, 94],
    [1, -56, 1090, 4, 94],
    [0, 108, 942, 30, 64],
    [0, -108, 942, 30, 64],
    [0, 104, 942, -34, 68],
    [0, -104, 942, -34, 68],
    // 18 neck, skull, jaw, brow, nose
    [1, 0, 1425, -24, 54],
    [2, 0, 1540, -12, 50],
    [2, 0, 1600, -2, 79],
    [2, 0, 1540, 32, 52],
    [2, 0, 1600, 62, 16],
    [2, 0, 1568, 82, 12],
    // 24 hair
    [2, 0, 1634, -14, 88],
    [2, 0, 1580, -36, 70],
  ],
  stacks: [
    {
      anchor: [2, 0, 1600, 0],
      parts: [
        {
          part: 'head',
          coat: 'skin',
          chains: [[20, 21, 23, 22, 20]],
        },
      ],
    },
    { anchor: [1, 0, 1400, 0], parts: [{ part: 'head', coat: 'skin', chains: [[18, 19]] }] },
    { anchor: [2, 0, 1620, -24, 8], parts: [{ part: 'head', coat: 'hair', chains: [[24, 25]] }] },
    {
      anchor: [1, 0, 1200, 0, 180],
      parts: [
        {
          part: 'trunk',
          coat: 'shirt',
          chains: [
            [6, 8, 10, 12, 14, 15, 13, 11, 9, 7, 6],
            [12, 16, 17, 13],
            [10, 11],
            [12, 13],
            [14, 16],
            [15, 17],
          ],
          fans: [
            [6, 8, 10, 11, 9, 7],
            [10, 12, 13, 11],
            [12, 14, 15, 13],
            [12, 16, 17, 13],
          ],
        },
      ],
    },
    {
      anchor: [0, 0, 900, 0],
      parts: [
        {
          part: 'pelvis',
          coat: 'shorts',
          chains: [
            [0, 2, 3, 1, 5, 4, 0, 1],
            [2, 4],
            [3, 5],
          ],
          fans: [
            [0, 4, 5, 1],
            [2, 4, 5, 3],
          ],
        },
      ],
    },
  ],
  shadow: [[[0, 1], [2, 12, 10, 11, 13, 3], [20, 24]]],
};

/** The left arm. */
const arm: Piece = {
  bones: [
    // prettier-ignore
    [-3, 168, 1378, -18, [['shoulderFlexion', 0, -1], ['shoulderAbduction', 2, 1], ['shoulderRotation', 1, 1]]],
    [0, 200, 1090, -18, [['elbowFlexion', 0, -1]]],
    // prettier-ignore
    [1, 218, 845, 2, [['forearmRotation', 1, 1], ['wristFlexion', 2, -1], ['wristDeviation', 0, -1]]],
  ],
  spheres: [
    // 0 sleeve
    [0, 166, 1376, -18, 54],
    [0, 190, 1205, -18, 58, 0],
    // 2 upper arm, elbow, forearm, wrist
    [0, 182, 1260, -18, 42],
    [0, 200, 1090, -18, 37],
    [1, 206, 1030, -14, 40],
    [1, 218, 850, 0, 26],
    // 6 knuckles, finger tips, thumb
    [2, 222, 766, 26, 16],
    [2, 222, 768, -18, 15],
    [2, 216, 680, 26, 11],
    [2, 217, 694, -14, 10],
    [2, 212, 812, 30, 15],
    [2, 206, 750, 50, 11],
  ],
  stacks: [
    {
      anchor: [0, 200, 1090, -10, 120],
      parts: [
        {
          part: 'arm',
          coat: 'skin',
          chains: [
            [2, 3, 4, 5, 6, 8],
            [5, 7, 9, 8],
            [6, 7],
            [5, 10, 11],
          ],
          fans: [
            [5, 6, 7],
            [6, 8, 9, 7],
          ],
        },
      ],
    },
    { anchor: [0, 186, 1205, -18, 185], parts: [{ part: 'sleeve', coat: 'shirt', chains: [[0, 1]], root: -10 }] },
  ],
  shadow: [[[0, 3, 5, 8]]],
};

/** The left leg. */
const leg: Piece = {
  bones: [
    // prettier-ignore
    [-2, 85, 900, 0, [['hipFlexion', 0, -1], ['hipAbduction', 2, 1], ['hipRotation', 1, 1]]],
    [0, 85, 485, 0, [['kneeFlexion', 0, 1]]],
    // prettier-ignore
    [1, 85, 72, 0, [['ankleDorsiflexion', 0, -1], ['ankleInversion', 2, -1], ['ankleAbduction', 1, 1]]],
    [2, 85, 18, 120, [['toeExtension', 0, -1]]],
    // Where the foot is to be: `plant` makes the leg follow. It turns about the ball.
    // prettier-ignore
    [-1, 85, 18, 120, [['footX', 3, 1], ['footY', 4, 1], ['footZ', 5, 1], ['footTurn', 1, 1], ['footPitch', 0, 1]]],
  ],
  spheres: [
    // 0 shorts
    [0, 88, 880, -6, 92],
    [0, 90, 650, 4, 86, 0],
    // 2 thigh, knee
    [0, 88, 740, 2, 80],
    [0, 86, 560, 4, 60],
    [1, 85, 480, 4, 54],
    // 5 calf, shin, ankle
    [1, 87, 365, -16, 55],
    [1, 85, 230, -4, 40],
    [1, 85, 105, -6, 32],
    // 8 heel, instep, ball
    [2, 85, 26, -32, 26],
    [2, 84, 56, 34, 25],
    [2, 57, 20, 122, 19],
    [2, 116, 16, 106, 15],
    // 12 toes
    [3, 54, 13, 176, 13],
    [3, 88, 9, 176, 9],
    [3, 122, 9, 142, 9],
  ],
  stacks: [
    {
      anchor: [0, 85, 640, 0, 10],
      parts: [
        { part: 'thigh', coat: 'skin', chains: [[2, 3, 4]] },
        { part: 'shank', coat: 'skin', chains: [[4, 5, 6, 7]], root: 3 },
        {
          part: 'foot',
          coat: 'skin',
          chains: [
            [7, 8, 10, 12, 13, 14, 11, 8],
            [7, 9, 10, 11, 9],
          ],
          fans: [
            [9, 10, 11, 8, 10],
            [7, 8, 9],
            [10, 12, 13, 14, 11],
          ],
          root: 6,
        },
      ],
    },
    { anchor: [0, 90, 700, 4, 50], parts: [{ part: 'hip', coat: 'shorts', chains: [[0, 1]], root: -2 }] },
  ],
  shadow: [[[0, 3, 4, 6, 8, 12, 13]]],
};

export const body = assemble([
  core,
  sided(leg, 'left', 1),
  sided(leg, 'right', -1),
  sided(arm, 'left', 1),
  sided(arm, 'right', -1),
]);
