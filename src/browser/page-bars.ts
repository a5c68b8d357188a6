import { findAncestors } from './ancestors.js';

/** What takes more of the window's height is no bar: a menu that lies over the page. */
const highestBar = 0.5;

const isBar = (element: Element): boolean =>
  /fixed|sticky/.test(getComputedStyle(element).position) &&
  element.getBoundingClientRect().height < innerHeight * highestBar;

/** All elements at a point, those in open shadow trees too. */
const elementsAt = (root: Document | ShadowRoot, x: number, y: number): Element[] =>
  root.elementsFromPoint(x, y).flatMap(each => {
    const inner = each.shadowRoot;
    return inner && each.getRootNode() === root ? [each, ...elementsAt(inner, x, y)] : [each];
  });

/**
 * The places of the page's own bars at a height of the window (px), in its middle: of what stays there while the page
 * scrolls, and does not hold `target`.
 */
const measureBars = (y: number, target?: Element): DOMRect[] => {
  const around = target ? findAncestors(target) : [];
  const standing = new Set(elementsAt(document, innerWidth / 2, y).flatMap(findAncestors));
  return [...standing].filter(each => !around.includes(each) && isBar(each)).map(bar => bar.getBoundingClientRect());
};

/** How far down (px) the page's own bars reach at the window's top; 0 where there is none. */
export const measureHeader = (target?: Element): number =>
  Math.max(0, ...measureBars(1, target).map(({ bottom }) => bottom));

/** How far up (px of the window) the page's own bars reach at its bottom. */
export const measureFooter = (target?: Element): number =>
  Math.min(innerHeight, ...measureBars(innerHeight - 1, target).map(({ top }) => top));
