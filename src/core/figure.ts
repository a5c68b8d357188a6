import { findExercise } from '../catalogue/index.js';
import { findNamedSide } from '../catalogue/exercise.js';
import type { Side } from '../dose/dose.js';
import type { JointName } from '../figure/names.js';
import type { FigureData, Pose, View } from '../figure/types.js';
import { findSideName } from '../i18n/find-side-name.js';
import { findLocale } from '../i18n/registry.js';
import { rendererOf } from '../figure/render/renderer.js';
import { poseBetween } from '../figure/motion/pose.js';
import { type Palette, paletteWith } from '../figure/render/palette.js';
import { placeholderSvg, svgOfShapes } from '../figure/render/svg.js';
import { cameraFor } from '../figure/render/camera.js';
import { pickOptions } from '../validation/fields.js';

/** Where in an exercise a picture stands. */
export interface FigureMoment {
  /** From 1; 0 is the rest before the first step. Default 1. */
  readonly step?: number;
  /** 0–1 from the previous step's key pose to this one's. Default 1. */
  readonly progress?: number;
  /** Default left. */
  readonly side?: Side;
}

/** How a picture is drawn. */
export interface FigureSvgOptions extends FigureMoment {
  /** Where it is seen from; `auto` is the exercise's own view. Default `auto`. */
  readonly view?: View | 'auto';
  /** The language of the title, BCP 47. Default `en`. */
  readonly lang?: string;
  /** Other colours, by what they paint: #rrggbb or #rrggbbaa; anything else is left out. */
  readonly colors?: Partial<Palette>;
}

/** Every joint that a figure moves, at 0. */
function neutralPose({ restPose = {}, keyPoses, midStepOffsets = [] }: FigureData): Pose {
  const joints = [restPose, ...keyPoses, ...midStepOffsets].flatMap(pose => Object.keys(pose) as JointName[]);
  return Object.fromEntries(joints.map(joint => [joint, 0]));
}

/**
 * Named joint angles in degrees on the way into a step, all that the exercise moves; empty where there is no figure.
 * A left figure's names are medial and lateral, not left and right, so that both sides share a pose.
 */
export const poseAt = (exerciseId: string, options?: FigureMoment | null): Pose => {
  const { step = 1, progress = 1, side } = pickOptions(options);
  const figure = findExercise(exerciseId)?.figure;
  if (!figure) return {};
  const at = Math.min(Math.max(0, Math.round(step) || 0), figure.keyPoses.length);
  const within = Math.min(1, Math.max(0, progress || 0));
  return { ...neutralPose(figure), ...poseBetween(figure, { step: at, progress: within, side }) };
};

/**
 * A picture as a titled SVG string: presentation attributes only, the same as the elements draw, so that any page and
 * mail program can show it. A step and a progress out of range go to the nearest. Where there is no figure, a placeholder
 * with the step's number stands; one of an unknown id has that as its title.
 */
export const figureSvg = (exerciseId: string, options?: FigureSvgOptions | null): string => {
  const { step = 1, progress = 1, side = 'left', view = 'auto', lang = 'en', colors = {} } = pickOptions(options);
  const exercise = findExercise(exerciseId);
  const locale = findLocale(lang);
  const text = exercise && locale.exercises[exercise.id];
  const title = locale.labelFigure({
    name: text?.name ?? exerciseId,
    sideName: findSideName(locale, text, findNamedSide(exercise, side), exercise?.limb ?? 'side'),
    step: null,
    instruction: text?.steps[step - 1] ?? '',
  });
  const figure = exercise?.figure;
  if (!figure) return placeholderSvg(locale.formatNumber(Number(step)), title);
  const shapes = rendererOf(figure).render(
    poseAt(exerciseId, { step, progress, side }),
    cameraFor(figure, view, side),
    { step, still: progress === 1 },
  );
  return svgOfShapes(shapes, title, paletteWith(colors));
};
