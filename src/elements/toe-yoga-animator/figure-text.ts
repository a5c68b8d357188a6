import type { findExercise } from '../../catalogue/index.js';
import type { Side } from '../../dose/dose.js';
import type { Locale } from '../../i18n/locale.js';
import { findSideName } from '../../i18n/find-side-name.js';

export interface FigureTextOptions {
  /** The page's own sentences, instead of the catalogue's. */
  readonly captions: readonly string[] | null;
  /** What the exercise is called, instead of the catalogue's name. */
  readonly name: string | null;
  /** The side that works; null where none is to be named. */
  readonly side: Side | 'both' | null;
  /** The reader has posed the figure: it shows no step. */
  readonly posed: boolean;
  readonly locale: Locale;
}

/** What is said about a figure. */
export interface FigureText {
  readonly stepCount: number;
  /** One sentence a step; none where no step is shown. */
  readonly captions: readonly string[];
  /** "Left foot", "Both feet"; '' where there is nothing to say. */
  readonly sideName: string;
  /** The letter that stands for the exercise where there is no room for words; '' for none. */
  readonly initial: string;
  /** A step on paper: "1. Spread your toes." */
  listStep(step: number): string;
  /** The accessible name of the picture of a step: the exercise, the side, the step and its sentence. */
  labelOf(step: number): string;
}

const firstLetter = (text: string): string => [...text][0] ?? '';

/** The words of an exercise's figure; of one that the catalogue does not have, those that the page gives. */
export const describeFigure = (
  exercise: ReturnType<typeof findExercise>,
  { captions, name: ownName, side, posed, locale }: FigureTextOptions,
): FigureText => {
  const text = exercise && locale.exercises[exercise.id];
  // a page may set anything
  const sentences = (Array.isArray(captions) ? captions : text?.steps) ?? [];
  const stepCount = exercise?.steps ?? Math.max(1, sentences.length);
  const sideName = findSideName(locale, text, side, exercise?.limb ?? 'side');
  const name = (typeof ownName === 'string' && ownName) || text?.name || '';
  const shown = posed ? [] : sentences;
  return {
    stepCount,
    captions: shown,
    sideName,
    initial: firstLetter(name || (sentences[0] ?? '')).toLocaleUpperCase(locale.lang),
    listStep: number => locale.figure.listStep(number, shown[number - 1] ?? ''),
    labelOf(number) {
      return locale.labelFigure({
        name,
        sideName,
        step: shown.length > 0 ? { number, count: stepCount } : null,
        instruction: shown[number - 1] ?? '',
      });
    },
  };
};
