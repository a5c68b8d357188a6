import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../../src/index.js';
import type { ExerciseCardElement, ToeYogaAnimatorElement } from '../../../src/index.js';
import { drawn, inside, textOf } from '../../support/elements.js';
import { replaceProperty } from '../../support/replace-property.js';
import { settled } from '../../support/settled.js';

/** Further down than what counts as near. */
const away = 5;

const mountAway = async <T extends ExerciseCardElement | ToeYogaAnimatorElement>(markup: string): Promise<T> => {
  const page = await fixture<HTMLElement>(`<div><div class="gap"></div>${markup}</div>`);
  (page.firstElementChild as HTMLElement).style.height = `${away * innerHeight}px`;
  const element = page.lastElementChild as T;
  await element.updateComplete;
  return element;
};

const partsOf = (card: Element): string[] =>
  ['toe-yoga-animator', 'rep-timer'].filter(name => card.shadowRoot!.querySelector(name));

/** ms that an element out of sight waits before it gives back what it has drawn, and what it waits here. */
const patience = 5000;
const shortPatience = 100;

/** Has that wait be short until it is called off. */
const hurry = (): (() => void) => {
  const { setTimeout } = window;
  const value = (run: TimerHandler, ms?: number): number => setTimeout(run, ms === patience ? shortPatience : ms);
  return replaceProperty(window, 'setTimeout', { value });
};

/** Scrolls to a card, until its figure and timer are there. */
const comeNear = async (element: Element): Promise<void> => {
  element.scrollIntoView();
  await waitUntil(() => partsOf(element).length === 2, 'its parts are there');
};

