import { whileReplaced } from './replace-property.js';

const { matchMedia } = window;

const matchReducedMotion = (query: string): MediaQueryList =>
  query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);

/** Runs `act` as where the reader asked for less motion. */
export const whileMotionIsReduced = (act: () => unknown): Promise<void> =>
  whileReplaced('matchMedia', matchReducedMotion, act);
