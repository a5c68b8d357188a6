import { replaceProperty, whileReplaced } from './replace-property.js';

const { matchMedia } = window;

const matchReducedMotion = (query: string): MediaQueryList =>
  query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);

/** Runs `act` as where the reader asked for less motion. */
export const whileMotionIsReduced = (act: () => unknown): Promise<void> =>
  whileReplaced('matchMedia', matchReducedMotion, act);

/** The reader asks for less motion, until the returned function is called. */
export const preferReducedMotion = (): (() => void) =>
  replaceProperty(window, 'matchMedia', { value: matchReducedMotion });
