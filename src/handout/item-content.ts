import { findExercise } from '../catalogue/index.js';
import { resolveDose } from '../catalogue/resolve-dose.js';
import type { Dose } from '../dose/dose.js';
import { contentOf, type CardContent } from '../i18n/exercise-content.js';
import type { Locale } from '../i18n/locale.js';
import type { RoutineExercise } from '../routine/routine.js';

/** What is said of an exercise of a routine. */
export const describeItem = (item: RoutineExercise, locale: Locale): CardContent => {
  const { exercise, name, steps } = item;
  return contentOf({ exercise: findExercise(exercise), given: item, name, steps }, locale);
};

/** What is done of an exercise of a routine; null for a check or an explainer as it is. */
export const findItemDose = (item: RoutineExercise): Dose | null => resolveDose(item.exercise, item);
