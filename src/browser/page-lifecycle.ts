export interface PageLifecycleListener {
  /** The page comes into view or goes out of it, or is back after it was frozen. */
  visibility(visible: boolean): void;
  /** The page may stand still from now on: it is frozen, or put into the back/forward cache. */
  freeze(): void;
}

const documentEvents = ['visibilitychange', 'freeze', 'resume'] as const;
const windowEvents = ['pagehide', 'pageshow'] as const;

/** Watches what the browser does with the page, until the returned function is called. */
export const watchPageLifecycle = (listener: PageLifecycleListener): (() => void) => {
  const handle = ({ type }: Event): void => {
    if (type === 'freeze' || type === 'pagehide') listener.freeze();
    else listener.visibility(!document.hidden);
  };
  for (const type of documentEvents) document.addEventListener(type, handle);
  for (const type of windowEvents) window.addEventListener(type, handle);
  return () => {
    for (const type of documentEvents) document.removeEventListener(type, handle);
    for (const type of windowEvents) window.removeEventListener(type, handle);
  };
};
