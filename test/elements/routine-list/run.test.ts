import { expect, fixture } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/routine-list/index.js';
import type { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import { findButton, press } from '../../support/buttons.js';
import { inside, record, textOf } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { findTooSmall, findTooWide, mountNarrow } from '../../support/layout.js';
import { cardsOf, mountList, routineOf, scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

const three = routineOf({ exercise: 'toe-curls' }, { exercise: 'arch-raises' }, { exercise: 'toe-spread' });

const mountThree = (): Promise<RoutineListElement & { clock: FakeClock }> => mountList('', scriptOf(three));

const start = async (list: RoutineListElement): Promise<void> => {
  list.start();
  await settled(list);
};

const act = async (list: RoutineListElement, label: string): Promise<void> => {
  press(list, label);
  await settled(list);
};

/** The list as after a reload of the page. */
const reload = async (before: RoutineListElement): Promise<RoutineListElement> => {
  before.remove();
  const list = document.createElement('routine-list');
  list.clock = before.clock;
  list.innerHTML = before.innerHTML;
  (await fixture(document.createElement('div'))).append(list);
  await settled(list);
  return list;
};

const checked = (list: RoutineListElement): (string | null)[] =>
  [...list.shadowRoot!.querySelectorAll('.tick')].map(tick => tick.getAttribute('aria-checked'));

const rowButton = (list: RoutineListElement, index: number): HTMLButtonElement =>
  inside<HTMLButtonElement>(cardsOf(list)[index]!, '.row-start');

describe('a list before it begins', () => {
  beforeEach(() => localStorage.clear());

  it('has what to be careful about before Start, open the first time, and Start before the rows', async () => {
    const list = await mountThree();
    const [safety, button, rows] = ['.safety', '.start button', '.exercises'].map(each => inside(list, each));
    expect(safety!.compareDocumentPosition(button!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(button!.compareDocumentPosition(rows!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect((safety as HTMLDetailsElement).open).to.be.true;
    expect(textOf(list, '.start')).to.match(/^Start about \d+ min$/);
    await start(list);
    await act(list, 'Back to the list');
    expect(inside<HTMLDetailsElement>(list, '.safety').open).to.be.false;
  });

  it('starts at the row that is pressed', async () => {
    const list = await mountThree();
    expect(rowButton(list, 1).getAttribute('aria-label')).to.equal('Start Arch raises');
    rowButton(list, 1).click();
    await settled(list);
    expect(textOf(list, '.where')).to.include('Exercise 2 of 3. Arch raises.');
    expect(cardsOf(list)[1]!.timer!.state).to.equal('running');
  });

  it('takes a press anywhere in a row, but for its box and its fold', async () => {
    const list = await mountThree();
    const { left, top, height } = cardsOf(list)[0]!.getBoundingClientRect();
    const picture = inside(cardsOf(list)[0]!, '.picture').getBoundingClientRect();
    const hit = (x: number, y: number): Element | null | undefined =>
      cardsOf(list)[0]!.shadowRoot!.elementFromPoint(x, y);
    cardsOf(list)[0]!.scrollIntoView({ block: 'center' });
    const moved = cardsOf(list)[0]!.getBoundingClientRect().top - top;
    expect(hit(picture.left + 5, picture.top + 5 + moved)?.className).to.equal('row-start');
    expect(hit(left + 10, top + moved + height - 10)?.localName).to.equal('summary');
    const tick = inside(list, '.tick').getBoundingClientRect();
    expect(list.shadowRoot!.elementFromPoint(tick.left + 22, tick.top + 22)?.closest('.tick')).not.to.equal(null);
  });

  it('has the timer’s switches, which its timers follow', async () => {
    const list = await mountThree();
    await act(list, 'Sound');
    await start(list);
    const sound = findButton(cardsOf(list)[0]!.timer!, 'Sound')!;
    expect(sound.getAttribute('aria-pressed')).to.equal('false');
  });
});

describe('a list that runs', () => {
  beforeEach(() => localStorage.clear());

  it('leaves an exercise open whose work was not reached, goes back, and tells what is not for today', async () => {
    const list = await mountThree();
    const events = record(list, 'routine-list-done', 'routine-list-skip');
    await start(list);
    await act(list, 'Next exercise');
    await act(list, 'Not today');
    cardsOf(list)[2]!.listContext!.navigation!.previous!();
    await settled(list);
    expect(textOf(list, '.where')).to.include('Exercise 2 of 3');
    await act(list, 'Back to the list');
    expect(checked(list)).to.deep.equal(['false', 'false', 'false']);
    expect(textOf(list, '.tick-note')).to.equal('Not today');
    expect(events).to.deep.equal([{ type: 'routine-list-skip', detail: { index: 1, exercise: 'arch-raises' } }]);
  });

  it('gives the timer the exercises before and after', async () => {
    const list = await mountThree();
    await start(list);
    const navigationAt = (index: number) => cardsOf(list)[index]!.listContext!.navigation!;
    expect(navigationAt(0).previous).to.equal(null);
    expect(navigationAt(0).place).to.equal('Exercise 1 of 3');
    navigationAt(0).next!();
    await settled(list);
    navigationAt(1).next!();
    await settled(list);
    expect(navigationAt(2).next).to.equal(null);
    expect(cardsOf(list)[0]!.listContext!.navigation).to.equal(null);
  });

  it('takes a second tap for a slip of the finger', async () => {
    const list = await mountThree();
    await start(list);
    const button = findButton(list, 'Next exercise')!;
    button.scrollIntoView({ block: 'center' });
    const { left, top } = button.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + 10), Math.round(top + 10)];
    await sendMouse({ type: 'click', position });
    await settled(list);
    const second = findButton(list, 'Next exercise')!;
    second.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    await settled(list);
    expect(textOf(list, '.where')).to.include('Exercise 2 of 3');
    second.click();
    await settled(list);
    expect(textOf(list, '.where')).to.include('Exercise 3 of 3');
  });

  it('keeps its place and its ticks when the language changes', async () => {
    const list = await mountThree();
    await start(list);
    await act(list, 'Next exercise');
    list.lang = 'en-GB';
    await settled(list);
    expect(textOf(list, '.where')).to.include('Exercise 2 of 3');
  });
});

describe('a list that was broken off', () => {
  beforeEach(() => localStorage.clear());

  it('shows its ticks while it offers to go on, which comes first, and can begin anew', async () => {
    const before = await mountThree();
    await start(before);
    before.clock.advance(20_000);
    await settled(before);
    await act(before, 'Next exercise');
    before.clock.advance(20_000);
    const list = await reload(before);
    expect(checked(list)).to.deep.equal(['true', 'false', 'false']);
    expect(findButton(list, 'Go on with Arch raises')!.className).to.include('primary');
    expect(findButton(list, 'Start from the beginning')!.className).not.to.include('primary');
    await expect(list).to.be.accessible();
    await act(list, 'Start from the beginning');
    expect(textOf(list, '.where')).to.include('Exercise 1 of 3');
    await act(list, 'Back to the list');
    expect(checked(list)).to.deep.equal(['false', 'false', 'false']);
  });

  it('keeps ticks for the day that no session goes with', async () => {
    const before = await mountThree();
    inside(before, '.tick').click();
    const list = await reload(before);
    expect(checked(list)).to.deep.equal(['true', 'false', 'false']);
    expect(findButton(list, 'Go on with Arch raises')).not.to.equal(undefined);
  });
});

describe('the end of a list', () => {
  beforeEach(() => localStorage.clear());

  it('says what was done, how long it took and what is next today, and presses nothing', async () => {
    const list = await mountList('', scriptOf(routineOf({ name: 'A', duration: 115, timesPerDay: 2 })));
    await start(list);
    list.clock.advance(120_000);
    await settled(list);
    const end = inside(list, '.end');
    expect(textOf(list, '.end'))
      .to.include('1 of 1 done, in about 2 min.')
      .and.include('Twice a day: once more this evening.');
    expect(end.querySelector('.primary')).to.equal(null);
    expect(list.shadowRoot!.activeElement === end).to.be.true;
    const { top, bottom } = end.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    await expect(list).to.be.accessible();
    await act(list, 'Start again');
    list.clock.advance(120_000);
    await settled(list);
    expect(textOf(list, '.end')).to.include('That was all for today.');
  });
});

describe('a narrow list', () => {
  beforeEach(() => localStorage.clear());

  const long = 'Fußgelenkkräftigungsübung'.repeat(2);
  const data = {
    version: 1,
    title: long,
    intro: long,
    author: long,
    exercises: [
      { name: long, steps: [long], note: long, duration: 20, video: `https://${'videos.'.repeat(6)}example.org/1.mp4` },
      { name: long, duration: 20, video: 'https://www.youtube.com/watch?v=1' },
      { exercise: 'toe-yga' },
    ],
  };
  for (const width of [240, 320]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`of ${width} px keeps long words within, ${dir}`, async () => {
        const { element: list } = await mountNarrow<RoutineListElement>(
          `<routine-list>${scriptOf(data)}</routine-list>`,
          page => {
            page.dir = dir;
            page.style.inlineSize = `${width}px`;
          },
        );
        for (const step of ['list', 'running', 'finished']) {
          if (step === 'running') await start(list);
          if (step === 'finished') for (const label of ['Not today', 'Finish']) await act(list, label);
          expect(inside(list, '.frame').className, step).to.include(step);
          expect(findTooWide(list), step).to.deep.equal([]);
          expect(findTooSmall(list), step).to.deep.equal([]);
        }
      });
    }
  }

  it('shows all of the button that asks before a picture is loaded', async () => {
    const { element: list } = await mountNarrow<RoutineListElement>(`<routine-list>${scriptOf(data)}</routine-list>`);
    const button = inside(list, '.permission button');
    expect(button.scrollHeight).to.be.at.most(button.clientHeight + 1);
    expect(button.getBoundingClientRect().width).to.be.above(180);
  });
});
