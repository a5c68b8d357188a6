import { sameRep, type Timeline } from './phase.js';

/** Repetitions that follow one another without a break: their phases, and how many they are. */
export interface RepRun {
  /** Index of the first phase. */
  readonly first: number;
  /** Index of the last phase. */
  readonly last: number;
  readonly parts: number;
}

/** The repetitions that follow one another without a break around a phase; a phase that counts nothing stands alone. */
export const repRunAt = ({ phases }: Timeline, index: number): RepRun => {
  const belongs = (i: number): boolean => phases[i]?.rep != null && phases[i].set === phases[index]!.set;
  let first = index;
  let last = index;
  if (belongs(index)) {
    while (belongs(first - 1)) first--;
    while (belongs(last + 1)) last++;
  }
  const run = phases.slice(first, last + 1);
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
