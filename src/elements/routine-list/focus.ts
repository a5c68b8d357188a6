import type { ReactiveElement } from 'lit';

/** Whether an element may move the focus: it is in the element, or nowhere. */
export const mayMoveFocus = (element: Element): boolean => {
  const { activeElement } = element.getRootNode() as Document;
  return document.activeElement === document.body || element.contains(activeElement);
};

/** Moves the focus, where it may, to what an element shows after its update. */
export const focusWhenShown = async (element: ReactiveElement, selector: string): Promise<void> => {
  const mayFocus = mayMoveFocus(element);
  await element.updateComplete;
  if (mayFocus) element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
};
