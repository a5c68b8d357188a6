import { expect, nextFrame } from '@open-wc/testing';
import '../../../src/elements/rep-timer/index.js';
import { inside } from '../../support/elements.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { replaceProperty } from '../../support/replace-property.js';
import { mountTimer } from '../../support/timers.js';

describe('a press on Start', () => {
  useFakeAudio();

  it('begins at once and is seen to be heard, before all that it brings is rendered', async () => {
    const { element, clock } = await mountTimer('reps="3" lead-in="0"');
    inside(element, '.primary').click();
    expect(element.state).to.equal('running');
    const panel = inside(element, '.panel');
    expect(panel.ariaBusy).to.equal('true');
    await nextFrame();
    expect(panel.querySelector('.digits')).to.equal(null);
    expect(getComputedStyle(inside(element, '.primary')).filter).not.to.equal('none');
    await element.updateComplete;
    expect(panel.querySelector('.digits')!.textContent).to.equal('2');
    expect(panel.ariaBusy).to.equal(null);
    clock.advance(1000);
    await element.updateComplete;
    expect(panel.querySelector('.digits')!.textContent).to.equal('1');
  });

  it('shows everything at once where a script starts it, or nobody sees the page', async () => {
    const { element } = await mountTimer('reps="3" lead-in="0"');
    let frames = 0;
    const countFrame = (): void => void frames++;
    requestAnimationFrame(countFrame);
    element.start();
    await element.updateComplete;
    expect([frames, !!element.shadowRoot!.querySelector('.digits')]).to.deep.equal([0, true]);
    element.reset();
    await element.updateComplete;
    const restore = replaceProperty(document, 'hidden', { value: true });
    const { requestAnimationFrame: request } = window;
    window.requestAnimationFrame = () => 0;
    try {
      inside(element, '.primary').click();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.digits')).not.to.equal(null);
    } finally {
      window.requestAnimationFrame = request;
      restore();
    }
  });

  it('may be taken back before it is shown', async () => {
    const { element } = await mountTimer('reps="3" lead-in="0"');
    inside(element, '.primary').click();
    element.reset();
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(inside(element, '.primary').textContent).to.include('Start');
    expect(inside(element, '.panel').ariaBusy).to.equal(null);
  });

  it('tells figures of it after the answer, and of what it is by then', async () => {
    const { element } = await mountTimer('reps="3" lead-in="0"');
    const told: string[] = [];
    element.session.subscribe(() => told.push(element.state));
    inside(element, '.primary').click();
    element.pause();
    expect(told).to.deep.equal([]);
    await element.updateComplete;
    expect(told).to.deep.equal(['paused']);
    element.reset();
    expect(told.at(-1)).to.equal('idle');
  });
});
