import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/rep-timer/index.js';
import { findButton, press } from '../../support/buttons.js';
import { inside } from '../../support/elements.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { mountTimer } from '../../support/timers.js';

describe('the timer’s keys and focus', () => {
  useFakeAudio();
  beforeEach(() => localStorage.clear());

  it('lead it while the focus is inside, and only then', async () => {
    const { element, clock } = await mountTimer('reps="2" hold="3" sets="2" rest="20" lead-in="0"');
    inside(element, 'button.primary').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowRight' });
    expect(element.phase!.kind).to.equal('hold');
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.phase!.kind).to.equal('move');
    clock.advance(14_000);
    expect(element.phase!.kind).to.equal('rest');
    await sendKeys({ press: 'ArrowUp' });
    expect(element.phase!.duration).to.equal(30_000);
    await sendKeys({ press: 'ArrowDown' });
    expect(element.phase!.duration).to.equal(20_000);
    await sendKeys({ press: 'Escape' });
    expect(element.state).to.equal('paused');
    await sendKeys({ press: ' ' });
    expect(element.state).to.equal('running');
    inside(element, 'button.primary').blur();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Escape' });
    expect([element.state, element.phase!.kind]).to.deep.equal(['running', 'rest']);
    element.reset();
  });

  it('point the way that the text runs', async () => {
    const { element } = await mountTimer('reps="2" hold="3" lead-in="0"');
    element.parentElement!.dir = 'rtl';
    element.start();
    await element.updateComplete;
    inside(element, 'button.primary').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.phase!.kind).to.equal('hold');
    await sendKeys({ press: 'ArrowRight' });
    expect(element.phase!.kind).to.equal('move');
    element.reset();
  });

  it('are left to the browser with others held, and to the page where they do nothing', async () => {
    const { element, clock } = await mountTimer('reps="5" lead-in="0"');
    element.start();
    clock.advance(500);
    await element.updateComplete;
    const pressKey = (key: string, more: KeyboardEventInit = {}): boolean =>
      inside(element, '.panel').dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
      );
    for (const name of ['altKey', 'ctrlKey', 'metaKey']) expect(pressKey('ArrowLeft', { [name]: true })).to.be.true;
    expect(pressKey('ArrowDown')).to.be.true;
    expect(pressKey(' ')).to.be.false;
    expect([element.state, element.elapsed]).to.deep.equal(['paused', 500]);
    element.reset();
  });

  it('keep the focus in the timer when what had it goes', async () => {
    const { element, clock } = await mountTimer('reps="2" sets="2" rest="20" lead-in="0"');
    const focused = (): string => element.shadowRoot!.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    element.start();
    clock.advance(10_000);
    await element.updateComplete;
    findButton(element, 'Longer')!.focus();
    clock.advance(20_000);
    await element.updateComplete;
    expect(focused()).to.equal('Pause');
    element.pause();
    await element.updateComplete;
    findButton(element, 'Start over')!.focus();
    press(element, 'Start over');
    await element.updateComplete;
    expect(focused()).to.match(/^Start/);
    element.start();
    await element.updateComplete;
    findButton(element, 'Next')!.focus();
    for (let i = 0; i < 9; i++) press(element, 'Next');
    await element.updateComplete;
    expect([element.state, focused()]).to.deep.equal(['finished', 'Once more']);
  });

  it('leave the focus where it has gone in the frame in which what had it went away', async () => {
    const { element } = await mountTimer('reps="2" lead-in="0"');
    const elsewhere = document.createElement('button');
    element.after(elsewhere);
    element.start();
    await element.updateComplete;
    findButton(element, 'Next')!.focus();
    element.requestUpdate();
    await element.updateComplete;
    elsewhere.focus();
    element.reset();
    for (let i = 0; i < 2; i++) await nextFrame();
    expect(document.activeElement === elsewhere).to.be.true;
    elsewhere.remove();
  });
});
