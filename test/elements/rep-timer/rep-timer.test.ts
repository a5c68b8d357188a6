import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/rep-timer/index.js';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { inside, mount, record, textOf, warnings } from '../../support/elements.js';
import { recordAnnouncements } from '../../support/announcements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { findTooSmall } from '../../support/layout.js';
import { mountTimer } from '../../support/timers.js';

const all = ['start', 'pause', 'resume', 'phase', 'rep', 'set', 'finish', 'reset'].map(name => `rep-timer-${name}`);

const timer = (attributes = 'reps="2" hold="3" lead-in="5"') => mountTimer(attributes);
const main = (element: Element): HTMLButtonElement => inside(element, 'button.primary');

describe('<rep-timer>', () => {
  it('shows how long it takes before it starts', async () => {
    const { element } = await timer();
    expect(element.state).to.equal('idle');
    expect(element.phase).to.be.null;
    expect([element.elapsed, element.remaining]).to.deep.equal([0, 19_000]);
    expect(textOf(element, 'button.primary')).to.equal('Start 0:19');
    await expect(element).to.be.accessible();
  });

  it('leads through ready, moves, holds and releases to the end', async () => {
    const { element, clock } = await timer();
    const events = record(element, ...all);
    main(element).click();
    await element.updateComplete;
    expect(element.state).to.equal('running');
    expect(textOf(element, '[part=phase]')).to.equal('Get ready');
    expect(textOf(element, '[part=digits]')).to.equal('5');
    await expect(element).to.be.accessible();
    clock.advance(7500);
    await element.updateComplete;
    expect(textOf(element, '[part=phase]')).to.equal('Hold');
    expect(textOf(element, '[part=digits]')).to.equal('3');
    expect(textOf(element)).to.include('repetition 1 of 2').and.include('0:12 left').and.include('Next: release');
    expect(element.phase).to.deep.include({ kind: 'hold', rep: 1, set: 1 });
    clock.advance(60_000);
    await element.updateComplete;
    expect(element.state).to.equal('finished');
    expect(element.phase).to.be.null;
    expect(element.remaining).to.equal(0);
    expect(textOf(element)).to.include('Done');
    await expect(element).to.be.accessible();
    expect(events.map(({ type }) => type.slice(10)).join(' ')).to.equal(
      'start phase phase phase phase rep phase phase phase rep set finish',
    );
    expect(events[1]!.detail).to.deep.equal({
      kind: 'ready',
      index: 0,
      set: 1,
      rep: null,
      side: null,
      direction: null,
      step: null,
      seconds: 5,
    });
    expect(events[5]!.detail).to.deep.equal({ set: 1, rep: 1, side: null, direction: null });
  });

  it('fires events that bubble, are composed and cannot be cancelled', async () => {
    const { element } = await timer();
    let seen: Event | undefined;
    element.addEventListener('rep-timer-start', event => (seen = event));
    element.start();
    expect(seen).to.deep.include({ bubbles: true, composed: true, cancelable: false });
  });

  it('pauses and goes on, and goes a phase forward and back', async () => {
    const { element, clock } = await timer();
    const events = record(element, 'rep-timer-pause', 'rep-timer-resume');
    element.start();
    clock.advance(6000);
    main(element).click();
    await element.updateComplete;
    expect(element.state).to.equal('paused');
    expect(textOf(element, 'button.primary')).to.equal('Go on');
    await expect(element).to.be.accessible();
    clock.advance(100_000);
    expect(element.elapsed).to.equal(6000);
    main(element).click();
    expect(element.phase).to.deep.include({ kind: 'ready', duration: 5000 });
    clock.advance(5500);
    expect(element.phase!.kind).to.equal('move');
    expect(events.map(({ type }) => type)).to.deep.equal(['rep-timer-pause', 'rep-timer-resume']);
    element.next();
    expect(element.phase!.kind).to.equal('hold');
    element.back();
    expect(element.phase!.kind).to.equal('move');
    element.reset();
    expect(element.state).to.equal('idle');
    expect(clock.waiting).to.equal(0);
  });

  it('keeps the focus on its main button through every state', async () => {
    const { element, clock } = await timer('reps="1" lead-in="0"');
    main(element).focus();
    const focused = main(element);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.state).to.equal('running');
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(element.state).to.equal('paused');
    element.resume();
    clock.advance(10_000);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(focused);
    expect(textOf(element, 'button.primary')).to.equal('Once more');
  });

  it('makes a rest longer or shorter, and leaves work as it is', async () => {
    const { element, clock } = await timer('reps="1" sets="2" rest="10" lead-in="0"');
    element.start();
    element.adjust(10);
    expect(element.remaining).to.equal(18_000);
    clock.advance(4000);
    expect(element.phase!.kind).to.equal('rest');
    element.adjust(10);
    expect(element.remaining).to.equal(24_000);
    element.adjust(-60);
    expect(element.phase!.duration).to.equal(1000);
    element.reset();
    expect(element.remaining).to.equal(18_000);
  });

  it('runs toe yoga with the words of each step', async () => {
    const { element, clock } = await timer('exercise="toe-yoga" lead-in="0"');
    element.start();
    clock.advance(2 * 5000);
    await element.updateComplete;
    expect(textOf(element)).to.include('Lift your big toe. The other four stay down.').and.include('Left foot');
    expect(element.phase!.step).to.equal(3);
  });

  it('can be started before it is on the page', async () => {
    const element = document.createElement('rep-timer');
    const clock = new FakeClock();
    Object.assign(element, { clock, reps: 1, leadIn: 0 });
    element.start();
    document.body.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('running');
    clock.advance(4000);
    expect(element.state).to.equal('finished');
    element.remove();
  });

  it('takes properties that were set before it was upgraded', async () => {
    const host = document.createElement('div');
    host.innerHTML = '<rep-timer-later></rep-timer-later>';
    const early = host.firstElementChild as RepTimerElement;
    Object.assign(early, { reps: 3, leadIn: 0 });
    document.body.append(host);
    customElements.define(
      'rep-timer-later',
      class extends (customElements.get('rep-timer') as typeof RepTimerElement) {},
    );
    await early.updateComplete;
    expect(early.remaining).to.equal(12_000);
    host.remove();
  });

  it('stands when it is removed and goes on when it is put back', async () => {
    const { element, clock } = await timer();
    const parent = element.parentElement!;
    element.start();
    clock.advance(6000);
    element.remove();
    expect(clock.waiting).to.equal(0);
    clock.advance(60_000);
    parent.append(element);
    expect([element.state, element.elapsed]).to.deep.equal(['running', 6000]);
    element.pause();
    element.remove();
    parent.append(element);
    expect(element.state).to.equal('paused');
  });

  it('tells a screen reader each phase once, and no seconds', async () => {
    const { element, clock } = await timer('reps="1" hold="3" lead-in="0" sides="left"');
    const announcements = recordAnnouncements();
    element.start();
    clock.advance(1000);
    expect(announcements.messages).to.deep.equal(['1. Left side. Move.']);
    clock.advance(1000);
    announcements.restore();
    expect(announcements.messages).to.deep.equal(['1. Left side. Move.', 'Hold.']);
    expect(document.querySelectorAll('[role=status]')).to.have.length(1);
    await expect(document.body).to.be.accessible({
      ignoredRules: ['region', 'page-has-heading-one', 'landmark-one-main'],
    });
  });

  it('falls back from what is not allowed and says so once', async () => {
    const said = await warnings(async () => {
      const element = await mount<RepTimerElement>(
        '<rep-timer exercise="toe-presses" reps="many" hold="-1" lead-in="9000"></rep-timer>',
      );
      expect(element.leadIn).to.equal(null);
      expect(element.doseProblems.map(({ path }) => path)).to.deep.equal(['reps', 'hold']);
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(said.sort()).to.deep.equal([
      'toe-yoga: <rep-timer hold> must be 0–3600 seconds, is "-1".',
      'toe-yoga: <rep-timer lead-in> must be 0–3600 seconds, is "9000"; it counts as not given.',
      'toe-yoga: <rep-timer reps> must be 1–999, is "many".',
    ]);
  });

  it('has buttons that a finger hits', async () => {
    const { element } = await timer();
    element.start();
    await element.updateComplete;
    expect(inside(element, 'button')).not.to.equal(null);
    expect(findTooSmall(element)).to.deep.equal([]);
  });

  it('fills its bar by repetitions', async () => {
    const { element, clock } = await timer('reps="4" lead-in="0"');
    element.start();
    clock.advance(8000);
    await element.updateComplete;
    await nextFrame();
    const bar = inside(element, '.bar');
    expect(bar.style.getPropertyValue('--_pieces')).to.equal('4');
    expect(Number(inside(element, '.fill').style.getPropertyValue('--_done'))).to.be.closeTo(9 / 16, 0.001);
  });

  it('shows how far its bar is where the reader chose the colours', async function () {
    const forced = { features: [{ name: 'forced-colors', value: 'active' }] };
    if (!(await executeServerCommand('emulate', forced))) return this.skip();
    try {
      const { element, clock } = await timer('reps="4" lead-in="0"');
      element.start();
      clock.advance(8000);
      await element.updateComplete;
      const colorOf = (selector: string): string => getComputedStyle(inside(element, selector)).backgroundColor;
      expect(colorOf('.fill')).not.to.equal(colorOf('.bar'));
      element.reset();
    } finally {
      await executeServerCommand('emulate', { features: [] });
    }
  });
});

describe('a timer whose dose cannot be read', () => {
  it('asks to ask, and times nothing that nobody prescribed', async () => {
    const element = await mount<RepTimerElement>('<rep-timer exercise="toe-presses" reps="3x12"></rep-timer>');
    expect(textOf(element)).to.include('Ask your clinician: part of the dose could not be read.');
    expect(element.shadowRoot!.querySelector('.primary')).to.equal(null);
    await expect(element).to.be.accessible();
    element.setAttribute('reps', '12');
    await element.updateComplete;
    expect(textOf(element)).to.include('12 times').and.not.include('Ask');
    expect(element.shadowRoot!.querySelector('.primary')).not.to.equal(null);
  });
});
