import type { PropBone } from '../../names.js';
import type { Position3 } from '../../types.js';
import type { Rig, SphereSpec } from '../../kit/rig.js';
import type { BuildProp } from './prop.js';

/** A hand that takes the big toe, as seen along the toe: above it, or below it, and where its elbow stays. */
export interface HandPlace {
  readonly from: 'above' | 'below';
  readonly elbow: Position3;
  /** Where the forearm is thickest. */
  readonly belly: Position3;
  /** How much less than the toe it turns, as a share. */
  readonly lag: number;
}

/** The middle of the big toe's end, which the hand holds. */
const held: Position3 = [-31, 13, 178];

/** A joint of the hand: how far beside the toe, over it and ahead of `held`, and how thick (mm). */
type Joint = readonly [beside: number, over: number, ahead: number, radius: number];

const wrist: Joint = [6, 132, 38, 22];
/** From its base to the tip, which lies on the nail. */
const thumb: readonly Joint[] = [
  [-4, 100, 14, 17],
  [-10, 66, -8, 13],
  [-8, 40, -14, 11],
  [-4, 20, -6, 8.5],
];
/** From the knuckle to the tip, the forefinger first: it reaches under the toe, the others are curled beside it. */
const fingers: readonly (readonly Joint[])[] = [
  [[6, 92, 58, 14], [6, 40, 64, 11.5], [4, 0, 44, 10.5], [2, -17, 12, 9]],
  [[18, 94, 64, 14], [20, 46, 76, 11], [18, 8, 62, 10], [16, -6, 36, 9]],
  [[30, 96, 62, 13], [34, 52, 74, 10.5], [32, 20, 66, 9.5], [30, 8, 44, 9]],
  [[42, 100, 56, 12], [46, 62, 66, 9.5], [44, 36, 62, 9], [42, 24, 46, 8]],
]; // prettier-ignore

/** The hand turns with the toe, on a forearm from an elbow that stays. */
export const hand =
  ({ from, elbow, belly, lag }: HandPlace): BuildProp =>
  rig => {
    const sign = from === 'above' ? 1 : -1;
    rig.addBone('hand', {
      parent: 'bigToe',
      pivot: held,
      freedoms: [{ joint: 'bigToeExtension', rotate: 'x', factor: lag }],
    });
    rig.addSpheres([
      { id: 'elbow', bone: 'ground', at: elbow, radius: 40 },
      { id: 'belly', bone: 'ground', at: belly, radius: 42 },
    ]);
    addHand(rig, 'hand', ([beside, over, ahead]) => [held[0] + beside, held[1] + sign * over, held[2] + ahead]);
    const palm: Position3 = [-70, held[1] + sign * 40, 190];
    paintHand(rig, { bone: 'bigToe', behind: [10, held[1], 180], before: palm });
  };

/** Adds a hand's spheres on a bone. */
function addHand(rig: Rig, bone: PropBone, place: (joint: Joint) => Position3): void {
  const sphere = (id: string, joint: Joint): SphereSpec => ({ id, bone, at: place(joint), radius: joint[3] });
  rig.addSpheres([
    sphere('wrist', wrist),
    ...thumb.map((joint, i) => sphere(`thumb${i}`, joint)),
    ...fingers.flatMap((finger, k) => finger.map((joint, i) => sphere(`finger${k}-${i}`, joint))),
  ]);
}

const thumbChain = thumb.map((_, i) => `thumb${i}`);
const fingerChain = (k: number): string[] => fingers[k].map((_, i) => `finger${k}-${i}`);
const knuckles = fingers.map((_, k) => `finger${k}-0`);

/** What of a hand lies behind what it holds, and what before it. */
interface HandDepth {
  readonly bone: 'bigToe';
  readonly behind: Position3;
  readonly before: Position3;
}

function paintHand(rig: Rig, { bone, behind, before }: HandDepth): void {
  for (const k of [3, 2, 1, 0]) {
    const at: Position3 = [behind[0] + 12 * k, behind[1], behind[2]];
    rig.addPart({ material: 'skin', chains: [fingerChain(k)], depthAnchor: { bone, at } });
  }
  rig.addPart({
    material: 'skin',
    chains: [
      ['elbow', 'belly', 'wrist', 'finger0-0'],
      ['wrist', ...[...knuckles].reverse()],
      ['wrist', 'thumb0', 'finger0-0', 'wrist'],
      thumbChain,
    ],
    fans: [['wrist', ...knuckles]],
    depthAnchor: { bone, at: before },
  });
}

/** How long the fingers of the other hand are, the little one first: shares of the middle finger. */
const holdingLengths = [0.86, 1.02, 1.1, 1.04];
/** Its fingers, from where they leave the palm to where they bend, and on behind the foot. */
const holdingFingers = holdingLengths.map((length, k) => {
  const base: Position3 = [-36, 42 - 19 * k, -102 + 3 * k];
  const knuckle: Position3 = [base[0] + 28 * length, base[1] + 27 * length, base[2] + 16 * length];
  return { base, knuckle, tip: [34, 74 - 20 * k, -56] as Position3 };
});

/** The other hand, from the left, across the instep of a foot whose toes point up: its thumb along the inner border. */
export function holdingHand(rig: Rig): void {
  const bone = 'ground';
  rig.addSpheres([
    { id: 'elbow', bone, at: [-40, -420, -330], radius: 46 },
    { id: 'belly', bone, at: [-50, -300, -270], radius: 46 },
    { id: 'wrist', bone, at: [-54, -90, -140], radius: 25 },
    { id: 'palm', bone, at: [-42, -10, -94], radius: 27 },
    { id: 'thumbBase', bone, at: [-58, 12, -66], radius: 17 },
    { id: 'thumbMiddle', bone, at: [-60, 46, -30], radius: 13 },
    { id: 'thumbTip', bone, at: [-52, 70, -2], radius: 10.5 },
    ...holdingFingers.flatMap(({ base, knuckle, tip }, k): SphereSpec[] => [
      { id: `base${k}`, bone, at: base, radius: 12 },
      { id: `knuckle${k}`, bone, at: knuckle, radius: 12.5 },
      { id: `tip${k}`, bone, at: tip, radius: 11.5 },
    ]),
  ]);
  for (const k of [3, 2, 1, 0]) {
    rig.addPart({
      material: 'skin',
      chains: [[`knuckle${k}`, `tip${k}`]],
      depthAnchor: { bone, at: [60, 0, -60 - k] },
    });
  }
  rig.addPart({
    material: 'skin',
    chains: [
      ['elbow', 'belly', 'wrist', 'palm', 'base0'],
      ['palm', 'base3'],
      ['palm', 'thumbBase', 'thumbMiddle', 'thumbTip'],
      ['wrist', 'thumbBase'],
    ],
    fans: [['palm', 'wrist', 'thumbBase']],
    depthAnchor: { bone, at: [-90, 0, 200] },
  });
  for (const k of [0, 1, 2, 3]) {
    rig.addPart({
      material: 'skin',
      chains: [[`base${k}`, `knuckle${k}`]],
      growsFrom: 'palm',
      depthAnchor: { bone, at: [-91, 0, 200] },
    });
  }
}
