import { executeServerCommand } from '@web/test-runner-commands';
import { replaceProperty } from './replace-property.js';

/** Paper, in inches. */
export const papers = { A4: [8.27, 11.69], Letter: [8.5, 11] } as const;

/** What stands on the page to be printed. */
export const findHandout = (): HTMLElement | null => document.querySelector('#toe-yoga-handout');

/** Holds the browser's own printing off: counts how often it was asked for. */
export const holdPrinting = (): { count: number; restore: () => void } => {
  const held = { count: 0, restore: () => {} };
  held.restore = replaceProperty(window, 'print', { value: () => held.count++ });
  return held;
};

/** How many pages the browser makes of this one; false where it cannot say. It fires `afterprint` at the end. */
export const countPages = (paper: keyof typeof papers): Promise<number | false> =>
  executeServerCommand<number | false, readonly number[]>('count-pages', papers[paper]);
