import { expect, fixture, nextFrame } from '@open-wc/testing';
import { cardHtml } from '../../../src/core/card-html.js';
import { upgradeMarkup } from '../../../src/index.js';
import type { ExerciseCardElement, RoutineListElement } from '../../../src/index.js';
import { textOf, warnings } from '../../support/elements.js';
import { replaceProperty } from '../../support/replace-property.js';
import { settleAll } from '../../support/settled.js';

/** What a reader sees of an element's own children. */
const shownChildren = (element: Element): string =>
  [...element.children]
    .filter(child => (child as HTMLElement).checkVisibility?.() ?? child.getClientRects().length > 0)
    .map(child => child.textContent!.trim())
    .join();

describe('plain HTML that upgrades', () => {
  let place: HTMLElement;
  let stop: (() => void) | undefined;

  /** Puts markup on the page, then upgrades it. */
  const upgraded = async <T extends HTMLElement>(markup: string, selector: string): Promise<T> => {
    place = await fixture(`<div>${markup}</div>`);
    stop = upgradeMarkup(place);
    await settleAll(place);
    return place.querySelector<T>(selector)!;
  };
  afterEach(() => stop?.());

  it('becomes the element, attribute by attribute', async () => {
    const card = await upgraded<ExerciseCardElement>(
      '<figure data-toe-yoga="exercise-card" data-exercise="toe-yoga" data-reps="10" data-times-per-day="2" data-no-timer>Toe yoga</figure>',
      'exercise-card',
    );
    expect(place.querySelector('figure')).to.equal(null);
    expect(card.getAttributeNames().sort()).to.deep.equal(['exercise', 'no-timer', 'reps', 'times-per-day']);
    expect(card.timer).to.equal(null);
    expect(textOf(card, '.dose')).to.include('10 rounds');
  });

  for (const tag of ['exercise-card', 'rep-timer', 'toe-yoga-animator', 'routine-list']) {
    it(`knows ${tag}, in any element`, async () => {
      const element = await upgraded(
        `<p data-toe-yoga=" ${tag.toUpperCase()} " data-exercise="toe-curls" data-routine="hip-and-foot">text</p>`,
        tag,
      );
      expect(element.shadowRoot!.textContent!.trim()).not.to.equal('');
    });
  }

  it('says on the console when it knows no such element, and leaves the text', async () => {
    const said = await warnings(() => upgraded('<p data-toe-yoga="excercise-card">Toe yoga</p>', 'p'));
    expect(said.join()).to.include('data-toe-yoga="excercise-card" must be one of exercise-card');
    expect(place.textContent).to.equal('Toe yoga');
  });

  it('keeps what can be read in the page, out of sight where the card says it itself', async () => {
    const card = await upgraded(
      '<figure data-toe-yoga="exercise-card" data-exercise="toe-yoga">Toe yoga <p>Hold it.</p></figure>',
      'exercise-card',
    );
    expect(card.textContent).to.equal('Toe yoga Hold it.');
    expect(shownChildren(card)).to.equal('');
  });

  it('shows the words of an exercise of one’s own, and those whose exercise is misspelt', async () => {
    for (const attribute of ['data-name="Wall sit"', 'data-exercise="tow-yoga"']) {
      const card = await upgraded(
        `<figure data-toe-yoga="exercise-card" ${attribute}><p>Lean on a wall.</p></figure>`,
        'exercise-card',
      );
      expect(shownChildren(card)).to.equal('Lean on a wall.');
      stop!();
    }
  });

  it('puts into a slot what names it', async () => {
    const card = await upgraded(
      '<figure data-toe-yoga="exercise-card" data-exercise="toe-yoga"><p data-slot="note">Begin sitting.</p><p>Toe yoga</p></figure>',
      'exercise-card',
    );
    expect(shownChildren(card)).to.equal('Begin sitting.');
  });

  it('shows the author’s own words of what a server has written, and no name, dose or safety line twice', async () => {
    const own = { steps: ['Lean on a wall.'], note: 'Slowly.' };
    for (const source of [
      { exercise: 'toe-yoga', ...own },
      { name: 'Wall sit', duration: 30, ...own },
    ] as const) {
      const card = await upgraded(cardHtml(source), 'exercise-card');
      const shown = [...card.children].filter(each => each.getClientRects().length);
      expect(shown.map(({ textContent }) => textContent)).to.deep.equal(['Lean on a wall.', 'Slowly.']);
      stop!();
    }
  });

  it('makes a list of the cards in it, as filters of a CMS leave them', async () => {
    const list = await upgraded<RoutineListElement>(
      `<section data-toe-yoga="routine-list">
<h2>Week 1</h2>
<p><figure data-toe-yoga="exercise-card" data-exercise="toe-curls" data-reps="8">&nbsp;Toe curls<br />
8 times</figure></p>
<div class="wp-block-group"><figure data-toe-yoga="exercise-card" data-exercise="arch-raises"></figure></div>
<p>&nbsp;</p></section>`,
      'routine-list',
    );
    expect([...list.querySelectorAll('exercise-card')].every(card => card.getClientRects().length)).to.equal(true);
    expect(textOf(list)).to.include('2 exercises');
  });

  it('takes class, language and direction along, and nothing that could run or style', async () => {
    const card = await upgraded(
      `<figure id="a" class="alignwide" lang="en" style="color: red" data-toe-yoga="exercise-card" data-exercise="toe-yoga"
        data-onclick="window.ran = true" data-style="color: red" data-id="1" data-nonce="y"></figure>`,
      'exercise-card',
    );
    expect(card.getAttributeNames().sort()).to.deep.equal(['class', 'exercise', 'id', 'lang']);
    card.click();
    expect('ran' in window).to.equal(false);
  });

  it('tells of a misspelt field, as the element does', async () => {
    const said = await warnings(() =>
      upgraded('<p data-toe-yoga="exercise-card" data-exercise="toe-yoga" data-repss="3"></p>', 'exercise-card'),
    );
    expect(said.join()).to.include('repss');
  });

  it('upgrades what comes later, also deep in what is put in', async () => {
    await upgraded('<p>Nothing yet</p>', 'p');
    const article = document.createElement('article');
    article.innerHTML = '<div><figure data-toe-yoga="rep-timer" data-exercise="toe-curls"></figure></div>';
    place.append(article, 'text', document.createComment('a comment'));
    await nextFrame();
    expect(place.querySelector('rep-timer')!.getAttribute('exercise')).to.equal('toe-curls');
    stop!();
    place.innerHTML = '<figure data-toe-yoga="rep-timer"></figure>';
    await nextFrame();
    expect(place.querySelector('rep-timer')).to.equal(null);
  });

  it('leaves what is being edited', async () => {
    const markup = '<figure data-toe-yoga="exercise-card" data-exercise="toe-yoga">Toe yoga</figure>';
    const card = await upgraded(`<div contenteditable="true">${markup}</div>`, 'exercise-card');
    expect(card).to.equal(null);
    expect(place.querySelector('figure')!.outerHTML).to.equal(markup);
  });

  it('waits for the rest of what the parser has not left, though not for an optimiser that pretends so', async () => {
    const restore = replaceProperty(document, 'readyState', { value: 'loading', configurable: true });
    // nothing comes after it
    const own = document.createElement('div');
    const figure = '<figure data-toe-yoga="rep-timer" data-exercise="toe-curls">Half</figure>';
    own.innerHTML = figure;
    try {
      await upgraded(`${figure}<p>More</p>`, 'rep-timer');
      expect(place.querySelector('rep-timer')).not.to.equal(null);
      stop!();
      stop = upgradeMarkup(own);
      expect(own.querySelector('rep-timer')).to.equal(null);
    } finally {
      restore();
    }
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(own.querySelector('rep-timer')!.textContent).to.equal('Half');
  });
});
