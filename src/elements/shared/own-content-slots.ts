import { appendAll } from '../../browser/append-all.js';

/**
 * Slots for all that the page has put into an element, whichever slot it is meant for, at the end of the shadow root.
 * They are made by DOM methods: where templates cannot be parsed, these still work.
 */
export const appendOwnContentSlots = (host: Element, root: ShadowRoot): readonly Element[] => {
  const names = new Set(['', ...[...host.children].map(child => child.slot)]);
  const slots = [...names].map(name => {
    // in XML, an element without a namespace is no slot
    const slot = document.createElementNS('http://www.w3.org/1999/xhtml', 'slot') as HTMLSlotElement;
    slot.name = name;
    return slot;
  });
  appendAll(root, slots);
  if (root.slotAssignment === 'manual') slots[0]!.assign(...([...host.childNodes] as (Element | Text)[]));
  return slots;
};
