import { findBranch } from './routine-source.js';
import type { RoutineEntry } from './routine-entry.js';

/** A row of the list: an exercise, or a branch of the page with the cards that stand in it. */
export interface Row {
  /** The same for as long as the row shows the same. */
  readonly id: unknown;
  /** The child of the list that the cards are, or are in; null for an exercise whose card the list makes. */
  readonly branch: Element | null;
  /** The places of its exercises, from 0. */
  readonly indexes: readonly number[];
}

/** Whether a card shows its box for "done" itself: the list has no place beside one that the page has wrapped. */
export const isWrapped = (list: Element, { card }: RoutineEntry): boolean => !!card && card.parentElement !== list;

/** The rows of a list, the cards of one branch together. */
export const groupRows = (list: Element, entries: readonly RoutineEntry[]): Row[] => {
  const rows: Row[] = [];
  // not by `entries()` of an array, which a library on the page may have made something else
  entries.forEach(({ key, card }, index) => {
    const branch = card && findBranch(list, card);
    const last = rows.at(-1);
    if (branch && last?.branch === branch) rows.splice(-1, 1, { ...last, indexes: [...last.indexes, index] });
    else rows.push({ id: branch ?? key, branch, indexes: [index] });
  });
  return rows;
};
