import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { FakeClock } from '../../support/fake-clock.js';

const script = new URL('../../../src/elements/rep-timer/index.js', import.meta.url).href;

/** A window of its own, on which a picture stands above a timer, as in a card, far from the page's ends. */
const openWindow = async (width: number, height: number, header: string): Promise<HTMLIFrameElement> => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  Object.assign(frame.style, { inlineSize: `${width}px`, blockSize: `${height}px`, border: '0' });
  const loaded = oneEvent(frame, 'load');
  frame.srcdoc =
    `<!doctype html><meta charset="utf-8"><style>
    body { margin: 8px }
    div { block-size: 2000px }
    figure { margin: 0; block-size: 34vh; background: #eee }
    header { position: sticky; inset-block-start: 0; block-size: 48px; background: #ddd; z-index: 1 }
    </style><script type="module" src="${script}"></` +
    `script>${header}<div></div><figure></figure><rep-timer exercise="toe-yoga"></rep-timer><div></div>`;
  await loaded;
  await waitUntil(() => frame.contentDocument!.querySelector('rep-timer')?.shadowRoot?.querySelector('.primary'));
  // motion only takes time here
  frame.contentWindow!.matchMedia = () => ({ matches: true }) as MediaQueryList;
  return frame;
};

const sizes = [
  [390, 664],
  [360, 640],
  [320, 568],
  [640, 360],
  [320, 256],
  [768, 1024],
  [1280, 720],
] as const;

/** Where in the window Start stands when it is pressed: at the top, at the bottom, and between. */
const positions = [0, 1, 2, 3, 4, 5, 6].map(part => part / 6);

describe('in a window, from wherever Start was pressed', () => {
  beforeEach(() => localStorage.clear());

  for (const [width, height] of sizes) {
    for (const header of ['', '<header>Clinic</header>']) {
      it(`of ${width} × ${height} ${header && 'with a header that sticks'}: word, digits and Pause are seen, and the end`, async () => {
        const frame = await openWindow(width, height, header);
        const page = frame.contentWindow!;
        const timer = frame.contentDocument!.querySelector<RepTimerElement>('rep-timer')!;
        const top = header ? 48 : 0;
        const find = (selector: string): Element => timer.shadowRoot!.querySelector(selector)!;
        const isSeen = (selector: string): boolean => {
          const rect = find(selector)?.getBoundingClientRect();
          return !!rect && rect.height > 0 && rect.top >= top - 1 && rect.bottom <= height + 1;
        };
        const see = (what: string, ...selectors: string[]): Promise<void> =>
          waitUntil(() => selectors.every(isSeen), `${what}: ${selectors.join(', ')}`);
        for (const part of positions) {
          const clock = new FakeClock();
          timer.clock = clock;
          timer.embedded = true;
          timer.companion = frame.contentDocument!.querySelector('figure');
          await timer.updateComplete;
          const start = find('.primary').getBoundingClientRect();
          page.scrollBy(0, start.top - top - part * (height - top - start.height));
          find('.primary').dispatchEvent(new MouseEvent('click'));
          await see(`after Start at ${part}`, '.title', '.digits', '.primary');
          expect(timer.shadowRoot!.activeElement).to.equal(find('.primary'));
          if (width < height && height >= 640 && !header) {
            await waitUntil(() => timer.companion!.getBoundingClientRect().top >= -1, 'the picture is seen too');
          }
          clock.advance(timer.phase!.duration + 100);
          await timer.updateComplete;
          await see('in the next phase', '.title', '.digits', '.primary');
          clock.advance(timer.remaining);
          await timer.updateComplete;
          await see('at the end', '.title', '.primary');
          timer.reset();
          await timer.updateComplete;
        }
        frame.remove();
      });
    }
  }
});
