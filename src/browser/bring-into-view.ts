import { findAncestors } from './ancestors.js';
import { measureFooter, measureHeader } from './page-bars.js';
import { prefersReducedMotion } from './reduced-motion.js';

/** Elements that are to be seen together. */
export type Group = readonly (Element | null | undefined)[];

/** A stretch of the page from top to bottom, px of the window. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What is scrolled, and what of it can be seen. */
interface Scroller {
  readonly element: Element;
  readonly view: Span;
}

/** Less than this is no movement, px. */
const tolerance = 1;

/** ms after which a smooth scroll has ended, also where the browser does not tell. */
const longestScroll = 1500;

const toPixels = (length: string): number => Number.parseFloat(length) || 0;

/** What a group takes up, with the margins that it asks for when it is scrolled to; null where nothing is rendered. */
const measureGroup = (group: Group): Span | null => {
  const spans = group
    .filter(element => element?.isConnected && element.getClientRects().length > 0)
    .map(element => {
      const { top, bottom } = element!.getBoundingClientRect();
      const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element!);
      return { top: top - toPixels(scrollMarginTop), bottom: bottom + toPixels(scrollMarginBottom) };
    });
  if (!spans.length) return null;
  return {
    top: Math.min(...spans.map(({ top }) => top)),
    bottom: Math.max(...spans.map(({ bottom }) => bottom)),
  };
};

/** What of the window is not covered by the page's own bars, nor kept free by its style. */
const measureWindow = (target: Element): Span => {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const stickyTop = toPixels(getComputedStyle(target).getPropertyValue('--toe-yoga-sticky-top'));
  return {
    top: Math.max(toPixels(scrollPaddingTop), stickyTop, measureHeader(target)),
    bottom: Math.min(innerHeight - toPixels(scrollPaddingBottom), measureFooter(target)),
  };
};

const isScroller = (element: Element): boolean => {
  const { overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight;
};

/** What scrolls `target`, from the inside out; the page is the last one, unless something holds it in the window. */
const findScrollers = (target: Element): Scroller[] => {
  const page = document.scrollingElement ?? document.documentElement;
  const scrollers: Scroller[] = [];
  for (const each of findAncestors(target)) {
    // the overflow of the body is the window's
    if (each !== page && each !== document.body && isScroller(each)) {
      const top = each.getBoundingClientRect().top + each.clientTop;
      scrollers.push({ element: each, view: { top, bottom: top + each.clientHeight } });
    }
    if (getComputedStyle(each).position === 'fixed') return scrollers;
  }
  return [...scrollers, { element: page, view: measureWindow(target) }];
};

/** What is brought into view, and what of a larger group that does not fit stands above it. */
interface Goal {
  readonly span: Span;
  /** px of the window; the span's own top where there is nothing above. */
  readonly companionTop: number;
}

/** The least movement (px) that brings a span into a view; what is too long begins at its top. */
const findMovement = (span: Span, view: Span): number => {
  const above = span.top - view.top;
  const below = span.bottom - view.bottom;
  if (above < -tolerance) return above;
  return below > tolerance ? Math.min(below, above) : 0;
};

const fits = (span: Span, view: Span): boolean => span.bottom - span.top <= view.bottom - view.top + tolerance;

/**
 * The movement (px) that brings a goal into a view. Where what stands above it does not fit too, the goal goes to the
 * view's lower edge, so that as much of that as possible is seen; if half of it is seen already, nothing moves.
 */
const findGoalMovement = ({ span, companionTop }: Goal, view: Span): number => {
  const least = findMovement(span, view);
  if (companionTop >= span.top - tolerance || !fits(span, view)) return least;
  const isHalfSeen = (companionTop + span.top) / 2 >= view.top;
  return least === 0 && isHalfSeen ? 0 : span.bottom - view.bottom;
};

/** The largest group that can be seen whole; the last one where none can. */
const chooseGoal = (groups: readonly Group[], scrollers: readonly Scroller[]): Goal | null => {
  const spans = groups.map(measureGroup).filter(span => span !== null);
  const room = Math.min(innerHeight, ...scrollers.map(({ view }) => view.bottom - view.top));
  const span = spans.find(each => fits(each, { top: 0, bottom: room })) ?? spans.at(-1);
  return span ? { span, companionTop: Math.min(...spans.map(({ top }) => top)) } : null;
};

const moveGoal = ({ span, companionTop }: Goal, by: number): Goal => ({
  span: { top: span.top - by, bottom: span.bottom - by },
  companionTop: companionTop - by,
});

/** Scrolls to the largest group that fits; whether anything had to be moved. */
const scrollToGroup = (groups: readonly Group[], behavior: ScrollBehavior): boolean => {
  const target = groups.flat().findLast(element => element?.isConnected);
  if (!target) return false;
  const scrollers = findScrollers(target);
  let goal = chooseGoal(groups, scrollers);
  let moved = false;
  for (const { element, view } of scrollers) {
    if (!goal) break;
    const { scrollTop, scrollHeight, clientHeight } = element;
    const wanted = Math.max(
      -scrollTop,
      Math.min(findGoalMovement(goal, view), scrollHeight - clientHeight - scrollTop),
    );
    if (Math.abs(wanted) <= tolerance) continue;
    element.scrollBy({ top: wanted, behavior });
    goal = moveGoal(goal, wanted);
    moved = true;
  }
  return moved;
};

/** Runs once the page has scrolled, unless the reader scrolls meanwhile. */
const afterScroll = (run: () => void): void => {
  const ended = new AbortController();
  const { signal } = ended;
  const end = (): void => {
    if (signal.aborted) return;
    ended.abort();
    run();
  };
  for (const type of ['wheel', 'touchmove', 'keydown']) {
    document.addEventListener(type, () => ended.abort(), { signal, passive: true });
  }
  document.addEventListener('scrollend', end, { signal, capture: true });
  setTimeout(end, longestScroll);
};

/**
 * Brings elements into view with the least movement: the first of the groups, which go from the largest to the
 * smallest, that can be seen whole. What covers the page's top or bottom counts as no room. Nested scrollers are moved
 * too. Does nothing where the group is in view.
 * @param getGroups is asked again after a smooth scroll: by then it may be something else, or nothing
 */
export const bringIntoView = (getGroups: () => readonly Group[]): void => {
  const smooth = !prefersReducedMotion();
  const moved = scrollToGroup(getGroups(), smooth ? 'smooth' : 'instant');
  if (!moved) return;
  // a header may have begun to stick on the way
  const correct = (): boolean => scrollToGroup(getGroups(), 'instant');
  if (smooth) afterScroll(correct);
  else correct();
};
