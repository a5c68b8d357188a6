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

/** A direction in the skeleton's terms. */
export type Axis = readonly [x: number, y: number, z: number];

/** An orthographic projection. */
export interface Projection {
  /** View box units a millimetre, and the same with a minus for a mirror image. */
  readonly scale: number;
  readonly across: number;
  /** Where the skeleton's origin is on the page. */
  readonly x: number;
  readonly y: number;
  /** The page's right and down, and straight and level towards the viewer. */
  readonly right: Axis;
  readonly down: Axis;
  readonly near: Axis;
  readonly level: Axis;
}

export const dot = (axis: Axis, x: number, y: number, z: number): number => axis[0] * x + axis[1] * y + axis[2] * z;

/** Something that a picture must hold: x, y, z, and the distance around it (mm). */
export type Held = readonly number[];

/** Looks along the camera, so that what is `held` fills the view box and stands on its lower edge. */
export function project({ yaw, pitch, side }: Camera, held: readonly Held[]): Projection {
  const turn = (yaw * Math.PI) / 180;
  const tilt = (pitch * Math.PI) / 180;
  const sin = Math.sin(tilt);
  const cos = Math.cos(tilt);
  const right: Axis = [Math.cos(turn), 0, -Math.sin(turn)];
  const level: Axis = [Math.sin(turn), 0, Math.cos(turn)];
  const down: Axis = [level[0] * sin, -cos, level[2] * sin];
  const span = (axis: Axis): [number, number] => {
    const end = (sign: number): number =>
      Math.max(...held.map(([x, y, z, radius]) => sign * dot(axis, x, y, z) + radius));
    return [-end(-1), end(1)];
  };
  const [left, most] = span(right);
  const [top, bottom] = span(down);
  const scale = Math.min((width - 2 * margin) / (most - left), (height - 2 * margin) / (bottom - top));
  const across = side === 'right' ? -scale : scale;
  return {
    scale,
    across,
    x: (width - across * (left + most)) / 2,
    y: height - margin - scale * bottom,
    right,
    down,
    near: [level[0] * cos, sin, level[2] * cos],
    level,
  };
}
