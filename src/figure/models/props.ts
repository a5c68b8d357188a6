import type { Gear } from '../../figure/types.js';
import type { Rig } from '../kit/rig.js';
import type { Balls, Mark, Rows } from '../kit/skeleton.js';

/** Bones of a body, as `body` numbers them; the right ones are so many further on. */
const shank = 5;
const foot = 6;
const right = 5;
/** The first bone of a foot's big toe. */
const bigToe = 6;

/** A piece of one part. */
const piece =
  (coat: string, balls: Balls[], chains: Rows, anchor: number[], flat = 1) =>
  (rig: Rig): void => {
    rig.balls(...balls);
    rig.part(coat, chains, anchor, { flat });
  };

/** Four corners round a level board: from x0, z0 to x1, z1. */
const board = (x0: number, x1: number, y: number, z0: number, z1: number, radius: number): Balls =>
  [0, x0, y, z0, radius, x1, y, z0, radius, x1, y, z1, radius, x0, y, z1, radius]; // prettier-ignore
const round: Rows = [[0, 1, 2, 3, 0]];
const slab = (coat: string, depth: number, ...corners: Parameters<typeof board>) =>
  piece(coat, [board(...corners)], round, [0, 0, 0, 0, depth]);

/** A chair that faces forward, its seat over the ground at z; or, without a back, a table so high. */
const furniture =
  (x: number, z: number, high = 0) =>
  (rig: Rig): void => {
    const top = high || 425;
    rig.balls(
      board(x - 185, x + 185, top, z - 180, z + 180, 18),
      board(x - 185, x + 185, 12, z - 200, z + 185, 13),
      board(x - 185, x + 185, high || 775, z - 225, z - 215, 50),
    );
    rig.part('wood', round, [0, x, top, z - 50, -150]);
    rig.part('wood', [[2, 6], [3, 7]], [0, x, 200, z - 50, -160]); // prettier-ignore
    rig.part('wood', [[4, 0], [1, 5]], [0, x, 600, z - 215, 50]); // prettier-ignore
    if (!high) rig.part('wood', [[0, 8, 9, 1]]);
  };

/** A loop round both legs, that sits on these bones at this height. */
const loop =
  (bone: number, y: number, thick: number) =>
  (rig: Rig): void => {
    const at = (bone: number, side: number): Balls =>
      [bone, side * (86 + thick), y, 0, 15, side * 96, y, thick, 15, side * 96, y, -thick, 15]; // prettier-ignore
    rig.balls(at(bone, 1), at(bone + right, -1));
    rig.part('band', [[0, 1, 4, 3]], [bone, 0, y, 150, 40]);
    rig.part('band', [[0, 2, 5, 3]], [bone, 0, y, -150, 40]);
  };

/** Rows from the ball of the foot forward: as the towel is scrunched, it comes nearer and every other row rises. */
function towel(rig: Rig): void {
  rig.balls();
  for (let i = 0; i < 7; i++) {
    const folds = Math.max(0, i - 1);
    const bone = rig.bone(0, 0, 0, 0, ['scrunch', 5, -17 * folds], ['scrunch', 4, folds % 2 ? 0 : 24 * +!!folds]);
    const end = rig.more([bone, -80, -3, 60 + 36 * i, 3, 80, -3, 60 + 36 * i, 3]);
    const strip = [[end - 3, end - 2, end, end - 1, end - 3]];
    if (i) rig.part(i % 2 ? 'cloth light' : 'cloth', strip, i < 2 ? [0, 0, 0, 0, -6000] : 0, { flat: 1 });
  }
}

/** A tennis ball that rolls without slipping, and its turning seam. */
function ball(rig: Rig): void {
  const bone = rig.bone(0, 0, 33, 40, ['ballRoll', 5, (33 * Math.PI) / 180], ['ballRoll', 0]);
  const seam = (t: number): number[] => [
    bone,
    25 * Math.cos(t) + 8 * Math.cos(3 * t),
    33 + 25 * Math.sin(t) - 8 * Math.sin(3 * t),
    40 + 28 * Math.sin(2 * t),
  ];
  rig.balls([bone, 0, 33, 40, 33]);
  rig.part('ball', [[0]], [bone, 0, 0, 40, -200], {
    marks: [1, 3, 5, 7].map((quarter): Mark => [
      'white line',
      [-2, -1, 0, 1, 2].map(k => seam(((quarter + k / 2) * Math.PI) / 4)),
      { area: 30 },
    ]),
  });
}

