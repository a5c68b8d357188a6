/** Gives an object another property, even one it inherits, until the returned function is called. */
export const replaceProperty = (object: object, name: PropertyKey, descriptor: PropertyDescriptor): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(object, name);
  const replacement = 'value' in descriptor ? { writable: true, ...descriptor } : descriptor;
  Object.defineProperty(object, name, { ...replacement, configurable: true });
  return () => {
    delete (object as Record<PropertyKey, unknown>)[name];
    if (own) Object.defineProperty(object, name, own);
  };
};

/** Takes a property away from an object and from what it inherits from, until the returned function is called. */
export const removeProperty = (object: object, name: PropertyKey): (() => void) => {
  const restores: (() => void)[] = [];
  for (let holder: object | null = object; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (!descriptor) continue;
    const owner = holder;
    delete (owner as Record<PropertyKey, unknown>)[name];
    restores.push(() => Object.defineProperty(owner, name, descriptor));
  }
  return () => {
    for (const restore of restores) restore();
  };
};

/** Gives the window another value of a property while `act` runs; undefined: a browser that does not have it. */
export const whileReplaced = async (name: string, value: unknown, act: () => unknown): Promise<void> => {
  const restore = replaceProperty(window, name, { value });
  try {
    await act();
  } finally {
    restore();
  }
};
