import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { FakeClock } from '../../support/fake-clock.js';

const script = new URL('../../../src/elements/rep-timer/index.js', import.meta.url).href;

/** A window of its own with one timer. */
const openTimer = async (
  width: number,
  height: number,
  attributes: string,
): Promise<[HTMLIFrameElement, RepTimerElement]> => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  Object.assign(frame.style, { inlineSize: `${width}px`, blockSize: `${height}px`, border: '0' });
  const loaded = oneEvent(frame, 'load');
  frame.srcdoc =
    `<!doctype html><meta charset="utf-8"><script type="module" src="${script}"></` +
    `script><rep-timer ${attributes} lead-in="0"></rep-timer>`;
  await loaded;
  const timer = frame.contentDocument!.querySelector<RepTimerElement>('rep-timer')!;
  await waitUntil(() => timer.shadowRoot?.querySelector('.primary'));
  return [frame, timer];
};

const sizes = [
  [390, 844],
  [360, 640],
  [320, 568],
  [768, 1024],
  [640, 360],
  [844, 390],
  [1280, 720],
  [320, 256],
] as const;

/** A name that is none of the shortest, and a step of an exercise of one's own. */
const subjects = {
  'of the catalogue': 'exercise="toe-yoga"',
  'of one’s own': 'name="Wall sit" reps="12" hold="5" sides="each" sets="3"',
};

describe('large mode in a window', () => {
  beforeEach(() => localStorage.clear());

  for (const [width, height] of sizes) {
    for (const [what, attributes] of Object.entries(subjects)) {
      it(`of ${width} × ${height} shows name, side, step, count and Pause of an exercise ${what}, one beside the other`, async () => {
        const [frame, timer] = await openTimer(width, height, attributes);
        const clock = new FakeClock();
        timer.clock = clock;
        timer.steps = timer.exercise ? null : ['Slide down the wall until your knees are bent.', 'Come up again.'];
        timer.navigation = { previous: null, next: () => {}, place: '2 of 4' };
        await timer.updateComplete;
        timer.start();
        clock.advance(2500);
        timer.enlarge(true);
        const dialog = timer.shadowRoot!.querySelector('dialog')!;
        await waitUntil(() => dialog.matches(':modal'), 'it is modal');
        await timer.updateComplete;
        const isTall = height > width && height > 800;
        const lines = ['.place', '.title', '.detail', '.digits', '.progress', '.primary', ...(isTall ? ['.next'] : [])];
        const rects = lines.map(selector => ({
          selector,
          rect: dialog.querySelector(selector)!.getBoundingClientRect(),
        }));
        for (const { selector, rect } of rects) {
          expect(rect.height, selector).to.be.above(0);
          expect([rect.top >= -1, rect.bottom <= height + 1, rect.right <= width + 1], selector).to.deep.equal([
            true,
            true,
            true,
          ]);
          for (const { selector: other, rect: beside } of rects) {
            const isApart =
              selector === other ||
              rect.bottom <= beside.top + 1 ||
              beside.bottom <= rect.top + 1 ||
              rect.right <= beside.left + 1 ||
              beside.right <= rect.left + 1;
            expect(isApart, `${selector} and ${other}`).to.be.true;
          }
        }
        expect(dialog.scrollWidth).to.be.at.most(width);
        const main = dialog.querySelector('.primary')!.getBoundingClientRect();
        expect(main.height).to.be.at.least(height < 320 ? 60 : 88);
        if (!timer.exercise && Math.min(width, height) >= 360) {
          const step = frame.contentWindow!.getComputedStyle(dialog.querySelector('.detail > span')!).fontSize;
          expect(Number.parseFloat(step), 'the step’s words in place of a picture').to.be.at.least(24);
        }
        if (height > width) {
          const digits = frame.contentWindow!.getComputedStyle(dialog.querySelector('.digits')!).fontSize;
          expect(Number.parseFloat(digits)).to.be.at.least(Math.min(width * 0.44, height * 0.27) - 0.5);
        }
        frame.remove();
      });
    }
  }
});
