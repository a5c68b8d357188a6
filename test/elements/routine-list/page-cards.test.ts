import { expect } from '@open-wc/testing';
import '../../../src/elements/routine-list/index.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { press } from '../../support/buttons.js';
import { inside, mount, record, textOf } from '../../support/elements.js';
import { mountList } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

const twoCards =
  '<exercise-card exercise="toe-curls" reps="5"><p>My words.</p></exercise-card><exercise-card name="Wall sit" duration="20"></exercise-card>';

const pageCards = (list: Element): ExerciseCardElement[] => [...list.querySelectorAll('exercise-card')];

/** Whether a card is compact, and whether it has a timer. */
const shape = (card: ExerciseCardElement): unknown[] => [!!inside(card, '.compact'), !!card.timer];

/** The row that a card is shown in, from 0; −1 for none. */
const placeOf = (list: Element, card: Element): number =>
  [...list.shadowRoot!.querySelectorAll('.exercises > li')].findIndex(row =>
    row.querySelector('slot')!.assignedElements().includes(card),
  );

describe('the page’s own cards in a list', () => {
  beforeEach(() => localStorage.clear());

  it('keep their own words, doses and pictures', async () => {
    const list = await mountList('', twoCards);
    const [first, second] = pageCards(list);
    expect(shape(first!)).to.deep.equal([true, false]);
    await expect(list).to.be.accessible();
    press(list, 'Start');
    await settled(list);
    expect(shape(first!)).to.deep.equal([false, true]);
    expect(textOf(first!, '[part=dose]')).to.include('5 times');
    expect(second!.getBoundingClientRect().height).to.equal(0);
    expect(first!.timer!.state).to.equal('running');
    await expect(list).to.be.accessible();
  });

  it('have no other property written than the list context', async () => {
    const list = await mountList('', '<exercise-card exercise="toe-curls" no-timer></exercise-card>');
    const card = pageCards(list)[0]!;
    const { layout, noTimer, leadIn, clock } = card;
    press(list, 'Start');
    await settled(list);
    expect(shape(card)).to.deep.equal([false, true]);
    expect({ layout, noTimer, leadIn, clock }).to.deep.equal({
      layout: card.layout,
      noTimer: card.noTimer,
      leadIn: card.leadIn,
      clock: card.clock,
    });
  });

  it('are as before when they leave it', async () => {
    const list = await mountList('', twoCards);
    const [first] = pageCards(list);
    list.after(first!);
    await settled(list);
    await settled(first!);
    expect([first!.listContext, first!.slot]).to.deep.equal([null, '']);
    expect(shape(first!)).to.deep.equal([false, true]);
    expect(inside(list, '.exercises').children).to.have.lengthOf(1);
    first!.remove();
  });

  it('belong to another list when they are moved there', async () => {
    const from = await mountList('', twoCards);
    const to = await mountList('', '<exercise-card name="Heel raise" reps="3"></exercise-card>');
    const second = pageCards(from)[1]!;
    to.prepend(second);
    await settled(from);
    await settled(to);
    expect(placeOf(to, second)).to.equal(0);
    expect(second.listContext!.clock).to.equal(to.clock);
    expect(textOf(to)).to.include('2 exercises');
  });

  it('are shown anew only when the list tells them something new', async () => {
    const list = await mountList('', twoCards);
    const card = pageCards(list)[0]!;
    const render = card.render.bind(card);
    let renderings = 0;
    card.render = () => {
      renderings++;
      return render();
    };
    list.requestUpdate();
    await settled(list);
    expect(renderings).to.equal(0);
    press(list, 'Start');
    await settled(list);
    expect(renderings).to.be.above(0);
  });

  it('are known by their properties, and no other card is', async () => {
    const list = document.createElement('routine-list');
    const card = document.createElement('exercise-card');
    Object.assign(card, { exercise: 'toe-presses', reps: 2, name: 'Prop' });
    const intro = document.createElement('div');
    intro.slot = 'intro';
    const stranger = intro.appendChild(document.createElement('exercise-card'));
    stranger.slot = 'intro';
    list.append(intro, card);
    document.body.append(list);
    await settled(list);
    expect(inside(list, '.tick').getAttribute('aria-label')).to.equal('Prop: done');
    const done = record(list, 'routine-list-done');
    stranger.dispatchEvent(new CustomEvent('exercise-card-finish', { bubbles: true, composed: true }));
    expect(done).to.have.lengthOf(0);
    inside(list, '.tick').click();
    expect(done.map(({ detail }) => detail)).to.deep.equal([{ index: 0, exercise: 'toe-presses', done: true }]);
    list.remove();
  });

  it('have a context from a list only', async () => {
    const card = await mount<ExerciseCardElement>('<exercise-card exercise="toe-curls"></exercise-card>');
    expect(card.listContext).to.equal(null);
  });
});
