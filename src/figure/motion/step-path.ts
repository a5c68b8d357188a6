import type { Phase } from '../../timeline/phase.js';
import type { SteppedExercise } from '../../timeline/step-timeline.js';

/** On the way from one step's key pose to another's. */
export interface StepTransition {
  /** 0 is the pose at rest, before the first step. */
  readonly from: number;
  readonly step: number;
  /** 0–1 on the way, eased unless the steps flow. */
  readonly progress: number;
  /** Whether the picture changes while the phase goes on. */
  readonly moves: boolean;
}

/** Seconds of a step in continuous work, where the catalogue does not say otherwise. */
const defaultPace = 2;

/** The steps that a phase of work goes through, one after the other, in equal parts of its time. */
export interface StepPath {
  readonly count: number;
  readonly first: number;
  /** The step that it goes round to after the last one. */
  readonly loopFrom: number;
  /** From the last step to the first. */
  readonly back: boolean;
}

export function stepPathOf(
  { rhythm, steps }: SteppedExercise,
  { kind, rep, step, direction, duration }: Phase,
): StepPath {
  const { lift: liftSteps = 1, pace = defaultPace, loopFrom = 1, flow, everyStep } = rhythm;
  const back = Boolean(flow) && direction === 'counterclockwise';
  // Continuous work takes whole steps that fill its time: all of them, then round.
  if (rep === null) return { count: Math.max(1, Math.round(duration / 1000 / pace)), first: 1, loopFrom, back };
  const path = { loopFrom: 1, back };
  if (kind === 'release')
    return { ...path, count: Math.max(1, steps - liftSteps), first: Math.min(steps, liftSteps + 1) };
  if (everyStep) return { ...path, count: 1, first: step! };
  return { ...path, count: liftSteps, first: step ? step - liftSteps + 1 : (((rep - 1) * liftSteps) % steps) + 1 };
}

/** The step that a path reaches in its part `index`, from 0. */
export function stepAt({ steps }: SteppedExercise, { first, loopFrom, back }: StepPath, index: number): number {
  const ahead = first + index;
  const step = ahead <= steps ? ahead : loopFrom + ((ahead - steps - 1) % (steps - loopFrom + 1));
  return back ? steps + 1 - step : step;
}
