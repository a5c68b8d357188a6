import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { FakeClock } from '../support/fake-clock.js';
import { settleAll } from '../support/settled.js';

/** What stands on a page, as a clinic or a blog has it. */
const contexts = {
  'a clinic’s list': '<routine-list routine="five-behind-the-kneecap"></routine-list>',
  'a blog’s card of four steps': '<exercise-card exercise="toe-yoga"></exercise-card>',
  'a card': '<exercise-card exercise="toe-curls"></exercise-card>',
  'a bare timer': '<rep-timer exercise="toe-presses"></rep-timer>',
} as const;

/** px: phones, a tablet, a desktop, a phone on its side. */
const windows = [
  [360, 640],
  [390, 664],
  [412, 915],
  [768, 1024],
  [1280, 800],
  [640, 360],
] as const;

/** Where Start stands in the window when it is pressed: 0 at the upper edge, 1 at the lower. */
const positions = [0, 1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1];

type Timer = HTMLElementTagNameMap['rep-timer'];
type Element9 = LitElement & { clock: FakeClock };

let frame: HTMLIFrameElement;

const openWindow = async (width: number, height: number): Promise<Window> => {
  frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = '/test/pages/in-view.html';
  const load = oneEvent(frame, 'load');
  document.body.append(frame);
  await load;
  const page = frame.contentWindow!;
  // where the page ends up is asked for, not how it gets there
  page.matchMedia = query => ({ matches: query.includes('reduced-motion') }) as MediaQueryList;
  return page;
};

/** Every element below a root, through shadow roots. */
const everyElement = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap(each => [each, ...(each.shadowRoot ? everyElement(each.shadowRoot) : [])]);

/** The timer that runs. */
const activeTimer = (page: Window): Timer | undefined =>
  everyElement(page.document).find(
    (each): each is Timer => each.localName === 'rep-timer' && (each as Timer).state !== 'idle',
  );

const isInView = (page: Window, element: Element | null | undefined): boolean => {
  if (!element) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top >= -0.5 && bottom <= page.innerHeight + 0.5;
};

const placeOf = (element: Element | null | undefined): string => {
  const { top = NaN, bottom = NaN } = element?.getBoundingClientRect() ?? {};
  return `${Math.round(top)}–${Math.round(bottom)}`;
};

const isLow = (page: Window): boolean => page.innerHeight < 500;

/** What has to be seen while a timer runs: digits and Pause, on a phone on its side the word too. */
const partsToSee = (page: Window, timer: Timer | undefined): (Element | null | undefined)[] => {
  const root = timer?.shadowRoot;
  const parts = [root?.querySelector('[part=digits]'), root?.querySelector('.primary')];
  return isLow(page) ? [root?.querySelector('[part=phase]'), ...parts] : parts;
};

const expectInView = async (page: Window, when: string): Promise<void> => {
  const all = () => partsToSee(page, activeTimer(page));
  await waitUntil(() => all().every(each => isInView(page, each)), undefined, { timeout: 2500 }).catch(() => {
    const at = all().map(placeOf).join(', ');
    expect.fail(`${when}: word, digits or Pause out of view: ${at} of ${page.innerHeight}`);
  });
};

/** The figure that goes with the timer. */
const findFigure = (timer: Timer | undefined): Element | null => {
  const card = timer?.getRootNode() as ShadowRoot | undefined;
  return card?.querySelector('toe-yoga-animator')?.shadowRoot?.querySelector('[part=figure]') ?? null;
};

const focusedElement = (page: Window): Element | null => {
  let focused = page.document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
};

/** Puts an element on the page and scrolls so that its Start button stands at `position`. */
const mountAt = async (page: Window, markup: string, position: number) => {
  const place = page.document.querySelector('#here')!;
  place.innerHTML = markup;
  const element = place.firstElementChild as Element9;
  const clock = new FakeClock();
  element.clock = clock;
  await settleAll(page.document);
  // a card that is out of sight makes its timer when it is asked for
  if ('timer' in element) void element.timer;
  await settleAll(page.document);
  const findStart = () =>
    everyElement(place).find((each): each is HTMLButtonElement => each.matches('button.primary'))!;
  await waitUntil(findStart);
  const start = findStart();
  const { top, height } = start.getBoundingClientRect();
  page.scrollBy(0, top - position * (page.innerHeight - height));
  return { element, clock, start };
};

