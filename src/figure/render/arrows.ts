import { poseBones } from '../kit/transform.js';
import { sceneOf } from '../models/scene.js';
import { poseBetween } from '../motion/pose.js';
import type { BonePoint, FigureData } from '../types.js';
import type { Shape } from './layer.js';
import { type Projection, projectPoint } from './projection.js';
import { arrow, type Point } from './silhouette.js';

/** In view box units: a shorter way has no arrow, and an arrow that would be shorter is drawn longer. */
const shortestWay = 15;
const shortestArrow = 160;
/** The shares of the way that an arrow's curve goes through: it keeps clear of both ends. */
const shares = [0.05, 0.3, 0.55, 0.8];

/** An arrow along the way of a point into a step. */
export function arrowInto(figure: FigureData, step: number, point: BonePoint, projection: Projection): Shape {
  const { yaw, pitch, side } = projection.camera;
  // What goes round comes from its last step; all else from rest.
  const from = figure.midStepOffsets ? undefined : step - 1;
  const placeAt = (progress: number): Point => {
    const pose = poseBetween(figure, { step, progress, side, from });
    return projectPoint(poseBones(sceneOf(figure).bones, { ...pose, yaw, pitch }), projection, point);
  };
  const [start, end] = [placeAt(0), placeAt(1)];
  const distance = Math.hypot(end.x - start.x, end.y - start.y);
  if (!(distance > shortestWay)) return { role: 'arrow line', d: '' };
  const stretch = Math.max(1, shortestArrow / distance);
  const way = shares.map(share => {
    const { x, y } = placeAt(share);
    return { x: start.x + (x - start.x) * stretch, y: start.y + (y - start.y) * stretch };
  });
  return { role: 'arrow line', d: arrow(way) };
}
