import type { RepTimerElement } from '../../src/elements/rep-timer/index.js';
import { mount } from './elements.js';
import { FakeClock } from './fake-clock.js';
import { copyStorage } from './storage.js';

/** Puts a timer on the page that runs by a clock of the test's own. */
export const mountTimer = async (attributes: string): Promise<{ element: RepTimerElement; clock: FakeClock }> => {
  const element = await mount<RepTimerElement>(`<rep-timer ${attributes}></rep-timer>`);
  const clock = new FakeClock();
  element.clock = clock;
  await element.updateComplete;
  return { element, clock };
};

/** Has an element's storage as it is now come back, as after a crash: nobody says goodbye. */
export const crash = (element: RepTimerElement): void => {
  const restore = copyStorage();
  element.reset();
  element.remove();
  restore();
};
