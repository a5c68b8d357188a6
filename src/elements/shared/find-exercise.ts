import { findExercise, suggestId } from '../../catalogue/index.js';
import { formatValue } from '../../validation/rule.js';
import { warnOnce } from './warn-once.js';

/** The catalogue's entry of that id for an element; where there is none, the console names the nearest. */
export const findExerciseFor = (element: Element, id: string | null): ReturnType<typeof findExercise> => {
  const exercise = findExercise(id);
  if (id && !exercise) {
    warnOnce(
      `<${element.localName} exercise> must be a catalogue id, is ${formatValue(id)}; the nearest is "${suggestId(id)}".`,
    );
  }
  return exercise;
};
