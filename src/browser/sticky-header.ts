import { measureHeader } from './page-bars.js';

/** Scrolling is answered this often (ms). */
const interval = 150;

/** The height (px) that the page's own header takes from the window's top: what the page says, else what stands there. */
export const measureStickyHeader = (): number => {
  const said = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  return said >= 0 ? said : measureHeader();
};

const listeners = new Set<(height: number) => void>();
let height = 0;
let timeout = 0;

const measure = (): void => {
  timeout = 0;
  const before = height;
  height = measureStickyHeader();
  if (height !== before) for (const listener of listeners) listener(height);
};

const handleScroll = (): void => {
  timeout ||= window.setTimeout(measure, interval);
};

const events = ['scroll', 'resize'] as const;
// whatever scrolls
const options = { capture: true, passive: true };

/**
 * Calls `listener` with the height of the page's sticky header (px) whenever it is another one, until the returned
 * function is called. All share one measurement, which waits until something is scrolled: nothing sticks before that.
 */
export const watchStickyHeader = (listener: (height: number) => void): (() => void) => {
  if (!listeners.size) {
    for (const type of events) addEventListener(type, handleScroll, options);
    requestAnimationFrame(() => scrollY > 0 && handleScroll());
  }
  listeners.add(listener);
  if (height) listener(height);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    for (const type of events) removeEventListener(type, handleScroll, options);
    clearTimeout(timeout);
    timeout = 0;
    height = 0;
  };
};
