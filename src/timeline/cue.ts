import type { PhaseKind, Timeline } from './phase.js';

/** What is signalled: the phase that begins, the last repetition, or the end. */
export type Cue = PhaseKind | 'last' | 'finish';

/** The cue with which the phase at `index` begins; past the last one the end's. */
export const cueAt = ({ phases }: Timeline, index: number): Cue => {
  const phase = phases[index];
  if (!phase) return 'finish';
  return phase.beginsLastRep ? 'last' : phase.kind;
};
