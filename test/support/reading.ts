import { contrast } from './colors.js';
import { queryDeep } from './layout.js';

/** What stands behind an element's words: the nearest ground that is painted, through shadow roots; white at last. */
export const groundBehind = (element: Element): string => {
  for (let each: Element | null = element; each;) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
    const root: Node = each.getRootNode();
    each = each.assignedSlot ?? each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '#fff';
};

/** The elements in shadow roots that have words of their own which can be seen. */
export const wordsIn = (element: Element): Element[] =>
  queryDeep(element, '*')
    .filter(each => !each.closest('svg') && each.checkVisibility({ visibilityProperty: true }))
    .filter(each => [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()))
    .filter(each => !each.closest('button:disabled, style'));

/** Of a colour that is mixed, a screen shows the nearest of 256 steps a channel: at such a contrast that is so much. */
const rounding = 0.05;

/** The words in an element's shadow roots that have less contrast than they need. */
export const findUnreadable = (element: Element, ratio: number): string[] =>
  wordsIn(element)
    .filter(each => contrast(getComputedStyle(each).color, groundBehind(each)) < ratio - rounding)
    .map(each => `${each.className}: ${each.textContent!.trim().slice(0, 40)}`);
