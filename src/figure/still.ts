import type { FigureData } from '../exercise/exercise.js';
import { type Shape, shapesOf } from './draw.js';
import { arrow } from './outline.js';
import { poseBetween } from './pose.js';
import { type Camera, dot, project } from './project.js';
import { heldOf, sceneOf } from './scene.js';
import { placeBones, placed } from './skeleton.js';

/** A step's key pose as a still picture, with arrows from where the figure was in the step before. */
export function stillOf(figure: FigureData, step: number, camera: Camera): Shape[] {
  const { side } = camera;
  const { bones, spheres } = sceneOf(figure);
  const m = new Float64Array(bones.length * 12);
  const view = project(camera, heldOf(figure));
  const end = poseBetween(figure, { step, progress: 1, side });
  const arrows = (figure.track ?? tips[+(figure.skeleton === 'body')]).map(index => {
    const [bone, ...centre] = spheres[index];
    const at = (progress: number): [number, number] => {
      const pose = poseBetween(figure, { step, progress, side });
      placeBones(bones, pose, m);
      const [x, y, z] = placed(m, bone, centre[0], centre[1], centre[2]);
      // Seen from where the walker will have come to.
      const gone = ['travelX', 'travelZ'].map(name => (pose[name] ?? 0) - (end[name] ?? 0));
      const point = [x + gone[0], y, z + gone[1]] as const;
      return [view.x + view.across * dot(view.right, ...point), view.y + view.scale * dot(view.down, ...point)];
    };
    const [x, y] = at(0);
    const [endX, endY] = at(1);
    const far = Math.hypot(endX - x, endY - y);
    // A short way is shown longer, from its end on.
    const on = (part: number): number[] => [endX + ((endX - x) / far) * part, endY + ((endY - y) / far) * part];
    const way = far > 160 ? [0.05, 0.3, 0.55, 0.8].flatMap(at) : far > 15 ? [30, 80, 130].flatMap(on) : [0, 0];
    return { role: 'arrow', d: arrow(way) };
  });
  return [...shapesOf(figure, end, camera, step), ...arrows];
}

/** The tips of a foot's toes, of a body's big toes. */
const tips = [
  [21, 37],
  [38, 53],
];
