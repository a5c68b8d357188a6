import { sameRep, type Phase, type Timeline } from './phase.js';

/** Repetitions that follow one another without a break: their phases, and how many they are. */
export interface RepRun {
  /** Index of the first phase. */
  readonly first: number;
  /** Index of the last phase. */
  readonly last: number;
  readonly parts: number;
}

/** Whether two phases that count nothing are one, cut in two. */
const sameWork = (a: Phase, b: Phase): boolean => a.rep === b.rep && a.side === b.side && a.direction === b.direction;

/** The repetitions that follow one another without a break around a phase; a phase that counts nothing stands alone. */
export const repRunAt = ({ phases }: Timeline, index: number): RepRun => {
  // what was put in belongs to what it leads to
  const base = phases[index]!.inserted ? phases[index + 1]! : phases[index]!;
  const belongs = (i: number): boolean => {
    const phase = phases[i]?.inserted ? phases[i + 1] : phases[i];
    if (!phase || phase.set !== base.set) return false;
    return base.rep === null ? phase.kind === base.kind && sameWork(phase, base) : phase.rep !== null;
  };
  let first = index;
  let last = index;
  while (belongs(first - 1)) first--;
  while (belongs(last + 1)) last++;
  const run = phases.slice(first, last + 1).filter(phase => !phase.inserted);
  const parts = run.filter((phase, i) => !sameRep(phase, run[i - 1]));
  return { first, last, parts: parts.length };
};

/**
 * The phase to go to when the reader says that it is enough: past this run where a range of repetitions has been
 * reached, past the end where a range of sets has; null where it is not yet enough.
 */
export const enoughAt = (timeline: Timeline, index: number): number | null => {
  const { phases } = timeline;
  const { first, last } = repRunAt(timeline, index);
  if (phases.slice(first, index).some(phase => phase.reachesMinimum)) return last + 1;
  return phases.slice(0, index).some(phase => phase.reachesMinimum && phase.set < phases[index]!.set)
    ? phases.length
    : null;
};
