/** Whether a key is pressed together with one that makes it a command of the browser or the system. */
export const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

/** Focuses the visible element after the focused one, or before it; from the last one the first. */
export const cycleFocus = (elements: Iterable<HTMLElement>, focused: Element | null, backwards: boolean): void => {
  const visible = [...elements].filter(element => element.offsetParent);
  const index = visible.indexOf(focused as HTMLElement) + (backwards ? -1 : 1);
  visible.at(index % visible.length)?.focus();
};
