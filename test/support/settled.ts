import type { LitElement } from 'lit';

/** The Lit elements in a tree, slotted ones and those in shadow roots too. */
const elementsIn = (root: ParentNode): LitElement[] =>
  [...root.querySelectorAll('*')].flatMap(each => [
    ...('updateComplete' in each ? [each as LitElement] : []),
    ...(each.shadowRoot ? elementsIn(each.shadowRoot) : []),
  ]);

/** Waits until all elements that stand in a place, or in what they show, have nothing left to render. */
export const settleAll = async (root: ParentNode): Promise<void> => {
  let settledOnes: readonly LitElement[];
  let all = elementsIn(root);
  do {
    settledOnes = all;
    await Promise.all(settledOnes.map(each => each.updateComplete));
    // lets everything run that waits for these updates
    await new Promise(resolve => setTimeout(resolve));
    all = elementsIn(root);
  } while (all.some(each => each.isUpdatePending || !settledOnes.includes(each)));
};

/** Waits until an element, and all elements in it, have nothing left to render. */
export const settled = async (element: LitElement): Promise<void> => {
  do {
    await element.updateComplete;
    await settleAll(element);
    await settleAll(element.renderRoot as ShadowRoot);
  } while (element.isUpdatePending);
};
