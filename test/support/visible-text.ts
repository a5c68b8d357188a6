/** The children as they are drawn: a shadow root's, and in a slot what is assigned to it. */
const drawnChildren = (node: Node): Node[] => {
  const { shadowRoot, localName } = node as Element;
  const assigned = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  const children = assigned.length ? [...assigned] : [...(shadowRoot ?? node).childNodes];
  const isFolded = localName === 'details' && !(node as HTMLDetailsElement).open;
  return isFolded ? children.filter(child => (child as Element).localName === 'summary') : children;
};

/** px: further than any page goes. */
const far = 1e6;

const intersect = (a: DOMRect, b: DOMRect): DOMRect => {
  const [x, y] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  return new DOMRect(x, y, Math.max(0, Math.min(a.right, b.right) - x), Math.max(0, Math.min(a.bottom, b.bottom) - y));
};

/** Where in an element something can be seen that is seen in `box` only: anywhere, where it can be scrolled there. */
const clip = (box: DOMRect, element: Element, { overflow }: CSSStyleDeclaration): DOMRect => {
  if (overflow === 'visible') return box;
  const seen = intersect(element.getBoundingClientRect(), box);
  const canScroll = /auto|scroll/.test(overflow) && seen.width > 1 && seen.height > 1;
  return canScroll ? new DOMRect(-far, -far, 2 * far, 2 * far) : seen;
};

/** What the window can be scrolled to: nothing lies before the beginning of a page, which is its right edge in some writing. */
const scrollable = (root: Element): DOMRect => {
  const { direction, writingMode } = getComputedStyle(root);
  const beginsRight = direction === 'rtl' || writingMode.endsWith('-rl');
  const { scrollX, scrollY } = root.ownerDocument.defaultView!;
  return new DOMRect(beginsRight ? -far : -scrollX, -scrollY, 2 * far, far);
};

/** Whether two boxes share more than the px of a text that only screen readers are to find. */
const overlaps = (a: DOMRect, b: DOMRect): boolean => {
  const { width, height } = intersect(a, b);
  return width > 1 && height > 1;
};

const isTransparent = (color: string): boolean => color === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);

/** A text, where some of its letters are drawn within `box`. */
const readText = (text: Text, box: DOMRect): string => {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some(rect => overlaps(rect, box)) ? text.data : '';
};

const readElement = (element: Element, box: DOMRect): string => {
  const style = getComputedStyle(element);
  const { display, opacity, visibility, contentVisibility } = style;
  if (display === 'none' || opacity === '0' || contentVisibility === 'hidden') return '';
  if (/^(script|style|template)$/.test(element.localName)) return '';
  const isBox = display !== 'contents' && display !== 'inline';
  const inner = isBox ? clip(box, element, style) : box;
  const hasInk = visibility === 'visible' && !isTransparent(style.webkitTextFillColor);
  return drawnChildren(element)
    .map(child => {
      if (child.nodeType === Node.ELEMENT_NODE) return readElement(child as Element, inner);
      return hasInk && child.nodeType === Node.TEXT_NODE ? readText(child as Text, inner) : '';
    })
    .join('');
};

/** Words without their white space, as `visibleText` gives them. */
export const squeeze = (words: string): string => words.replace(/\s/g, '');

/**
 * The text that is drawn somewhere on a page, in shadow roots too, without its white space: not what has no size, no
 * colour, is hidden, cut off, or lies before the page's beginning.
 */
export const visibleText = (page: Document): string => {
  // not `documentElement`: a form on the page may be called so
  const root = page.querySelector('html')!;
  return squeeze(readElement(root, scrollable(root)));
};
