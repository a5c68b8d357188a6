/** How much of an element is in view, 0–1; told when it crosses none or half. */
export type Seen = (ratio: number) => void;

const watched = new WeakMap<Element, Seen>();
let observer: IntersectionObserver | undefined;

/** Watches an element with the one observer that all share, until the returned function is called. */
export const watchVisible = (element: Element, seen: Seen): (() => void) => {
  observer ??= new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        // one at the very edge is told again only when half of it is in view
        watched.get(target)?.(isIntersecting ? intersectionRatio || 0.01 : 0);
      }
    },
    { threshold: [0, 0.5] },
  );
  watched.set(element, seen);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer!.unobserve(element);
  };
};
