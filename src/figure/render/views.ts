import type { FigureData, View } from '../../figure/types.js';
import type { Camera } from './camera.js';

/** Degrees about the upright and above the ground; see `Camera`. */
const views: Readonly<Record<View, readonly [yaw: number, pitch: number]>> = {
  front: [-4, 20],
  // As one sees one's own foot: toes up the page, the shin towards oneself.
  top: [180, 110],
  // The medial side, a little from above so that the sole's lateral border shows under the arch.
  side: [-90, 8],
  quarter: [-48, 32],
};

/** Where the camera stands for a view of a figure; `auto` is its own. */
export const cameraOf = (figure: FigureData, view: View | 'auto', side: 'left' | 'right'): Camera => {
  const from = view === 'auto' ? figure.view : view;
  const [yaw, pitch] = typeof from === 'string' ? (views[from] ?? views.quarter) : from;
  return { yaw, pitch, side };
};
