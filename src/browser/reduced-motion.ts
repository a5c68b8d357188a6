/** Whether the reader asked the system for less motion. A browser that cannot tell has not been asked. */
export const prefersReducedMotion = (): boolean =>
  !!globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
