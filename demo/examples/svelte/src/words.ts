import { doseTextOf, exerciseText } from 'toe-yoga/core';

/** An exercise in a sentence, for readers without a script. */
export const describe = (exercise: string, dose: object = {}): string =>
  `${exerciseText(exercise).name}: ${doseTextOf(exercise, dose)}`;
