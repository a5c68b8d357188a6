import type { Rig } from '../../kit/rig.js';
import type { LimbBone } from '../../names.js';
import type { BuildProp } from './prop.js';

/** A loop round both legs, on these bones at this height; the leg is so thick (mm). */
export const loopBand =
  (bone: LimbBone, y: number, thickness: number): BuildProp =>
  rig => {
    for (const side of ['left', 'right'] as const) {
      rig.mirrored(side, half => {
        half.addSpheres([
          { id: 'outer', bone, at: [86 + thickness, y, 0], radius: 15 },
          { id: 'front', bone, at: [96, y, thickness], radius: 15 },
          { id: 'back', bone, at: [96, y, -thickness], radius: 15 },
        ]);
      });
    }
    const left = bone === 'thigh' ? 'leftThigh' : 'leftShank';
    rig.addPart({
      material: 'band',
      chains: [['leftOuter', 'leftFront', 'rightFront', 'rightOuter']],
      depthAnchor: { bone: left, at: [0, y, 150], bias: 40 },
    });
    rig.addPart({
      material: 'band',
      chains: [['leftOuter', 'leftBack', 'rightBack', 'rightOuter']],
      depthAnchor: { bone: left, at: [0, y, -150], bias: 40 },
    });
  };

/** Round the chair's leg and over the top of both feet. */
export function footBand(rig: Rig): void {
  rig.addSpheres([
    { id: 'leftOuter', bone: 'leftFoot', at: [128, 40, 60], radius: 9 },
    { id: 'leftTop', bone: 'leftFoot', at: [70, 70, 60], radius: 9 },
    { id: 'rightTop', bone: 'rightFoot', at: [-70, 70, 60], radius: 9 },
    { id: 'rightOuter', bone: 'rightFoot', at: [-128, 40, 60], radius: 9 },
    { id: 'chairLeg', bone: 'ground', at: [185, 110, 1050], radius: 9 },
  ]);
  rig.addPart({
    material: 'band',
    chains: [
      ['chairLeg', 'leftOuter', 'leftTop', 'rightTop', 'rightOuter'],
      ['rightOuter', 'chairLeg'],
    ],
    depthAnchor: { bone: 'leftFoot', at: [85, 0, 0], bias: 60 },
    shaded: false,
  });
}
