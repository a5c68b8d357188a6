import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/exercise-card/index.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import type { RepTimerElement } from '../../../src/elements/rep-timer/index.js';
import { inside, mount, record, textOf } from '../../support/elements.js';
import { fakeAudio } from '../../support/fake-audio.js';
import { FakeClock } from '../../support/fake-clock.js';

const timer = async (attributes: string) => {
  const element = await mount<RepTimerElement>(`<rep-timer ${attributes}></rep-timer>`);
  const clock = new FakeClock();
  element.clock = clock;
  await element.updateComplete;
  return { element, clock };
};
const button = (element: Element, label: string): HTMLButtonElement | undefined =>
  [...element.shadowRoot!.querySelectorAll('button')].find(each => each.textContent!.trim() === label);

let audio: ReturnType<typeof fakeAudio>;
before(() => {
  audio = fakeAudio();
});
after(() => audio.off());

describe('a guided session', () => {
  beforeEach(() => localStorage.clear());

  it('pauses and asks after the device slept', async () => {
    const { element, clock } = await timer('reps="5" lead-in="0"');
    const events = record(element, 'rep-timer-pause', 'rep-timer-phase');
    element.start();
    clock.advance(3000);
    clock.sleep(3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect([element.state, element.elapsed]).to.deep.equal(['paused', 3000]);
    expect(textOf(element)).to.include('The device slept. Go on where you were?');
    await expect(element).to.be.accessible();
    button(element, 'Go on')!.click();
    clock.advance(1000);
    await element.updateComplete;
    expect(element.elapsed).to.equal(4000);
    expect(textOf(element)).not.to.include('slept');
    expect(events.map(({ type }) => type.slice(10)).join(' ')).to.equal('phase phase pause phase');
  });

  it('pauses when the page is put into the back/forward cache', async () => {
    const { element, clock } = await timer('reps="5" lead-in="0"');
    element.start();
    clock.advance(1000);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    clock.sleep(60_000);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([element.state, element.elapsed]).to.deep.equal(['paused', 1000]);
  });

  it('is the only one that runs on a page', async () => {
    const { element: first } = await timer('reps="5"');
    const { element: second } = await timer('reps="6"');
    const events = record(first, 'rep-timer-pause');
    first.start();
    second.start();
    expect([first.state, second.state]).to.deep.equal(['paused', 'running']);
    expect(events).to.have.length(1);
    first.resume();
    expect([first.state, second.state]).to.deep.equal(['running', 'paused']);
    first.pause();
  });

  it('is led by keys while the focus is inside, and only then', async () => {
    const { element, clock } = await timer('reps="2" hold="3" sets="2" rest="20" lead-in="0"');
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

  it('gives shorter and longer only where there is a pause', async () => {
    const { element, clock } = await timer('reps="1" sets="2" rest="20" lead-in="0"');
    element.start();
    await element.updateComplete;
    expect(button(element, 'Longer')).to.be.undefined;
    clock.advance(4000);
    await element.updateComplete;
    button(element, 'Longer')!.click();
    expect(element.phase!.duration).to.equal(30_000);
    button(element, 'Shorter')!.click();
    expect(element.phase!.duration).to.equal(20_000);
    await expect(element).to.be.accessible();
  });

  it('says when a range is enough, and lets the reader leave it there', async () => {
    const { element, clock } = await timer('reps="2-4" sides="each" lead-in="0"');
    element.start();
    clock.advance(7000);
    await element.updateComplete;
    expect(button(element, 'That is enough for today')).to.be.undefined;
    clock.advance(2000);
    await element.updateComplete;
    await aTimeout(200);
    expect(document.querySelector('[role=status]')!.textContent).to.equal('2 is enough. Move.');
    button(element, 'That is enough for today')!.click();
    expect(element.phase).to.deep.include({ kind: 'switch-side', side: 'right' });
    element.reset();
  });

  it('counts "up to 5 times" as done after any round', async () => {
    const { element, clock } = await timer('exercise="toe-walking" lead-in="0"');
    const events = record(element, 'rep-timer-finish');
    element.start();
    clock.advance(10_000);
    await element.updateComplete;
    expect(button(element, 'That is enough for today')).to.be.undefined;
    clock.advance(20_000);
    await element.updateComplete;
    expect(element.phase!.kind).to.equal('rest');
    button(element, 'That is enough for today')!.click();
    expect([element.state, events.length]).to.deep.equal(['finished', 1]);
  });

  it('remembers how the reader wants to be told, and only after it was switched', async () => {
    const { element, clock } = await timer('reps="2" no-sound');
    expect(localStorage).to.have.length(0);
    inside<HTMLDetailsElement>(element, 'details').open = true;
    expect(button(element, 'Sound')!.getAttribute('aria-pressed')).to.equal('false');
    await expect(element).to.be.accessible();
    button(element, 'Sound')!.click();
    button(element, 'Flash')!.click();
    await element.updateComplete;
    expect(JSON.parse(localStorage.getItem('toe-yoga.signals')!)).to.deep.equal({ sound: true, flash: true });
    const other = await timer('reps="3" no-sound');
    expect(button(other.element, 'Sound')!.getAttribute('aria-pressed')).to.equal('true');
    element.start();
    clock.advance(6000);
    element.reset();
  });

  it('goes on without storage', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const { element, clock } = await timer('reps="1" lead-in="0"');
      element.start();
      clock.advance(4000);
      expect(element.state).to.equal('finished');
      const flash = button(element, 'Flash')!;
      flash.click();
      await element.updateComplete;
      expect(flash.getAttribute('aria-pressed')).to.equal('true');
      flash.click();
      await element.updateComplete;
      expect(flash.getAttribute('aria-pressed')).to.equal('false');
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });

  it('sounds once more when it is done once more', async () => {
    const { element, clock } = await timer('reps="1" lead-in="0"');
    element.start();
    await element.updateComplete;
    clock.advance(4000);
    await element.updateComplete;
    expect(element.state).to.equal('finished');
    audio.notes = [];
    button(element, 'Once more')!.click();
    await element.updateComplete;
    expect(audio.notes).not.to.have.lengthOf(0);
    element.reset();
  });

  it('is told that an attribute ended it, and how the reader is told follows the attributes at once', async () => {
    const { element } = await timer('reps="5"');
    const events = record(element, 'rep-timer-reset', 'rep-timer-pause');
    element.start();
    element.setAttribute('no-sound', '');
    await element.updateComplete;
    expect(element.state).to.equal('running');
    expect(audio.notes.filter(({ when }) => when > 0)).to.have.lengthOf(0);
    element.setAttribute('reps', '6');
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(events.map(({ type }) => type)).to.deep.equal(['rep-timer-reset']);
  });

  it('keeps the other exercise’s place when it changes in the middle', async () => {
    const other = await timer('exercise="toe-curls"');
    other.element.start();
    other.clock.advance(9000);
    const place = { ...localStorage };
    other.element.reset();
    for (const [name, value] of Object.entries(place)) localStorage.setItem(name, value as string);
    const { element, clock } = await timer('exercise="arch-raises"');
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
    const first = await timer(attributes);
    first.element.start();
    first.clock.advance(10_000);
    first.element.adjust(30);
    first.clock.advance(50_000);
    const { phase } = first.element;
    expect(phase).to.include({ kind: 'release', set: 2, rep: 1 });
    const noted = { ...localStorage };
    first.element.reset();
    for (const [name, value] of Object.entries(noted)) localStorage.setItem(name, value as string);
    const { element } = await timer(attributes);
    element.startAt(element.interrupted);
    expect(element.phase).to.include({ kind: phase!.kind, set: 2, rep: 1 });
    element.reset();
  });

  it('lets the focus never fall out of it', async () => {
    const { element, clock } = await timer('reps="2" sets="2" rest="20" lead-in="0"');
    const focused = (): string => element.shadowRoot!.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    element.start();
    clock.advance(10_000);
    await element.updateComplete;
    button(element, 'Longer')!.focus();
    clock.advance(20_000);
    await element.updateComplete;
    expect(focused()).to.equal('Pause');
    element.pause();
    await element.updateComplete;
    button(element, 'Start over')!.focus();
    button(element, 'Start over')!.click();
    await element.updateComplete;
    expect(focused()).to.match(/^Start/);
    element.start();
    await element.updateComplete;
    button(element, 'Next')!.focus();
    for (let i = 0; i < 9; i++) button(element, 'Next')!.click();
    await element.updateComplete;
    expect([element.state, focused()]).to.deep.equal(['finished', 'Once more']);
  });

  it('leaves keys with others to the browser, and arrows that do nothing to the page', async () => {
    const { element, clock } = await timer('reps="5" lead-in="0"');
    element.start();
    clock.advance(500);
    await element.updateComplete;
    const press = (key: string, more: KeyboardEventInit = {}): boolean =>
      inside(element, '.panel').dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
      );
    for (const name of ['altKey', 'ctrlKey', 'metaKey']) expect(press('ArrowLeft', { [name]: true })).to.be.true;
    expect(press('ArrowDown')).to.be.true;
    expect(press(' ')).to.be.false;
    expect([element.state, element.elapsed]).to.deep.equal(['paused', 500]);
    element.reset();
  });

  it('takes nonsense as nothing', async () => {
    const { element, clock } = await timer('reps="2" sets="2" rest="20" lead-in="0"');
    element.startAt(NaN);
    clock.advance(10_000);
    const { duration } = element.timeline;
    element.adjust(NaN);
    element.adjust(-Infinity);
    expect(element.timeline.duration).to.be.within(duration - 19_000, duration);
    element.adjust(Infinity);
    expect(element.timeline.duration).to.be.at.most(duration + 3_600_000);
    element.reset();
    element.leadIn = -5;
    element.start();
    await element.updateComplete;
    expect([element.leadIn, element.state]).to.deep.equal([5, 'running']);
    element.reset();
  });

  it('offers to go on in set 2, left side, after a crash, with the same seconds for each side', async () => {
    const attributes = 'reps="3" hold="2" sides="each" sets="3" rest="10"';
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
    const first = await timer(attributes);
    count(first);
    first.element.start();
    // 5 ready, 18 left, 5 switch, 18 right, 10 rest, then into the left side of set 2
    first.clock.advance(56_000 + 8000);
    expect(first.element.phase).to.deep.include({ set: 2, side: 'left', rep: 2, kind: 'hold' });
    // a crash: nobody says goodbye
    const noted = { ...localStorage };
    first.element.reset();
    for (const [name, value] of Object.entries(noted)) localStorage.setItem(name, value as string);
    const second = await timer(attributes);
    count(second);
    expect(textOf(second.element)).to.include('Go on where you were, with');
    await expect(second.element).to.be.accessible();
    button(second.element, 'Go on')!.click();
    expect(second.element.phase).to.deep.include({ set: 2, side: 'left', rep: 2, kind: 'hold' });
    second.clock.advance(200_000);
    expect(second.element.state).to.equal('finished');
    expect(worked.left).to.equal(worked.right);
    expect(Object.keys(localStorage).filter(key => key.startsWith('toe-yoga.timer'))).to.be.empty;
  });

  it('offers nothing on another day, and forgets what is over', async () => {
    const { element, clock } = await timer('reps="3"');
    element.start();
    clock.advance(7000);
    const noted = { ...localStorage };
    element.reset();
    expect(Object.keys(localStorage)).to.be.empty;
    for (const [name, value] of Object.entries(noted)) localStorage.setItem(name, value as string);
    const later = await mount<RepTimerElement>('<rep-timer reps="3"></rep-timer>');
    const tomorrow = new FakeClock();
    tomorrow.jump(86_400_000);
    later.clock = tomorrow;
    await later.updateComplete;
    expect(later.interrupted).to.equal(0);
    const day = new Date(clock.date()).toDateString();
    const dayed = ['"never"', '1e9', '-1', 'null', '{}'].map(at => `{"day":"${day}","at":${at}}`);
    for (const bad of ['{"day":1}', '[]', 'x', ...dayed]) {
      for (const name of Object.keys(noted)) localStorage.setItem(name, bad);
      expect((await timer('reps="3"')).element.interrupted, bad).to.equal(0);
    }
  });

  it('has a large mode that the keyboard leaves again', async () => {
    const { element, clock } = await timer('exercise="toe-yoga" lead-in="0"');
    element.start();
    clock.advance(500);
    await element.updateComplete;
    button(element, 'Large')!.click();
    await element.updateComplete;
    await aTimeout(100);
    expect(element.large).to.be.true;
    const panel = inside(element, '.panel').getBoundingClientRect();
    expect([Math.round(panel.width), Math.round(panel.height)]).to.deep.equal([innerWidth, innerHeight]);
    expect(inside(element, 'toe-yoga-animator').shadowRoot!.querySelector('path')).not.to.be.null;
    await expect(element).to.be.accessible();
    button(element, 'Small')!.focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !element.large, 'it is small again');
    expect(element.state).to.equal('running');
    element.reset();
    if (document.fullscreenElement) await document.exitFullscreen();
    // the browser tells of its way out a little later
    await aTimeout(100);
  });

  it('has a large mode of which nothing is cut off, and which keeps the focus', async () => {
    const root = document.documentElement;
    const { requestFullscreen } = root;
    root.requestFullscreen = () => {
      throw new TypeError('refused at once');
    };
    try {
      const elsewhere = document.body.appendChild(document.createElement('button'));
      const { element, clock } = await timer('exercise="single-leg-balance" lead-in="0"');
      element.start();
      clock.advance(500);
      elsewhere.focus();
      element.enlarge(true);
      await element.updateComplete;
      await aTimeout(100);
      const panel = inside(element, '.panel');
      expect(element.shadowRoot!.activeElement).to.equal(panel);
      panel.scrollTop = 0;
      const { top, height } = panel.getBoundingClientRect();
      for (const child of panel.children) {
        const rect = child.getBoundingClientRect();
        if (rect.height) expect(rect.top, child.outerHTML.slice(0, 80)).to.be.at.least(top);
      }
      expect(inside(element, '.figure').getBoundingClientRect().height).to.be.at.most(height);

      const reached = new Set<string>();
      const at = (): string => {
        expect(document.activeElement).to.equal(element);
        return element.shadowRoot!.activeElement!.textContent!.trim();
      };
      for (let i = 0; i < 5; i++) {
        await sendKeys({ press: 'Tab' });
        reached.add(at());
      }
      expect([...reached].sort()).to.deep.equal(['Back', 'Next', 'Pause', 'Small']);
      button(element, 'Back')!.focus();
      const back = { key: 'Tab', shiftKey: true, bubbles: true, composed: true, cancelable: true };
      expect(button(element, 'Back')!.dispatchEvent(new KeyboardEvent('keydown', back))).to.be.false;
      expect(at()).to.equal('Small');
      element.enlarge(false);
      element.reset();
      elsewhere.remove();
    } finally {
      root.requestFullscreen = requestFullscreen;
    }
  });

  it('is closed by Escape with the dialog that it stands in, and is heard there', async () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    const { element, clock } = await timer('reps="3" lead-in="0"');
    dialog.append(element);
    dialog.showModal();
    await element.updateComplete;
    element.start();
    clock.advance(500);
    await aTimeout(200);
    expect(dialog.querySelector('[role=status]')!.textContent).to.equal('1. Move.');
    inside<HTMLElement>(element, '.primary').focus();
    await sendKeys({ press: 'Escape' });
    expect([element.state, dialog.open]).to.deep.equal(['paused', true]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the dialog is closed');
    dialog.remove();
    element.start();
    await aTimeout(200);
    element.reset();
  });

  it('goes on where what tells the reader throws', async () => {
    const broken = (): never => {
      throw new Error('broken');
    };
    const { element, clock } = await timer('reps="3" lead-in="0" voice vibrate');
    localStorage.setItem('toe-yoga.signals', '{"flash":true}');
    const speech = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');
    const { animate } = Element.prototype;
    const context = globalThis.AudioContext;
    Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, get: broken });
    Object.defineProperty(navigator, 'vibrate', { configurable: true, value: broken });
    Element.prototype.animate = broken;
    globalThis.AudioContext = broken as unknown as typeof AudioContext;
    try {
      element.start();
      clock.advance(3000);
      element.pause();
      element.resume();
      clock.advance(60_000);
      expect(element.state).to.equal('finished');
    } finally {
      globalThis.AudioContext = context;
      Element.prototype.animate = animate;
      delete (navigator as { vibrate?: unknown }).vibrate;
      delete (globalThis as { speechSynthesis?: unknown }).speechSynthesis;
      if (speech) Object.defineProperty(globalThis, 'speechSynthesis', speech);
    }
  });

  it('can be switched while the storage is full', async () => {
    const { element } = await timer('reps="3"');
    const pressed = (label: string): string | null => button(element, label)!.getAttribute('aria-pressed');
    const press = async (label: string): Promise<void> => {
      button(element, label)!.click();
      await element.updateComplete;
    };
    for (const label of ['Sound', 'Voice']) while (pressed(label) === 'false') await press(label);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      for (const label of ['Sound', 'Voice']) {
        await press(label);
        expect(pressed(label)).to.equal('false');
      }
    } finally {
      Storage.prototype.setItem = setItem;
    }
    await press('Flash');
    const kept = JSON.parse(localStorage.getItem('toe-yoga.signals')!);
    expect(kept).to.deep.include({ sound: false, voice: false, flash: true });
    for (const label of ['Sound', 'Flash']) await press(label);
  });

  it('has a large mode that its end and its removal leave, and no way out is missing', async () => {
    const root = document.documentElement;
    const { requestFullscreen } = root;
    root.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    try {
      const { element, clock } = await timer('reps="1" lead-in="0"');
      element.start();
      element.enlarge(true);
      clock.advance(4000);
      await element.updateComplete;
      expect([element.state, element.large]).to.deep.equal(['finished', true]);
      button(element, 'Small')!.focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(element.large).to.be.false;
      element.enlarge(true);
      await element.updateComplete;
      element.remove();
      expect(element.large).to.be.false;
    } finally {
      root.requestFullscreen = requestFullscreen;
    }
  });

  it('has the figure of its card let go when the exercise changes or the timer goes', async () => {
    const card = await mount<ExerciseCardElement>('<exercise-card exercise="toe-yoga"></exercise-card>');
    const figure = inside<HTMLElement & { session: unknown }>(card, 'toe-yoga-animator');
    for (const change of [
      () => (card.exercise = 'toe-curls'),
      () => (card.layout = 'compact'),
      () => (card.noTimer = true),
    ]) {
      card.noTimer = false;
      card.layout = 'full';
      await card.updateComplete;
      await card.timer!.updateComplete;
      card.timer!.start();
      await card.updateComplete;
      expect(figure.session).not.to.be.null;
      change();
      for (let i = 0; i < 3; i++) await card.updateComplete;
      await aTimeout(20);
      expect(figure.session, String(change)).to.be.null;
    }
  });

  it('has the figure of its card keep time', async () => {
    const card = await mount<ExerciseCardElement>('<exercise-card exercise="toe-yoga" reps="1"></exercise-card>');
    const clock = new FakeClock();
    card.clock = clock;
    await card.updateComplete;
    const figure = inside<HTMLElement & { updateComplete: Promise<unknown> }>(card, 'toe-yoga-animator');
    const drawn = async (): Promise<string> => {
      await card.updateComplete;
      await figure.updateComplete;
      await aTimeout(60);
      return figure.shadowRoot!.querySelector('g')!.innerHTML;
    };
    card.timer!.start();
    clock.advance(5000 + 2000);
    const spread = await drawn();
    clock.advance(3000 + 1000);
    const between = await drawn();
    card.timer!.pause();
    expect(await drawn()).to.equal(between);
    card.timer!.back();
    card.timer!.back();
    card.timer!.next();
    expect(await drawn()).to.equal(spread);
    card.timer!.resume();
    clock.advance(3000 + 15_000);
    await drawn();
    expect(card.timer!.phase!.kind).to.equal('switch-side');
    expect(textOf(figure)).to.include('Right foot');
    card.timer!.reset();
    await drawn();
    expect(textOf(figure)).to.include('Left foot');
  });
});

