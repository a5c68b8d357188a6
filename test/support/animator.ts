import type { ToeYogaAnimatorElement } from '../../src/elements/toe-yoga-animator/index.js';
import { FakeClock } from './fake-clock.js';
import { inside, mount } from './elements.js';

/** An animator on the page, with attributes as in markup. */
export const mountAnimator = (attributes = ''): Promise<ToeYogaAnimatorElement> =>
  mount<ToeYogaAnimatorElement>(`<toe-yoga-animator ${attributes}></toe-yoga-animator>`);

/** An animator that plays by a clock of the test's. */
export const mountTimedAnimator = async (
  attributes = '',
): Promise<{ element: ToeYogaAnimatorElement; clock: FakeClock }> => {
  const element = await mountAnimator(attributes);
  const clock = new FakeClock();
  element.clock = clock;
  await element.updateComplete;
  return { element, clock };
};

/** Longer than any exercise takes to play once through. */
export const wholeLoop = 60_000;

/** The accessible name of the picture. */
export const pictureLabel = (element: Element): string => inside(element, '[part=figure]').getAttribute('aria-label')!;

/** What the play button says, or undefined where there is none. */
export const playLabel = (element: Element): string | null | undefined =>
  element.shadowRoot!.querySelector('[aria-label=Play], [aria-label=Pause]')?.getAttribute('aria-label');

/** The drawing has changed. */
export const redrawn = (element: Element): Promise<void> =>
  new Promise(resolve => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(inside(element, 'g'), { subtree: true, childList: true, attributes: true });
  });

/** The last word of the events' types: play, pause, step, finish. */
export const namesOf = (events: readonly { readonly type: string }[]): string[] =>
  events.map(({ type }) => type.replace('toe-yoga-animator-', ''));
