import type { Side } from '../../dose/dose.js';
import { findIndexBefore } from '../../timeline/insert-ready.js';
import { isWork, type Phase, type Timeline } from '../../timeline/phase.js';
import { phaseAt } from '../../timeline/locate.js';
import type { SteppedExercise } from '../../timeline/step-timeline.js';

/** Which picture belongs to a moment of a session: on the way from one step's key pose to another's. */
export interface FigureFrame {
  /** 0 is the pose at rest, before the first step. */
  readonly from: number;
  readonly step: number;
  /** 0–1 on the way, eased unless the steps flow. */
  readonly progress: number;
  readonly side: Side | null;
  /** The way is gone backwards: as one sees the way from `step` into `from`, run in reverse. */
  readonly back: boolean;
  /** Whether the picture changes while the phase goes on. */
  readonly moves: boolean;
}

/** ms in which a figure comes to rest. */
const settlingTime = 700;
/** Seconds of a step in continuous work, where the catalogue does not say otherwise. */
const defaultPace = 2;

/** Starts slowly, ends slowly. `t` and the result are 0–1. */
export const ease = (t: number): number => t * t * (3 - 2 * t);

/** The steps that a phase of work goes through, one after the other, in equal parts of its time. */
interface StepPath {
  readonly count: number;
  readonly first: number;
  /** The step that it goes round to after the last one. */
  readonly loopFrom: number;
  /** From the last step to the first. */
  readonly back: boolean;
}

function stepPathOf({ rhythm, steps }: SteppedExercise, { kind, rep, step, direction, duration }: Phase): StepPath {
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
function stepAt({ steps }: SteppedExercise, { first, loopFrom, back }: StepPath, index: number): number {
  const ahead = first + index;
  const step = ahead <= steps ? ahead : loopFrom + ((ahead - steps - 1) % (steps - loopFrom + 1));
  return back ? steps + 1 - step : step;
}

/** The step that the last work left the picture in; 0, the rest, where there was none on this side. */
function stepBefore(exercise: SteppedExercise, { phases }: Timeline, index: number, side: Side | null): number {
  // A hold stays where the work before it led.
  const held = findIndexBefore(phases, index);
  const last = phases[phases[held]?.kind === 'hold' ? findIndexBefore(phases, held) : held];
  if (!last || !isWork(last) || last.side !== side) return 0;
  const path = stepPathOf(exercise, last);
  return stepAt(exercise, path, path.count - 1);
}

/** The picture of a session at `ms` of its timeline; at rest before, between and after the work. */
export const figureFrameAt = (exercise: SteppedExercise, timeline: Timeline, ms: number): FigureFrame => {
  const { phase, index: phaseIndex, elapsed, progress } = phaseAt(timeline, ms);
  const side = (phase ?? timeline.phases[phaseIndex - 1])?.side ?? null;
  const from = stepBefore(exercise, timeline, phaseIndex, side);
  if (!phase || !isWork(phase)) {
    const settled = from ? Math.min(1, elapsed / settlingTime) : 1;
    return { from, step: 0, progress: ease(settled), side, back: false, moves: settled < 1 };
  }
  if (phase.kind === 'hold') return { from, step: from, progress: 1, side, back: false, moves: false };
  const path = stepPathOf(exercise, phase);
  const index = Math.min(path.count - 1, Math.floor(progress * path.count));
  const part = progress * path.count - index;
  const before = index ? stepAt(exercise, path, index - 1) : from;
  const step = stepAt(exercise, path, index);
  return {
    from: before,
    step,
    progress: exercise.rhythm.flow ? part : ease(part),
    side,
    back: path.back,
    moves: index === 0 || before !== step,
  };
};
