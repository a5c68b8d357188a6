import { explainUnknownExercise, findExercise } from '../../catalogue/index.js';
import { warnOfProblem } from './warn-once.js';

/** The catalogue's entry of that id for an element; where there is none, the console names the nearest. */
export const findExerciseFor = (element: Element, id: string | null): ReturnType<typeof findExercise> => {
  const exercise = findExercise(id);
  if (id && !exercise) warnOfProblem(element.localName, explainUnknownExercise(id));
  return exercise;
};
