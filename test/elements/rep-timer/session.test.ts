import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/rep-timer/index.js';
import { recordAnnouncements } from '../../support/announcements.js';
import { findButton, press } from '../../support/buttons.js';
import { inside, record, textOf } from '../../support/elements.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { mountTimer } from '../../support/timers.js';

describe('a guided session', () => {
  const audio = useFakeAudio();
  let announcements: ReturnType<typeof recordAnnouncements>;
  before(() => {
    announcements = recordAnnouncements();
  });
  after(() => {
    announcements.restore();
  });
  beforeEach(() => localStorage.clear());

  it('pauses and asks after the device slept', async () => {
    const { element, clock } = await mountTimer('reps="5" lead-in="0"');
    const events = record(element, 'rep-timer-pause', 'rep-timer-phase');
    element.start();
    clock.advance(3000);
    clock.sleep(3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect([element.state, element.elapsed]).to.deep.equal(['paused', 3000]);
    expect(textOf(element)).to.include('The device slept. Go on where you were?');
    await expect(element).to.be.accessible();
    press(element, 'Go on');
    clock.advance(1000);
    await element.updateComplete;
    expect(element.elapsed).to.equal(4000);
    expect(textOf(element)).not.to.include('slept');
    expect(events.map(({ type }) => type.slice(10)).join(' ')).to.equal('phase phase pause phase');
  });

  it('pauses when the page is put into the back/forward cache', async () => {
    const { element, clock } = await mountTimer('reps="5" lead-in="0"');
    element.start();
    clock.advance(1000);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    clock.sleep(60_000);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([element.state, element.elapsed]).to.deep.equal(['paused', 1000]);
  });

  it('pauses another one that runs on the page', async () => {
    const { element: first } = await mountTimer('reps="5"');
    const { element: second } = await mountTimer('reps="6"');
    const events = record(first, 'rep-timer-pause');
    first.start();
    second.start();
    expect([first.state, second.state]).to.deep.equal(['paused', 'running']);
    expect(events).to.have.length(1);
    first.resume();
    expect([first.state, second.state]).to.deep.equal(['running', 'paused']);
    first.pause();
  });

  it('offers shorter and longer only in a rest', async () => {
    const { element, clock } = await mountTimer('reps="1" sets="2" rest="20" lead-in="0"');
    element.start();
    await element.updateComplete;
    expect(findButton(element, 'Longer')).to.be.undefined;
    clock.advance(4000);
    await element.updateComplete;
    press(element, 'Longer');
    expect(element.phase!.duration).to.equal(30_000);
    press(element, 'Shorter');
    expect(element.phase!.duration).to.equal(20_000);
    await expect(element).to.be.accessible();
  });

  it('says when a range is enough, and lets the reader leave it there', async () => {
    const { element, clock } = await mountTimer('reps="2-4" sides="each" lead-in="0"');
    element.start();
    clock.advance(7000);
    await element.updateComplete;
    expect(findButton(element, 'Enough for this set')).to.be.undefined;
    clock.advance(2000);
    await element.updateComplete;
    expect(announcements.messages.at(-1)).to.equal('2 done. Stop here, or go on.');
    press(element, 'Enough for this set');
    expect(element.phase).to.deep.include({ kind: 'switch-side', side: 'right' });
    element.reset();
  });

  it('begins with the side that the page or the reader chooses, before Start and where sides take turns', async () => {
    const { element, clock } = await mountTimer('exercise="single-leg-balance" side="right" lead-in="5"');
    const firstSide = (): unknown => element.timeline.phases[1]!.side;
    expect(firstSide()).to.equal('right');
    expect(findButton(element, 'Begin with the right leg')!.ariaPressed === 'true').to.be.true;
    press(element, 'Begin with the right leg');
    await element.updateComplete;
    expect(firstSide()).to.equal('left');
    expect(findButton(element, 'Begin with the right leg')!.ariaPressed === 'true').to.be.false;
    element.start();
    clock.advance(6000);
    await element.updateComplete;
    expect(element.phase!.side).to.equal('left');
    expect(findButton(element, 'Begin with the right leg')).to.be.undefined;
    element.reset();
    const { element: unsided } = await mountTimer('exercise="toe-presses"');
    expect(findButton(unsided, 'Begin with the right foot')).to.be.undefined;
  });

  it('says at its half how much is left of long work', async () => {
    const { element, clock } = await mountTimer('duration="40" lead-in="0"');
    element.start();
    announcements.messages.length = 0;
    clock.advance(19_000);
    expect(announcements.messages.join()).not.to.include('20 seconds to go');
    for (let second = 0; second < 4; second++) clock.advance(500);
    expect(announcements.messages.filter(text => text === '20 seconds to go')).to.have.length(1);
    element.reset();
  });

  it('counts "up to 5 times" as done after any round', async () => {
    const { element, clock } = await mountTimer('exercise="toe-walking" lead-in="0"');
    const events = record(element, 'rep-timer-finish');
    element.start();
    clock.advance(10_000);
    await element.updateComplete;
    expect(findButton(element, 'That is enough for today')).to.be.undefined;
    clock.advance(20_000);
    await element.updateComplete;
    expect(element.phase!.kind).to.equal('rest');
    press(element, 'That is enough for today');
    expect([element.state, events.length]).to.deep.equal(['finished', 1]);
  });

  it('remembers how the reader wants to be told, and only after it was switched', async () => {
    const { element } = await mountTimer('reps="2" no-sound');
    expect(localStorage).to.have.length(0);
    inside<HTMLDetailsElement>(element, 'details').open = true;
    expect(findButton(element, 'Sound')!.getAttribute('aria-pressed')).to.equal('false');
    await expect(element).to.be.accessible();
    press(element, 'Sound');
    press(element, 'Flash');
    await element.updateComplete;
    expect(JSON.parse(localStorage.getItem('toe-yoga.signals')!)).to.deep.equal({ sound: true, flash: true });
    const other = await mountTimer('reps="3" no-sound');
    expect(findButton(other.element, 'Sound')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('sounds again when it is started once more', async () => {
    const { element, clock } = await mountTimer('reps="1" lead-in="0"');
    element.start();
    await element.updateComplete;
    clock.advance(4000);
    await element.updateComplete;
    expect(element.state).to.equal('finished');
    audio.notes = [];
    press(element, 'Once more');
    await element.updateComplete;
    expect(audio.notes).not.to.have.lengthOf(0);
    element.reset();
  });

  it('follows its attributes at once: it falls silent with no-sound, and ends where the dose is another one', async () => {
    const { element } = await mountTimer('reps="5"');
    const events = record(element, 'rep-timer-reset', 'rep-timer-pause');
    audio.notes = [];
    element.start();
    await element.updateComplete;
    expect(audio.notes.length).to.be.above(0);
    element.setAttribute('no-sound', '');
    await element.updateComplete;
    expect(element.state).to.equal('running');
    expect(audio.notes.filter(({ when }) => when > 0)).to.have.lengthOf(0);
    element.setAttribute('reps', '6');
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(events.map(({ type }) => type)).to.deep.equal(['rep-timer-reset']);
  });

  it('takes numbers that are none as nothing, and keeps a rest within a second and an hour more', async () => {
    const { element, clock } = await mountTimer('reps="2" sets="2" rest="20" lead-in="0"');
    element.startAt(NaN);
    clock.advance(10_000);
    const { duration } = element.timeline;
    element.adjust(NaN);
    expect(element.timeline.duration).to.equal(duration);
    // two of the 20 seconds have gone by, and one stays
    element.adjust(-Infinity);
    expect(element.timeline.duration).to.equal(duration - 17_000);
    element.adjust(Infinity);
    expect(element.timeline.duration).to.equal(duration - 17_000 + 3_600_000);
    element.reset();
    element.leadIn = -5;
    element.start();
    await element.updateComplete;
    expect([element.leadIn, element.state]).to.deep.equal([null, 'running']);
    element.reset();
  });

  it('is closed by Escape with the dialog that it stands in, and is heard there', async () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    const { element, clock } = await mountTimer('reps="3" lead-in="0"');
    dialog.append(element);
    dialog.showModal();
    await element.updateComplete;
    element.start();
    clock.advance(500);
    expect(dialog.querySelector('[role=status]')!.textContent).to.equal('1. Move.');
    inside<HTMLElement>(element, '.primary').focus();
    await sendKeys({ press: 'Escape' });
    expect([element.state, dialog.open]).to.deep.equal(['paused', true]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the dialog is closed');
    dialog.remove();
    element.reset();
  });

  it('is one object for the timer’s life, which tells a figure of each change', async () => {
    const { element, clock } = await mountTimer('reps="1" hold="3" lead-in="0"');
    const { session } = element;
    const seen: string[] = [];
    const unsubscribe = session.subscribe(() => seen.push(`${session.state} ${session.elapsed}`));
    element.start();
    clock.advance(2000);
    element.pause();
    element.resume();
    element.remove();
    clock.advance(9000);
    expect([session.state, session.elapsed]).to.deep.equal(['paused', 2000]);
    document.body.append(element);
    clock.advance(3000);
    clock.advance(2000);
    expect(element.session).to.equal(session);
    expect(session.timeline).to.equal(element.timeline);
    expect([...new Set(seen)]).to.deep.equal([
      'idle 0',
      'running 0',
      'running 2000',
      'paused 2000',
      'running 5000',
      'finished 7000',
    ]);
    seen.length = 0;
    element.reset();
    expect(seen).to.deep.equal(['idle 0']);
    unsubscribe();
    element.start();
    element.reset();
    expect(seen).to.have.lengthOf(1);
    element.remove();
  });
});
