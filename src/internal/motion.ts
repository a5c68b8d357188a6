const query = (): MediaQueryList | undefined => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

/** Whether the reader asked for less motion. */
export const reducedMotion = (): boolean => query()?.matches ?? false;
