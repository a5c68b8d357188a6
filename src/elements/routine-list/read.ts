import { titleRoutine } from '../../core/routine.js';
import { explainUnknownRoutine, findBuiltInRoutine } from '../../routine/built-in.js';
import type { RoutineResult } from '../../routine/parse-routine.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { Locale } from '../../i18n/locale.js';

/** The routine that a list's cards make; each card keeps its own words and pictures. */
export const readCards = (cards: readonly ExerciseCardElement[]): RoutineResult => ({
  problems: [],
  routine: {
    version: 1,
    exercises: cards.map(card => ({
      exercise: card.exercise ?? undefined,
      name: card.name ?? undefined,
      ...card.givenDose,
    })),
  },
});

/** A built-in routine in the page's language. */
export const readBuiltIn = (id: string, locale: Locale): RoutineResult => {
  const found = findBuiltInRoutine(id);
  if (!found) return { routine: null, problems: [explainUnknownRoutine(id)] };
  return { routine: titleRoutine(found, locale), problems: [] };
};