describe('what is out of sight', () => {
  const markup = '<exercise-card exercise="toe-yoga"></exercise-card>';

  let endHurry: () => void;
  beforeEach(() => (endHurry = hurry()));
  afterEach(() => {
    endHurry();
    scrollTo(0, 0);
  });

  it('is drawn in tasks of its own once it is near: the figure, then its arrows, then the small person', async () => {
    const figure = await mountAway<ToeYogaAnimatorElement>('<toe-yoga-animator step="2"></toe-yoga-animator>');
    const picture = inside(figure, '[part=figure] > g');
    const seen: string[] = [];
    const note = (): void => {
      const parts = { '[class^=skin]': 'foot', '[class^=arrow]': 'arrows' };
      const found = Object.entries(parts).flatMap(([selector, name]) =>
        picture.querySelector(selector) ? [name] : [],
      );
      const state = [...found, ...(figure.shadowRoot!.querySelector('.posture') ? ['person'] : [])].join(', ');
      if (state && seen.at(-1) !== state) seen.push(state);
    };
    // told at the end of each task
    const observer = new MutationObserver(note);
    observer.observe(figure.shadowRoot!, { subtree: true, childList: true });
    figure.scrollIntoView();
    await waitUntil(() => figure.shadowRoot!.querySelector('.posture'), 'all of it is there');
    note();
    observer.disconnect();
    expect(seen).to.deep.equal(['foot', 'foot, arrows', 'foot, arrows, person']);
    expect(figure.shadowRoot!.querySelectorAll('.posture path')).not.to.be.empty;
  });

  it('is drawn whole where an exercise without a small person gives way to one that has it', async () => {
    const figure = await mountAway<ToeYogaAnimatorElement>(
      '<toe-yoga-animator exercise="glute-bridge"></toe-yoga-animator>',
    );
    figure.scrollIntoView();
    await waitUntil(() => figure.shadowRoot!.querySelector('[part=figure] > g path'), 'it is drawn');
    await settled(figure);
    expect(figure.shadowRoot!.querySelector('.posture')).to.equal(null);
    figure.exercise = 'toe-yoga';
    await settled(figure);
    expect(figure.shadowRoot!.querySelectorAll('.posture path')).not.to.be.empty;
  });

  it('is a card’s words and the place of its parts, which come when it is near', async () => {
    const card = await mountAway<ExerciseCardElement>(markup);
    expect(partsOf(card)).to.deep.equal([]);
    const words = textOf(card);
    for (const each of [
      'Toe yoga',
      'Squeeze them together.',
      'You hold your breath.',
      'Stop on sharp or growing pain.',
    ])
      expect(words).to.include(each);
    await expect(card).to.be.accessible();
    await comeNear(card);
    await settled(card);
    expect(drawn(inside(card, 'toe-yoga-animator'))).not.to.equal('');
    expect(textOf(card)).to.equal(words);
  });

  it('keeps its size when the parts come', async () => {
    const card = await mountAway<ExerciseCardElement>(markup);
    // what is looked at is laid out
    const picture = inside(card, '.picture').getBoundingClientRect().height;
    const stage = inside(card, '.stage').getBoundingClientRect().height;
    await comeNear(card);
    await settled(card);
    expect(inside(card, '.picture').getBoundingClientRect().height).to.be.closeTo(picture, 1);
    expect(inside(card, '.stage').getBoundingClientRect().height).to.be.closeTo(stage, 2);
  });

  it('has no more than 120 nodes, a card', async () => {
    const card = await mountAway<ExerciseCardElement>(markup);
    const walker = document.createTreeWalker(card.shadowRoot!);
    let nodes = 1;
    // the white space of templates is not in a build
    while (walker.nextNode())
      if (walker.currentNode.nodeType !== Node.TEXT_NODE || walker.currentNode.textContent!.trim()) nodes++;
    expect(nodes).to.be.at.most(120);
  });

  it('makes a card’s timer when it is asked for', async () => {
    const card = await mountAway<ExerciseCardElement>(markup);
    expect(card.timer!.state).to.equal('idle');
    expect(partsOf(card)).to.have.lengthOf(2);
  });

  it('is all there on paper', async () => {
    const card = await mountAway<ExerciseCardElement>(markup);
    const figure = await mountAway<ToeYogaAnimatorElement>('<toe-yoga-animator></toe-yoga-animator>');
    expect(drawn(figure)).to.equal('');
    dispatchEvent(new Event('beforeprint'));
    try {
      expect(partsOf(card)).to.have.lengthOf(2);
      expect(figure.shadowRoot!.querySelectorAll('.stills path')).not.to.have.lengthOf(0);
      await settled(card);
      expect(inside(card, 'toe-yoga-animator').shadowRoot!.querySelectorAll('.stills li')).to.have.lengthOf(4);
    } finally {
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('is drawn at once in a browser without observers', async function () {
    // in a long run WebKit sometimes still finds the observer that is taken away here
    this.retries(2);
    const restore = replaceProperty(window, 'IntersectionObserver', { value: undefined });
    try {
      const card = await mountAway<ExerciseCardElement>(markup);
      const patient = { timeout: 10_000 };
      await waitUntil(() => partsOf(card).length === 2, 'its parts are there', patient);
      await waitUntil(() => drawn(inside(card, 'toe-yoga-animator')) !== '', 'its figure is drawn', patient);
    } finally {
      restore();
    }
  });

  it('gives a figure’s drawing back after a while, and draws it again', async () => {
    const figure = await mountAway<ToeYogaAnimatorElement>('<toe-yoga-animator></toe-yoga-animator>');
    figure.scrollIntoView();
    await waitUntil(() => drawn(figure) !== '');
    const picture = drawn(figure);
    scrollTo(0, 0);
    await waitUntil(() => drawn(figure) === '', 'it is given back');
    figure.scrollIntoView();
    await waitUntil(() => drawn(figure) === picture, 'it is as it was');
  });

  it('is laid out again when its parts are given back, so that no browser keeps them', async () => {
    const card = await mountAway<ExerciseCardElement>(markup);
    const skips = (): boolean => getComputedStyle(inside(card, '.frame')).contentVisibility === 'auto';
    expect(skips()).to.equal(true);
    await comeNear(card);
    scrollTo(0, 0);
    await waitUntil(() => !partsOf(card).length, 'it rests');
    expect(skips()).to.equal(false);
  });

  it('gives back what it has drawn for a print, though nobody has been near', async () => {
    const figure = await mountAway<ToeYogaAnimatorElement>('<toe-yoga-animator></toe-yoga-animator>');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await figure.updateComplete;
    expect(drawn(figure)).not.to.equal('');
    await waitUntil(() => drawn(figure) === '', 'it is given back');
  });

  it('waits anew for what is near, where it is moved to', async () => {
    const card = await mountAway<ExerciseCardElement>(markup);
    card.parentElement!.prepend(card);
    await card.updateComplete;
    expect(partsOf(card)).to.have.lengthOf(2);
  });

  it('keeps a timer that the reader has used', async () => {
    const card = await mountAway<ExerciseCardElement>(markup);
    const other = await mountAway<ExerciseCardElement>(markup);
    await comeNear(card);
    await comeNear(other);
    const timer = inside(card, 'rep-timer');
    timer.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    scrollTo(0, 0);
    await waitUntil(() => !partsOf(other).length, 'the other one rests');
    expect(inside(card, 'rep-timer')).to.equal(timer);
  });
});
