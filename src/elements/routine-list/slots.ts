const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const hasSame = (a: readonly Node[], b: readonly Node[]): boolean =>
  a.length === b.length && a.every((node, i) => node === b[i]);

/** What belongs to each slot of a list: to a row its branch of the page, to the others what names them. */
const findContents = (host: Element, slot: HTMLSlotElement, branches: readonly (Element | null)[]): Element[] => {
  const row = /^exercise-(\d+)$/.exec(slot.name)?.[1];
  const branch = row && branches[Number(row)];
  return branch ? [branch] : [...host.children].filter(child => child.slot === slot.name);
};

/**
 * Puts the branches of the page that cards stand in into the rows' slots, `exercise-0` and so on. A shadow root with
 * slots that are assigned by hand leaves the page's elements as they are, so that copies of them carry no trace; in any
 * other (of an older browser, or from a server) the branches get a `slot` attribute.
 */
export const assignSlots = (root: ShadowRoot, rows: readonly { readonly branch: Element | null }[]): void => {
  const { host } = root;
  const branches = rows.map(({ branch }) => branch);
  if (root.slotAssignment === 'manual') {
    for (const slot of root.querySelectorAll('slot')) {
      const contents = findContents(host, slot, branches);
      if (!hasSame(contents, slot.assignedNodes().filter(isElement))) slot.assign(...contents);
    }
    return;
  }
  for (const child of host.children) {
    const index = branches.indexOf(child);
    const name = `exercise-${index}`;
    if (index >= 0 && child.slot !== name) child.slot = name;
    if (index < 0 && child.slot.startsWith('exercise-')) child.removeAttribute('slot');
  }
};
