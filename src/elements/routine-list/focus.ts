import type { ReactiveElement } from 'lit';
import { bringIntoView } from '../../browser/bring-into-view.js';

/** Whether an element may move the focus: it is in the element, or nowhere. */
export const mayMoveFocus = (element: Element): boolean => {
  const { activeElement } = element.getRootNode() as Document;
  return document.activeElement === document.body || element.contains(activeElement);
};

/** Moves the focus, where it may, to what an element shows after its update. */
export const focusWhenShown = async (element: ReactiveElement, selector: string): Promise<void> => {
  const mayFocus = mayMoveFocus(element);
  await element.updateComplete;
  const shown = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!mayFocus || !shown) return;
  shown.focus({ preventScroll: true });
  bringIntoView(() => [[shown]]);
};