describe('500 timers that come and go while they run', () => {
  it('leave no timer, listener, sound, wake lock or frame behind', async () => {
    audio.notes = [];
    let locks = 0;
    let asked = 0;
    Object.defineProperty(navigator, 'wakeLock', {
      configurable: true,
      value: {
        request: async () => {
          locks++;
          asked++;
          const release = async (): Promise<void> => {
            if (!sentinel.released) locks--;
            sentinel.released = true;
          };
          const sentinel = { released: false, release };
          return sentinel;
        },
      },
    });
    const host = document.createElement('div');
    document.body.append(host);
    const clock = new FakeClock();
    let listeners = 0;
    const targets: EventTarget[] = [document, window];
    const real = targets.map(({ addEventListener, removeEventListener }) => ({
      addEventListener,
      removeEventListener,
    }));
    targets.forEach((target, i) => {
      target.addEventListener = function (...words: Parameters<EventTarget['addEventListener']>) {
        listeners++;
        return real[i]!.addEventListener.apply(this, words);
      };
      target.removeEventListener = function (...words: Parameters<EventTarget['removeEventListener']>) {
        listeners--;
        return real[i]!.removeEventListener.apply(this, words);
      };
    });
    const gone: WeakRef<Element>[] = [];
    try {
      for (let i = 0; i < 500; i++) {
        const card = document.createElement('exercise-card');
        card.exercise = 'toe-yoga';
        card.clock = clock;
        host.append(card);
        await card.updateComplete;
        if (i % 10 === 0) await card.timer!.updateComplete;
        card.timer!.start();
        clock.advance(100);
        await card.timer!.updateComplete;
        if (i === 0) expect(audio.notes).not.to.have.lengthOf(0);
        card.remove();
        gone.push(new WeakRef(card));
      }
    } finally {
      targets.forEach((target, i) => Object.assign(target, real[i]));
    }
    expect(clock.waiting).to.equal(0);
    expect(audio.notes).to.have.lengthOf(0);
    // the removal of the last card is told to its figure with the next frame
    await aTimeout(100);
    expect(listeners).to.be.at.most(0);
    expect(asked).to.equal(500);
    expect(locks).to.equal(0);
    delete (navigator as { wakeLock?: unknown }).wakeLock;
    host.remove();
    const { gc } = window as { gc?: () => void };
    if (gc) {
      for (let i = 0; i < 20 && gone.filter(ref => ref.deref()).length > 5; i++) {
        // what was looked up lives until the present job ends
        await aTimeout(50);
        gc();
      }
      const left = gone.filter(ref => ref.deref()).length;
      expect(left, 'cards that are still in memory').to.be.at.most(5);
    }
  });
});
