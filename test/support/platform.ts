/** Puts a value in the place of something of the browser's while `act` runs; undefined: the browser does not have it. */
export const replaced = async (name: string, value: unknown, act: () => unknown): Promise<void> => {
  const own = Object.getOwnPropertyDescriptor(window, name);
  Object.defineProperty(window, name, { configurable: true, writable: true, value });
  try {
    await act();
  } finally {
    if (own) Object.defineProperty(window, name, own);
    else Reflect.deleteProperty(window, name);
  }
};

const { matchMedia } = window;

/** A browser whose reader asked for less motion, for `replaced('matchMedia', …)`. */
export const matchReducedMotion = (query: string): MediaQueryList =>
  query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);
