import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/routine-list/index.js';
import type { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import { readLocalTime } from '../../../src/routine/day.js';
import { findButton, press } from '../../support/buttons.js';
import { inside, record, textOf } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { findTooSmall, findTooWide, mountNarrow } from '../../support/layout.js';
import { clearDevice } from '../../support/record.js';
import { cardsOf, mountList, routineOf, scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

const hour = 3_600_000;

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
  for (const { name, value } of before.attributes) list.setAttribute(name, value);
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
  beforeEach(clearDevice);

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
  beforeEach(clearDevice);

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
    expect(events).to.deep.equal([
      { type: 'routine-list-skip', detail: { index: 1, exercise: 'arch-raises', key: 'arch-raises' } },
    ]);
  });

  it('counts no work that was only skipped to, but work that time was spent in', async () => {
    const list = await mountThree();
    await start(list);
    cardsOf(list)[0]!.timer!.next();
    await act(list, 'Next exercise');
    const { timer } = cardsOf(list)[1]!;
    while (timer!.state === 'running') timer!.next();
    await settled(list);
    expect(textOf(list, '.where')).to.include('Exercise 3 of 3');
    cardsOf(list)[2]!.timer!.next();
    list.clock.advance(30_000);
    await settled(list);
    await act(list, 'Finish');
    expect(textOf(list, '.end')).to.include('1 of 3 done today.');
    await act(list, 'Back to the list');
    expect(checked(list)).to.deep.equal(['false', 'false', 'true']);
  });

  it('gives the timer the exercises before and after', async () => {
    const list = await mountThree();
    await start(list);
    const navigationAt = (index: number) => cardsOf(list)[index]!.listContext!.navigation!;
    expect(navigationAt(0).previous).to.equal(null);
    expect(navigationAt(0).place).to.equal('Exercise 1 of 3');
    expect(navigationAt(0).nextName).to.equal('Arch raises');
    navigationAt(0).next!();
    await settled(list);
    navigationAt(1).next!();
    await settled(list);
    expect(navigationAt(2).next).to.equal(null);
    expect(navigationAt(2).nextName).to.equal('');
    expect(cardsOf(list)[0]!.listContext!.navigation).to.equal(null);
  });

  it('takes a second tap for a slip of the finger', async () => {
    const list = await mountThree();
    await start(list);
    const button = findButton(list, 'Next exercise')!;
    button.scrollIntoView({ block: 'center' });
    const { left, top } = button.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + 10), Math.round(top + 10)];
    let first = NaN;
    list.addEventListener('click', ({ timeStamp }) => (first = timeStamp), { once: true });
    await sendMouse({ type: 'click', position });
    await settled(list);
    const second = findButton(list, 'Next exercise')!;
    // however slow the machine is, the finger was not
    const tap = new MouseEvent('click', { detail: 1, bubbles: true });
    Object.defineProperty(tap, 'timeStamp', { value: first + 500 });
    second.dispatchEvent(tap);
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
  beforeEach(clearDevice);

  it('shows its ticks while it offers to go on, which comes first, and can begin anew', async () => {
    const before = await mountThree();
    await start(before);
    before.clock.advance(30_000);
    await settled(before);
    await act(before, 'Next exercise');
    before.clock.advance(30_000);
    const list = await reload(before);
    expect(checked(list)).to.deep.equal(['true', 'false', 'false']);
    expect(findButton(list, 'Go on with Arch raises')!.className).to.include('primary');
    expect(findButton(list, 'Start from the beginning')!.className).not.to.include('primary');
    await expect(list).to.be.accessible();
    await act(list, 'Start from the beginning');
    expect(textOf(list, '.where')).to.include('Exercise 1 of 3');
    await act(list, 'Back to the list');
    // it was done, though not all at once
    expect(checked(list)).to.deep.equal(['true', 'false', 'false']);
  });

  it('offers to go on at that exercise where the reader went back to the list, and counts what is left', async () => {
    const exercises = ['A', 'B', 'C', 'D'].map(name => ({ name, duration: 600 }));
    const list = await mountList('', scriptOf(routineOf(...exercises)));
    await start(list);
    await act(list, 'Back to the list');
    expect(textOf(list, '.start')).to.equal('Start about 41 min');
    await start(list);
    await act(list, 'Not today');
    await act(list, 'Next exercise');
    await act(list, 'Back to the list');
    for (const shown of [list, await reload(list)]) {
      expect(textOf(shown)).to.include('You were at exercise 3 of 4.').and.include('4 exercises, about 41 min');
      expect(textOf(shown, '.start')).to.equal('Go on with C about 21 min');
    }
  });

  it('goes on within the exercise that the reader left for the list, after a few seconds to get ready', async () => {
    const list = await mountList('', scriptOf(routineOf({ name: 'A', duration: 600 }, { name: 'B', duration: 20 })));
    await start(list);
    const getReady = cardsOf(list)[0]!.timer!.timeline.phases[0]!.duration;
    list.clock.advance(getReady + 200_000);
    await act(list, 'Back to the list');
    expect(cardsOf(list)[0]!.timer).to.equal(null);
    let shown: RoutineListElement = list;
    for (const isReloaded of [false, true]) {
      if (isReloaded) shown = await reload(shown);
      await act(shown, 'Go on with A');
      const timer = cardsOf(shown)[0]!.timer!;
      expect(timer.phase!.kind).to.equal('ready');
      list.clock.advance(timer.phase!.duration);
      await settled(shown);
      expect(timer.phase!.kind).to.equal('move');
      expect(timer.remaining).to.be.within(395_000, 400_000);
      await act(shown, 'Back to the list');
    }
    await act(shown, 'Start from the beginning');
    expect(cardsOf(shown)[0]!.timer!.elapsed).to.equal(0);
  });

  it('offers it also where the exercise is called otherwise since, and not where it is gone', async () => {
    const cards = ['A', 'B'].map(name => `<exercise-card name="${name}" duration="60"></exercise-card>`);
    const list = await mountList('', cards.join(''));
    const second = list.querySelectorAll('exercise-card')[1]!;
    inside<HTMLButtonElement>(second, '.row-start').click();
    await settled(list);
    list.clock.advance(30_000);
    await act(list, 'Back to the list');
    second.name = 'C';
    await settled(list);
    expect(findButton(list, 'Go on with C')).not.to.equal(undefined);
    await act(list, 'Go on with C');
    expect(textOf(list, '.where')).to.include('Exercise 2 of 2');
    await act(list, 'Back to the list');
    second.remove();
    await settled(list);
    expect(findButton(list, 'Go on with C')).to.equal(undefined);
    await act(list, 'Start');
    expect(textOf(list, '.where')).to.include('Exercise 1 of 1');
  });

  it('offers what is left where the exercise was ticked since', async () => {
    const exercises = ['A', 'B', 'C'].map(name => ({ name, duration: 600 }));
    const list = await mountList('', scriptOf(routineOf(...exercises)));
    await start(list);
    list.clock.advance(30_000);
    await settled(list);
    await act(list, 'Back to the list');
    expect(textOf(list, '.start')).to.equal('Go on with A about 30 min');
    inside(list, '.tick').click();
    await settled(list);
    expect(textOf(list, '.start')).to.equal('Go on with B about 21 min');
    await act(list, 'Go on with B');
    expect(textOf(list, '.where')).to.include('Exercise 2 of 3. B.');
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
  beforeEach(clearDevice);

  it('has a check mark and a time only where all of it was done in this page’s time, a minute at least', async () => {
    const endOf = async (list: RoutineListElement): Promise<[string, boolean]> => {
      await settled(list);
      return [textOf(list, '.end').split(' No')[0]!.split(' Start')[0]!, !!inside(list, '.end-sign')];
    };
    const list = await mountList('', scriptOf(routineOf({ name: 'A', duration: 60 }, { name: 'B', duration: 20 })));
    await start(list);
    await act(list, 'Not today');
    await act(list, 'Not today');
    expect(await endOf(list)).to.deep.equal(['That was it for now 0 of 2 done today.', false]);
    await act(list, 'Start again');
    await act(list, 'Not today');
    list.clock.advance(40_000);
    expect(await endOf(list)).to.deep.equal(['That was it for now 1 of 2 done today.', false]);
    await act(list, 'Back to the list');
    await start(list);
    list.clock.advance(70_000);
    await settled(list);
    list.clock.advance(40_000);
    expect((await endOf(list))[0]).to.match(
      /^That was the routine 2 of 2 done today\. The timer ran for about 2 min\.$/,
    );
  });

  it('tells no time of a run that was gone on with after a reload, nor a short one', async () => {
    const data = scriptOf(routineOf({ name: 'A', duration: 20 }, { name: 'B', duration: 90 }));
    const before = await mountList('', data);
    await start(before);
    before.clock.advance(30_000);
    await settled(before);
    const list = await reload(before);
    await act(list, 'Go on with B');
    before.clock.advance(200_000);
    await settled(list);
    // the record of the page before is still being read
    const end = 'That was the routine 2 of 2 done today. Start again';
    await waitUntil(() => textOf(list, '.end').startsWith(end));
    const short = await mountList('', scriptOf(routineOf({ name: 'C', duration: 20 })));
    await start(short);
    short.clock.advance(60_000);
    await settled(short);
    expect(textOf(short, '.end')).to.match(/^That was the routine 1 of 1 done today\. Start again/);
  });

  it('tells no time in which no timer ran: off the page, after another routine or without the card', async () => {
    const data = routineOf({ name: 'A', duration: 115 });
    const finish = async (list: Awaited<ReturnType<typeof mountThree>>): Promise<string> => {
      list.clock.advance(200_000);
      await settled(list);
      return textOf(list, '.end');
    };
    const told = 'The timer ran for about 2 min.';

    const away = await mountList('', scriptOf(data));
    const parent = away.parentElement!;
    await start(away);
    away.clock.advance(60_000);
    away.remove();
    away.clock.advance(3_600_000);
    parent.append(away);
    await settled(away);
    expect(await finish(away)).to.include(told);

    const other = await mountThree();
    await start(other);
    other.clock.advance(10_000);
    other.value = data;
    await settled(other);
    other.clock.advance(3_600_000);
    await start(other);
    expect(await finish(other)).to.include(told);

    const cards = '<exercise-card name="B" duration="115"></exercise-card>';
    const own = await mountList('', `${cards}<exercise-card name="Gone" duration="60"></exercise-card>`);
    inside<HTMLButtonElement>(own.querySelector('[name=Gone]')!, '.row-start').click();
    await settled(own);
    own.clock.advance(10_000);
    own.querySelector('[name=Gone]')!.remove();
    await settled(own);
    own.clock.advance(3_600_000);
    await start(own);
    expect(await finish(own)).to.include(told);
  });

  it('counts as the list does, and says what is next today only where the run is complete', async () => {
    const exercises = ['A', 'B'].map(name => ({ name, duration: 20, timesPerDay: 2 }));
    const list = await mountList('', scriptOf(routineOf(...exercises)));
    await start(list);
    await act(list, 'Not today');
    list.clock.advance(60_000);
    await settled(list);
    expect(textOf(list, '.end')).to.include('1 of 4 done today. Not today: A.');
    await act(list, 'Back to the list');
    expect(textOf(list, '.done')).to.equal('1 of 4 done');
    expect(textOf(list, '.start')).to.include('Go on with A');
    await start(list);
    list.clock.advance(60_000);
    await settled(list);
    // the other one was done in this run
    const told = /2 of 4 done today\..* Twice a day: once more this evening\./;
    await waitUntil(() => told.test(textOf(list, '.end')));
  });

  for (const attributes of ['', 'no-log']) {
    it(`leaves what is asked for again today open, ${attributes || 'in a record'}, and begins a new run with it`, async () => {
      const twice = { name: 'A', duration: 20, timesPerDay: 2 };
      const list = await mountList(attributes, scriptOf(routineOf(twice, { name: 'B', duration: 20 })));
      const hours = Number(readLocalTime(list.clock.date()).time.slice(0, 2));
      list.clock.jump((32 - hours) * hour);
      await start(list);
      for (let i = 0; i < 2; i++) {
        list.clock.advance(60_000);
        await settled(list);
      }
      const again = attributes ? 'Twice a day: once more this evening.' : 'Again today: A.';
      await waitUntil(() => textOf(list, '.end').includes(again), 'the end says what is still asked for');
      await act(list, 'Back to the list');
      list.clock.jump(10 * hour);
      let shown: RoutineListElement = list;
      for (const isReloaded of [false, true]) {
        if (isReloaded) shown = await reload(shown);
        await waitUntil(
          () => textOf(shown, '.start').startsWith('Start about'),
          'a run begins, and none is gone on with',
        );
        const ticks = attributes ? 'false,false' : 'true,false,true';
        await waitUntil(() => checked(shown).join() === ticks, 'what is remembered of before is ticked');
        expect(textOf(shown, '.done')).to.equal(attributes ? '' : '2 of 3 done');
        expect(textOf(shown)).to.include(attributes ? '2 exercises, about' : '1 exercise to do now, about');
        expect(textOf(shown)).not.to.include('leaves out');
      }
    });
  }

  it('goes through the whole routine the second time of a day, where no record is kept', async () => {
    const twice = { name: 'B', duration: 20, timesPerDay: 2 };
    const data = routineOf({ name: 'A', duration: 20 }, twice, { name: 'C', duration: 20 });
    const list = await mountList('no-log', scriptOf(data));
    const run = async (): Promise<void> => {
      for (let i = 0; i < 3; i++) {
        await waitUntil(() => textOf(list, '.where')?.includes(`Exercise ${i + 1} of 3`), `exercise ${i + 1} runs`);
        list.clock.advance(60_000);
        await settled(list);
      }
      await waitUntil(() => textOf(list, '.end')?.includes('3 of 3 done today.'));
    };
    await start(list);
    await run();
    await act(list, 'Back to the list');
    await start(list);
    await run();
    await act(list, 'Start again');
    await run();
  });

  it('goes on with what is left, and tells its time without what is done', async () => {
    const exercises = ['A', 'B', 'C'].map(name => ({ name, duration: 600 }));
    const list = await mountList('no-log lead-in="0"', scriptOf(routineOf(...exercises)));
    expect(textOf(list, '.start')).to.equal('Start about 30 min');
    inside<HTMLButtonElement>(list, '.exercises > :last-child .tick').click();
    await settled(list);
    expect(textOf(list, '.start')).to.include('about 20 min');
    await start(list);
    list.clock.advance(240_000);
    await act(list, 'Back to the list');
    expect(textOf(list, '.start')).to.equal('Go on with A about 16 min');
    const reloaded = await reload(list);
    expect(textOf(reloaded, '.start')).to.equal('Go on with A about 16 min');
    await act(reloaded, 'Go on with A');
    list.clock.advance(380_000);
    await waitUntil(() => textOf(reloaded, '.where')?.includes('Exercise 2 of 3'), 'the second one runs');
    list.clock.advance(600_000);
    await waitUntil(() => textOf(reloaded, '.end')?.includes('3 of 3 done today.'), 'the third one is done already');
  });

  it('says what was done, how long it took and what is next today, and presses nothing', async () => {
    const list = await mountList('', scriptOf(routineOf({ name: 'A', duration: 115, timesPerDay: 2 })));
    await start(list);
    list.clock.advance(120_000);
    await settled(list);
    const end = inside(list, '.end');
    expect(textOf(list, '.end'))
      .to.include('1 of 2 done today. The timer ran for about 2 min.')
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
  beforeEach(clearDevice);

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
