/** What a button reads, but for the time that stands beside it. */
const readLabel = (button: HTMLButtonElement): string =>
  button.textContent.replace(button.querySelector('.time')?.textContent ?? '', '').trim();

/** The button of an element that reads `label`. */
export const findButton = (element: Element, label: string): HTMLButtonElement | undefined =>
  [...element.shadowRoot!.querySelectorAll('button')].find(each => readLabel(each) === label);

/** Presses the button of an element that reads `label`. */
export const press = (element: Element, label: string): void => {
  const button = findButton(element, label);
  if (!button) throw new Error(`There is no button "${label}".`);
  button.click();
};
