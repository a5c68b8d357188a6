import { explainUnknownRoutine, findBuiltInRoutine } from '../../routine/built-in.js';
import type { RoutineResult } from '../../routine/parse-routine.js';
import type { RoutineExercise } from '../../routine/routine.js';
import { joinFields } from '../../validation/fields.js';
import { takeExcerpt } from '../../validation/problem.js';
import type { ExerciseCardElement } from '../exercise-card/exercise-card.js';

/** The routine that a list's cards make; each card keeps its own words and pictures. */
export const readCards = (cards: readonly ExerciseCardElement[]): RoutineResult => ({
  problems: [],
  routine: {
    version: 1,
    exercises: cards.map(({ exercise, name, givenDose }) =>
      joinFields<RoutineExercise>(exercise ? { exercise } : {}, name?.trim() ? { name: name.trim() } : {}, givenDose),
    ),
  },
});

/** A built-in routine; its title and intro are the locale's. */
export const readBuiltIn = (id: string): RoutineResult => {
  const routine = findBuiltInRoutine(id);
  return routine ? { routine, problems: [] } : { routine: null, problems: [explainUnknownRoutine(id)] };
};

/** That a document stands in a script of another type than JSON, which is not read. */
export const explainScriptType = (type: string): RoutineResult => ({
  routine: null,
  problems: [{ path: 'script', code: 'script-type', value: takeExcerpt(type) }],
});
