import { hasSame } from './has-same.js';
import { findBranch } from './routine-source.js';

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The slot of the branches whose cards the page hides: there they have a style that can tell when they are shown. */
export const waitingSlot = 'exercise-';

/** The children of a list by the slots that they belong in: `names` says it of some, the others say it themselves. */
const groupBySlot = (host: Element, names: ReadonlyMap<Element, string>): ReadonlyMap<string, Element[]> => {
  const groups = new Map<string, Element[]>();
  for (const child of host.children) {
    const name = names.get(child) ?? child.slot;
    const group = groups.get(name) ?? [];
    group.push(child);
    groups.set(name, group);
  }
  return groups;
};

/**
 * Puts the branches of the page that cards stand in into the rows' slots, `exercise-0` and so on. A shadow root with
 * slots that are assigned by hand leaves the page's elements as they are, so that copies of them carry no trace; in any
 * other (of an older browser, or from a server) the branches get a `slot` attribute.
 * @param hiddenCards cards that the page hides
 */
export const assignSlots = (
  root: ShadowRoot,
  rows: readonly { readonly branch: Element | null }[],
  hiddenCards: readonly Element[],
): void => {
  const { host } = root;
  const names = new Map<Element, string>(hiddenCards.map(card => [findBranch(host, card), waitingSlot]));
  rows.forEach(({ branch }, index) => branch && names.set(branch, `exercise-${index}`));
  if (root.slotAssignment === 'manual') {
    const groups = groupBySlot(host, names);
    for (const slot of root.querySelectorAll('slot')) {
      const contents = groups.get(slot.name) ?? [];
      if (!hasSame(contents, slot.assignedNodes().filter(isElement))) slot.assign(...contents);
    }
    return;
  }
  for (const child of host.children) {
    const name = names.get(child);
    if (name && child.slot !== name) child.slot = name;
    if (!name && child.slot.startsWith('exercise-')) child.removeAttribute('slot');
  }
};
