import type { Rig } from '../../kit/rig.js';
import { groundOrigin } from './prop.js';

/** Rows from the ball of the foot forward: as the towel is scrunched, it comes nearer and every other row rises. */
export function towel(rig: Rig): void {
  const rowCount = 7;
  for (let row = 0; row < rowCount; row++) {
    const folds = Math.max(0, row - 1);
    const rises = folds > 0 && folds % 2 === 0;
    const bone = `towelRow${row}` as const;
    rig.addBone(bone, {
      parent: 'ground',
      freedoms: [
        { joint: 'scrunch', shift: 'z', factor: -17 * folds },
        { joint: 'scrunch', shift: 'y', factor: rises ? 24 : 0 },
      ],
    });
    rig.addSpheres([
      { id: `right${row}`, bone, at: [-80, -3, 60 + 36 * row], radius: 3 },
      { id: `left${row}`, bone, at: [80, -3, 60 + 36 * row], radius: 3 },
    ]);
    if (row === 0) continue;
    const before = row - 1;
    rig.addPart({
      material: 'cloth',
      tone: row % 2 ? 'light' : undefined,
      chains: [[`right${before}`, `left${before}`, `left${row}`, `right${row}`, `right${before}`]],
      depthAnchor: row === 1 ? { ...groundOrigin, layer: 'cloth' } : undefined,
      shaded: false,
    });
  }
}
