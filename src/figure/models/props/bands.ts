import type { Rig } from '../../kit/rig.js';
import type { LimbBone } from '../../names.js';
import type { BuildProp } from './prop.js';

/** Half as wide as a band is (mm). */
const halfWidth = 15;

/** A loop round both legs, on these bones at this height; the legs are so thick (mm). */
export const loopBand =
  (bone: LimbBone, y: number, radius: number): BuildProp =>
  rig => {
    // Round the outside, from the side to the front.
    const [short, long] = [radius / 2, radius * 0.87];
    for (const side of ['left', 'right'] as const) {
      rig.mirrored(side, half => {
        half.addSpheres([
          { id: 'outer', bone, at: [86 + radius, y, 0], radius: halfWidth },
          { id: 'outerFront', bone, at: [86 + long, y, short], radius: halfWidth },
          { id: 'frontOuter', bone, at: [86 + short, y, long], radius: halfWidth },
          { id: 'front', bone, at: [86, y, radius], radius: halfWidth },
          { id: 'back', bone, at: [86, y, -radius], radius: halfWidth },
        ]);
      });
    }
    const isThigh = bone === 'thigh';
    const left = isThigh ? 'leftThigh' : 'leftShank';
    const outside = ['rightFrontOuter', 'rightOuterFront', 'rightOuter'];
    // Who has it round the thighs lies on the right one, which covers what goes under it.
    rig.addPart({
      material: 'band',
      chains: [['leftOuter', 'leftOuterFront', 'leftFrontOuter', 'leftFront', 'rightFront', ...outside.slice(0, isThigh ? 1 : 3)]], // prettier-ignore
      depthAnchor: { bone: left, at: [0, y, 300], bias: 200 },
    });
    // Seen from behind it comes before the legs; a thigh's, which is seen from the front alone, stays behind them.
    rig.addPart({
      material: 'band',
      chains: [[...(isThigh ? outside : ['rightOuter']), 'rightBack', 'leftBack', 'leftOuter']],
      depthAnchor: { bone: left, at: [0, y, -300], bias: isThigh ? -50 : 200 },
    });
  };

/** Where the back legs of the chair stand that is ahead (mm). */
const chairLeg = { x: 200, z: 1220 };

/** How much nearer a band counts than the foot that it goes over, so that it covers it (mm). */
const overFoot = 340;

/** Round the back legs of the chair ahead, and over the top of both feet. */
export function footBand(rig: Rig): void {
  for (const side of ['left', 'right'] as const) {
    rig.mirrored(side, half => {
      half.addSpheres([
        { id: 'outer', bone: 'foot', at: [134, 26, 108], radius: 10 },
        { id: 'top', bone: 'foot', at: [108, 42, 110], radius: 10 },
        { id: 'crest', bone: 'foot', at: [64, 48, 110], radius: 10 },
        { id: 'chairOuter', bone: 'ground', at: [chairLeg.x + 30, 170, chairLeg.z], radius: 10 },
        { id: 'chairBehind', bone: 'ground', at: [chairLeg.x, 170, chairLeg.z + 32], radius: 10 },
      ]);
    });
  }
  rig.addPart({
    material: 'band',
    chains: [['leftChairOuter', 'leftChairBehind', 'rightChairBehind', 'rightChairOuter']],
    depthAnchor: { bone: 'ground', at: [0, 600, chairLeg.z], bias: -20 },
    shaded: false,
  });
  for (const side of ['left', 'right'] as const) {
    rig.mirrored(side, half => {
      half.addPart({
        material: 'band',
        chains: [['chairOuter', 'outer']],
        // Beside the foot: before the one that is nearer, behind the other.
        depthAnchor: { bone: 'foot', at: [230, 0, 96], bias: 240 },
        shaded: false,
      });
      half.addPart({
        material: 'band',
        chains: [['outer', 'top', 'crest']],
        depthAnchor: { bone: 'foot', at: [85, 0, 0], bias: overFoot },
        shaded: false,
      });
    });
  }
  // From one foot to the other: behind the one that is nearer.
  rig.addPart({
    material: 'band',
    chains: [['leftCrest', 'rightCrest']],
    depthAnchor: { bone: 'rightFoot', at: [-85, 0, 0], bias: overFoot },
    shaded: false,
  });
}
