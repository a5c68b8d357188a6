import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { recordAnnouncements } from '../../support/announcements.js';
import { removeProperty, replaceProperty } from '../../support/replace-property.js';
import '../../../src/elements/rep-timer/index.js';
import { findButton, press } from '../../support/buttons.js';
import { inside, textOf } from '../../support/elements.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { mountTimer } from '../../support/timers.js';

/** Takes something away from the page, until the returned function is called. */
type Removal = () => () => void;

const removals: Record<string, Removal> = {
  AudioContext: () => removeProperty(window, 'AudioContext'),
  speechSynthesis: () => removeProperty(window, 'speechSynthesis'),
  SpeechSynthesisUtterance: () => removeProperty(window, 'SpeechSynthesisUtterance'),
  matchMedia: () => removeProperty(window, 'matchMedia'),
  localStorage: () => removeProperty(window, 'localStorage'),
  'navigator.wakeLock': () => removeProperty(navigator, 'wakeLock'),
  'navigator.vibrate': () => removeProperty(navigator, 'vibrate'),
  'Element.animate': () => removeProperty(Element.prototype, 'animate'),
  requestFullscreen: () => removeProperty(Element.prototype, 'requestFullscreen'),
  ':modal and <dialog>': () => {
    const { matches } = Element.prototype;
    const refuse = function (this: Element, selector: string): boolean {
      if (selector.includes(':modal')) throw new DOMException(selector, 'SyntaxError');
      return matches.call(this, selector);
    };
    const restores = [
      removeProperty(HTMLDialogElement.prototype, 'showModal'),
      removeProperty(HTMLDialogElement.prototype, 'close'),
      removeProperty(window, 'HTMLDialogElement'),
      replaceProperty(Element.prototype, 'matches', { value: refuse }),
    ];
    return () => restores.forEach(restore => restore());
  },
  'ElementInternals.states': () => removeProperty(ElementInternals.prototype, 'states'),
};

describe('a timer on a page that lacks something', () => {
  useFakeAudio();
  beforeEach(() => localStorage.clear());

  it('goes on, and switches what is told, where the storage is denied', async () => {
    const restore = replaceProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const { element, clock } = await mountTimer('reps="1" lead-in="0"');
      element.start();
      clock.advance(4000);
      expect(element.state).to.equal('finished');
      const flash = findButton(element, 'Flash')!;
      flash.click();
      await element.updateComplete;
      expect(flash.getAttribute('aria-pressed')).to.equal('true');
      flash.click();
      await element.updateComplete;
      expect(flash.getAttribute('aria-pressed')).to.equal('false');
    } finally {
      restore();
    }
  });

  it('goes on where what tells the reader throws', async () => {
    const broken = (): never => {
      throw new Error('broken');
    };
    const { element, clock } = await mountTimer('reps="3" lead-in="0" voice vibrate');
    localStorage.setItem('toe-yoga.signals', '{"flash":true}');
    const restores = [
      replaceProperty(window, 'speechSynthesis', { get: broken }),
      replaceProperty(navigator, 'vibrate', { value: broken }),
      replaceProperty(Element.prototype, 'animate', { value: broken }),
      replaceProperty(window, 'AudioContext', { value: broken }),
    ];
    try {
      element.start();
      clock.advance(3000);
      element.pause();
      element.resume();
      clock.advance(60_000);
      expect(element.state).to.equal('finished');
    } finally {
      restores.forEach(restore => restore());
    }
  });

  it('can be switched while the storage is full', async () => {
    const { element } = await mountTimer('reps="3"');
    const pressed = (label: string): string | null => findButton(element, label)!.getAttribute('aria-pressed');
    const flip = async (label: string): Promise<void> => {
      press(element, label);
      await element.updateComplete;
    };
    for (const label of ['Sound', 'Read aloud']) while (pressed(label) === 'false') await flip(label);
    const restore = replaceProperty(Storage.prototype, 'setItem', {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    try {
      for (const label of ['Sound', 'Read aloud']) {
        await flip(label);
        expect(pressed(label)).to.equal('false');
      }
    } finally {
      restore();
    }
    await flip('Flash');
    const kept = JSON.parse(localStorage.getItem('toe-yoga.signals')!);
    expect(kept).to.deep.include({ sound: false, voice: false, flash: true });
    for (const label of ['Sound', 'Flash']) await flip(label);
  });

  for (const [name, remove] of Object.entries(removals)) {
    it(`runs, announces and becomes large without ${name}`, async () => {
      const announcements = recordAnnouncements();
      const errors: unknown[] = [];
      const collect = (event: ErrorEvent | PromiseRejectionEvent): void => {
        errors.push('reason' in event ? event.reason : event.error);
      };
      const restore = remove();
      addEventListener('error', collect);
      addEventListener('unhandledrejection', collect);
      try {
        const { element, clock } = await mountTimer('exercise="toe-curls" reps="1" lead-in="1" voice vibrate');
        press(element, 'Flash');
        element.start();
        clock.advance(1500);
        element.pause();
        element.enlarge(true);
        await element.updateComplete;
        await waitUntil(() => element.shadowRoot!.activeElement, 'what is large has the focus');
        const { width, height } = inside(element, 'dialog').getBoundingClientRect();
        expect([Math.round(width), Math.round(height)]).to.deep.equal([innerWidth, innerHeight]);
        element.enlarge(false);
        await waitUntil(() => announcements.messages.includes('Normal view'), 'it is small again');
        expect(inside<HTMLDialogElement>(element, 'dialog').open).to.be.false;
        element.resume();
        clock.advance(element.remaining);
        await element.updateComplete;
        expect([element.state, element.large]).to.deep.equal(['finished', false]);
        expect(announcements.messages.at(-1)).to.equal('Done.');
        press(element, 'Flash');
        // a rejected promise is told when the page has nothing else to do
        await nextFrame();
        expect(errors).to.deep.equal([]);
      } finally {
        removeEventListener('error', collect);
        removeEventListener('unhandledrejection', collect);
        restore();
        announcements.restore();
      }
    });
  }

  it('says that the screen may turn off where the page’s policy forbids to keep it on, and does not ask', async function () {
    if (!('featurePolicy' in document)) return this.skip();
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.allow = "screen-wake-lock 'none'";
    const loaded = oneEvent(frame, 'load');
    const script = new URL('../../../src/elements/rep-timer/index.js', import.meta.url).href;
    frame.srcdoc = `<script type="module" src="${script}"></` + 'script><rep-timer reps="2" lead-in="0"></rep-timer>';
    await loaded;
    const { navigator, document: page } = frame.contentWindow!;
    let requests = 0;
    replaceProperty(navigator, 'wakeLock', { value: { request: async () => requests++ } });
    const element = page.querySelector('rep-timer')!;
    await element.updateComplete;
    element.start();
    await element.updateComplete;
    expect(textOf(element)).to.include('The screen may turn off.');
    expect(requests).to.equal(0);
    frame.remove();
  });
});
