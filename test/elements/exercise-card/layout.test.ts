import { expect, fixture, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import '../../../src/elements/exercise-card/index.js';
import { exercises } from '../../../src/core.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { inside, mount, textOf } from '../../support/elements.js';
import { findTooWide, unfold } from '../../support/layout.js';
import { listContextOf } from '../../support/list-context.js';
import { settled } from '../../support/settled.js';

const card = (attributes: string, content = ''): Promise<ExerciseCardElement> =>
  mount(`<exercise-card ${attributes}>${content}</exercise-card>`);

describe('a card’s layout', function () {
  // hundreds of layouts
  this.timeout(60_000);
  it('shows less in compact layout, the rest folded', async () => {
    const element = await card('exercise="toe-yoga" layout="compact"');
    expect(inside<HTMLDetailsElement>(element, 'details').open).to.be.false;
    await expect(element).to.be.accessible();
    inside<HTMLDetailsElement>(element, 'details').open = true;
    await expect(element).to.be.accessible();
  });

  /** The parts of a card, in the order of its tree. */
  const partsOf = (element: ExerciseCardElement): Element[] => [
    ...element.shadowRoot!.querySelectorAll(
      '.name, .dose, .picture, slot[name=note], rep-timer, .steps, slot:not([name]), .advice, slot[name=actions], .source',
    ),
  ];

  it('shows the figure alone from Start on, and what stands below it once the reader touches the picture afterwards', async () => {
    const element = await card('exercise="toe-presses" lead-in="0"');
    const figure = inside(element, 'toe-yoga-animator').shadowRoot!;
    const extras = (): boolean[] =>
      [...figure.querySelectorAll('.controls, .legend')].map(each => each.checkVisibility());
    const before = extras();
    expect(before).to.include(true);
    const act = async (run: () => void): Promise<void> => {
      run();
      await settled(element);
    };
    await act(() => element.timer!.start());
    expect(extras()).to.deep.equal(before.map(() => false));
    await act(() => element.timer!.reset());
    expect(extras()).to.deep.equal(before);
    await act(() => element.timer!.start());
    for (let left = element.timer!.session.timeline.phases.length; left; left--) element.timer!.next();
    await waitUntil(() => element.timer!.state === 'finished');
    await settled(element);
    expect(extras(), 'nothing moves by itself at the end').to.deep.equal(before.map(() => false));
    await act(() => figure.querySelector('.base')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))); // prettier-ignore
    expect(extras()).to.deep.equal(before);
  });

  it('is read, seen and reached in one order, which starting does not change', async () => {
    const content = '<p slot="note">Sit.</p><p>Mine.</p><a slot="actions" href="#x">Book</a>';
    const element = await card('exercise="toe-yoga" lead-in="0"', content);
    const shown = (part: Element): DOMRect =>
      ((part as HTMLSlotElement).assignedElements?.()[0] ?? part).getBoundingClientRect();
    for (const width of [320, 390, 768, 1200]) {
      element.style.width = `${width}px`;
      for (const act of [() => element.timer!.start(), () => element.timer!.reset()]) {
        act();
        await settled(element);
        const parts = partsOf(element);
        const isTwoColumns = width > 640 && innerHeight >= 576;
        const columns = isTwoColumns ? [parts.slice(0, 6), parts.slice(6)] : [parts];
        for (const column of columns) {
          const tops = column.map(part => shown(part).top);
          expect(tops, `${width} px`).to.deep.equal([...tops].sort((a, b) => a - b));
        }
        for (const part of parts) expect(getComputedStyle(part).order).to.equal('0');
      }
    }
  });

  it('shows the note in a compact row without opening anything, which then has nothing to open', async () => {
    const element = await card(
      'name="Wall sit" layout="compact" no-timer',
      '<p slot="note">Only as far as it does not hurt.</p>',
    );
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(inside(element, '.fold').hidden).to.equal(true);
    element.exercise = 'toe-curls';
    await settled(element);
    expect(inside(element, '.fold').hidden).to.equal(false);
    expect(inside(element, '.heading').getBoundingClientRect().bottom).to.be.at.least(
      element.querySelector('p')!.getBoundingClientRect().bottom,
    );
  });

  it('shows the note with the digits and Pause in one window while the timer runs', async () => {
    try {
      for (const [width, height] of [
        [390, 844],
        [1200, 800],
      ] as const) {
        await setViewport({ width, height });
        const element = await card(
          'exercise="toe-yoga" lead-in="0"',
          '<p slot="note">Only as far as it does not hurt. Stop for today where it does, and tell us on Friday.</p>',
        );
        element.timer!.start();
        element.timer!.reveal();
        await settled(element);
        const note = element.querySelector('p')!;
        const shown = (): DOMRect[] =>
          [note, inside(element.timer!, '.digits'), inside(element.timer!, '.primary')].map(each =>
            each.getBoundingClientRect(),
          );
        await waitUntil(
          () => shown().every(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
          `all is in view at ${width} × ${height}`,
        );
        element.remove();
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('shows the note in large mode while one gets ready, in its language, with the digits and Pause', async () => {
    try {
      for (const [width, height, exercise] of [
        [360, 740, 'exercise="toe-yoga"'],
        [1200, 800, 'exercise="toe-yoga"'],
        [360, 640, 'name="Wall sit" hold="5"'],
      ] as const) {
        await setViewport({ width, height });
        const text = 'Nur so weit, wie es nicht weh tut. Wo es weh tut, heute aufhören und es am Freitag sagen.';
        const element = await card(exercise, `<p slot="note" lang="de">${text}</p>`);
        const timer = element.timer!;
        timer.start();
        timer.enlarge(true);
        await waitUntil(() => inside<HTMLDialogElement>(timer, 'dialog').open, 'it is large');
        const note = inside(timer, '.note');
        expect([textOf(timer, '.note'), note.lang]).to.deep.equal([text, 'de']);
        await waitUntil(
          () =>
            [note, inside(timer, '.digits'), inside(timer, '.primary')]
              .map(each => each.getBoundingClientRect())
              .every(({ top, bottom, height: own }) => own > 0 && top >= 0 && bottom <= innerHeight),
          `all is in view at ${width} × ${height}`,
        );
        timer.next();
        await timer.updateComplete;
        expect(inside(timer, '.note')).to.be.null;
        timer.enlarge(false);
        timer.reset();
        element.remove();
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('has one name a row for a screen reader, the heading first, and folds that can be told apart', async () => {
    const element = await card('exercise="toe-curls" layout="compact"');
    expect(inside(element, '.frame').firstElementChild).to.equal(inside(element, '.heading'));
    expect(inside(element, '.picture').ariaHidden).to.equal('true');
    expect(textOf(element, '.fold > summary')).to.equal('How to do it: Toe curls');
    element.append(Object.assign(document.createElement('img'), { slot: 'picture', alt: 'A towel' }));
    await settled(element);
    await waitUntil(() => !inside(element, '.picture').ariaHidden, 'a picture of the page’s own says something');
    element.listContext = listContextOf({ layout: 'compact', showsTimer: false, leadIn: 5, clock: element.clock });
    await settled(element);
    expect(inside(element, 'article').getAttribute('aria-labelledby')).to.equal(null);
  });

  it('on paper has no buttons and no folds, and its words beside the stills or below them', async function () {
    for (const layout of ['full', 'compact']) {
      const element = await card(`exercise="toe-yoga" layout="${layout}"`, '<a slot="actions" href="#x">Book</a>');
      element.style.width = '700px';
      if (!(await executeServerCommand('emulate', { media: 'print' }))) return this.skip();
      try {
        const unprinted = ['rep-timer', 'summary', '.advice', '.steps', 'slot[name=actions]'];
        for (const selector of unprinted) {
          expect(inside(element, selector).getClientRects().length, selector).to.equal(0);
        }
        const [heading, stage, words] = ['.heading', '.stage', '.words'].map(each =>
          inside(element, each).getBoundingClientRect(),
        );
        expect(stage!.top).to.be.at.least(heading!.bottom);
        const isBelow = words!.top >= stage!.bottom;
        expect(words!.left).to.be.at.least(isBelow ? heading!.left : stage!.right);
        expect(stage!.left).to.equal(heading!.left);
      } finally {
        await executeServerCommand('emulate', { media: '' });
      }
      element.remove();
    }
  });

  it('breaks its dose at commas', async () => {
    const element = await card('exercise="toe-presses" reps="8" load="red band"');
    const lines = [...element.shadowRoot!.querySelectorAll('.dose span')];
    for (const width of [240, 280, 320, 390]) {
      element.style.width = `${width}px`;
      const heights = lines.map(line => line.getClientRects().length);
      expect(heights, `${width} px`).to.deep.equal(lines.map(() => 1));
    }
    expect(lines.map(line => line.textContent)).to.deep.equal([
      'Hold 3 seconds,',
      '8 times,',
      '3 times a day,',
      'red band',
    ]);
  });

  describe('in two columns', () => {
    const page = async (style: string): Promise<{ header: HTMLElement; element: ExerciseCardElement }> => {
      const root = await fixture<HTMLElement>(
        `<div><header style="position: sticky; inset-block-start: 0; block-size: 70px; z-index: 1"></header>
        <exercise-card exercise="toe-yoga" style="inline-size: 760px; ${style}">
        <div style="block-size: 3000px">Long.</div></exercise-card><div style="block-size: 2000px"></div></div>`,
      );
      const element = root.querySelector('exercise-card')!;
      await settled(element);
      return { header: root.querySelector('header')!, element };
    };
    const topOf = (element: ExerciseCardElement): number =>
      Math.round(inside(element, '.stage').getBoundingClientRect().top);
    const scrollInto = (element: ExerciseCardElement): void =>
      scrollTo(0, scrollY + element.getBoundingClientRect().top + 1000);

    before(() => setViewport({ width: 800, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));
    afterEach(() => {
      document.documentElement.style.removeProperty('scroll-padding-top');
      scrollTo(0, 0);
    });

    it('keeps picture and timer in view together, below the page’s header', async () => {
      const { element, header } = await page('');
      scrollInto(element);
      await waitUntil(() => topOf(element) === header.getBoundingClientRect().bottom + 8);
      const { picture, timer } = { picture: inside(element, '.picture'), timer: element.timer! };
      expect(timer.getBoundingClientRect().top).to.equal(picture.getBoundingClientRect().bottom);
      expect(timer.getBoundingClientRect().bottom).to.be.below(innerHeight);
      await expect(element).to.be.accessible();
    });

    it('… or as far below the top as the page says', async () => {
      document.documentElement.style.setProperty('scroll-padding-top', '90px');
      const { element } = await page('');
      scrollInto(element);
      await waitUntil(() => topOf(element) === 98);
      element.style.setProperty('--toe-yoga-sticky-top', '120px');
      expect(topOf(element)).to.equal(128);
    });
  });

  it('gives its words the whole row where there is no picture', async () => {
    const element = await card('name="Wall sit" duration="30" layout="compact"');
    const name = inside(element, '.name').getBoundingClientRect().width;
    expect(name).to.be.above(element.getBoundingClientRect().width / 2);
  });

  const longWords = [
    'Großzehengrundgelenksbeweglichkeitsübungsanleitung',
    'https://praxis.example/patientinnen/uebungen/grosszehengrundgelenk/anleitung-lang.html',
    '足の親指を持ち上げる運動と土踏まずを高くする運動の組み合わせ',
  ];

  for (const width of [240, 280, 320]) {
    it(`fits ${width} px, whatever the exercise, the words and the size of letters`, async () => {
      for (const layout of ['full', 'compact']) {
        const markups = [
          ...exercises.map(({ id }) => `exercise="${id}"`),
          ...longWords.map(word => `name="${word}" reps="10" load="${word}"`),
          `exercise="toe-yga" name="${longWords[0]}"`,
          `exercise="toe-yoga" reps="${longWords[0]}"`,
        ];
        for (const markup of markups) {
          const element = await card(`${markup} layout="${layout}"`, `<p>${longWords[0]}</p>`);
          element.steps = [longWords[1]!];
          element.style.width = `${width}px`;
          for (const size of ['16px', '32px']) {
            element.style.fontSize = size;
            await settled(element);
            unfold(element);
            expect(
              findTooWide(element, ({ host }) => host === element),
              `${markup} ${size}`,
            ).to.deep.equal([]);
          }
          element.remove();
        }
      }
    });
  }

  it('breaks no word of Start and Read aloud on a narrow screen', async () => {
    const element = await card('exercise="toe-yoga"');
    await waitUntil(() => element.timer, 'its timer is there');
    for (const width of [272, 304, 328]) {
      element.style.width = `${width}px`;
      await settled(element);
      const texts = [...element.timer!.shadowRoot!.querySelectorAll('.main > button span')].flatMap(span =>
        [...span.childNodes].filter((node): node is Text => node instanceof Text && !!node.data.trim()),
      );
      expect(texts.map(({ data }) => data.trim())).to.include.members(['Start', 'Read aloud']);
      for (const text of texts) {
        for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          expect(range.getClientRects(), `${word} at ${width} px`).to.have.length(1);
        }
      }
    }
  });
});
