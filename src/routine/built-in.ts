import { routineData, type RoutineId } from '../catalogue/routines.js';
import { takeExcerpt, type ProblemFacts } from '../validation/problem.js';
import type { Routine } from './routine.js';

/** A built-in routine without its title and intro, which a locale has. */
export type UntitledRoutine = Required<Pick<Routine, 'source'>> & Routine & { readonly id: RoutineId };

/** The built-in routines, one a source. */
export const untitledRoutines: readonly UntitledRoutine[] = routineData.map(data => ({ version: 1, ...data }));

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
