import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { exercises } from '../../../src/core.js';
import '../../../src/elements/rep-timer/index.js';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { findButton, press } from '../../support/buttons.js';
import { inside, mount, record, textOf } from '../../support/elements.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { fakeVoice } from '../../support/fake-voice.js';
import { findTooSmall, findTooWide } from '../../support/layout.js';
import { preferReducedMotion } from '../../support/reduced-motion.js';
import { replaceProperty } from '../../support/replace-property.js';
import { mountTimer } from '../../support/timers.js';

const main = (element: Element): HTMLButtonElement => inside(element, '.primary');

/** A tap of a finger at a time, ms. */
const tap = (button: Element, timeStamp: number): void => {
  const event = new MouseEvent('click', { detail: 1, bubbles: true, composed: true });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  button.dispatchEvent(event);
};

describe('the run screen', () => {
  useFakeAudio();
  beforeEach(() => localStorage.clear());

  it('goes from the word to the sentence, the digits, the bar and the buttons, on the page as in the document', async () => {
    const { element, clock } = await mountTimer('exercise="toe-yoga" lead-in="0"');
    element.start();
    clock.advance(500);
    await element.updateComplete;
    const tops = ['.title', '.detail', '.digits', '.bar', '.progress', '.main', '.less-used'].map(
      selector => inside(element, selector).getBoundingClientRect().top,
    );
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    const { width } = main(element).getBoundingClientRect();
    expect(width).to.be.at.least(inside(element, '.main').getBoundingClientRect().width / 2 - 1);
  });

  for (const width of [320, 390, 600]) {
    it(`keeps each line’s place from phase to phase at ${width} px`, async () => {
      for (const { id } of exercises) {
        const { element } = await mountTimer(`exercise="${id}" lead-in="0" sets="2" rest="20"`);
        element.embedded = true;
        element.style.inlineSize = `${width}px`;
        element.start();
        await element.updateComplete;
        const top = inside(element, '.panel').getBoundingClientRect().top;
        const tops = new Set<number>();
        const { phases } = element.timeline;
        for (let i = 0; i < Math.min(phases.length, 40); i++) {
          tops.add(Math.round(main(element).getBoundingClientRect().top - top));
          element.next();
          await element.updateComplete;
          if (element.state === 'finished') break;
        }
        expect([...tops], id).to.have.length(1);
        expect(findTooWide(element), id).to.deep.equal([]);
        element.reset();
        element.remove();
      }
    });
  }

  for (const width of [320, 360, 430]) {
    it(`has name, side, step and count as large as their lines allow at ${width} px`, async () => {
      const { element } = await mountTimer('exercise="toe-yoga" lead-in="0"');
      element.embedded = true;
      element.style.inlineSize = `${width - 32}px`;
      element.navigation = { previous: null, next: () => {}, place: 'Exercise 2 of 4' };
      element.start();
      await element.updateComplete;
      const sizeOf = (selector: string): number =>
        Number.parseFloat(getComputedStyle(inside(element, selector)).fontSize);
      expect(sizeOf('.exercise'), 'name').to.be.at.least(20);
      expect(sizeOf('.side'), 'side').to.be.at.least(width < 360 ? 19 : 22);
      expect(sizeOf('.detail > span'), 'step').to.be.at.least(20);
      expect(sizeOf('.count'), 'count').to.be.at.least(20);
      expect(inside(element, '.side').offsetTop, 'in one line').to.be.below(inside(element, '.exercise').offsetTop);
      element.reset();
    });
  }

  it('tells digits from a count: seconds with their unit, more than a minute as a clock', async () => {
    const { element, clock } = await mountTimer('duration="90" lead-in="0"');
    element.start();
    await element.updateComplete;
    expect(textOf(element, '.count-down')).to.equal('1:30');
    clock.advance(60_000);
    await element.updateComplete;
    expect(textOf(element, '.count-down')).to.equal('30 s');
    expect(inside(element, '.digits').getAttribute('role')).to.equal('timer');
    element.reset();
  });

  it('says what is held, which side comes, and that it stands', async () => {
    const { element, clock } = await mountTimer('exercise="toe-yoga" lead-in="0"');
    element.start();
    clock.advance(2500);
    await element.updateComplete;
    expect(textOf(element, '.title')).to.equal('Hold');
    expect(textOf(element, '.detail')).to.equal('Spread your toes as wide as they go.');
    while (element.phase!.kind !== 'switch-side') element.next();
    await element.updateComplete;
    expect([textOf(element, '.detail'), textOf(element, '.side')]).to.deep.equal([
      'Toes down. Now the right foot.',
      'Right foot',
    ]);
    element.pause();
    await element.updateComplete;
    expect(textOf(element, '.title')).to.equal('Paused');
    element.reset();
  });

  it('shows how to get ready: what one needs, the position, and how much it is', async () => {
    const { element } = await mountTimer('exercise="towel-crunches"');
    element.start();
    await element.updateComplete;
    expect(textOf(element, '.detail')).to.include('towel').and.include('with one bare foot flat').and.include('times');
    element.reset();
  });

  it('never lets its bar run backward', async () => {
    const { element, clock } = await mountTimer('reps="2" sets="2" rest="5" lead-in="3"');
    element.start();
    let fill: Element | null = null;
    let before = 0;
    for (let i = 0; i < element.timeline.duration / 250; i++) {
      await element.updateComplete;
      const now = inside<HTMLElement>(element, '.fill');
      if (!now) break;
      const done = Number(now.style.getPropertyValue('--_done'));
      if (now === fill) expect(done).to.be.at.least(before - 0.0001);
      fill = now;
      before = done;
      clock.advance(250);
    }
    expect(element.state).to.equal('finished');
  });

  it('has exercises before and after in its bar, and phases in the second row', async () => {
    const { element } = await mountTimer('exercise="toe-yoga" lead-in="0"');
    let went = '';
    element.navigation = { previous: null, next: () => (went = 'next'), place: '1 of 4' };
    element.start();
    await element.updateComplete;
    const label = (name: string): HTMLButtonElement => inside(element, `.main [aria-label="${name}"]`);
    expect(label('Previous exercise').disabled).to.be.true;
    label('Next exercise').click();
    expect(went).to.equal('next');
    expect(textOf(element, '.less-used')).to.equal('Back Large Next');
    expect(textOf(element, '.place')).to.include('1 of 4');
    await expect(element).to.be.accessible();
    element.reset();
  });

  it('says on the buttons to other exercises what they are called, and shows icons alone where Pause needs the room', async () => {
    const { element } = await mountTimer('exercise="toe-yoga" lead-in="0"');
    element.embedded = true;
    element.navigation = { previous: null, next: () => {}, place: '1 of 4' };
    element.start();
    const widths = [390, 304, 262];
    const shown: string[][] = [];
    for (const width of widths) {
      element.style.inlineSize = `${width}px`;
      await element.updateComplete;
      const buttons = [...inside(element, '.main').querySelectorAll<HTMLElement>('.exercise-skip')];
      shown.push(buttons.map(button => button.innerText.trim()));
      for (const button of buttons) {
        expect(button.ariaLabel).to.include(button.innerText.trim());
        expect(button.querySelector('svg')!.getBoundingClientRect().height).to.be.above(15);
      }
      expect(main(element).getBoundingClientRect().width).to.be.at.least(120);
      expect(inside(element, '.main').scrollWidth).to.be.at.most(width);
      expect(findTooSmall(element)).to.deep.equal([]);
    }
    const words = ['Previous exercise', 'Next exercise'];
    expect(shown).to.deep.equal([words, words, ['', '']]);
    element.reset();
  });

  it('says at its end how long it ran, not how long it would have', async () => {
    const { element, clock } = await mountTimer('duration="60" lead-in="0"');
    element.start();
    clock.advance(12_000);
    for (let i = 0; element.state === 'running' && i < 9; i++) element.next();
    await element.updateComplete;
    expect(element.state).to.equal('finished');
    expect(textOf(element, '.detail')).to.equal('That was 0:12.');
  });

  it('names the exercise that follows in its last phase, and says that it is the end where none does', async () => {
    const { element, clock } = await mountTimer('duration="20" lead-in="3"');
    const whole = { previous: null, next: () => {}, place: '1 of 2', nextName: 'Foot doming' };
    element.navigation = whole;
    element.start();
    await element.updateComplete;
    expect(textOf(element, '.next')).to.equal('Next: go');
    clock.advance(3000);
    await element.updateComplete;
    expect(textOf(element, '.next')).to.equal('Next: Foot doming');
    element.navigation = { ...whole, next: null, nextName: '' };
    await element.updateComplete;
    expect(textOf(element, '.next')).to.equal('Then you are done');
    element.reset();
  });

  it('takes a second tap within 600 ms for the same act, on any of its buttons', async () => {
    const { element } = await mountTimer('reps="5" lead-in="0"');
    tap(main(element), 10_000);
    tap(main(element), 10_180);
    expect(element.state).to.equal('running');
    await element.updateComplete;
    tap(findButton(element, 'Next')!, 10_400);
    expect(element.phase!.kind).to.equal('move');
    tap(main(element), 10_700);
    expect(element.state).to.equal('paused');
    main(element).click();
    main(element).click();
    expect(element.state).to.equal('paused');
    element.reset();
  });

  it('acts once on a key that is held down', async () => {
    const { element } = await mountTimer('reps="5" lead-in="0"');
    element.start();
    await element.updateComplete;
    const repeat = { bubbles: true, composed: true, cancelable: true, repeat: true };
    inside(element, '.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', ...repeat }));
    expect(element.phase!.kind).to.equal('move');
    expect(main(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ...repeat }))).to.be.false;
    element.reset();
  });

  it('moves the focus to Pause, and what is seen to it, after Start by pointer and by key', async () => {
    const restoreMotion = preferReducedMotion();
    const page = await mount<RepTimerElement>('<rep-timer reps="3" lead-in="0"></rep-timer>');
    const above = document.createElement('div');
    const below = document.createElement('div');
    above.style.blockSize = below.style.blockSize = '3000px';
    page.before(above);
    page.after(below);
    for (const act of [() => main(page).click(), () => sendKeys({ press: 'Enter' })]) {
      main(page).focus();
      // Start stands at the window's lower edge
      scrollBy(0, main(page).getBoundingClientRect().bottom - innerHeight);
      await act();
      await waitUntil(() => page.state === 'running', 'it runs');
      await waitUntil(() => page.shadowRoot!.activeElement === main(page), 'Pause has the focus');
      const isSeen = (selector: string): boolean => {
        const { top, bottom } = inside(page, selector).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      };
      await page.updateComplete;
      await waitUntil(() => isSeen('.title') && isSeen('.digits') && isSeen('.primary'), 'it is seen');
      page.reset();
      await page.updateComplete;
    }
    restoreMotion();
    above.remove();
    below.remove();
  });

  it('brings its end into view where the reader has started it, and leaves the page alone where a script has', async () => {
    const restoreMotion = preferReducedMotion();
    const { element, clock } = await mountTimer('reps="1" lead-in="0"');
    const below = document.createElement('div');
    below.style.blockSize = '3000px';
    element.after(below);
    element.start();
    await nextFrame();
    scrollTo(0, 2000);
    clock.advance(10_000);
    await element.updateComplete;
    await aTimeout(100);
    expect(scrollY).to.be.at.least(1000);
    press(element, 'Once more');
    await waitUntil(() => main(element).getBoundingClientRect().top >= 0, 'it is seen');
    await aTimeout(100);
    scrollTo(0, 2000);
    clock.advance(10_000);
    await waitUntil(() => inside(element, '.title').getBoundingClientRect().top >= 0, 'the end is seen');
    expect(textOf(element, '.title')).to.equal('Done');
    restoreMotion();
    below.remove();
  });

  it('stands in get ready until the reader presses, where the reader wants it so', async () => {
    localStorage.setItem('toe-yoga.signals', '{"wait":true}');
    const { element, clock } = await mountTimer('exercise="toe-yoga"');
    const events = record(element, 'rep-timer-start', 'rep-timer-phase', 'rep-timer-pause', 'rep-timer-resume');
    element.start();
    await element.updateComplete;
    expect([element.state, element.phase!.kind]).to.deep.equal(['paused', 'ready']);
    clock.advance(100_000);
    await element.updateComplete;
    expect(element.phase!.kind).to.equal('ready');
    expect(textOf(element, '.title')).to.equal('Get ready');
    press(element, 'I’m ready');
    clock.advance(4900);
    expect(element.phase!.kind).to.equal('ready');
    clock.advance(200);
    expect(element.phase!.kind).to.equal('move');
    expect(events.map(({ type }) => type.slice(10)).join(' ')).to.equal('start phase pause resume phase');
    element.reset();
  });

  it('offers to go on first where it was broken off, and then to start over', async () => {
    const attributes = 'reps="5" hold="4" lead-in="0"';
    const first = await mountTimer(attributes);
    first.element.start();
    first.clock.advance(11_000);
    first.element.remove();
    const { element } = await mountTimer(attributes);
    expect(textOf(element, '.primary')).to.equal('Go on');
    press(element, 'Start over');
    expect(element.elapsed).to.equal(0);
    element.reset();
  });

  it('says what is enough by what it does', async () => {
    const { element, clock } = await mountTimer('reps="1-2" sets="2" rest="5" lead-in="0"');
    element.start();
    clock.advance(5000);
    await element.updateComplete;
    press(element, 'Enough for this set');
    expect(element.phase!.kind).to.equal('rest');
    clock.advance(10_000);
    await element.updateComplete;
    press(element, 'That is enough for today');
    expect(element.state).to.equal('finished');
  });
});