/**
 * A hand that holds the big toe, thumb above and fingers below, which the pose turns over and round the tip of the toe;
 * it turns half as far as the toe, on a forearm from an elbow that stays (y, z in mm).
 */
const hand =
  (elbowY: number, elbowZ: number) =>
  (rig: Rig): void => {
    const bone = rig.bone(bigToe, -28, 13, 176, ['bigToeExtension', 0, 0.5], ['handTurn', 0], ['handRoll', 2]);
    rig.balls(
      [0, -34, elbowY, elbowZ, 42],
      // 1 wrist, palm
      [bone, -34, 110, 262, 27, -34, 72, 240, 24, -34, 52, 246, 20],
      // 4 thumb
      [bone, -34, 62, 216, 12, -34, 40, 190, 10, -34, 33, 168, 9],
      // 7 forefinger, middle finger
      [bone, -34, 22, 226, 11, -34, -4, 206, 10, -34, -8, 176, 9],
      [bone, -14, 22, 232, 11, -14, -6, 214, 10, -14, -8, 184, 9],
    );
    rig.part('skin', [[3, 10, 11, 12]], [bigToe, 20, 0, 180, 0]);
    rig.part('skin', [[0, 1, 2, 3, 7, 8, 9], [2, 4, 5, 6], [2, 3, 7, 4, 2]], [bigToe, -60, 0, 180, 0]); // prettier-ignore
  };

/** The other thigh, under a foot that lies across it. */
function lap(rig: Rig): void {
  rig.balls([0, 90, -160, -110, 78, 90, 210, -100, 56, 90, -300, -110, 88, 90, -40, -110, -84]);
  rig.part('skin', [[0, 1]], [0, 300, 0, -110, 0]);
  rig.part('shorts', [[2, 3]]);
}

/** What the toes press, which shows before their tips. */
function pressure(rig: Rig): void {
  const bone = rig.bone(0, 0, 0, 0, ['press', 5, 14]);
  rig.balls([bone, -30, 5, 166, 11, -9, 5, 168, 9, 24, 5, 146, 9, 38, 5, 128, 8]);
  rig.part('force', [[0, 1, 2, 3]], [0, 0, 0, 0, -3000], { flat: 2 });
}

/** Everything that is not the person. */
export const equipment: Record<Gear, (rig: Rig) => void> = {
  chair: furniture(0, 60),
  chairAhead: furniture(0, 1250),
  table: furniture(620, 0, 880),
  mat: slab('cloth', -9999, -1050, 850, -12, -330, 330, 12),
  matAlong: slab('cloth', -9999, -330, 330, -12, -700, 1000, 12),
  counter: slab('wood', -600, -800, -480, 870, -2500, 2500, 24),
  thighBand: loop(shank - 1, 585, 42),
  shinBand: loop(shank, 200, 20),
  // Round the chair's leg and over the top of both feet.
  footBand: piece(
    'band',
    [
      [foot, 128, 40, 60, 9, 70, 70, 60, 9],
      [foot + right, -70, 70, 60, 9, -128, 40, 60, 9],
      [0, 185, 110, 1050, 9],
    ],
    [[4, 0, 1, 2, 3], [3, 4]], // prettier-ignore
    [foot, 85, 0, 0, 60],
  ),
  towel,
  pencil: piece('ball', [[1, -75, 6, 168, 6, 75, 6, 160, 6, 92, 6, 160, 2]], [[0, 1, 2]], [1, 0, -50, 160, 0]),
  ball,
  wedge: piece(
    'wood',
    [board(-54, -10, 2, 134, 196, 2), board(-54, -10, 32, 196, 196, 2)],
    [[0, 1, 2, 3, 0], [0, 1, 5, 4, 0], [0, 3, 4, 0], [1, 2, 5, 1], [2, 3, 4, 5, 2]], // prettier-ignore
    [0, -30, -100, 160, 0],
  ),
  hand: hand(530, 420),
  handBelow: hand(-380, 400),
  lap,
  pressure,
  // A line that a walker follows.
  floor: piece('edge', [[0, 0, 0, -2500, 5, 0, 0, 2500, 5]], [[0, 1]], [0, 0, 0, 0, -9000], 2),
};
