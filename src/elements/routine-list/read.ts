import { routineData } from '../../catalogue/routines.js';
import type { ParsedRoutine } from '../../routine/routine.js';
import { formatValue } from '../../validation/rule.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';
import type { Locale } from '../../i18n/registry.js';

/** The routine that a list's cards make; each card keeps its own words and pictures. */
export const readCards = (cards: readonly ExerciseCardElement[]): ParsedRoutine => ({
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
export const readBuiltIn = (id: string, { routine, routines }: Locale): ParsedRoutine => {
  const found = routineData.find(data => data.id === id);
  if (found) return { routine: { version: 1, ...found, ...routines[found.id] }, problems: [] };
  const known = routineData.map(data => data.id).join(', ');
  return { routine: null, problems: [{ path: 'routine', message: routine.unknownRoutine(formatValue(id), known) }] };
};
