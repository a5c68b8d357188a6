import { findExercise } from '../../catalogue/index.js';
import type { Locale } from '../../i18n/locale.js';
import type { RoutineExercise } from '../../routine/routine.js';

/** What an exercise of a routine is called: by its author, else by the catalogue. */
export const exerciseName = ({ name, exercise }: RoutineExercise, { exercises }: Locale): string => {
  const id = findExercise(exercise)?.id;
  return name?.trim() || (id ? exercises[id].name : (exercise ?? ''));
};
