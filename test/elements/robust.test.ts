import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { ExerciseCardElement, RoutineListElement } from '../../src/index.js';
import { inside, textOf } from '../support/elements.js';
import { findTooWide, mountNarrow, narrowWidth, queryDeep, unfold } from '../support/layout.js';
import { replaceProperty } from '../support/replace-property.js';
import { exerciseCount, scriptOf } from '../support/routines.js';
import { settled } from '../support/settled.js';

/** What of cards, lists and timers stands out of a page. A card clips its picture. */
const findTooWideOnPage = (page: Element): string[] =>
  findTooWide(page, ({ host }) => host.localName !== 'toe-yoga-animator');

describe('a name of thousands of stacked marks', () => {
  const marks = { 'above a letter': '\u0301', 'round a letter': '\u20DD' };
  for (const [where, mark] of Object.entries(marks)) {
    const name = `a${mark.repeat(4000)}`;
    // a document's texts have at most 2,000 characters
    const text = name.slice(0, 2000);
    const document = { version: 1, title: text, intro: text, exercises: [{ name: text, steps: [text], note: text }] };
    const markups = {
      card: `<exercise-card exercise="toe-yoga" name="${name}"></exercise-card>`,
      'compact card': `<exercise-card exercise="toe-yoga" layout="compact" name="${name}"></exercise-card>`,
      list: `<routine-list>${scriptOf(document)}</routine-list>`,
      'list of cards': `<routine-list><exercise-card reps="1" name="${name}"></exercise-card></routine-list>`,
    };
    for (const [what, markup] of Object.entries(markups)) {
      it(`${where} stays within a ${what}`, async () => {
        const { page } = await mountNarrow(markup);
        expect(findTooWideOnPage(page)).to.deep.equal([]);
        expect(page.scrollWidth).to.equal(narrowWidth);
        const titles = queryDeep(page, '[role=heading]');
        expect(titles).not.to.be.empty;
        for (const title of titles) expect(getComputedStyle(title).overflow).to.equal('clip');
      });
    }

    it(`${where} stays within a list that runs`, async () => {
      const { page, element: list } = await mountNarrow<RoutineListElement>(markups.list);
      list.start();
      await settled(list);
      expect(textOf(list, '.where')).to.include('Exercise 1 of 1');
      expect(findTooWideOnPage(page)).to.deep.equal([]);
      expect(page.scrollWidth).to.equal(narrowWidth);
    });
  }
});

describe('letters of 40 px on a page of 320 px', () => {
  const { documentElement } = document;
  const settings = {
    'of the root': () => documentElement.style.setProperty('font-size', '40px'),
    'of the body': (page: HTMLElement) => page.style.setProperty('font-size', '40px'),
  };
  afterEach(() => documentElement.style.removeProperty('font-size'));

  const markups = [
    '<exercise-card exercise="toe-yoga"></exercise-card>',
    '<exercise-card exercise="ankle-circles" layout="compact"></exercise-card>',
    '<routine-list routine="hip-and-foot"></routine-list>',
    '<routine-list><exercise-card exercise="toe-curls"></exercise-card></routine-list>',
  ];
  for (const [where, setStyle] of Object.entries(settings)) {
    for (const markup of markups) {
      it(`${where} fit in ${markup}`, async () => {
        const { page } = await mountNarrow(markup, setStyle);
        unfold(page);
        expect(findTooWideOnPage(page)).to.deep.equal([]);
        expect(page.scrollWidth).to.equal(narrowWidth);
      });
    }
  }
});

describe('a browser without observers and media queries', () => {
  let restores: (() => void)[];
  before(() => {
    const names = ['IntersectionObserver', 'ResizeObserver', 'matchMedia'];
    restores = names.map(name => replaceProperty(window, name, { value: undefined }));
  });
  after(() => restores.forEach(restore => restore()));

  it('shows a card whose timer runs and whose figure plays', async () => {
    const element = await fixture<ExerciseCardElement>('<exercise-card exercise="toe-yoga"></exercise-card>');
    await settled(element);
    const figure = inside(element, 'toe-yoga-animator');
    expect(figure.shadowRoot!.querySelectorAll('g path')).not.to.be.empty;
    await waitUntil(() => inside(figure, '[aria-label=Pause]'), 'the figure plays', { timeout: 5000 });
    element.timer!.start();
    await settled(element);
    expect(element.timer!.state).to.equal('running');
    element.timer!.reset();
  });

  it('shows a list that goes through its exercises', async () => {
    const list = await fixture<RoutineListElement>('<routine-list routine="hip-and-foot"></routine-list>');
    const count = exerciseCount('hip-and-foot');
    await settled(list);
    list.start();
    await settled(list);
    expect(textOf(list, '.where')).to.include(`Exercise 1 of ${count}`);
    inside(list, '.buttons button').click();
    await settled(list);
    expect(textOf(list, '.where')).to.include(`Exercise 2 of ${count}`);
  });
});
