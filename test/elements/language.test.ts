import { expect, fixture, html } from '@open-wc/testing';
import { exercises, registerLocale } from '../../src/core.js';
import '../../src/index.js';
import type {
  ExerciseCardElement,
  RepTimerElement,
  RoutineListElement,
  ToeYogaAnimatorElement,
} from '../../src/index.js';
import { record } from '../support/elements.js';
import { fakeAudio } from '../support/fake-audio.js';
import { FakeClock } from '../support/fake-clock.js';
import { pseudoLocale, pseudoTag } from '../support/pseudo-locale.js';
import { foreignTexts, wordsIn } from '../support/words.js';

type Timed = ExerciseCardElement | RepTimerElement | RoutineListElement;

/** An element on a page of the pseudo-language, whose time a test moves. */
const mountPseudo = async <T extends Element & { updateComplete: Promise<boolean> }>(markup: string): Promise<T> => {
  const page = await fixture<HTMLElement>(html`<div lang=${pseudoTag}></div>`);
  page.innerHTML = markup;
  const element = page.firstElementChild as T;
  await element.updateComplete;
  return element;
};

/** Waits until an element and those within it have rendered. */
const settle = async (element: Element): Promise<void> => {
  await (element as Partial<RepTimerElement>).updateComplete;
  for (const inner of element.shadowRoot?.querySelectorAll('exercise-card, rep-timer, toe-yoga-animator') ?? []) {
    await settle(inner);
  }
};

const expectPseudo = async (element: Element, state: string): Promise<void> => {
  await settle(element);
  const words = wordsIn(element.shadowRoot!);
  expect(words, state).not.to.be.empty;
  expect(foreignTexts(words), state).to.deep.equal([]);
};

describe('on a page of another language', () => {
  const clock = new FakeClock();
  /** What the voice said, and what the status region showed. */
  const heard: string[] = [];
  const languages = new Set<string>();
  const real = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');
  let audio: ReturnType<typeof fakeAudio>;
  let status: MutationObserver;

  before(() => {
    registerLocale(pseudoLocale);
    audio = fakeAudio();
    globalThis.SpeechSynthesisUtterance ??= class {
      constructor(readonly text: string) {}
    } as typeof SpeechSynthesisUtterance;
    const speak = ({ text, lang }: SpeechSynthesisUtterance): void => {
      // an empty one wakes the voice
      if (!text) return;
      heard.push(text);
      languages.add(lang);
    };
    Object.defineProperty(globalThis, 'speechSynthesis', {
      configurable: true,
      value: { speak, cancel: () => {}, getVoices: () => [] },
    });
    status = new MutationObserver(records => {
      for (const { target } of records) {
        if ((target as Element).closest?.('[role=status]')) heard.push(target.textContent!);
      }
    });
    status.observe(document.body, { subtree: true, childList: true });
  });

  after(() => {
    status.disconnect();
    audio.off();
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    if (real) Object.defineProperty(globalThis, 'speechSynthesis', real);
  });

  beforeEach(() => {
    localStorage.clear();
    heard.length = 0;
    languages.clear();
  });

  const run = async (
    element: Timed,
    timer: RepTimerElement,
    check: (state: string) => Promise<void>,
  ): Promise<void> => {
    element.clock = clock;
    await settle(element);
    timer.start();
    for (const { kind, duration } of timer.timeline.phases) {
      await check(kind);
      clock.advance(duration);
    }
    expect(timer.state).to.equal('finished');
    await check('finished');
  };

  for (const { id } of exercises) {
    it(`a card of ${id} says nothing in English, at any time of its session`, async () => {
      const card = await mountPseudo<ExerciseCardElement>(
        `<exercise-card exercise="${id}" voice sets="2" rest="20"></exercise-card>`,
      );
      await expectPseudo(card, 'idle');
      await run(card, card.timer!, state => expectPseudo(card, state));
    });
  }

  it('a compact card, one without timer and picture, and one whose exercise is unknown', async () => {
    for (const attributes of ['layout="compact"', 'no-timer no-picture', 'side="right" view="front"']) {
      const card = await mountPseudo(`<exercise-card exercise="toe-yoga" ${attributes}></exercise-card>`);
      await expectPseudo(card, attributes);
    }
    await expectPseudo(await mountPseudo('<exercise-card exercise="no-such"></exercise-card>'), 'unknown');
  });

  it('a timer: paused, large, with choices, after sleep, and broken off', async () => {
    const markup = '<rep-timer exercise="toe-curls" voice vibrate></rep-timer>';
    const timer = await mountPseudo<RepTimerElement>(markup);
    timer.clock = clock;
    await settle(timer);
    timer.start();
    clock.advance(20_000);
    timer.pause();
    await expectPseudo(timer, 'paused');
    timer.enlarge(true);
    await expectPseudo(timer, 'large');
    timer.enlarge(false);
    timer.resume();
    clock.advance(120_000);
    await expectPseudo(timer, 'enough');
    clock.sleep(60_000);
    clock.advance(1000);
    await expectPseudo(timer, 'asleep');
    timer.remove();
    const again = await mountPseudo<RepTimerElement>(markup);
    again.clock = clock;
    await expectPseudo(again, 'interrupted');
  });

  it('what is announced and spoken', async () => {
    const timer = await mountPseudo<RepTimerElement>('<rep-timer exercise="toe-yoga" voice lead-in="30"></rep-timer>');
    await run(timer, timer, () => Promise.resolve());
    expect(heard).not.to.be.empty;
    expect(foreignTexts(heard)).to.deep.equal([]);
    expect([...languages]).to.deep.equal([pseudoTag]);
  });

  it('a figure, its controls and its caption; for paper too', async () => {
    for (const { id } of exercises) {
      const figure = await mountPseudo<ToeYogaAnimatorElement>(
        `<toe-yoga-animator exercise="${id}"></toe-yoga-animator>`,
      );
      await expectPseudo(figure, id);
      dispatchEvent(new Event('beforeprint'));
      await expectPseudo(figure, `${id} on paper`);
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('a routine: empty, as a list, running, skipped, finished, broken off', async () => {
    await expectPseudo(await mountPseudo('<routine-list></routine-list>'), 'empty');
    const markup = '<routine-list routine="free-the-big-toe"></routine-list>';
    const list = await mountPseudo<RoutineListElement>(markup);
    list.clock = clock;
    await expectPseudo(list, 'list');
    list.start();
    await expectPseudo(list, 'running');
    const again = await mountPseudo<RoutineListElement>(markup);
    again.clock = clock;
    await expectPseudo(again, 'broken off');
    const press = async (text: string): Promise<void> => {
      const buttons = [...list.shadowRoot!.querySelectorAll('button')];
      buttons.find(each => each.textContent!.trim() === text)!.click();
      await expectPseudo(list, text);
    };
    for (let i = 0; i < 5; i++) await press(pseudoLocale.routine.skip);
  });

  it('what is wrong with a routine', async () => {
    const document = JSON.stringify({ version: 1, exercises: [{ exercise: 'toe-yga' }, { exercise: 'toe-yoga' }] });
    for (const bad of [document, '{', '{}']) {
      const list = await mountPseudo<RoutineListElement>('<routine-list></routine-list>');
      const events = record(list, 'routine-list-error') as { detail: { problems: { message: string }[] } }[];
      list.value = bad;
      await expectPseudo(list, bad);
      const messages = events.flatMap(({ detail }) => detail.problems.map(({ message }) => message));
      expect(messages).not.to.be.empty;
      expect(foreignTexts(messages)).to.deep.equal([]);
    }
  });
});
