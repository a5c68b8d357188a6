import { expect, fixture, html } from '@open-wc/testing';
import { registerLocale } from '../../src/core.js';
import '../../src/index.js';
import type { ExerciseCardElement, RepTimerElement, RoutineListElement } from '../../src/index.js';
import { record } from '../support/elements.js';
import { FakeClock } from '../support/fake-clock.js';
import { pseudoLocale, pseudoTag } from '../support/pseudo-locale.js';
import { clearDevice } from '../support/record.js';
import { settled } from '../support/settled.js';
import { foreignTexts, wordsIn } from '../support/words.js';

type Any = RepTimerElement;

const elements = [
  '<exercise-card exercise="toe-yoga"></exercise-card>',
  '<exercise-card exercise="toe-yoga" layout="compact"></exercise-card>',
  '<rep-timer exercise="toe-yoga"></rep-timer>',
  '<routine-list routine="free-the-big-toe"></routine-list>',
  '<toe-yoga-animator exercise="arch-and-knee"></toe-yoga-animator>',
];

/** Languages of the tests' own, each registered only where a test says so. */
let count = 0;
const newTag = (): string => `qaa-x-${count++}`;

const expectEnglish = async (element: Element): Promise<void> => {
  await settled(element as Any);
  const words = wordsIn(element);
  expect(words).not.to.be.empty;
  expect(foreignTexts(words)).to.deep.equal(words);
};

const expectPseudo = async (element: Element): Promise<void> => {
  await settled(element as Any);
  const words = wordsIn(element);
  expect(words).not.to.be.empty;
  expect(foreignTexts(words)).to.deep.equal([]);
};

/** Puts an element on a page of a language. */
const mountOn = async <T extends Element>(lang: string, markup: string): Promise<T> => {
  const page = await fixture<HTMLElement>(html`<main lang=${lang}><section></section></main>`);
  page.firstElementChild!.innerHTML = markup;
  return page.querySelector('section > *') as T;
};

const pageOf = (element: Element): HTMLElement => element.closest('main')!;

describe('a language that changes', () => {
  before(() => registerLocale(pseudoLocale));
  beforeEach(clearDevice);

  for (const markup of elements) {
    describe(markup, () => {
      it('is followed to the lang of the page and back', async () => {
        const element = await mountOn('en', markup);
        await expectEnglish(element);
        pageOf(element).lang = pseudoTag;
        await expectPseudo(element);
        pageOf(element).removeAttribute('lang');
        await expectEnglish(element);
      });

      it('is followed from outside of a shadow root', async () => {
        const host = await mountOn<HTMLElement>('en', '<div></div>');
        host.attachShadow({ mode: 'open' }).innerHTML = markup;
        const element = host.shadowRoot!.firstElementChild!;
        await expectEnglish(element);
        pageOf(host).lang = pseudoTag;
        await expectPseudo(element);
      });

      it('is shown once it is registered', async () => {
        const lang = newTag();
        const element = await mountOn(lang, markup);
        await expectEnglish(element);
        registerLocale({ ...pseudoLocale, lang });
        await expectPseudo(element);
      });

      it('is that of the place that it is moved to, and followed there', async () => {
        const element = await mountOn('en', markup);
        await expectEnglish(element);
        const host = await mountOn<HTMLElement>(pseudoTag, '<div></div>');
        const root = host.attachShadow({ mode: 'open' });
        // where there is no `moveBefore`, it is taken out and put in again
        if (typeof root.moveBefore === 'function') root.moveBefore(element, null);
        else root.append(element);
        await expectPseudo(element);
        pageOf(host).lang = 'en';
        await expectEnglish(element);
        pageOf(host).lang = pseudoTag;
        await expectPseudo(element);
      });
    });
  }
});

describe('a session in which the language changes', () => {
  before(() => registerLocale(pseudoLocale));
  beforeEach(clearDevice);

  const getTimer: Record<string, (element: Element) => RepTimerElement> = {
    'exercise-card': element => (element as ExerciseCardElement).timer!,
    'rep-timer': element => element as RepTimerElement,
    'routine-list': element => element.shadowRoot!.querySelector<ExerciseCardElement>('.current exercise-card')!.timer!,
  };

  for (const markup of elements.filter(each => !/animator|compact/.test(each))) {
    it(`goes on: ${markup}`, async () => {
      const element = await mountOn<RepTimerElement | RoutineListElement>('en', markup);
      const clock = new FakeClock();
      element.clock = clock;
      await settled(element);
      const events = record(element, 'rep-timer-reset', 'rep-timer-pause', 'routine-list-load');
      if (element.localName === 'routine-list') element.start();
      await settled(element);
      const timer = getTimer[element.localName]!(element);
      timer.start();
      clock.advance(7000);
      const { elapsed } = timer;
      expect(elapsed).to.be.above(0);
      pageOf(element).lang = pseudoTag;
      await expectPseudo(element);
      expect(timer.state).to.equal('running');
      expect(timer.elapsed).to.equal(elapsed);
      expect(events).to.be.empty;
    });
  }
});
