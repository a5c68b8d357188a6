import { exerciseOf, nearestId } from '../../catalogue/index.js';
import { shown } from '../../validation/rule.js';
import { warnOnce } from './warn-once.js';

/** The catalogue's entry of that id for an element; where there is none, the console names the nearest. */
export const findExerciseFor = (element: Element, id: string | null): ReturnType<typeof exerciseOf> => {
  const exercise = exerciseOf(id);
  if (id && !exercise) {
    warnOnce(
      `<${element.localName} exercise> must be a catalogue id, is ${shown(id)}; the nearest is "${nearestId(id)}".`,
    );
  }
  return exercise;
};
