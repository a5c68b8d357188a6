import type { Rig, SphereSpec } from '../../kit/rig.js';

/** How thick it is, and where on the floor before the toes it lies (mm). */
const radius = 6;
const pencilPlace = { y: radius, z: 192 } as const;
/** It lies along the tips of the toes: so far back a millimetre outwards. */
const slant = 0.36;

/** From the rubber to the point: where each piece ends, to the person's left (mm). */
const ends = { rubber: -92, ferrule: -78, shaft: -66, cone: 70, lead: 86, point: 95 } as const;

/** A pencil across the toes, that poses lift and draw near. */
export function pencil(rig: Rig): void {
  rig.addBone('pencil', {
    parent: 'ground',
    freedoms: [
      { joint: 'pencilY', shift: 'y' },
      { joint: 'pencilZ', shift: 'z' },
    ],
  });
  const sphere = (id: string, x: number, size = radius): SphereSpec => ({
    id,
    bone: 'pencil',
    at: [x, pencilPlace.y, pencilPlace.z - x * slant],
    radius: size,
  });
  rig.addSpheres([
    sphere('rubber', ends.rubber),
    sphere('ferrule', ends.ferrule),
    sphere('shaft', ends.shaft),
    sphere('cone', ends.cone),
    sphere('lead', ends.lead, 3),
    sphere('point', ends.point, 1),
  ]);
  const look = { shaded: false } as const;
  rig.addPart({
    ...look,
    material: 'band',
    chains: [['rubber', 'ferrule']],
    depthAnchor: { bone: 'pencil', at: [0, -60, pencilPlace.z - 45] },
  });
  rig.addPart({ ...look, material: 'wood', chains: [['cone', 'lead']] });
  rig.addPart({ ...look, material: 'edge', chains: [['lead', 'point']] });
  rig.addPart({ ...look, material: 'wood', tone: 'deep', chains: [['ferrule', 'shaft']] });
  rig.addPart({ ...look, material: 'pencil', chains: [['shaft', 'cone']] });
}
