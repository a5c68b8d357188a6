import type { Exercise } from '../catalogue/exercise.js';
import { draftPhase, layOut, type Timeline } from './phase.js';

/** What of an exercise says how its steps follow one another. */
export type SteppedExercise = Pick<Exercise, 'rhythm' | 'steps'>;

/** ms that a step is moved into and stayed in. */
interface StepDurations {
  readonly move: number;
  readonly hold: number;
}

const eased: StepDurations = { move: 1400, hold: 900 };
/** Where motion is reduced the picture changes at once. */
const stills: StepDurations = { move: 1, hold: 2600 };

const chooseDurations = ({ flow, pace = 1 }: Exercise['rhythm'], still: boolean): StepDurations => {
  if (still) return stills;
  return flow ? { move: pace * 1000, hold: 0 } : eased;
};

/**
 * How a picture goes through `steps`, each reached and rested in.
 * @param speed how many times as fast
 * @param still shows each step at once and for longer, where motion is reduced
 */
export const buildStepTimeline = (
  { rhythm }: SteppedExercise,
  steps: readonly number[],
  speed: number,
  still: boolean,
): Timeline => {
  const { move, hold } = chooseDurations(rhythm, still);
  return layOut(
    steps.flatMap(step => [
      ...draftPhase('move', move / speed, { rep: 1, step }),
      ...draftPhase('hold', hold / speed, { rep: 1, step }),
    ]),
  );
};
