import type { Side } from '../../dose/dose.js';
import { findIndexBefore } from '../../timeline/insert-ready.js';
import { isWork, type Timeline } from '../../timeline/phase.js';
import { phaseAt } from '../../timeline/locate.js';
import type { SteppedExercise } from '../../timeline/step-timeline.js';
import { previewAt } from './preview.js';
import { ease, settlingTime } from './settling.js';
import { stepAt, stepPathOf, type StepTransition } from './step-path.js';

/** Which picture belongs to a moment of a session. */
export interface FigureFrame extends StepTransition {
  readonly side: Side | null;
  /** The way is gone backwards: as one sees the way from `step` into `from`, run in reverse. */
  readonly back: boolean;
}

/** The step that the last work left the picture in; 0, the rest, where there was none on this side. */
function stepBefore(exercise: SteppedExercise, { phases }: Timeline, index: number, side: Side | null): number {
  // A hold stays where the work before it led, and getting ready to go on with work stays too.
  const held = findIndexBefore(phases, index);
  const last = phases[phases[held]?.kind === 'hold' ? findIndexBefore(phases, held) : held];
  if (!last || !isWork(last) || last.side !== side) return 0;
  const path = stepPathOf(exercise, last);
  return stepAt(exercise, path, path.count - 1);
}

/**
 * The picture of a session at `ms` of its timeline; at rest between and after the work. While one gets ready it shows
 * what comes.
 */
export const figureFrameAt = (exercise: SteppedExercise, timeline: Timeline, ms: number): FigureFrame => {
  const { phase, index: phaseIndex, elapsed, progress } = phaseAt(timeline, ms);
  const side = (phase ?? timeline.phases[phaseIndex - 1])?.side ?? null;
  const from = stepBefore(exercise, timeline, phaseIndex, side);
  if (phase?.kind === 'ready') {
    return { ...previewAt({ exercise, timeline, index: phaseIndex, from }, elapsed), side, back: false };
  }
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
