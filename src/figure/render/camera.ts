/** Where a figure is seen from. */
export interface Camera {
  /** Degrees about the upright: 0 from the front, −90 from a left foot's medial side, 180 from behind. */
  readonly yaw: number;
  /** Degrees above the ground; from more than 90 one looks down with what is forward up the page. */
  readonly pitch: number;
  /** Skeletons are left ones; the right one is the mirror image. */
  readonly side: 'left' | 'right';
}

/** The picture's size. Whole numbers in it are finer than a screen shows. */
const width = 1600;
const height = 1200;
const margin = 60;

/** The view box of every picture. */
export const viewBox = `0 0 ${width} ${height}`;

/** How a picture shows what the camera sees. */
export interface Frame {
  /** View box units a millimetre, and the same with a minus for a mirror image. */
  readonly scale: number;
  readonly across: number;
  /** Where the skeleton's origin is on the page. */
  readonly x: number;
  readonly y: number;
}

/** Something that a picture must hold, as the camera sees it: to the right, up, nearer, and the distance around it (mm). */
export type Held = readonly number[];

/** What is `held` fills the view box and stands on its lower edge. */
export function frame(held: readonly Held[], side: Camera['side']): Frame {
  const end = (axis: number, sign: number): number => Math.max(...held.map(at => sign * at[axis] + at[3]));
  const [left, right, bottom] = [end(0, -1), end(0, 1), end(1, -1)];
  const scale = Math.min((width - 2 * margin) / (left + right), (height - 2 * margin) / (bottom + end(1, 1)));
  const across = side === 'right' ? -scale : scale;
  return { scale, across, x: (width + across * (left - right)) / 2, y: height - margin - scale * bottom };
}
