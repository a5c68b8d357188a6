import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/rep-timer/index.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { findButton, press } from '../../support/buttons.js';
import { inside } from '../../support/elements.js';
import { replaceProperty } from '../../support/replace-property.js';
import { mountTimer } from '../../support/timers.js';

/** Full screen as a test wants it. */
interface FakeFullscreen {
  /** How often the page asked for it. */
  requests: number;
  exits: number;
  /** The browser takes the page into it, or out of it. */
  turn(on: boolean): void;
  restore(): void;
}

const fakeFullscreen = (request: () => Promise<void>): FakeFullscreen => {
  let element: Element | null = null;
  const fullscreen: FakeFullscreen = {
    requests: 0,
    exits: 0,
    turn: on => {
      element = on ? document.documentElement : null;
      document.dispatchEvent(new Event('fullscreenchange'));
    },
    restore: () => restores.forEach(restore => restore()),
  };
  const requestFullscreen = (): Promise<void> => {
    fullscreen.requests++;
    return request();
  };
  const exitFullscreen = async (): Promise<void> => {
    fullscreen.exits++;
  };
  const restores = [
    replaceProperty(document, 'fullscreenElement', { get: () => element }),
    replaceProperty(document, 'exitFullscreen', { value: exitFullscreen }),
    replaceProperty(document.documentElement, 'requestFullscreen', { value: requestFullscreen }),
  ];
  return fullscreen;
};

const largeTimer = async (attributes: string) => {
  const { element, clock } = await mountTimer(attributes);
  element.start();
  clock.advance(500);
  element.enlarge(true);
  await element.updateComplete;
  const panel = inside(element, '.panel');
  await waitUntil(() => panel.matches('[popover]'), 'it lies over the page');
  return { element, clock, panel };
};

describe('large mode', () => {
  useFakeAudio();
  let fullscreen: FakeFullscreen;
  beforeEach(() => {
    localStorage.clear();
    fullscreen = fakeFullscreen(() => Promise.reject(new TypeError('refused')));
  });
  afterEach(() => fullscreen.restore());

  it('fills the window where full screen is refused, with a figure although a page imports only the timer', async () => {
    const { element, clock } = await mountTimer('exercise="toe-yoga" lead-in="0"');
    element.start();
    clock.advance(500);
    await element.updateComplete;
    press(element, 'Large');
    await waitUntil(() => inside(element, 'toe-yoga-animator')?.shadowRoot?.querySelector('path'), 'a figure is drawn');
    expect([element.large, fullscreen.requests]).to.deep.equal([true, 1]);
    const { width, height } = inside(element, '.panel').getBoundingClientRect();
    expect([Math.round(width), Math.round(height)]).to.deep.equal([innerWidth, innerHeight]);
    await expect(element).to.be.accessible();
    element.reset();
  });

  it('is left with Escape, and the timer runs on', async () => {
    const { element } = await largeTimer('exercise="toe-yoga" lead-in="0"');
    findButton(element, 'Small')!.focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect([element.large, element.state]).to.deep.equal([false, 'running']);
    element.reset();
  });

  it('goes with full screen: it asks for it, and is left with it', async () => {
    fullscreen.restore();
    fullscreen = fakeFullscreen(async () => {});
    const { element } = await largeTimer('reps="5" lead-in="0"');
    fullscreen.turn(true);
    expect([element.large, fullscreen.requests]).to.deep.equal([true, 1]);
    fullscreen.turn(false);
    expect(element.large).to.be.false;
    element.enlarge(true);
    fullscreen.turn(true);
    element.enlarge(false);
    expect(fullscreen.exits).to.equal(1);
    element.reset();
  });

  it('is handed over to another timer without leaving full screen', async () => {
    fullscreen.restore();
    fullscreen = fakeFullscreen(async () => {});
    const { element, panel } = await largeTimer('reps="5" lead-in="0"');
    fullscreen.turn(true);
    expect(element.handOver()).to.be.true;
    await element.updateComplete;
    expect([element.large, fullscreen.exits]).to.deep.equal([false, 0]);
    await waitUntil(() => !panel.matches('[popover]'), 'it no longer covers the page');
    expect(element.handOver()).to.be.false;
    element.remove();
    expect(fullscreen.exits).to.equal(0);
  });

  it('has a figure whose session is one and the same through all phases', async () => {
    const { element, clock } = await largeTimer('exercise="toe-yoga" lead-in="0"');
    const figure = inside<HTMLElement & { session: unknown }>(element, 'toe-yoga-animator');
    const { session } = figure;
    expect(session).to.equal(element.session);
    clock.advance(10_000);
    await element.updateComplete;
    expect(figure.session).to.equal(session);
    element.reset();
  });

  it('cuts nothing off and has the focus', async () => {
    fullscreen.restore();
    fullscreen = fakeFullscreen(() => {
      throw new TypeError('refused at once');
    });
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    const { element, panel } = await largeTimer('exercise="single-leg-balance" lead-in="0"');
    await waitUntil(() => element.shadowRoot!.activeElement === panel, 'the panel has the focus');
    await waitUntil(() => inside(element, 'toe-yoga-animator').shadowRoot?.querySelector('path'), 'a figure is drawn');
    panel.scrollTop = 0;
    const { top, height } = panel.getBoundingClientRect();
    const shown = [...panel.children].filter(child => child.getBoundingClientRect().height > 0);
    expect(shown).not.to.be.empty;
    for (const child of shown) {
      expect(child.getBoundingClientRect().top, child.outerHTML.slice(0, 80)).to.be.at.least(top);
    }
    expect(inside(element, '.figure').getBoundingClientRect().height).to.be.at.most(height);
    element.enlarge(false);
    element.reset();
    elsewhere.remove();
  });

  it('keeps the focus within it, forwards and backwards', async () => {
    const { element } = await largeTimer('reps="5" lead-in="0"');
    const reached = new Set<string>();
    const focused = (): string => {
      expect(document.activeElement).to.equal(element);
      return element.shadowRoot!.activeElement!.textContent!.trim();
    };
    for (let presses = 0; presses < 5; presses++) {
      await sendKeys({ press: 'Tab' });
      reached.add(focused());
    }
    expect([...reached].sort()).to.deep.equal(['Back', 'Next', 'Pause', 'Small']);
    findButton(element, 'Back')!.focus();
    const back = { key: 'Tab', shiftKey: true, bubbles: true, composed: true, cancelable: true };
    expect(findButton(element, 'Back')!.dispatchEvent(new KeyboardEvent('keydown', back))).to.be.false;
    expect(focused()).to.equal('Small');
    element.enlarge(false);
    element.reset();
  });

  it('stays at the end of the session, with a way out, and ends when the timer leaves the page', async () => {
    const { element, clock } = await largeTimer('reps="1" lead-in="0"');
    clock.advance(4000);
    await element.updateComplete;
    expect([element.state, element.large]).to.deep.equal(['finished', true]);
    findButton(element, 'Small')!.focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(element.large).to.be.false;
    element.enlarge(true);
    await element.updateComplete;
    element.remove();
    expect(element.large).to.be.false;
  });
});
