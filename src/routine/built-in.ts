import { routineData, type RoutineId } from '../catalogue/routines.js';
import { joinFields } from '../validation/fields.js';
import { takeExcerpt, type ProblemFacts } from '../validation/problem.js';
import type { Routine, RoutineExercise } from './routine.js';

/** A built-in routine without its title and intro, which a locale has. */
export type UntitledRoutine = Required<Pick<Routine, 'source'>> & Routine & { readonly id: RoutineId };

/** The built-in routines, one a source. */
export const untitledRoutines: readonly UntitledRoutine[] = routineData.map(data => {
  const exercises = data.exercises.map(item => joinFields<RoutineExercise>(item));
  return joinFields<UntitledRoutine>({ version: 1 }, data, { exercises });
});

/** The built-in routine of that id, or undefined. */
export const findBuiltInRoutine = (id: string): UntitledRoutine | undefined =>
  untitledRoutines.find(routine => routine.id === id);

/** That there is no built-in routine of that id. */
export const explainUnknownRoutine = (id: string): ProblemFacts => ({
  path: 'routine',
  code: 'unknown-routine',
  value: takeExcerpt(id),
  known: untitledRoutines.map(routine => routine.id),
});
