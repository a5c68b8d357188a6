import type { Side } from '../../dose/dose.js';
import type { FigureData, View, ViewDirection } from '../types.js';

/** Where a figure is seen from. */
export interface Camera {
  /** Degrees about the upright: 0 from the front, −90 from a left foot's medial side, 180 from behind. */
  readonly yaw: number;
  /** Degrees above the ground; from more than 90 one looks down with what is forward up the page. */
  readonly pitch: number;
  /** Skeletons are left ones; the right one is the mirror image. */
  readonly side: Side;
}

const views: Readonly<Record<View, readonly [yaw: number, pitch: number]>> = {
  front: [-4, 20],
  // Toes up the page; the leg is cut off above the ankle.
  top: [180, 90],
  // The medial side, a little from above so that the sole's lateral border shows under the arch.
  side: [-90, 8],
  quarter: [-48, 32],
};

const anglesOf = (view: ViewDirection): readonly [yaw: number, pitch: number] =>
  typeof view === 'string' ? (views[view] ?? views.quarter) : view;

/** Where the camera stands for a view of a figure; `auto` is the figure's own. */
export function cameraFor(figure: FigureData, view: View | 'auto', side: Side): Camera {
  const [yaw, pitch] = anglesOf(view === 'auto' ? figure.view : view);
  return { yaw, pitch, side };
}

export const isSameCamera = (a: Camera, b: Camera): boolean =>
  a.yaw === b.yaw && a.pitch === b.pitch && a.side === b.side;
