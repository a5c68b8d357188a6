import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/elements/routine-list/index.js';
import { english } from '../../../src/core.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import type { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import { findButton, press } from '../../support/buttons.js';
import { inside, record, textOf } from '../../support/elements.js';
import { clearDevice } from '../../support/record.js';
import { mountList } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

const card = (id: string, attributes = ''): string => `<exercise-card exercise="${id}" ${attributes}></exercise-card>`;

const threeCards = card('toe-curls') + card('toe-presses') + card('toe-yoga');

const rowCount = (list: Element): number => inside(list, '.exercises').childElementCount;
const cardAt = (list: Element, index: number): ExerciseCardElement => list.querySelectorAll('exercise-card')[index]!;
const summary = (list: Element): string => textOf(list, '.row .muted');

/** Waits until a list shows as many exercises, and no card waits for its row. */
const untilCount = async (list: RoutineListElement, count: number): Promise<void> => {
  await waitUntil(() => rowCount(list) === count, `${rowCount(list)} rows`);
  await settled(list);
};

/** The exercise of the timer that runs. */
const running = (list: Element): (string | null)[] =>
  [...list.querySelectorAll('exercise-card')]
    .filter(each => each.shownTimer?.state === 'running')
    .map(({ exercise }) => exercise);

/** Skips all that is left of the open exercise. */
const endOpen = async (list: RoutineListElement): Promise<void> => {
  press(list, findButton(list, 'Next exercise') ? 'Next exercise' : 'Finish');
  await settled(list);
};

const styleWith = (rule: string): HTMLStyleElement => {
  const style = document.createElement('style');
  style.textContent = rule;
  document.head.append(style);
  return style;
};

