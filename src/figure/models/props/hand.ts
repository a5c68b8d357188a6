import type { Position3 } from '../../types.js';
import type { BuildProp } from './prop.js';

/**
 * A hand that holds the big toe, thumb above and fingers below, which the pose turns over and round the tip of the toe;
 * it turns half as far as the toe, on a forearm from an elbow that stays.
 */
export const hand =
  (elbow: Position3): BuildProp =>
  rig => {
    rig.addBone('hand', {
      parent: 'bigToe',
      pivot: [-28, 13, 176],
      freedoms: [
        { joint: 'bigToeExtension', rotate: 'x', factor: 0.5 },
        { joint: 'handTurn', rotate: 'x' },
        { joint: 'handRoll', rotate: 'z' },
      ],
    });
    rig.addSpheres([
      { id: 'elbow', bone: 'ground', at: elbow, radius: 42 },
      { id: 'wrist', bone: 'hand', at: [-34, 110, 262], radius: 27 },
      { id: 'palmAbove', bone: 'hand', at: [-34, 72, 240], radius: 24 },
      { id: 'palmBelow', bone: 'hand', at: [-34, 52, 246], radius: 20 },
      { id: 'thumbBase', bone: 'hand', at: [-34, 62, 216], radius: 12 },
      { id: 'thumbJoint', bone: 'hand', at: [-34, 40, 190], radius: 10 },
      { id: 'thumbTip', bone: 'hand', at: [-34, 33, 168], radius: 9 },
      { id: 'forefingerBase', bone: 'hand', at: [-34, 22, 226], radius: 11 },
      { id: 'forefingerJoint', bone: 'hand', at: [-34, -4, 206], radius: 10 },
      { id: 'forefingerTip', bone: 'hand', at: [-34, -8, 176], radius: 9 },
      { id: 'middleFingerBase', bone: 'hand', at: [-14, 22, 232], radius: 11 },
      { id: 'middleFingerJoint', bone: 'hand', at: [-14, -6, 214], radius: 10 },
      { id: 'middleFingerTip', bone: 'hand', at: [-14, -8, 184], radius: 9 },
    ]);
    rig.addPart({
      material: 'skin',
      chains: [['palmBelow', 'middleFingerBase', 'middleFingerJoint', 'middleFingerTip']],
      depthAnchor: { bone: 'bigToe', at: [20, 0, 180] },
    });
    rig.addPart({
      material: 'skin',
      chains: [
        ['elbow', 'wrist', 'palmAbove', 'palmBelow', 'forefingerBase', 'forefingerJoint', 'forefingerTip'],
        ['palmAbove', 'thumbBase', 'thumbJoint', 'thumbTip'],
        ['palmAbove', 'palmBelow', 'forefingerBase', 'thumbBase', 'palmAbove'],
      ],
      depthAnchor: { bone: 'bigToe', at: [-60, 0, 180] },
    });
  };
