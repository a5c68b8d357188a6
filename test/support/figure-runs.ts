import type { BonePoint, FigureData, Pose } from '../../src/figure/types.js';
import type { Side } from '../../src/dose/dose.js';
import { exercises } from '../../src/core.js';
import { poseBetween } from '../../src/figure/motion/pose.js';
import { postures } from '../../src/figure/models/postures.js';
import { sceneOf } from '../../src/figure/models/scene.js';
import type { Sphere } from '../../src/figure/kit/model.js';
import { locate, poseBones } from '../../src/figure/kit/transform.js';

/** How many frames each step is sampled in. */
const framesPerStep = 30;

export interface Figure {
  readonly id: string;
  readonly figure: FigureData;
}

export const figures: readonly Figure[] = [
  ...exercises.flatMap(({ id, figure }) => (figure ? [{ id, figure }] : [])),
  ...Object.entries(postures).map(([id, figure]) => ({ id, figure })),
];

/** One way through a figure's loop. */
export interface Run extends Figure {
  readonly name: string;
  readonly side: Side;
  /** The steps, each as the poses on the way into it, both ends included. */
  readonly steps: readonly (readonly Pose[])[];
}

/** Every figure on both sides, forwards; and backwards where the exercise has a way back. */
export const runs: readonly Run[] = figures.flatMap(({ id, figure }) => {
  const directions = exercises.find(exercise => exercise.id === id)?.dose?.directions ?? [];
  const all = figure.keyPoses.map((_, i) => i + 1);
  return (['left', 'right'] as const).flatMap(side =>
    [false, ...(directions.length > 1 ? [true] : [])].map(back => ({
      id,
      figure,
      side,
      name: `${id}, ${side}${back ? ', back' : ''}`,
      steps: all.map((_, i) =>
        Array.from({ length: framesPerStep + 1 }, (__, frame) => {
          const progress = frame / framesPerStep;
          if (!back) return poseBetween(figure, { step: i + 1, progress, side });
          const from = all.length - i;
          return poseBetween(figure, { step: from - 1 || all.length, from, progress, side, back });
        }),
      ),
    })),
  );
});

/** Where a pose puts points of bones (mm). */
export const place = (figure: FigureData, pose: Pose, points: readonly BonePoint[]): number[][] => {
  const bones = poseBones(sceneOf(figure).bones, pose);
  return points.map(point => locate(bones, point));
};

/** The spheres of the person alone, without props and marks of pressure. */
export const person = (figure: FigureData): Sphere[] => {
  const { spheres, parts } = sceneOf({ ...figure, props: [] });
  const flesh = new Set(parts.flatMap(({ material, chains }) => (material === 'force' ? [] : chains.flat())));
  return spheres.filter(sphere => flesh.has(sphere));
};

export const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((number, i) => number - b[i]));
