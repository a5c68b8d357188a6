import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/rep-timer/index.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { findButton, press } from '../../support/buttons.js';
import { recordAnnouncements } from '../../support/announcements.js';
import { inside, textOf } from '../../support/elements.js';
import { fakeFullscreen, type FakeFullscreen } from '../../support/fake-fullscreen.js';
import { mountTimer } from '../../support/timers.js';

const largeTimer = async (attributes: string) => {
  const { element, clock } = await mountTimer(attributes);
  element.start();
  clock.advance(500);
  element.enlarge(true);
  await element.updateComplete;
  const dialog = inside<HTMLDialogElement>(element, 'dialog');
  await waitUntil(() => dialog.open, 'it lies over the page');
  return { element, clock, dialog };
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
    const findFigure = (): Element | null | undefined =>
      inside(element, 'toe-yoga-animator')?.shadowRoot?.querySelector('path');
    // each of its stages waits for what else the machine does
    await waitUntil(findFigure, 'a figure is drawn', { timeout: 8000 });
    expect([element.large, fullscreen.requests]).to.deep.equal([true, 1]);
    const { width, height } = inside(element, 'dialog').getBoundingClientRect();
    expect([Math.round(width), Math.round(height)]).to.deep.equal([innerWidth, innerHeight]);
    await expect(element).to.be.accessible();
    element.reset();
  });

  it('leaves the page behind it alone, and the timer is in view after it', async () => {
    const { element } = await largeTimer('exercise="toe-yoga" lead-in="0"');
    const before = document.createElement('div');
    before.style.blockSize = '3000px';
    element.before(before);
    scrollTo(0, 0);
    element.reveal();
    await new Promise(resolve => setTimeout(resolve));
    await new Promise(resolve => requestAnimationFrame(resolve));
    expect(scrollY, 'while it is large').to.equal(0);
    press(element, 'Small');
    const isSeen = (): boolean => {
      const { top, bottom } = inside(element, '.primary').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    await waitUntil(() => !element.large && isSeen(), 'Pause is seen');
    element.reset();
    before.remove();
  });

  it('is left with Escape, and the timer runs on', async () => {
    const { element } = await largeTimer('exercise="toe-yoga" lead-in="0"');
    findButton(element, 'Small')!.focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !element.large, 'it is left');
    expect(element.state).to.equal('running');
    await waitUntil(() => element.shadowRoot!.activeElement === findButton(element, 'Large'), 'the focus is back');
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

  it('has its figure as high as the window leaves, whatever room a card around it has for its own', async () => {
    const { element } = await largeTimer('exercise="toe-yoga" lead-in="0"');
    element.style.setProperty('--_figure-room', '64px');
    await waitUntil(() => inside(element, 'toe-yoga-animator').shadowRoot?.querySelector('path'), 'a figure is drawn');
    const [figure, room] = ['.figure', '.picture'].map(name => inside(element, name).getBoundingClientRect().height);
    expect(figure).to.be.at.least(room! / 2);
    element.enlarge(false);
    element.reset();
  });

  it('is handed over to another timer without leaving full screen', async () => {
    fullscreen.restore();
    fullscreen = fakeFullscreen(async () => {});
    const { element, dialog } = await largeTimer('reps="5" lead-in="0"');
    fullscreen.turn(true);
    expect(element.handOver()).to.be.true;
    await element.updateComplete;
    expect([element.large, fullscreen.exits]).to.deep.equal([false, 0]);
    await waitUntil(() => !dialog.open, 'it no longer covers the page');
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
    const { element, dialog } = await largeTimer('exercise="single-leg-balance" lead-in="0"');
    await waitUntil(() => element.shadowRoot!.activeElement === inside(element, '.primary'), 'Pause has the focus');
    await waitUntil(() => inside(element, 'toe-yoga-animator').shadowRoot?.querySelector('path'), 'a figure is drawn');
    const shown = [...dialog.querySelectorAll('p, button, .picture')].filter(each => each.getClientRects().length);
    expect(shown).not.to.be.empty;
    for (const each of shown) {
      const { top, bottom } = each.getBoundingClientRect();
      expect([top >= 0, bottom <= innerHeight], each.outerHTML.slice(0, 80)).to.deep.equal([true, true]);
    }
    element.enlarge(false);
    element.reset();
    elsewhere.remove();
  });

  it('is modal: nothing of the page behind it can be reached', async () => {
    const elsewhere = document.body.appendChild(document.createElement('button'));
    const { element, dialog } = await largeTimer('reps="5" lead-in="0"');
    expect(dialog.matches(':modal')).to.be.true;
    elsewhere.focus();
    expect(document.activeElement).to.equal(element);
    await expect(element).to.be.accessible();
    element.enlarge(false);
    element.reset();
    elsewhere.remove();
  });

  it('pauses, and goes on, with a tap on the picture or the digits', async () => {
    const { element } = await largeTimer('exercise="toe-yoga" lead-in="0"');
    for (const [selector, state] of [
      ['.picture', 'paused'],
      ['.digits', 'running'],
      ['.title', 'paused'],
    ] as const) {
      inside(element, selector).click();
      await element.updateComplete;
      expect(element.state, selector).to.equal(state);
    }
    element.enlarge(false);
    element.reset();
  });

  it('is heard in the dialog, whose region is there before its first message', async () => {
    const announcements = recordAnnouncements();
    const { element, clock, dialog } = await largeTimer('reps="5" lead-in="0"');
    await waitUntil(() => dialog.querySelector('[role=status]'), 'the region is there');
    clock.advance(3000);
    announcements.restore();
    expect(announcements.regions.at(-1)!.parentElement).to.equal(dialog);
    expect(announcements.messages).to.include('Large view');
    element.enlarge(false);
    element.reset();
  });

  it('leaves a page alone that is in full screen already', async () => {
    fullscreen.turn(true);
    const { element } = await largeTimer('reps="5" lead-in="0"');
    element.enlarge(false);
    await element.updateComplete;
    expect([fullscreen.requests, fullscreen.exits]).to.deep.equal([0, 0]);
    fullscreen.turn(false);
    element.reset();
  });

  it('says which exercise, side and step, and how many, with the words of the step where there is no picture', async () => {
    const { element } = await largeTimer('name="Wall sit" reps="5" hold="3" sides="each" lead-in="0"');
    element.steps = ['Slide down the wall.', 'Come up again.'];
    element.navigation = { previous: null, next: () => {}, place: '2 of 4' };
    element.start();
    await element.updateComplete;
    const text = textOf(element, 'dialog');
    for (const words of ['2 of 4', 'Wall sit', 'Left side', 'Slide down the wall.', 'repetition 1 of 5']) {
      expect(text).to.include(words);
    }
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
    await waitUntil(() => !element.large, 'it is left');
    await element.updateComplete;
    element.enlarge(true);
    await element.updateComplete;
    element.remove();
    expect(element.large).to.be.false;
  });
});
