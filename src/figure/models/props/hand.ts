import type { PropBone } from '../../names.js';
import type { Position3 } from '../../types.js';
import type { Rig, SphereSpec } from '../../kit/rig.js';
import type { BuildProp } from './prop.js';

/** A hand that takes the big toe, as seen along the toe: above it, or below it, and where its elbow stays. */
export interface HandPlace {
  readonly from: 'above' | 'below';
  readonly elbow: Position3;
}

/** The middle of the big toe's end, which the hand holds. */
const held: Position3 = [-31, 13, 178];

/** A joint of the hand: how far beside the toe, over it and ahead of `held`, and how thick (mm). */
type Joint = readonly [beside: number, over: number, ahead: number, radius: number];

const wrist: Joint = [2, 112, -10, 25];
const thumb: readonly Joint[] = [
  [-6, 84, -14, 15],
  [-12, 52, -22, 13],
  [-8, 34, -16, 11],
  [-2, 20, -4, 9],
];
/** From the knuckle to the tip, the forefinger first: it goes round the toe, the middle finger too, two are folded. */
const fingers: readonly (readonly Joint[])[] = [
  [[14, 60, 20, 14], [30, 26, 22, 11], [26, -2, 14, 10], [8, -17, 8, 9]],
  [[24, 62, 30, 13], [42, 26, 36, 11], [36, -4, 28, 10], [16, -20, 22, 9]],
  [[34, 68, 38, 13], [50, 44, 46, 11], [50, 18, 42, 10], [42, 6, 32, 9]],
  [[42, 76, 42, 12], [56, 56, 52, 10], [56, 36, 48, 9], [48, 26, 40, 8]],
]; // prettier-ignore

/** The hand turns half as far as the toe, on a forearm from an elbow that stays. */
export const hand =
  ({ from, elbow }: HandPlace): BuildProp =>
  rig => {
    const sign = from === 'above' ? 1 : -1;
    rig.addBone('hand', {
      parent: 'bigToe',
      pivot: held,
      freedoms: [{ joint: 'bigToeExtension', rotate: 'x', factor: 0.5 }],
    });
    addHand(rig, 'hand', elbow, ([beside, over, ahead]) => [held[0] + beside, held[1] + sign * over, held[2] + ahead]);
    const nearest: Position3 = [-70, held[1] + sign * 40, 190];
    paintHand(rig, { bone: 'bigToe', behind: [10, held[1], 180], before: nearest });
  };

/** Adds a hand's spheres on a bone. */
function addHand(rig: Rig, bone: PropBone, elbow: Position3, place: (joint: Joint) => Position3): void {
  const sphere = (id: string, joint: Joint): SphereSpec => ({ id, bone, at: place(joint), radius: joint[3] });
  rig.addSpheres([
    { id: 'elbow', bone: 'ground', at: elbow, radius: 42 },
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
      ['elbow', 'wrist', 'finger0-0'],
      ['wrist', ...[...knuckles].reverse()],
      ['wrist', 'thumb0', 'finger0-0', 'wrist'],
    ],
    fans: [['wrist', ...knuckles]],
    depthAnchor: { bone, at: before },
  });
  rig.addPart({ material: 'skin', chains: [thumbChain], depthAnchor: { bone, at: [before[0] - 20, before[1], before[2]] } }); // prettier-ignore
}

/** A hand from below that cups the heel of a foot whose toes point up: thumb along one side, fingers along the other. */
export function holdingHand(rig: Rig): void {
  const bone = 'ground';
  rig.addSpheres([
    { id: 'elbow', bone, at: [60, -420, 300], radius: 44 },
    { id: 'wrist', bone, at: [22, -165, 70], radius: 27 },
    { id: 'palmThumb', bone, at: [-14, -108, 20], radius: 24 },
    { id: 'palm', bone, at: [22, -104, 34], radius: 24 },
    { id: 'thumb1', bone, at: [-40, -78, -14], radius: 14 },
    { id: 'thumb2', bone, at: [-50, -40, -30], radius: 12 },
    { id: 'thumb3', bone, at: [-48, -4, -40], radius: 10 },
    ...[0, 1, 2].flatMap((k): SphereSpec[] => [
      { id: `finger${k}-0`, bone, at: [34, -84 - 4 * k, 36 - 18 * k], radius: 13 },
      { id: `finger${k}-1`, bone, at: [50, -46 - 4 * k, 30 - 18 * k], radius: 12 },
      { id: `finger${k}-2`, bone, at: [46, -12 - 6 * k, 22 - 18 * k], radius: 10 },
      { id: `finger${k}-3`, bone, at: [34, 10 - 6 * k, 16 - 18 * k], radius: 9 },
    ]),
  ]);
  for (const k of [2, 1]) {
    rig.addPart({ material: 'skin', chains: [[0, 1, 2, 3].map(i => `finger${k}-${i}`)], depthAnchor: { bone, at: [40, -400, 30 - 40 * k] } }); // prettier-ignore
  }
  rig.addPart({
    material: 'skin',
    chains: [
      ['elbow', 'wrist', 'palm', 'finger0-0', 'finger0-1', 'finger0-2', 'finger0-3'],
      ['wrist', 'palmThumb', 'palm', 'wrist'],
    ],
    depthAnchor: { bone, at: [0, 0, 200] },
  });
  rig.addPart({ material: 'skin', chains: [['palmThumb', 'thumb1', 'thumb2', 'thumb3']], depthAnchor: { bone, at: [-60, 0, 220] } }); // prettier-ignore
}
