import type { findExercise } from '../../catalogue/index.js';
import { worksOneSide } from '../../catalogue/exercise.js';
import type { Side } from '../../dose/dose.js';
import type { Locale } from '../../i18n/locale.js';

export interface FigureTextOptions {
  /** The page's own sentences, instead of the catalogue's. */
  readonly captions: readonly string[] | null;
  readonly side: Side;
  /** The reader has posed the figure: it shows no step. */
  readonly posed: boolean;
  readonly locale: Locale;
}

/** What is said about a figure. */
export interface FigureText {
  readonly stepCount: number;
  /** One sentence a step; none where no step is shown. */
  readonly captions: readonly string[];
  /** "Left foot"; '' where both sides work. */
  readonly sideName: string;
  /** The step's number where it stands alone: "3". */
  numberOf(step: number): string;
  /** A step on paper: "1. Spread your toes." */
  listStep(step: number): string;
  /** The accessible name of the picture of a step: the exercise, the side, the step and its sentence. */
  labelOf(step: number): string;
}

/** The words of an exercise's figure; of one that the catalogue does not have, those that the page gives. */
export const describeFigure = (
  exercise: ReturnType<typeof findExercise>,
  { captions, side, posed, locale }: FigureTextOptions,
): FigureText => {
  const text = exercise && locale.exercises[exercise.id];
  const sentences = captions ?? text?.steps ?? [];
  const stepCount = exercise?.steps ?? Math.max(1, sentences.length);
  const limb = exercise?.limb ?? 'side';
  const shownSide = exercise && worksOneSide(exercise) ? side : null;
  const shown = posed ? [] : sentences;
  return {
    stepCount,
    captions: shown,
    sideName: shownSide ? locale.describeSide(shownSide, limb) : '',
    numberOf: locale.formatNumber,
    listStep: number => locale.figure.listStep(number, shown[number - 1] ?? ''),
    labelOf(number) {
      return locale.labelFigure({
        name: text?.name ?? '',
        side: shownSide,
        limb,
        step: shown.length > 0 ? { number, count: stepCount } : null,
        instruction: shown[number - 1] ?? '',
      });
    },
  };
};
