import { findLocale, type ExerciseText, type Limb, type Locale } from '../i18n/registry.js';
import { findExercise, type ExerciseId } from '../catalogue/index.js';
import type { Dose } from '../dose/dose.js';
import type { Exercise } from '../catalogue/exercise.js';
import type { Side } from '../dose/dose.js';

/**
 * The words of a catalogue exercise.
 * @param lang BCP 47 tag; English where the language is not there
 * @throws RangeError for an id that is not in the catalogue
 */
export const exerciseText = (id: string, lang = 'en'): ExerciseText => {
  if (!findExercise(id)) throw new RangeError(`toe-yoga: no exercise "${id}"`);
  return findLocale(lang).exercises[id as ExerciseId];
};

/**
 * A dose as a sentence, "Hold 3 seconds, 10 times, 3 times a day"; '' for none. It leaves the rest between sets out:
 * the timer leads through it.
 * @param limb what "each" counts; the feet, where nothing else is said
 */
export const doseText = (dose: Dose | null | undefined, lang = 'en', limb: Limb = 'foot'): string =>
  dose ? findLocale(lang).doseText(dose, limb) : '';

/** "Left foot", "Right leg": which side a picture of an exercise shows; '' where it shows both at work. */
export const sideText = (exercise: Exercise, side: Side, { timer }: Locale): string =>
  exercise.figure?.skeleton.match(/^(foot|leg)$/) || /each|left|right|alternate/.test(exercise.dose?.sides ?? '')
    ? timer.side(side, exercise.limb)
    : '';
