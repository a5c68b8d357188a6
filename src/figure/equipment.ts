import type { Gear } from '../exercise/exercise.js';
import type { Bone, Part, Piece, Sphere, Stack } from './skeleton.js';

type Row = readonly number[];

/** A stack of one part that grows from the ground or a bone. */
const stack = (coat: string, anchor: Stack['anchor'], chains: Part['chains'], more: Partial<Part> = {}): Stack => ({
  anchor,
  parts: [{ part: coat, coat, chains, ...more }],
});

/** The edges and faces of what has eight corners, whose first is sphere number `n`. */
const edges = (n: number): Part['chains'] =>
  [
    [0, 1, 3, 2, 0, 4, 5, 7, 6, 4],
    [1, 5],
    [3, 7],
    [2, 6],
  ].map(row => row.map(i => i + n));
const faces = (n: number): Part['chains'] =>
  [
    [0, 1, 3, 2],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 3, 7, 6],
    [0, 2, 6, 4],
    [1, 3, 7, 5],
  ].map(row => row.map(i => i + n));

/** The corners of a block: two opposite ones, and how round they are. */
const corners = ([x0, y0, z0]: Row, [x1, y1, z1]: Row, radius: number): Sphere[] =>
  [y0, y1].flatMap(y => [z0, z1].flatMap(z => [x0, x1].map((x): Sphere => [-1, x, y, z, radius])));

const block = (coat: string, from: Row, to: Row, radius: number, bias = 0): Piece => {
  const middle = [0, 1, 2].map(k => (from[k] + to[k]) / 2);
  const [x0, , z0] = from;
  const [x1, y1, z1] = to;
  const top = [x0, z0, x1, z0, x1, z1, x0, z1];
  const points = [0, 2, 4, 6].flatMap(i => Array(2).fill([-1, top[i], y1 + radius, top[i + 1]]).flat());
  return {
    bones: [],
    spheres: corners(from, to, radius),
    stacks: [
      stack(coat, [-1, middle[0], middle[1], middle[2], bias], edges(0), {
        fans: faces(0),
        marks: [{ role: coat + '-light', points, ring: true, area: 0 }],
      }),
    ],
  };
};

/** A chair that faces forward, its seat over the ground at z. */
const chair = (z: number): Piece => ({
  bones: [],
  spheres: [
    ...corners([-185, 425, z - 180], [185, 425, z + 180], 18),
    ...corners([-185, 12, z - 200], [185, 12, z + 185], 13),
    ...corners([-185, 690, z - 215], [185, 860, z - 225], 15),
  ],
  stacks: [
    stack('wood', [-1, 0, 425, z - 50, -150], [[0, 1, 3, 2, 0]], { fans: [[0, 1, 3, 2]] }),
    stack('wood', [-1, 0, 200, z - 50, -160], [
      [2, 10],
      [3, 11],
    ]),
    stack('wood', [-1, 0, 600, z - 215, 50], [
      [8, 0, 20, 21, 1, 9],
      [16, 17],
    ], { fans: [[20, 21, 17, 16]] }),
  ],
});

/** A loop round both legs, at a height of the thighs (or the shins) where these are so thick. */
const loop = (left: number, right: number, y: number, thick: number): Piece => {
  const at = (bone: number, side: number): Sphere[] =>
    [
      [thick, 0],
      [10, thick],
      [10, -thick],
    ].map(([x, z]): Sphere => [bone, side * (86 + x), y, z, 17]);
  return {
    bones: [],
    spheres: [...at(left, 1), ...at(right, -1)],
    stacks: [
      stack('band', [left, 0, y, 150, 40], [[0, 1, 4, 3]]),
      stack('band', [left, 0, y, -150, 40], [[0, 2, 5, 3]]),
    ],
  };
};

/** Rows of a towel from the ball of the foot forward: as it is scrunched, it comes nearer and every other row rises. */
const rows = 7;
const towel: Piece = {
  bones: Array.from({ length: rows }, (_, i): Bone => [
    -1, 0, 0, 0,
    [
      ['scrunch', 5, -17 * Math.max(0, i - 1)],
      ['scrunch', 4, i > 1 && i % 2 ? 24 : 0],
    ],
  ]),
  spheres: Array.from({ length: rows * 2 }, (_, i): Sphere => [i >> 1, i % 2 ? 80 : -80, -3, 60 + 36 * (i >> 1), 3]),
  stacks: [
    {
      anchor: [-1, 0, 0, 0, -6000],
      parts: Array.from({ length: rows - 1 }, (_, i): Part => ({
        part: 'towel',
        coat: i % 2 ? 'cloth' : 'cloth-light',
        flat: 1,
        chains: [[2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2, 2 * i]],
        fans: [[2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2]],
      })),
    },
  ],
};

