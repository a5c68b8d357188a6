/** What fills more of the window's height than this is no header: a menu that lies over the page. */
const mostOfWindow = 0.5;

/** Scrolling is answered this often (ms). */
const interval = 150;

const findParent = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** How far an element, or what it stands in, reaches down from the window's top edge, where it stays there (px). */
const measureReach = (element: Element): number => {
  for (let each: Element | null = element; each; each = findParent(each)) {
    if (!/^(fixed|sticky|-webkit-sticky)$/.test(getComputedStyle(each).position)) continue;
    const { top, bottom } = each.getBoundingClientRect();
    if (top <= 1 && bottom < innerHeight * mostOfWindow) return bottom;
  }
  return 0;
};

/** All elements at a point, those in open shadow trees too. */
const elementsAt = (root: Document | ShadowRoot, x: number, y: number): Element[] =>
  root.elementsFromPoint(x, y).flatMap(each => {
    const inner = each.shadowRoot;
    return inner && each.getRootNode() === root ? [each, ...elementsAt(inner, x, y)] : [each];
  });

/** The height (px) that the page's own header takes from the window's top: what the page says, else what stands there. */
export const measureStickyHeader = (): number => {
  const said = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  if (said >= 0) return said;
  return Math.max(0, ...elementsAt(document, innerWidth / 2, 1).map(measureReach));
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

/**
 * Calls `listener` with the height of the page's sticky header (px), now and whenever it is another one, until the
 * returned function is called. All share one measurement.
 */
export const watchStickyHeader = (listener: (height: number) => void): (() => void) => {
  if (!listeners.size) {
    height = measureStickyHeader();
    addEventListener('scroll', handleScroll, { passive: true });
    addEventListener('resize', handleScroll);
  }
  listeners.add(listener);
  listener(height);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    removeEventListener('scroll', handleScroll);
    removeEventListener('resize', handleScroll);
    clearTimeout(timeout);
    timeout = 0;
  };
};
