let matchMedia: Window['matchMedia'] | undefined;
let query: MediaQueryList | undefined;

/**
 * Whether the reader asked the system for less motion, now. A browser that cannot tell has not been asked. The query is
 * made once: figures ask in each frame.
 */
export const prefersReducedMotion = (): boolean => {
  if (globalThis.matchMedia !== matchMedia) {
    ({ matchMedia } = globalThis);
    query = matchMedia?.('(prefers-reduced-motion: reduce)');
  }
  return !!query?.matches;
};
