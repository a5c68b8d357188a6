const listeners = new Set<() => void>();
const printEvents = ['beforeprint', 'afterprint'] as const;
let isPrinting = false;

/** What begins to listen meanwhile, since another listener has made it, comes to its turn. */
const handlePrint = ({ type }: Event): void => {
  isPrinting = type === 'beforeprint';
  for (const listener of listeners) listener();
};

/** Whether the page is being printed; always false while nobody listens. */
export const isPagePrinting = (): boolean => isPrinting;

/**
 * Calls `listener` when the page is printed and when that is over, until the returned function is called. What is to
 * stand on paper has to be there when the listener returns: a script's `print()` goes on before any microtask runs.
 */
export const watchPrinting = (listener: () => void): (() => void) => {
  if (!listeners.size) for (const type of printEvents) addEventListener(type, handlePrint);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    for (const type of printEvents) removeEventListener(type, handlePrint);
    isPrinting = false;
  };
};
