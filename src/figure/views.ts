import type { View } from '../exercise/exercise.js';
import type { Camera } from './project.js';

/** Where the camera stands in each view; see `Camera`. */
export const views: Readonly<Record<View, Omit<Camera, 'side'>>> = {
  front: { yaw: -4, pitch: 20 },
  // As one sees one's own foot: toes up the page, the shin towards oneself.
  top: { yaw: 180, pitch: 110 },
  // The medial side, a little from above so that the sole's lateral border shows under the arch.
  side: { yaw: -90, pitch: 8 },
  quarter: { yaw: -48, pitch: 32 },
};
