import { expect } from '@open-wc/testing';
import '../../../src/elements/routine-list/index.js';
import type { ExerciseCardElement } from '../../../src/elements/exercise-card/index.js';
import type { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import { press } from '../../support/buttons.js';
import { inside, mount, record, textOf } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { queryDeep } from '../../support/layout.js';
import { clearDevice } from '../../support/record.js';
import { replaceProperty } from '../../support/replace-property.js';
import { cardsOf, mountList, routineOf, scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

const ids = ['toe-curls', 'arch-raises', 'toe-spread'];
const documentOf = (...list: string[]): unknown => routineOf(...list.map(exercise => ({ exercise })));

const ticks = (list: Element): HTMLElement[] => queryDeep<HTMLElement>(list, '.tick');

/** The names of the exercises that are ticked. */
const doneNames = (list: Element): string[] =>
  ticks(list)
    .filter(tick => tick.ariaChecked === 'true' || tick.getAttribute('aria-checked') === 'true')
    .map(tick => tick.getAttribute('aria-label')!.replace(/: done.*/, ''));

const mountValue = async (value: unknown): Promise<RoutineListElement & { clock: FakeClock }> => {
  const list = await mountList('');
  list.value = value;
  await settled(list);
  return list;
};

/** A card on its way into a list. */
const createCard = (exercise: string): ExerciseCardElement => {
  const card = document.createElement('exercise-card');
  card.setAttribute('exercise', exercise);
  return card;
};

describe('the progress of a list', () => {
  beforeEach(clearDevice);

  const equalDocuments: Record<string, () => unknown> = {
    'in a new object': () => documentOf(...ids),
    'as JSON text': () => JSON.stringify(documentOf(...ids)),
    'in a frozen object': () => Object.freeze(documentOf(...ids) as object),
    'behind a proxy': () => new Proxy(documentOf(...ids) as object, {}),
  };
  for (const [name, create] of Object.entries(equalDocuments)) {
    it(`is not touched by an equal document ${name}`, async () => {
      const list = await mountValue(documentOf(...ids));
      ticks(list)[2]!.click();
      list.start();
      await settled(list);
      const timer = cardsOf(list)[0]!.timer!;
      const events = record(list, 'routine-list-load', 'routine-list-error', 'rep-timer-reset', 'rep-timer-pause');
      list.value = create();
      await settled(list);
      expect(events).to.deep.equal([]);
      expect(cardsOf(list)[0]!.timer === timer, 'the same timer').to.be.true;
      expect(timer.state).to.equal('running');
      expect(doneNames(list)).to.deep.equal(['Toe spreading']);
    });
  }

  it('goes with its exercise when another version of the document moves, adds and drops some', async () => {
    const list = await mountValue(documentOf(...ids));
    ticks(list)[2]!.click();
    list.start();
    await settled(list);
    list.value = documentOf('toe-spread', 'toe-walking', 'toe-curls');
    await settled(list);
    expect(doneNames(list)).to.deep.equal(['Toe spreading']);
    expect(textOf(list, '.where')).to.include('Exercise 3 of 3. Toe curls.');
    expect(cardsOf(list)[2]!.timer!.state).to.equal('running');
  });

  it('ends with the exercise that is open when that is dropped', async () => {
    const list = await mountValue(documentOf(...ids));
    list.start();
    await settled(list);
    list.value = documentOf('arch-raises', 'toe-spread');
    await settled(list);
    expect(inside(list, '.frame').classList.contains('list')).to.be.true;
  });

  it('is told apart for exercises that are alike', async () => {
    const list = await mountValue(documentOf('toe-curls', 'toe-curls'));
    ticks(list)[1]!.click();
    await settled(list);
    expect(ticks(list).map(tick => tick.getAttribute('aria-checked'))).to.deep.equal(['false', 'true']);
  });

  describe('made of the page’s cards', () => {
    const markup = ids.map(id => `<exercise-card exercise="${id}"></exercise-card>`).join('');

    it('goes on when a card is added, moved or removed', async () => {
      const list = await mountList('', markup);
      const [first, second, third] = [...list.querySelectorAll('exercise-card')];
      ticks(list)[2]!.click();
      list.start();
      await settled(list);
      list.append(createCard('toe-walking'));
      await settled(list);
      list.prepend(third!);
      await settled(list);
      second!.remove();
      await settled(list);
      expect(doneNames(list)).to.deep.equal(['Toe spreading']);
      expect(first!.timer!.state).to.equal('running');
      expect(textOf(list, '.where')).to.include('Exercise 2 of 3. Toe curls.');
    });

    it('goes with a card that is moved without leaving the page', async function () {
      const list = await mountList('', markup);
      if (typeof list.moveBefore !== 'function') return this.skip();
      const [first, , third] = [...list.querySelectorAll('exercise-card')];
      list.start();
      await settled(list);
      list.moveBefore(third!, first!);
      await settled(list);
      expect(first!.timer!.state).to.equal('running');
      expect(textOf(list, '.where')).to.include('Exercise 2 of 3. Toe curls.');
    });

    for (const [how, change] of Object.entries<(card: ExerciseCardElement) => void>({
      attributes: card => card.setAttribute('exercise', 'toe-walking'),
      properties: card => Object.assign(card, { exercise: 'toe-walking' }),
    })) {
      it(`stays with a card whose ${how} come late`, async () => {
        // a record of its own: what the other case has done is not done here
        const list = await mountList(`log="late ${how}"`, `<exercise-card></exercise-card>${markup}`);
        ticks(list)[0]!.click();
        await settled(list);
        change(list.querySelector('exercise-card')!);
        await settled(list);
        expect(doneNames(list)).to.deep.equal(['Toe walking']);
      });
    }

    it('counts a dose that comes late', async () => {
      const list = await mountList('', '<exercise-card exercise="toe-curls"></exercise-card>');
      list.querySelector('exercise-card')!.setAttribute('duration', '600');
      await settled(list);
      expect(textOf(list, '.row .muted')).to.include('about 10 min');
    });
  });

  it('is read again although a library has given arrays a JSON text of their own', async () => {
    const restore = replaceProperty(Array.prototype, 'toJSON', {
      value(this: unknown[]) {
        return `[${this.map(each => JSON.stringify(each)).join(', ')}]`;
      },
    });
    try {
      const first = await mountValue(documentOf(...ids));
      ticks(first)[0]!.click();
      await settled(first);
      const second = document.createElement('routine-list');
      second.clock = first.clock;
      second.value = documentOf(...ids);
      document.body.append(second);
      await settled(second);
      expect(doneNames(second)).to.deep.equal(['Toe curls']);
      second.remove();
    } finally {
      restore();
    }
  });

  it('is kept without the names that people type', async () => {
    const list = await mountValue(routineOf({ name: 'Maria Huber, knee', duration: 20 }));
    ticks(list)[0]!.click();
    expect(JSON.stringify({ ...localStorage }))
      .to.include('toe-yoga.routine')
      .and.not.include('Huber');
  });
});

describe('cards in a list', () => {
  beforeEach(clearDevice);

  const wraps: Record<string, (cards: string[]) => string> = {
    'in one paragraph': cards => `<p>${cards.join('<br>')}</p>`,
    'each in a block': cards => cards.map(card => `<div><div>${card}</div></div>`).join(''),
    'some of them wrapped': ([first, ...others]) => `${first}<section><h4>Later</h4>${others.join('')}</section>`,
  };
  const cards = ids.map(id => `<exercise-card exercise="${id}"></exercise-card>`);

  for (const [name, wrap] of Object.entries(wraps)) {
    it(`are found and gone through wherever the page has put them: ${name}`, async () => {
      const list = await mountList('', wrap(cards));
      const shown = [...list.querySelectorAll('exercise-card')];
      const heights = (): boolean[] => shown.map(card => card.getBoundingClientRect().height > 0);
      expect(heights()).to.deep.equal([true, true, true]);
      const labels = [...ticks(list), ...shown.flatMap(ticks)].map(tick => tick.getAttribute('aria-label'));
      expect(new Set(labels).size).to.equal(3);
      await expect(list).to.be.accessible();
      list.start();
      await settled(list);
      expect(heights()).to.deep.equal([true, false, false]);
      press(list, 'Not today');
      await settled(list);
      expect(heights()).to.deep.equal([false, true, false]);
      expect(shown[1]!.timer!.state).to.equal('running');
      await expect(list).to.be.accessible();
    });
  }

  it('are not those of a list or another slot within it', async () => {
    const inner = `<routine-list id="inner">${cards[1]}</routine-list><div slot="intro">${cards[2]}</div>`;
    const list = await mountList('', cards[0] + inner);
    expect(textOf(list, '.row .muted')).to.include('1 exercise,');
  });

  it('leave no trace on a copy', async () => {
    const list = await mountList('', cards.join(''));
    const before = cards.join('');
    expect(list.innerHTML).to.equal(before);
    const page = await mount<RoutineListElement>('<div></div>');
    const copy = list.cloneNode(true) as RoutineListElement;
    page.append(copy);
    await settled(copy);
    for (const card of copy.children) expect(card.getBoundingClientRect().height).to.be.above(0);
    page.append(list.firstElementChild!.cloneNode(true));
    const single = page.lastElementChild as ExerciseCardElement;
    await settled(single);
    expect(single.timer).not.to.equal(null);
  });

  it('are told what the list says for all timers, and give it back', async () => {
    const list = await mountList('lead-in="7" no-sound voice vibrate no-wake-lock', cards[0]);
    list.start();
    await settled(list);
    const card = list.querySelector('exercise-card')!;
    const settings = (): unknown[] => {
      const { leadIn, noSound, voice, vibrate, noWakeLock } = card.timer!;
      return [leadIn, noSound, voice, vibrate, noWakeLock];
    };
    expect(settings()).to.deep.equal([7, true, true, true, true]);
    list.after(card);
    await settled(list);
    await settled(card);
    expect(settings()).to.deep.equal([null, false, false, false, false]);
    card.remove();
  });
});

describe('the rows of a list', () => {
  beforeEach(clearDevice);

  it('of one exercise twice have names of their own, and say once that it is no diagnosis', async () => {
    const list = await mountValue(documentOf('toe-curls', 'arch-raises', 'toe-curls'));
    const labels = (selector: string): (string | null)[] =>
      queryDeep(list, selector).map(each => each.getAttribute('aria-label'));
    expect(labels('.tick')).to.deep.equal(['Toe curls: done', 'Arch raises: done', 'Toe curls 2: done']);
    expect(labels('.row-start')).to.deep.equal(['Start Toe curls', 'Start Arch raises', 'Start Toe curls 2']);
    const notices = queryDeep(list, 'p').filter(({ textContent }) => textContent!.includes('not a diagnosis'));
    expect(notices).to.have.length(1);
  });
});

describe('a routine in a language of its own', () => {
  it('has its author’s words marked, and no others', async () => {
    const data = {
      version: 1,
      lang: 'de',
      title: 'Woche 1',
      intro: 'Morgens:\nzehn Minuten.',
      exercises: [{ name: 'Wandsitz', steps: ['Lehnen.'], duration: 30, note: 'Tag 1:\nfünfmal' }],
    };
    const list = await mountList('', scriptOf(data));
    const langOf = (element: Element): string | undefined => element.closest<HTMLElement>('[lang]')?.lang;
    const card = cardsOf(list)[0]!;
    const authors = [inside(list, '[part=title]'), inside(list, '.intro'), inside(list, '[slot=note]')];
    for (const element of [...authors, inside(card, '[part=name]'), inside(card, '.steps span')]) {
      expect(langOf(element), element.textContent!).to.equal('de');
    }
    expect(langOf(inside(list, '.row'))).to.equal('en');
    expect(getComputedStyle(inside(list, '.intro')).whiteSpace).to.include('pre-line');
    expect(getComputedStyle(inside(list, '[slot=note]')).whiteSpace).to.include('pre-line');
  });
});
