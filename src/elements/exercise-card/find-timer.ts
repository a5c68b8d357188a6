import type { RepTimerElement } from '../rep-timer/rep-timer.js';

/** The timer in a card's root; null also where the page, or the card's registry, has something else under its tag. */
export const findTimer = (root: ParentNode | undefined): RepTimerElement | null => {
  const timer = root?.querySelector<RepTimerElement>('rep-timer');
  return timer && 'startAt' in timer ? timer : null;
};
