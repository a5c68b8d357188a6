/** The button of an element that reads `label`. */
export const findButton = (element: Element, label: string): HTMLButtonElement | undefined =>
  [...element.shadowRoot!.querySelectorAll('button')].find(each => each.textContent!.trim() === label);

/** Presses the button of an element that reads `label`. */
export const press = (element: Element, label: string): void => {
  const button = findButton(element, label);
  if (!button) throw new Error(`There is no button "${label}".`);
  button.click();
};