describe('a timer of its own', () => {
  beforeEach(() => localStorage.clear());

  it('says what it is and how much, and is named so', async () => {
    const { element } = await mountTimer('exercise="toe-curls"');
    expect(textOf(element)).to.match(/^Toe curls Hold 5 seconds, 10 to 15 times/);
    expect(inside(element, '.panel').getAttribute('aria-label')).to.equal('Toe curls timer');
    expect(getComputedStyle(inside(element, '.frame')).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    await expect(element).to.be.accessible();
  });

  it('leaves its ground, name and dose to a card around it', async () => {
    const { element } = await mountTimer('exercise="toe-curls"');
    element.embedded = true;
    await element.updateComplete;
    expect(textOf(element)).not.to.include('Hold 5 seconds');
    expect(getComputedStyle(inside(element, '.frame')).borderTopWidth).to.equal('0px');
  });

  for (const attributes of ['', 'name="Wall sit"', 'exercise="no-such"']) {
    it(`makes up no dose: with ${attributes || 'nothing'} there is no timer`, async () => {
      const { element } = await mountTimer(attributes);
      element.start();
      expect([element.state, inside(element, '.panel')]).to.deep.equal(['idle', null]);
    });
  }

  it('has members that agree while a change is pending', async () => {
    const { element } = await mountTimer('reps="5" lead-in="0"');
    element.start();
    element.reps = '4';
    element.start();
    expect([element.state, element.remaining]).to.deep.equal(['running', 16_000]);
    element.reps = '3';
    expect([element.state, element.phase, element.elapsed]).to.deep.equal(['idle', null, 0]);
    element.pause();
    element.resume();
    element.next();
    element.back();
    element.adjust(10);
    expect([element.state, element.remaining]).to.deep.equal(['idle', 12_000]);
  });

  it('shows its state to the page’s style sheets', async function () {
    const { element } = await mountTimer('reps="5" lead-in="0"');
    try {
      element.matches(':state(running)');
    } catch {
      return this.skip();
    }
    element.start();
    await element.updateComplete;
    expect([element.matches(':state(running)'), element.matches(':state(paused)')]).to.deep.equal([true, false]);
    element.reset();
    await element.updateComplete;
    expect(element.matches(':state(running)')).to.be.false;
  });

  it('is read aloud from a switch beside Start, with a sample', async () => {
    const voice = fakeVoice();
    const { element } = await mountTimer('reps="5"');
    expect(findButton(element, 'Read aloud')!.getBoundingClientRect().width).to.be.above(0);
    press(element, 'Read aloud');
    await element.updateComplete;
    voice.off();
    expect(voice.utterances.map(({ text }) => text)).to.deep.equal(['Each step is read aloud.']);
    expect(findButton(element, 'Read aloud')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('sounds with the ring switch on silent while it runs, unless the reader or the page says otherwise', async () => {
    const session = { type: 'auto' };
    const restore = replaceProperty(navigator, 'audioSession', { value: session });
    const { element } = await mountTimer('reps="5" lead-in="0"');
    element.start();
    expect(session.type).to.equal('playback');
    element.pause();
    expect(session.type).to.equal('auto');
    press(element, 'Sound with the phone on silent');
    element.resume();
    expect(session.type).to.equal('auto');
    element.reset();
    session.type = 'ambient';
    localStorage.clear();
    element.start();
    expect(session.type).to.equal('ambient');
    element.reset();
    restore();
  });

  it('says that the switch may mute it where a page can do nothing', async () => {
    const restore = replaceProperty(window, 'matchMedia', { value: () => ({ matches: true }) });
    const { element } = await mountTimer('reps="5"');
    inside<HTMLDetailsElement>(element, 'details').open = true;
    const text = textOf(element);
    restore();
    expect(text).to.include('silent switch');
  });

  it('changes its words although a translator has wrapped them', async () => {
    const { element, clock } = await mountTimer('exercise="toe-curls" lead-in="3"');
    element.start();
    await element.updateComplete;
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(`«${text.data}»`);
    }
    clock.advance(4000);
    element.pause();
    await element.updateComplete;
    for (const selector of ['.title', '.detail', '.digits', '.next', '.count', '.primary']) {
      expect(textOf(element, selector), selector).not.to.include('«');
    }
    expect(textOf(element, '.primary')).to.equal('Go on');
    element.reset();
  });
});
