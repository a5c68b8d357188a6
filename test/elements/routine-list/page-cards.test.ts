import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/elements/routine-list/index.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import { press } from '../../support/buttons.js';
import { inside, mount, record, textOf } from '../../support/elements.js';
import { clearDevice } from '../../support/record.js';
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
  beforeEach(clearDevice);

  it('begin alike, and what is wrong with one can be read', async () => {
    const own = '<exercise-card name="Wall sit" duration="20"><ol><li>Lean.</li><li>Slide.</li></ol></exercise-card>';
    const list = await mountList(
      '',
      `${own}<exercise-card exercise="toe-curls"></exercise-card><exercise-card exercise="sky-walk"></exercise-card>`,
    );
    const [wallSit, toeCurls, unknown] = pageCards(list);
    const start = (card: Element): number => inside(card, '[part=name]').getBoundingClientRect().left;
    expect(start(wallSit!)).to.equal(start(toeCurls!));
    const summary = inside(unknown!, '.problem summary');
    summary.scrollIntoView({ block: 'center' });
    const { left, top, height } = summary.getBoundingClientRect();
    expect(unknown!.shadowRoot!.elementFromPoint(left + 5, top + height / 2) === summary).to.equal(true);
  });

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

  it('have the heading among the page’s words as their title, which stands once', async () => {
    for (const intro of [
      '<h3 slot="intro">Knee, week 1</h3>',
      '<div slot="intro"><p>Mornings.</p><h2>Knee, week 1</h2></div>',
    ]) {
      const list = await mountList('', intro + twoCards);
      const heading = list.querySelector('h2, h3')!;
      expect(heading.checkVisibility()).to.equal(true);
      expect(inside(list, '[part=title]').checkVisibility()).to.equal(false);
      expect(inside(list, '#title').textContent.trim()).to.equal('Knee, week 1');
      expect(inside(list, 'section').getAttribute('aria-labelledby')).to.equal('title');
      await expect(list).to.be.accessible();
      heading.textContent = 'Knee, week 2';
      await waitUntil(() => inside(list, '#title').textContent.trim() === 'Knee, week 2');
    }
  });

  it('have a routine’s own title beside a heading of the page’s', async () => {
    const list = await mountList('routine="hip-and-foot"', '<h3 slot="intro">Your evenings</h3>');
    expect(textOf(list, '[part=title]')).to.equal('Hip and foot strength');
    expect(inside(list, '[part=title]').checkVisibility()).to.equal(true);
  });

  it('show their notes in their rows, with nothing opened', async () => {
    const list = await mountList(
      '',
      '<exercise-card exercise="toe-curls"><p slot="note">Only as far as it does not hurt.</p></exercise-card>',
    );
    expect(inside<HTMLDetailsElement>(pageCards(list)[0]!, '.fold').open).to.equal(false);
    expect(list.querySelector('p')!.checkVisibility()).to.equal(true);
    press(list, 'Start');
    await settled(list);
    expect(list.querySelector('p')!.checkVisibility()).to.equal(true);
    const [note, timer] = [list.querySelector('p')!, pageCards(list)[0]!.timer!].map(each =>
      each.getBoundingClientRect(),
    );
    expect(timer!.top - note!.bottom).to.be.within(0, 16);
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
    expect(inside(list, '.tick').getAttribute('aria-label')).to.equal('Prop: done, 1 of 3');
    const done = record(list, 'routine-list-done');
    stranger.dispatchEvent(new CustomEvent('exercise-card-finish', { bubbles: true, composed: true }));
    expect(done).to.have.lengthOf(0);
    inside(list, '.tick').click();
    expect(done.map(({ detail }) => detail)).to.deep.equal([
      { index: 0, exercise: 'toe-presses', key: 'toe-presses', done: true },
    ]);
    list.remove();
  });

  it('have a context from a list only', async () => {
    const card = await mount<ExerciseCardElement>('<exercise-card exercise="toe-curls"></exercise-card>');
    expect(card.listContext).to.equal(null);
  });
});
