import type { Phase, Timeline } from './phase.js';

/** Where a timeline stands. */
export interface Moment {
  /** Null when the timeline is over. */
  readonly phase: Phase | null;
  readonly index: number;
  /** ms into the phase. */
  readonly elapsed: number;
  /** ms left of the phase. */
  readonly remaining: number;
  /** 0–1 of the phase. */
  readonly progress: number;
}

/** Where `timeline` stands at `ms`; a boundary belongs to the phase that begins there. */
export const phaseAt = ({ phases }: Timeline, ms: number): Moment => {
  const at = Math.max(0, ms || 0);
  const index = phases.findIndex(phase => phase.start + phase.duration > at);
  const phase = phases[index];
  if (!phase) return { phase: null, index: phases.length, elapsed: 0, remaining: 0, progress: 1 };
  const elapsed = at - phase.start;
  return { phase, index, elapsed, remaining: phase.duration - elapsed, progress: elapsed / phase.duration };
};

/** When the phase at `index` begins, in ms of the timeline; past the last one the end. */
export const phaseStart = ({ phases, duration }: Timeline, index: number): number => phases[index]?.start ?? duration;
