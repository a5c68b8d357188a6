import { range } from '../../range.js';
import type { LocalBone, MarkSpec, Rig } from '../kit/rig.js';
import type { PartName } from '../names.js';
import type { Position3 } from '../types.js';

/** An oval on the ground: its middle, and half of what it measures (mm). */
export interface Oval {
  readonly middle: Position3;
  readonly halfWidth: number;
  readonly halfLength: number;
}

const corners = range(8).map(i => (i * Math.PI) / 4);

/** What prints have in common: the bone that moves them, and the part with which they show; always where there is none. */
export interface PrintOptions {
  readonly bone: LocalBone;
  readonly onlyWith?: PartName;
}

/** Pressure on the ground: an oval and, paler, a little more about it. */
function printMarks({ middle: [x, y, z], halfWidth, halfLength }: Oval, { bone, onlyWith }: PrintOptions): MarkSpec[] {
  return (
    [
      ['force light', 7],
      ['force', 0],
    ] as const
  ).map(([role, wider]) => ({
    role,
    form: 'ring',
    onlyWith,
    points: corners.map(turn => ({
      bone,
      at: [x + (halfWidth + wider) * Math.sin(turn), y, z + (halfLength + wider) * Math.cos(turn)],
    })),
  }));
}

/** Adds prints of what presses on the ground: they lie under the foot, and show where they are wider. */
export function addPrints(rig: Rig, ovals: readonly Oval[], options: PrintOptions): void {
  // What moves its marks, and is not seen itself.
  const chain = rig.addSpheres([{ id: 'print', bone: options.bone, at: ovals[0].middle, radius: 1, flatEnd: true }]);
  const marks = ovals.map(oval => printMarks(oval, options));
  rig.addPart({
    material: 'shadow',
    chains: [chain],
    depthAnchor: { bone: 'ground', at: [0, 0, 0], layer: 'underFoot' },
    shaded: false,
    outlined: false,
    // All that is pale lies below all that is not.
    marks: [0, 1].flatMap(layer => marks.map(each => each[layer])),
  });
}
