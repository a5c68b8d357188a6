/**
 * The host of the shadow root that an element is in. Of a document nothing is asked: what it has in it may be called
 * `host`. On a server there is none.
 */
export const findHost = (element: Element): Element | null => {
  const root = element.getRootNode?.();
  return root?.nodeType === 11 ? ((root as Partial<ShadowRoot>).host ?? null) : null;
};

/** The element above in what is rendered: a slotted one is in its slot, and a shadow root in its host. */
const findParent = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? findHost(element);

/** An element and all that it is rendered in, from the inside out, through slots and shadow roots. */
export const findAncestors = (element: Element): Element[] => {
  const ancestors: Element[] = [];
  // a form is not above its own field, even one that is called `parentElement`
  for (let each: Element | null = element; each && !ancestors.includes(each); each = findParent(each)) {
    ancestors.push(each);
  }
  return ancestors;
};
