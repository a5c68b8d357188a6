import type { LitElement } from 'lit';

/** The Lit elements in a tree, slotted ones and those in shadow roots too. */
const elementsIn = (root: ParentNode): LitElement[] =>
  [...root.querySelectorAll('*')].flatMap(each => [
    ...('updateComplete' in each ? [each as LitElement] : []),
    ...(each.shadowRoot ? elementsIn(each.shadowRoot) : []),
  ]);

/** Waits until an element, and all elements in it, have nothing left to render. */
export const settled = async (element: LitElement): Promise<void> => {
  const all = (): LitElement[] => [element, ...elementsIn(element), ...elementsIn(element.renderRoot as ShadowRoot)];
  do {
    await Promise.all(all().map(each => each.updateComplete));
    // lets everything run that waits for these updates
    await new Promise(resolve => setTimeout(resolve));
  } while (all().some(each => each.isUpdatePending));
};
