import type { BoneName, PartName, SkeletonName } from '../names.js';
import type { BonePoint } from '../types.js';
import type { Rig } from '../kit/rig.js';
import { buildBody } from './body.js';
import { buildFoot, buildFootAlone } from './foot.js';
import { buildLegs, buildOneLeg } from './leg.js';

export interface Skeleton {
  readonly build: (rig: Rig) => void;
  /** The bones that carry all others: they turn about a figure's `pivot`. */
  readonly roots: readonly BoneName[];
  /** How high over the ground a picture shows it (mm): close-ups cut the leg off. */
  readonly visibleHeight: number;
  /** Beside the tip of a part: what an arrow follows while the part works. */
  readonly tips: Readonly<Partial<Record<PartName, BonePoint>>>;
}

const toeTips: Skeleton['tips'] = {
  bigToe: { bone: 'bigToeTip', at: [-68, 12, 178] },
  toe5: { bone: 'toe5Tip', at: [66, 7, 140] },
};
const leftTip: BonePoint = { bone: 'leftFoot', at: [85, -50, 150] };
const rightTip: BonePoint = { bone: 'rightFoot', at: [-85, -50, 150] };

export const skeletons: Readonly<Record<SkeletonName, Skeleton>> = {
  foot: { build: buildFoot, roots: ['sole'], visibleHeight: 115, tips: toeTips },
  footAlone: { build: buildFootAlone, roots: ['sole'], visibleHeight: 200, tips: toeTips },
  leg: { build: buildOneLeg, roots: ['sole'], visibleHeight: 610, tips: toeTips },
  legs: { build: buildLegs, roots: ['leftSole', 'rightSole'], visibleHeight: 290, tips: {} },
  body: {
    build: buildBody,
    roots: ['pelvis'],
    visibleHeight: 2000,
    tips: { leftFoot: leftTip, leftHip: leftTip, rightFoot: rightTip, rightHip: rightTip },
  },
};
