/** How much of an element is in the viewport, 0–1; called when it enters or leaves, and when it crosses a half. */
export type VisibilityListener = (ratio: number) => void;

/** What an element at the very edge counts for: its ratio is 0, and it is not told again before half of it is in view. */
const edgeRatio = 0.01;

const listeners = new WeakMap<Element, VisibilityListener>();
let sharedObserver: IntersectionObserver | undefined;

const createObserver = (): IntersectionObserver =>
  new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        listeners.get(target)?.(isIntersecting ? intersectionRatio || edgeRatio : 0);
      }
    },
    { threshold: [0, 0.5] },
  );

/**
 * Observes how much of an element is in view until the returned function is called. One observer serves the page.
 * Where the browser has no `IntersectionObserver` everything counts as in view, and that is said as soon as
 * the element's own code has run.
 */
export const observeVisibility = (element: Element, listener: VisibilityListener): (() => void) => {
  if (!globalThis.IntersectionObserver) {
    let watched = true;
    queueMicrotask(() => watched && listener(1));
    return () => {
      watched = false;
    };
  }
  const observer = (sharedObserver ??= createObserver());
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer.unobserve(element);
  };
};