const runFrom = async (page: Window, markup: string, position: number): Promise<void> => {
  const { clock, start } = await mountAt(page, markup, position);
  start.focus({ preventScroll: true });
  start.click();
  await waitUntil(() => activeTimer(page), 'no timer runs');
  await expectInView(page, 'after Start');
  await waitUntil(() => focusedElement(page)?.matches('.primary'), 'the focus is not on Pause');
  clock.advance(activeTimer(page)!.phase!.duration);
  await settleAll(page.document);
  await expectInView(page, 'after a change of phase');
};

const storage = ['toe-yoga.'];
const forget = (page: Window): void => {
  for (const key of Object.keys(page.localStorage)) {
    if (storage.some(prefix => key.startsWith(prefix))) page.localStorage.removeItem(key);
  }
};

describe('the moment of use', function () {
  this.timeout(60_000);

  for (const [width, height] of windows) {
    for (const [what, markup] of Object.entries(contexts)) {
      it(`shows what to do and Pause wherever Start was pressed, in ${what} at ${width} × ${height}`, async () => {
        const page = await openWindow(width, height);
        try {
          for (const position of positions) {
            forget(page);
            await runFrom(page, markup, position);
          }
        } finally {
          frame.remove();
        }
      });
    }

    it(`keeps the next exercise and the ending in view at ${width} × ${height}`, async () => {
      const page = await openWindow(width, height);
      try {
        forget(page);
        const markup = '<routine-list routine="free-the-big-toe"></routine-list>';
        const { element, clock, start } = await mountAt(page, markup, 0.5);
        start.focus({ preventScroll: true });
        start.click();
        const place = () => element.shadowRoot!.querySelector('.where')?.textContent ?? '';
        await waitUntil(() => activeTimer(page), 'no timer runs');
        let before = place();
        while (activeTimer(page)) {
          await expectInView(page, `in “${before}”`);
          clock.advance(activeTimer(page)!.remaining + 1);
          await settleAll(page.document);
          await waitUntil(() => place() !== before || !activeTimer(page), 'the routine does not go on');
          before = place();
        }
        await waitUntil(() => isInView(page, focusedElement(page)), 'the ending is out of view', { timeout: 3000 });
      } finally {
        frame.remove();
      }
    });
  }

  const holding = {
    'a short list': `<routine-list><script type="application/json">${JSON.stringify({
      version: 1,
      exercises: [{ exercise: 'toe-presses' }, { exercise: 'toe-yoga' }],
    })}</script></routine-list>`,
    'a card': contexts['a card'],
  };
  /** px, and the size of the page's letters. */
  const pages = [
    [360, 740, '130%'],
    [320, 568, '100%'],
    [360, 640, '100%'],
    [768, 1024, '100%'],
    [1280, 900, '100%'],
    [1280, 720, '100%'],
  ] as const;
  for (const [width, height, fontSize] of pages) {
    for (const what of ['a short list', 'a card'] as const) {
      it(`shows the whole figure above digits and Pause in ${what} at ${width} × ${height}, letters at ${fontSize}`, async () => {
        const page = await openWindow(width, height);
        try {
          forget(page);
          page.document.documentElement.style.fontSize = fontSize;
          page.document.body.style.font = '1rem/1.5 sans-serif';
          const { clock, start } = await mountAt(page, holding[what], 0.5);
          const figureHeight = (): number => findFigure(activeTimer(page))?.getBoundingClientRect().height ?? 0;
          start.focus({ preventScroll: true });
          start.click();
          await waitUntil(() => activeTimer(page), 'no timer runs');
          while (activeTimer(page)!.phase!.kind !== 'hold') {
            clock.advance(activeTimer(page)!.phase!.duration);
            await settleAll(page.document);
          }
          await expectInView(page, 'in a hold');
          const isFigureInView = (): boolean => isInView(page, findFigure(activeTimer(page)));
          await waitUntil(isFigureInView, `the figure: ${placeOf(findFigure(activeTimer(page)))} of ${height}`);
          expect(figureHeight()).to.be.above(100);
        } finally {
          frame.remove();
        }
      });
    }
  }
});
