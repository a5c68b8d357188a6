import type { Exercise, Side } from './exercise.js';
import { phaseAt, type Phase, type Timeline } from './timeline.js';

/** Which picture belongs to a moment of a session: on the way from one step's key pose to another's. */
export interface Instant {
  /** 0 is the pose at rest, before the first step. */
  readonly from: number;
  readonly step: number;
  /** 0–1 on the way, eased unless the steps flow. */
  readonly progress: number;
  readonly side: Side | null;
  /** Whether the picture changes while the phase goes on. */
  readonly moves: boolean;
}

type Moving = Pick<Exercise, 'rhythm' | 'steps'>;

/** ms in which a figure comes to rest. */
const settling = 700;

/** Starts slowly, ends slowly. `t` and the result are 0–1. */
export const ease = (t: number): number => t * t * (3 - 2 * t);

const works = (phase: Phase | undefined): boolean => phase?.rep != null || phase?.kind === 'move';

/** The way through steps `first` … `last`, which are counted round; `back` goes the other way. */
const along = (
  { steps, rhythm }: Moving,
  first: number,
  count: number,
  start: number,
  part: number,
  back = false,
): Omit<Instant, 'side'> => {
  const way = Math.min(part, 1) * count;
  const at = Math.min(count - 1, Math.floor(way));
  const turned = (step: number): number => (back && step ? steps + 1 - step : step);
  const number = (offset: number): number => ((first - 1 + offset) % steps) + 1;
  const progress = way - at;
  return {
    from: turned(at ? number(at - 1) : start),
    step: turned(number(at)),
    progress: rhythm.flow ? progress : ease(progress),
    moves: true,
  };
};

/** The way of continuous work: through every step, then round from `loopFrom`. */
const around = (exercise: Moving, seconds: number, back: boolean): Omit<Instant, 'side'> => {
  const { steps, rhythm } = exercise;
  const { pace = 2, loopFrom = 1 } = rhythm;
  const at = Math.floor(seconds / pace);
  const part = seconds / pace - at;
  if (at < steps) return along(exercise, at + 1, 1, at, part, back);
  const round = steps - loopFrom + 1;
  const step = loopFrom + ((at - steps) % round);
  const before = step === loopFrom ? steps : step - 1;
  return { ...along(exercise, step, 1, before, part, back), moves: round > 1 };
};

/** The picture of a session at `ms` of its timeline; at rest before, between and after the work. */
export const instantAt = (exercise: Moving, timeline: Timeline, ms: number): Instant => {
  const { phase, index, elapsed, progress } = phaseAt(timeline, ms);
  const before = timeline.phases[index - 1];
  const { rhythm, steps } = exercise;
  const lift = rhythm.lift ?? 1;
  const side = (phase ?? before)?.side ?? null;
  const on = works(before) && before!.side === side;
  if (!phase || !works(phase)) {
    const part = on ? Math.min(1, elapsed / settling) : 1;
    return { from: before?.step ?? steps, step: 0, progress: ease(part), side, moves: part < 1 };
  }
  const back = phase.direction === 'counterclockwise' || phase.direction === 'back';
  if (phase.rep === null) return { ...around(exercise, elapsed / 1000, back), side };
  const step = phase.step ?? steps;
  if (phase.kind === 'hold') return { from: step, step, progress: 1, side, moves: false };
  if (phase.kind === 'release') return { ...along(exercise, lift + 1, steps - lift, lift, progress), side };
  const start = on ? steps : 0;
  if (rhythm.everyStep) return { ...along(exercise, step, 1, on ? (before!.step ?? start) : 0, progress), side };
  const first = (((phase.rep - 1) * lift) % steps) + 1;
  return { ...along(exercise, first, lift, first > 1 ? first - 1 : start, progress, back), side };
};
