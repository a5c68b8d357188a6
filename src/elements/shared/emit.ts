/** Fires what the reader or time did: it bubbles, crosses shadow roots and cannot be cancelled. */
export const emit = (element: Element, type: string, detail: object = {}): void => {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
};
