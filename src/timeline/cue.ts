import type { PhaseKind, Timeline } from './timeline.js';

/** What is signalled: the phase that begins, the last repetition, or the end. */
export type Cue = PhaseKind | 'last' | 'finish';

/** The cue with which the phase at `index` begins; past the last one the end's. */
export const cueAt = ({ phases }: Timeline, index: number): Cue => {
  const phase = phases[index];
  return phase ? (phase.last ? 'last' : phase.kind) : 'finish';
};

/** When the phase at `index` begins, in ms of the timeline; past the last one the end. */
export const phaseStart = ({ phases, duration }: Timeline, index: number): number => phases[index]?.start ?? duration;
