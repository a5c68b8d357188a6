import { findExercise } from '../../catalogue/index.js';
import type { Locale } from '../../i18n/locale.js';
import type { RoutineExercise } from '../../routine/routine.js';
import type { RoutineEntry } from './routine-entry.js';

/** What an exercise of a routine is called: by its author, else by the catalogue. */
export const exerciseName = ({ name, exercise }: RoutineExercise, { exercises }: Locale): string => {
  const id = findExercise(exercise)?.id;
  return name?.trim() || (id ? exercises[id].name : (exercise ?? ''));
};

/** The name of a row; of several exercises of one name, with which of them it is. */
export const rowName = ({ key, item }: Pick<RoutineEntry, 'key' | 'item'>, locale: Locale): string =>
  exerciseName(item, locale) + key.slice((item.exercise || item.name?.trim() || '').length);