describe('cards that the page hides', () => {
  beforeEach(clearDevice);

  const ways: Record<string, string> = {
    'by an attribute': card('toe-presses', 'hidden'),
    'as x-show does': card('toe-presses', 'style="display: none"'),
    'by a class': card('toe-presses', 'class="toe-yoga-away"'),
    'with what they stand in': `<div hidden><section>${card('toe-presses')}</section></div>`,
  };
  for (const [way, markup] of Object.entries(ways)) {
    it(`are neither counted, nor timed, nor gone through, ${way}`, async () => {
      const style = styleWith('.toe-yoga-away { display: none }');
      try {
        const expected = summary(await mountList('', card('toe-curls') + card('toe-yoga')));
        const list = await mountList('', card('toe-curls') + markup + card('toe-yoga'));
        await untilCount(list, 2);
        expect(summary(list)).to.equal(expected);
        await expect(list).to.be.accessible();
        press(list, 'Start');
        await settled(list);
        await endOpen(list);
        expect(running(list)).to.deep.equal(['toe-yoga']);
        expect(textOf(list, '.where')).to.include('2 of 2');
      } finally {
        style.remove();
      }
    });
  }

  it('are taken in when they are shown, in their place, and left out again', async () => {
    const list = await mountList('', threeCards);
    const before = summary(list);
    for (const hide of [
      (each: HTMLElement, isHidden: boolean) => (each.hidden = isHidden),
      (each: HTMLElement, isHidden: boolean) => (each.style.display = isHidden ? 'none' : ''),
    ]) {
      hide(cardAt(list, 1), true);
      await untilCount(list, 2);
      expect(summary(list)).to.include('2 exercises');
      hide(cardAt(list, 1), false);
      await untilCount(list, 3);
      expect(summary(list)).to.equal(before);
      const [first, second, third] = [0, 1, 2].map(i => cardAt(list, i).getBoundingClientRect().top);
      expect([first! < second!, second! < third!]).to.deep.equal([true, true]);
    }
  });

  it('are followed where a style sheet shows and hides them', async () => {
    const list = await mountList('', threeCards);
    const style = styleWith('[exercise="toe-presses"] { display: none }');
    await untilCount(list, 2);
    style.remove();
    await untilCount(list, 3);
  });

  it('count by what is shown at the moment of Start', async () => {
    const list = await mountList('', threeCards);
    cardAt(list, 0).hidden = true;
    list.start();
    await settled(list);
    expect(running(list)).to.deep.equal(['toe-presses']);
  });

  const hide: Record<string, (each: HTMLElement) => unknown> = {
    'an attribute': each => (each.hidden = true),
    'a style': each => (each.style.display = 'none'),
  };
  for (const [way, act] of Object.entries(hide)) {
    it(`count by what is shown when an exercise is over, by ${way}`, async () => {
      const list = await mountList('', threeCards);
      press(list, 'Start');
      await settled(list);
      list.addEventListener('routine-list-skip', () => act(cardAt(list, 1)));
      press(list, 'Not today');
      await settled(list);
      expect(running(list)).to.deep.equal(['toe-yoga']);
    });
  }

  it('go on while they are open, and are left out after', async () => {
    const list = await mountList('', threeCards);
    press(list, 'Start');
    await settled(list);
    cardAt(list, 0).hidden = true;
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await settled(list);
    expect(running(list)).to.deep.equal(['toe-curls']);
    await endOpen(list);
    expect(running(list)).to.deep.equal(['toe-presses']);
    expect(textOf(list, '.where')).to.include('1 of 2');
  });

  for (const attributes of ['', 'no-log']) {
    it(`join the run in their place when they are shown in its midst${attributes && ', without a record too'}`, async () => {
      const list = await mountList(attributes, threeCards.replace('"toe-presses"', '"toe-presses" hidden'));
      await untilCount(list, 2);
      press(list, 'Start');
      await settled(list);
      cardAt(list, 1).hidden = false;
      await untilCount(list, 3);
      expect(textOf(list, '.where')).to.include('1 of 3');
      await endOpen(list);
      expect(running(list)).to.deep.equal(['toe-presses']);
      expect(textOf(list, '.where')).to.include('2 of 3');
    });
  }

  it('join the run when they are shown as an exercise is over, but not where the day asks for them no more', async () => {
    const list = await mountList('', threeCards);
    for (const box of inside(list, '.exercises').querySelectorAll<HTMLElement>('li:nth-child(3) .tick')) box.click();
    await settled(list);
    for (const i of [1, 2]) cardAt(list, i).hidden = true;
    await untilCount(list, 1);
    press(list, 'Start');
    await settled(list);
    list.addEventListener('routine-list-skip', () => [1, 2].forEach(i => (cardAt(list, i).hidden = false)), {
      once: true,
    });
    press(list, 'Not today');
    await settled(list);
    expect(running(list)).to.deep.equal(['toe-presses']);
    expect(!!findButton(list, 'Next exercise')).to.equal(false);
  });

  it('keep the list’s record, and what was done of them', async () => {
    const list = await mountList('', threeCards);
    for (const tick of inside(list, '.exercises').querySelectorAll<HTMLElement>('li:nth-child(2) .tick')) tick.click();
    const done = record(list, 'routine-list-done');
    inside(list, 'li:nth-child(1) .tick').click();
    await settled(list);
    const words = textOf(list, '.exercises > li:nth-child(2)');
    const name = textOf(list, '.row .done');
    cardAt(list, 1).hidden = true;
    await untilCount(list, 2);
    expect(inside(list, 'li:nth-child(1) .tick').ariaChecked).to.equal('true');
    cardAt(list, 1).hidden = false;
    await untilCount(list, 3);
    expect(textOf(list, '.exercises > li:nth-child(2)')).to.equal(words);
    expect(textOf(list, '.row .done')).to.equal(name);
    expect(done).to.have.lengthOf(1);
  });

  it('keep what was done of them where no record is kept', async () => {
    const list = await mountList('no-log', threeCards);
    inside(list, 'li:nth-child(2) .tick').click();
    await settled(list);
    cardAt(list, 1).hidden = true;
    await untilCount(list, 2);
    expect(textOf(list, '.row .done')).to.equal('');
    cardAt(list, 1).hidden = false;
    await untilCount(list, 3);
    expect(inside(list, 'li:nth-child(2) .tick').ariaChecked).to.equal('true');
  });

  it('may be all: there is nothing to start until one is shown', async () => {
    const list = await mountList('routine="hip-and-foot"', card('toe-curls', 'hidden') + card('toe-presses', 'hidden'));
    await untilCount(list, 0);
    list.start();
    expect(running(list)).to.deep.equal([]);
    expect(textOf(list, '.message')).to.equal(english.routine.noRoutine);
    cardAt(list, 1).hidden = false;
    await untilCount(list, 1);
    press(list, 'Start');
    await settled(list);
    expect(running(list)).to.deep.equal(['toe-presses']);
  });

  it('are none where they are folded away, or the list is hidden as a whole', async () => {
    const folded = await mountList(
      '',
      `<details><summary>More</summary>${card('toe-curls')}</details>${card('toe-presses')}`,
    );
    expect(summary(folded)).to.include('2 exercises');
    const hidden = await mountList('hidden', threeCards);
    expect(rowCount(hidden)).to.equal(3);
    hidden.hidden = false;
    await settled(hidden);
    expect(summary(hidden)).to.include('3 exercises');
  });
});
