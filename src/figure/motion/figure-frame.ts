import type { SteppedExercise } from '../../timeline/step-timeline.js';
import type { Side } from '../../dose/dose.js';
import { isWork, type Phase, type Timeline } from '../../timeline/phase.js';
import { phaseAt } from '../../timeline/locate.js';

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
const settling = 700;

/** Starts slowly, ends slowly. `t` and the result are 0–1. */
export const ease = (t: number): number => t * t * (3 - 2 * t);

/** The steps that a phase of work goes through, one after the other, in equal parts of its time. */
interface Way {
  readonly count: number;
  /** The step that part `i`, from 0, reaches. */
  reach(i: number): number;
  readonly back: boolean;
}

const wayOf = ({ rhythm, steps }: SteppedExercise, { kind, rep, step, direction, duration }: Phase): Way => {
  const { lift = 1, pace = 2, loopFrom = 1, flow, everyStep } = rhythm;
  const back = !!flow && direction === 'counterclockwise';
  const way = (count: number, first: number, from = 1): Way => ({
    count,
    back,
    reach(i) {
      const step = first + i <= steps ? first + i : from + ((first + i - steps - 1) % (steps - from + 1));
      return back ? steps + 1 - step : step;
    },
  });
  // continuous work takes whole steps that fill its time: all of them, then round from `loopFrom`
  if (rep === null) return way(Math.max(1, Math.round(duration / 1000 / pace)), 1, loopFrom);
  if (kind === 'release') return way(Math.max(1, steps - lift), Math.min(steps, lift + 1));
  if (everyStep) return way(1, step!);
  return way(lift, step ? step - lift + 1 : (((rep - 1) * lift) % steps) + 1);
};

/** The picture of a session at `ms` of its timeline; at rest before, between and after the work. */
export const figureFrameAt = (exercise: SteppedExercise, timeline: Timeline, ms: number): FigureFrame => {
  const { phase, index, elapsed, progress } = phaseAt(timeline, ms);
  const { phases } = timeline;
  const side = (phase ?? phases[index - 1])?.side ?? null;
  // the work before, without its hold: where it left the picture
  const past = phases[index - (phases[index - 1]?.kind === 'hold' ? 2 : 1)];
  const left = past && isWork(past) && past.side === side ? wayOf(exercise, past) : undefined;
  const from = left ? left.reach(left.count - 1) : 0;
  const still = { from, step: from, progress: 1, side, back: false, moves: false };
  if (!phase || !isWork(phase)) {
    const part = from ? Math.min(1, elapsed / settling) : 1;
    return { ...still, step: 0, progress: ease(part), moves: part < 1 };
  }
  if (phase.kind === 'hold') return still;
  const { count, reach, back } = wayOf(exercise, phase);
  const at = Math.min(count - 1, Math.floor(progress * count));
  const part = progress * count - at;
  const before = at ? reach(at - 1) : from;
  const step = reach(at);
  return {
    ...still,
    from: before,
    step,
    progress: exercise.rhythm.flow ? part : ease(part),
    back,
    moves: !at || before !== step,
  };
};
