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

/** The way between two steps, as a figure moves: see `PoseTransition`. */
export interface CameraTransition {
  readonly step: number;
  readonly from?: number;
  /** 0–1; default 1. */
  readonly progress?: number;
}

/** The figure's own view of a step, from 1; of the rest, the first one's. */
export const viewOfStep = ({ view, stepViews = [] }: FigureData, step: number): ViewDirection =>
  stepViews.slice(0, Math.max(1, step)).at(-1) ?? view;

/** The share of a step's time in which the camera goes to the step's own view. */
const cameraShare = 0.5;

/** Where the camera stands for a view of a figure; `auto` is the figure's own, on the way into a step. */
export function cameraFor(
  figure: FigureData,
  view: View | 'auto',
  side: Side,
  { step, from = step - 1, progress = 1 }: CameraTransition = { step: 1 },
): Camera {
  if (view !== 'auto') {
    const [yaw, pitch] = anglesOf(view);
    return { yaw, pitch, side };
  }
  const [before, after] = [from, step].map(each => anglesOf(viewOfStep(figure, each || from || step)));
  const share = Math.min(1, progress / cameraShare);
  const between = (i: 0 | 1): number => before[i] + (after[i] - before[i]) * share;
  return { yaw: between(0), pitch: between(1), side };
}

export const isSameCamera = (a: Camera, b: Camera): boolean =>
  a.yaw === b.yaw && a.pitch === b.pitch && a.side === b.side;