/** Where the seam of a tennis ball runs, as far as parameter `t`. */
const seam = (t: number): number[] => [
  0,
  24.7 * Math.cos(t) + 8.2 * Math.cos(3 * t),
  33 + 24.7 * Math.sin(t) - 8.2 * Math.sin(3 * t),
  40 + 28.6 * Math.sin(2 * t),
];
const tennisBall: Piece = {
  // It rolls without slipping.
  bones: [[-1, 0, 33, 40, [['ballRoll', 5, (33 * Math.PI) / 180], ['ballRoll', 0, 1]]]],
  spheres: [[0, 0, 33, 40, 33]],
  stacks: [
    {
      anchor: [0, 0, 0, 40, -20],
      parts: [
        {
          part: 'ball',
          coat: 'ball',
          chains: [[0]],
          marks: [0, 1, 2, 3].map(quarter => ({
            role: 'seam',
            area: 30,
            points: [-1, -0.5, 0, 0.5, 1].flatMap(k => seam((quarter + 0.5 + k * 0.5) * Math.PI * 0.5)),
          })),
        },
      ],
    },
  ],
};

/**
 * A hand that holds the big toe (−7 is its first bone): thumb above and fingers below, or turned over (`up` −1); the
 * forearm goes off so far (mm) forward.
 */
const hand = (up: number, forward: number): Piece => {
  const at = (x: number, y: number, z: number, radius: number): Sphere => [-7, x, 13 + up * y, z, radius];
  return {
    bones: [],
    spheres: [
      at(-34, 230, 262 + forward, 33),
      at(-34, 97, 262, 27),
      at(-36, 59, 240, 24),
      at(-30, 39, 246, 20),
      // 4 thumb
      at(-34, 49, 216, 12),
      at(-33, 27, 190, 10.5),
      at(-32, 20, 168, 9),
      // 7 forefinger, middle finger
      at(-34, 9, 226, 11),
      at(-33, -17, 206, 9.5),
      at(-32, -21, 176, 8.5),
      at(-12, 9, 232, 11),
      at(-14, -19, 214, 9.5),
      at(-16, -22, 184, 8.5),
    ],
    stacks: [
      stack('skin', [-7, 20, 0, 180, 0], [[3, 10, 11, 12]]),
      stack(
        'skin',
        [-7, -60, 0, 180, 0],
        [
          [0, 1, 2, 3, 7, 8, 9],
          [2, 4, 5, 6],
        ],
        { fans: [[2, 3, 7, 4]] },
      ),
    ],
    held: [at(-34, 59, 250, 40)],
  };
};

/** Everything that is not the person. */
export const equipment: Record<Gear, Piece> = {
  chair: chair(60),
  chairAhead: chair(1250),
  mat: block('mat', [-1100, -12, -330], [900, -12, 330], 12, -9999),
  matAlong: block('mat', [-330, -12, -700], [330, -12, 1000], 12, -9999),
  counter: block('wall', [-1000, 0, -2500], [-520, 880, 2500], 8),
  table: block('wall', [430, 0, -320], [900, 880, 120], 8),
  thighBand: loop(-5, -10, 585, 42),
  shinBand: loop(-6, -11, 200, 20),
  footBand: {
    bones: [],
    spheres: [
      [-7, 128, 40, 60, 9],
      [-7, 70, 70, 60, 9],
      [-12, -70, 70, 60, 9],
      [-12, -128, 40, 60, 9],
      [-1, 160, 130, 1065, 9],
    ],
    stacks: [
      stack('band', [-7, 85, 0, 0, 60], [[4, 0, 1, 2, 3, 4]])
    ],
  },
  towel,
  pencil: {
    bones: [],
    spheres: [[-2, -75, 6, 168, 5.5], [-2, 75, 6, 160, 5.5], [-2, 92, 6, 159, 1.5]],
    stacks: [stack('pencil', [-2, 0, -50, 160, 0], [[0, 1, 2]])],
  },
  ball: tennisBall,
  wedge: {
    bones: [],
    spheres: [[-1, -54, 2, 134, 2], [-1, -10, 2, 134, 2], [-1, -54, 2, 196, 2], [-1, -10, 2, 196, 2], [-1, -54, 32, 196, 2], [-1, -10, 32, 196, 2]],
    stacks: [stack('wood', [-1, -30, -100, 160, 0], [[0, 1, 3, 2, 0, 4, 5, 1], [2, 4], [3, 5]], { fans: [[0, 1, 3, 2], [0, 1, 5, 4], [2, 3, 5, 4], [0, 2, 4], [1, 3, 5]] })],
  },
  hand: hand(1, 68),
  handBelow: hand(-1, -240),
  lap: {
    bones: [],
    spheres: [[-1, 90, -160, -110, 78], [-1, 90, 150, -110, 62], [-1, 90, 210, -100, 56], [-1, 90, -300, -110, 88], [-1, 90, -40, -110, 84, 3]],
    held: [],
    stacks: [{ anchor: [-1, 300, 0, -110, 0], parts: [{ part: 'lap', coat: 'skin', chains: [[0, 1, 2]] }, { part: 'lap', coat: 'shorts', chains: [[3, 4]] }] }],
  },
  // Lines that a walker passes, or a line to walk along.
  floor: {
    bones: [[-1, 0, 0, 0, [['travelX', 3, -1], ['travelZ', 5, -1]]]],
    spheres: Array.from({ length: 16 }, (_, i): Sphere => [0, 0, 0, 262 * (i - 8), 5]),
    stacks: [
      {
        anchor: [-1, 0, 0, 0, -9000],
        parts: [{ part: 'floor', coat: 'floor', flat: 2, chains: [[0, 15]] }],
      },
    ],
    held: [],
  },
};
