import type { Timeline } from './phase.js';

/** ms that a phase keeps when it is made shorter. */
const leastLeft = 1000;

/**
 * `timeline` with the phase at `index` longer or shorter by `ms`; after what has gone by of it (ms), it keeps a second
 * where there was one.
 */
export const extendPhase = ({ phases, duration }: Timeline, index: number, ms: number, gone = 0): Timeline => {
  const change = Math.max(ms, Math.min(0, gone + leastLeft - phases[index]!.duration));
  return {
    phases: phases.map((phase, i) => ({
      ...phase,
      start: phase.start + (i > index ? change : 0),
      duration: phase.duration + (i === index ? change : 0),
    })),
    duration: duration + change,
  };
};
