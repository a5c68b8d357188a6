const query = (): MediaQueryList | undefined => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

/** Whether the reader asked for less motion. */
export const reducedMotion = (): boolean => query()?.matches ?? false;

/** Starts slowly, ends slowly: a movement that eases and rests. `t` and the result are 0–1. */
export const ease = (t: number): number => t * t * (3 - 2 * t);
