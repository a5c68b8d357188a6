import { worksOneSide } from '../catalogue/exercise.js';
import { findExercise } from '../catalogue/index.js';
import type { Side } from '../dose/dose.js';
import type { Pose, View } from '../figure/types.js';
import { findLocale } from '../i18n/registry.js';
import { drawing } from '../figure/render/renderer.js';
import { poseBetween } from '../figure/motion/pose.js';
import { placeholderSvg, svgOf } from '../figure/render/svg.js';
import { cameraOf } from '../figure/render/views.js';

/** Where in an exercise a picture stands. */
export interface FigureMoment {
  /** From 1; 0 is the rest before the first step. Default 1. */
  readonly step?: number;
  /** 0–1 from the previous step's key pose to this one's. Default 1. */
  readonly progress?: number;
  /** Default left. */
  readonly side?: Side;
}

/**
 * Named joint angles in degrees on the way into a step, all that the exercise moves; empty where there is no figure.
 * A left figure's names are medial and lateral, not left and right, so that both sides share a pose.
 */
export const poseAt = (exerciseId: string, { step = 1, progress = 1, side }: FigureMoment = {}): Pose => {
  const figure = findExercise(exerciseId)?.figure;
  const at = Math.min(Math.max(0, Math.round(step) || 0), figure?.keys.length ?? 0);
  if (!figure) return {};
  const names = [figure.rest ?? {}, ...figure.keys, ...(figure.arcs ?? [])].flatMap(Object.keys);
  const still = Object.fromEntries(names.map(name => [name, 0]));
  return { ...still, ...poseBetween(figure, { step: at, progress: Math.min(1, Math.max(0, progress || 0)), side }) };
};

/**
 * A picture as a titled SVG string: presentation attributes only, the same as the elements draw.
 * @param lang of the title, BCP 47
 */
export const figureSvg = (
  exerciseId: string,
  {
    step = 1,
    progress = 1,
    side = 'left',
    view = 'auto',
    lang = 'en',
  }: FigureMoment & { readonly view?: View | 'auto'; readonly lang?: string } = {},
): string => {
  const exercise = findExercise(exerciseId);
  const locale = findLocale(lang);
  const text = exercise && locale.exercises[exercise.id];
  const title = locale.labelFigure({
    name: text?.name ?? exerciseId,
    side: exercise && worksOneSide(exercise) ? side : null,
    limb: exercise?.limb ?? 'side',
    step: null,
    instruction: text?.steps[step - 1] ?? '',
  });
  const figure = exercise?.figure;
  if (!figure) return placeholderSvg(step, title);
  const camera = cameraOf(figure, view, side);
  return svgOf(drawing(figure)(poseAt(exerciseId, { step, progress, side }), camera, step, progress === 1), title);
};
