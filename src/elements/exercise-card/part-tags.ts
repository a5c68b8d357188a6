/** The tags under which lists and cards stand on this page. One that extends their classes gives them tags of its own. */
const tags = new Set(['routine-list', 'exercise-card']);
const listeners = new Set<() => void>();

/** Notes the tag of a list or a card that is on the page. */
export const noteTag = ({ localName }: Element): void => {
  // the name of a custom element begins with a letter; simulated browsers have no `CSS.escape`
  const tag = localName.replace(/[^\w-]/gu, '\\$&');
  if (tags.has(tag)) return;
  tags.add(tag);
  // all elements of a tag are upgraded one after the other
  queueMicrotask(() => {
    for (const listener of listeners) listener();
  });
};

/** Calls `listener` when elements that stood on the page have become lists or cards, until the returned function is called. */
export const watchTags = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A selector of all lists and cards, and maybe of what other parts of the page have under the same tags. */
export const listsAndCards = (): string => [...tags].join();
