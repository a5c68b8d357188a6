import { expect } from '@open-wc/testing';
import '../../../src/elements/rep-timer/index.js';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { press } from '../../support/buttons.js';
import { mount, textOf } from '../../support/elements.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { FakeClock } from '../../support/fake-clock.js';
import { copyStorage } from '../../support/storage.js';
import { crash, mountTimer } from '../../support/timers.js';

describe('a session that was broken off', () => {
  useFakeAudio();
  beforeEach(() => localStorage.clear());

  it('keeps the other exercise’s place when it changes in the middle', async () => {
    const other = await mountTimer('exercise="toe-curls" lead-in="5"');
    other.element.start();
    other.clock.advance(9000);
    crash(other.element);
    const place = { ...localStorage };
    const { element, clock } = await mountTimer('exercise="arch-raises" lead-in="5"');
    element.start();
    clock.advance(9000);
    element.exercise = 'toe-curls';
    await element.updateComplete;
    // the beginning of the phase that went on
    expect(element.interrupted).to.equal(7000);
    expect(Object.keys(localStorage)).to.deep.equal(Object.keys(place));
  });

  it('notes its place without what was made longer', async () => {
    const attributes = 'reps="2" sets="2" rest="20" lead-in="0"';
    const first = await mountTimer(attributes);
    first.element.start();
    first.clock.advance(10_000);
    first.element.adjust(30);
    first.clock.advance(50_000);
    const { phase } = first.element;
    expect(phase).to.include({ kind: 'release', set: 2, rep: 1 });
    crash(first.element);
    const { element } = await mountTimer(attributes);
    element.startAt(element.interrupted);
    expect(element.phase).to.include({ kind: phase!.kind, set: 2, rep: 1 });
    element.reset();
  });

  it('offers to go on in set 2, left side, after a crash, with the same seconds for each side', async () => {
    const attributes = 'reps="3" hold="2" sides="each" sets="3" rest="10" lead-in="5"';
    const worked = { left: 0, right: 0 };
    const count = ({ element, clock }: { element: RepTimerElement; clock: FakeClock }): void => {
      let began = 0;
      let side: 'left' | 'right' | null = null;
      const change = (event: Event): void => {
        if (side) worked[side] += clock.now() - began;
        began = clock.now();
        const { kind, side: now } = (event as CustomEvent).detail as { kind: string; side: 'left' | 'right' };
        side = ['move', 'hold', 'release'].includes(kind) ? now : null;
      };
      element.addEventListener('rep-timer-phase', change);
      element.addEventListener('rep-timer-finish', change);
    };
    const first = await mountTimer(attributes);
    count(first);
    first.element.start();
    // 5 ready, 18 left, 5 switch, 18 right, 10 rest, then into the left side of set 2
    first.clock.advance(56_000 + 8000);
    expect(first.element.phase).to.deep.include({ set: 2, side: 'left', rep: 2, kind: 'hold' });
    crash(first.element);
    const second = await mountTimer(attributes);
    count(second);
    expect(textOf(second.element)).to.include('Go on where you were, with');
    await expect(second.element).to.be.accessible();
    press(second.element, 'Go on');
    expect(second.element.phase).to.deep.include({ kind: 'ready', duration: 5000, set: 2, side: 'left' });
    second.clock.advance(5000);
    expect(second.element.phase).to.deep.include({ set: 2, side: 'left', rep: 2, kind: 'hold' });
    second.clock.advance(200_000);
    expect(second.element.state).to.equal('finished');
    expect(worked.left).to.equal(worked.right);
    expect(Object.keys(localStorage).filter(key => key.startsWith('toe-yoga.timer'))).to.be.empty;
  });

  it('offers nothing on another day, and forgets what is over', async () => {
    const { element, clock } = await mountTimer('reps="3"');
    element.start();
    clock.advance(7000);
    const names = Object.keys(localStorage);
    const restore = copyStorage();
    element.reset();
    expect(Object.keys(localStorage)).to.be.empty;
    restore();
    const later = await mount<RepTimerElement>('<rep-timer reps="3"></rep-timer>');
    const tomorrow = new FakeClock();
    tomorrow.jump(86_400_000);
    later.clock = tomorrow;
    await later.updateComplete;
    expect(names).not.to.be.empty;
    expect(later.interrupted).to.equal(0);
    const day = new Date(clock.date()).toDateString();
    const dayed = ['"never"', '1e9', '-1', 'null', '{}'].map(at => `{"day":"${day}","at":${at}}`);
    for (const bad of ['{"day":1}', '[]', 'x', ...dayed]) {
      for (const name of names) localStorage.setItem(name, bad);
      expect((await mountTimer('reps="3"')).element.interrupted, bad).to.equal(0);
    }
  });

  const kept = (): string[] => Object.keys(localStorage).filter(name => /^toe-yoga\.(timer|routine)/.test(name));

  /** Has a timer’s session broken off a while after its start; the page forgets the timer. */
  const breakOff = async (attributes: string): Promise<void> => {
    const { element, clock } = await mountTimer(attributes);
    element.start();
    clock.advance(9000);
    crash(element);
  };

  it('tells apart addresses with their queries', async () => {
    const { href } = location;
    try {
      history.replaceState(null, '', '?patient=1');
      await breakOff('exercise="toe-curls" lead-in="5"');
      history.replaceState(null, '', '?patient=2');
      const other = await mountTimer('exercise="toe-curls" lead-in="5"');
      expect(other.element.interrupted).to.equal(0);
      other.element.remove();
      history.replaceState(null, '', '?patient=1');
      expect((await mountTimer('exercise="toe-curls" lead-in="5"')).element.interrupted).to.be.above(0);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('tells apart equal timers of a page, by their order', async () => {
    const first = await mountTimer('exercise="toe-curls" lead-in="5"');
    const second = await mountTimer('exercise="toe-curls" lead-in="5"');
    second.element.start();
    second.clock.advance(9000);
    const restore = copyStorage();
    second.element.remove();
    first.element.remove();
    restore();
    const [again, afterIt] = [
      await mountTimer('exercise="toe-curls" lead-in="5"'),
      await mountTimer('exercise="toe-curls" lead-in="5"'),
    ];
    expect(again.element.interrupted).to.equal(0);
    expect(afterIt.element.interrupted).to.be.above(0);
  });

  it('is not kept while it stands at its beginning', async () => {
    await breakOff('exercise="toe-curls" lead-in="20"');
    expect(kept()).to.deep.equal([]);
  });

  it('is kept under a name without the words of the page', async () => {
    const element = await mount<RepTimerElement>('<rep-timer reps="3"></rep-timer>');
    element.name = 'Maria Huber, knee';
    element.start();
    element.next();
    element.pause();
    expect(kept()).to.have.length(1);
    expect(kept()[0]).not.to.match(/Huber|knee|reps|\//);
    element.remove();
  });

  it('is removed with the first that is kept on another day, as is what earlier versions kept', async () => {
    await breakOff('exercise="toe-curls" lead-in="5"');
    const [today] = kept();
    const day = JSON.parse(localStorage.getItem(today!)!).day as string;
    const old = 'toe-yoga.timer /knee ["toe-curls","Maria Huber"]';
    localStorage.setItem(old, `{"day":"${day}","at":9000}`);
    localStorage.setItem('toe-yoga.routine abc', '{"day":"2001-01-01"}');
    localStorage.setItem('toe-yoga.signals', '{"flash":true}');
    const { element, clock } = await mountTimer('exercise="arch-raises"');
    clock.jump(86_400_000);
    element.start();
    element.next();
    element.pause();
    expect(kept()).to.have.length(1).and.not.include(today).and.not.include(old);
    expect(localStorage.getItem('toe-yoga.signals')).to.equal('{"flash":true}');
    element.remove();
  });
});
