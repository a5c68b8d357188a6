import type { Rig } from '../../kit/rig.js';
import type { BonePoint } from '../../types.js';

/** Adds a prop to a figure, through a rig of its own. */
export type BuildProp = (rig: Rig) => void;

export const groundOrigin: BonePoint = { bone: 'ground', at: [0, 0, 0] };
