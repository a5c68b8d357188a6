import type { Rig } from '../../kit/rig.js';
import { groundOrigin } from './prop.js';

/** The other thigh, under a foot that lies across it. */
export function otherThigh(rig: Rig): void {
  rig.addSpheres([
    { id: 'knee', bone: 'ground', at: [90, -160, -110], radius: 78 },
    { id: 'shin', bone: 'ground', at: [90, 210, -100], radius: 56 },
    { id: 'shortsTop', bone: 'ground', at: [90, -300, -110], radius: 88 },
    { id: 'shortsHem', bone: 'ground', at: [90, -40, -110], radius: 84, flatEnd: true },
  ]);
  rig.addPart({
    material: 'skin',
    chains: [['knee', 'shin']],
    depthAnchor: { bone: 'ground', at: [300, 0, -110] },
  });
  rig.addPart({ material: 'shorts', chains: [['shortsTop', 'shortsHem']] });
}

/** What the toes press, which shows before their tips. */
export function toePressure(rig: Rig): void {
  const bone = 'toePressure';
  rig.addBone(bone, { parent: 'ground', freedoms: [{ joint: 'press', shift: 'z', factor: 14 }] });
  const chain = rig.addSpheres([
    { id: 'bigToe', bone, at: [-30, 5, 166], radius: 11 },
    { id: 'toe2', bone, at: [-9, 5, 168], radius: 9 },
    { id: 'toe4', bone, at: [24, 5, 146], radius: 9 },
    { id: 'toe5', bone, at: [38, 5, 128], radius: 8 },
  ]);
  rig.addPart({
    material: 'force',
    chains: [chain],
    depthAnchor: { ...groundOrigin, layer: 'underFoot' },
    shaded: false,
    outlined: false,
  });
}

/** Across the tips of the toes. */
export function pencil(rig: Rig): void {
  const chain = rig.addSpheres([
    { id: 'end', bone: 'sole', at: [-75, 6, 168], radius: 6 },
    { id: 'cone', bone: 'sole', at: [75, 6, 160], radius: 6 },
    { id: 'point', bone: 'sole', at: [92, 6, 160], radius: 2 },
  ]);
  rig.addPart({
    material: 'ball',
    chains: [chain],
    depthAnchor: { bone: 'sole', at: [0, -50, 160] },
    shaded: false,
  });
}

/** A line that a walker follows. */
export function floorLine(rig: Rig): void {
  const chain = rig.addSpheres([
    { id: 'back', bone: 'ground', at: [0, 0, -900], radius: 4 },
    { id: 'front', bone: 'ground', at: [0, 0, 900], radius: 4 },
  ]);
  rig.addPart({
    material: 'edge',
    chains: [chain],
    depthAnchor: { ...groundOrigin, layer: 'floorLine' },
    shaded: false,
    outlined: false,
  });
}
