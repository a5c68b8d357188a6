import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/routine-list/index.js';
import type { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import { standingEntries, ticksOf, type LogEntry } from '../../../src/log/entry.js';
import { openLog, StoredLog } from '../../../src/log/log.js';
import { addDays, dayOf, readLocalTime } from '../../../src/routine/day.js';
import { findButton, press } from '../../support/buttons.js';
import { inside, record, textOf, warnings } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { clearDevice, countStored, openApart } from '../../support/record.js';
import { replaceProperty } from '../../support/replace-property.js';
import { cardsOf, mountList, routineOf, scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

type List = RoutineListElement & { clock: FakeClock };

const hour = 3_600_000;
const log = 'knee';
const thrice = { name: 'Wall sit', duration: 10, timesPerDay: 3 };
const once = { name: 'Heel raise', duration: 10 };
const seldom = { name: 'Long hold', duration: 10, daysPerWeek: 3 };

/** A list whose record is read. */
const mountRoutine = async (attributes: string, ...exercises: unknown[]): Promise<List> => {
  const list = await mountList(`log="${log}" ${attributes}`, scriptOf(routineOf(...exercises)));
  await openLog(log).entries();
  await settled(list);
  return list;
};

const todayOf = (list: List): string => dayOf(readLocalTime(list.clock.date()));

const entries = async (): Promise<LogEntry[]> => standingEntries(await openLog(log).entries());

/** Waits until a list shows what its record says. */
const until = async (list: List, isShown: () => unknown): Promise<void> => {
  while (!isShown()) await new Promise(requestAnimationFrame);
  await settled(list);
};

const boxes = (list: List, row = 0): HTMLElement[] => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(`.exercises > li:nth-child(${row + 1}) .tick`),
];
const checked = (list: List, row = 0): string[] => boxes(list, row).map(box => box.getAttribute('aria-checked')!);

const click = async (list: List, box: HTMLElement): Promise<void> => {
  box.click();
  await settled(list);
};

const act = async (list: List, label: string): Promise<void> => {
  press(list, label);
  await settled(list);
};

/** The list as after a reload of the page, or later. */
const reload = async (before: List, ms = 0): Promise<List> => {
  before.remove();
  const list = document.createElement('routine-list') as List;
  for (const { name, value } of before.attributes) list.setAttribute(name, value);
  list.clock = new FakeClock();
  list.clock.jump(before.clock.date() - list.clock.date() + ms);
  list.innerHTML = before.innerHTML;
  (await fixture(document.createElement('div'))).append(list);
  await settled(list);
  return list;
};

describe('the boxes of a routine', () => {
  beforeEach(clearDevice);
  // so that nothing is written any more once the device is cleared
  afterEach(entries);

  it('are one a time that today asks for, and say how many are ticked', async () => {
    const list = await mountRoutine('', thrice, once);
    expect(boxes(list, 0).map(box => box.getAttribute('aria-label'))).to.deep.equal([
      'Wall sit: done, 1 of 3',
      'Wall sit: done, 2 of 3',
      'Wall sit: done, 3 of 3',
    ]);
    expect(boxes(list, 1).map(box => box.getAttribute('aria-label'))).to.deep.equal(['Heel raise: done']);
    await click(list, boxes(list)[0]!);
    expect(checked(list)).to.deep.equal(['true', 'false', 'false']);
    expect(textOf(list, '.tick-count')).to.equal('1 of 3 done');
    expect(textOf(list, '.done')).to.equal('1 of 4 done');
    for (const box of boxes(list)) expect(Math.min(box.offsetWidth, box.offsetHeight)).to.be.at.least(44);
    await expect(list).to.be.accessible();
  });

  it('are ticked where they are pressed, by key too, and each tick can be taken back', async () => {
    const list = await mountRoutine('', thrice);
    const events = record(list, 'routine-list-done');
    boxes(list)[2]!.focus();
    await sendKeys({ press: ' ' });
    await settled(list);
    expect(checked(list)).to.deep.equal(['false', 'false', 'true']);
    await sendKeys({ press: ' ' });
    await settled(list);
    expect(checked(list)).to.deep.equal(['false', 'false', 'false']);
    expect(events.map(({ detail }) => detail)).to.deep.equal(
      [true, false].map(done => ({ index: 0, exercise: null, key: 'Wall sit', done })),
    );
    expect(await entries()).to.be.empty;
  });

  it('are ticked in the record, which another list of it and a reload show', async () => {
    const list = await mountRoutine('', thrice);
    const other = await mountRoutine('', thrice);
    await click(list, boxes(list)[0]!);
    await click(list, boxes(list)[1]!);
    await until(other, () => checked(other)[1] === 'true');
    const later = await reload(list);
    await until(later, () => checked(later)[1] === 'true');
    expect(checked(later)).to.deep.equal(['true', 'true', 'false']);
    expect(await countStored()).to.equal(2);
  });

  it('show what another tab ticks', async () => {
    const list = await mountRoutine('', thrice);
    await openApart(log).add({ exercise: 'Wall sit', day: todayOf(list) });
    // a page does not hear itself
    const channel = new BroadcastChannel('toe-yoga.log');
    channel.postMessage({ log });
    await until(list, () => checked(list)[0] === 'true');
    channel.close();
    expect(textOf(list, '.done')).to.equal('1 of 3 done');
  });

  for (const isBegun of [false, true]) {
    it(`count each press at once before the record is read, ${isBegun ? 'and what was ticked before' : ''}`, async () => {
      const before = await mountRoutine('', thrice);
      if (isBegun) await click(before, boxes(before)[0]!);
      const count = (await entries()).length;
      const read = StoredLog.prototype.entries;
      let release = (): void => {};
      const gate = new Promise<void>(resolve => (release = resolve));
      const restore = replaceProperty(StoredLog.prototype, 'entries', {
        value(this: StoredLog) {
          return gate.then(() => read.call(this));
        },
      });
      const list = await reload(before);
      expect(checked(list)).to.deep.equal([`${isBegun}`, 'false', 'false']);
      await click(list, boxes(list)[1]!);
      await click(list, boxes(list)[2]!);
      expect(checked(list)).to.deep.equal([`${isBegun}`, 'true', 'true']);
      await click(list, boxes(list)[1]!);
      expect(checked(list)).to.deep.equal([`${isBegun}`, 'false', 'true']);
      if (isBegun) await click(list, boxes(list)[0]!);
      release();
      restore();
      while ((await entries()).length !== 1) await new Promise(requestAnimationFrame);
      await until(list, () => textOf(list, '.done') === '1 of 3 done');
      expect(count).to.equal(Number(isBegun));
    });
  }

  it('are ticked by the timer’s end, each time, and more than asked is done', async () => {
    const list = await mountRoutine('', once);
    for (const run of [1, 2]) {
      list.start();
      await settled(list);
      list.clock.advance(60_000);
      await settled(list);
      expect(textOf(list, '.end'), `run ${run}`).to.include('1 of 1 done');
    }
    await act(list, 'Back to the list');
    expect(checked(list)).to.deep.equal(['true', 'true']);
    expect(textOf(list, '.tick-count')).to.equal('2 of 2 done');
    expect(textOf(list, '.done')).to.equal('1 of 1 done');
    const ticks = await entries();
    expect(ticks.map(({ exercise }) => exercise)).to.deep.equal(['Heel raise', 'Heel raise']);
    expect(Math.min(...ticks.map(({ seconds }) => seconds!))).to.be.at.least(10);
  });

  it('tell the page each time, with the place of an exercise of the routine’s own, and nothing when it loads', async () => {
    const list = await mountRoutine('', once, thrice);
    const told: unknown[] = [];
    const hear = ({ detail }: CustomEvent): unknown => told.push(detail);
    document.addEventListener('routine-list-done', hear);
    try {
      for (const place of [0, 1, 1]) await click(list, boxes(list, 1)[place]!);
      const detail = { index: 1, exercise: null, key: 'Wall sit' };
      expect(told).to.deep.equal([true, true, false].map(done => ({ ...detail, done })));
      await reload(list);
      expect(told).to.have.length(3);
      expect(ticksOf(await openLog(log).entries())).to.deep.equal([{ exercise: 'Wall sit', day: todayOf(list) }]);
    } finally {
      document.removeEventListener('routine-list-done', hear);
    }
  });

  it('are two where there are many: the last that is ticked, and the next', async () => {
    const list = await mountRoutine('', { ...thrice, timesPerDay: 12 });
    await click(list, boxes(list)[0]!);
    expect(boxes(list).map(box => box.getAttribute('aria-label'))).to.deep.equal([
      'Wall sit: done, 1 of 12',
      'Wall sit: done, 2 of 12',
    ]);
  });

  it('offer what may be done besides', async () => {
    const list = await mountRoutine('', { ...once, timesPerDay: [1, 3] });
    expect(textOf(list, '.tick-note')).to.equal('Then 2 more if you like');
    await click(list, boxes(list)[0]!);
    expect(checked(list)).to.deep.equal(['true', 'false']);
    expect(textOf(list, '.tick-note')).to.equal('Up to 2 more if you like');
    expect(textOf(list, '.done')).to.equal('1 of 1 done');
  });

  it('are one, and nothing is kept but for the day, where the page wants no record', async () => {
    const list = await mountRoutine('no-log', thrice);
    await click(list, boxes(list)[0]!);
    expect(checked(list)).to.deep.equal(['true']);
    expect(list.shadowRoot!.querySelector('.record')).to.equal(null);
    expect(await indexedDB.databases()).to.be.empty;
    expect(checked(await reload(list))).to.deep.equal(['true']);
  });
});

describe('today', () => {
  beforeEach(clearDevice);
  afterEach(entries);

  it('leaves out of a run what is not due, says when it is, and lets the reader start it', async () => {
    const list = await mountRoutine('', once, seldom, thrice);
    await openLog(log).add({ exercise: 'Long hold', day: addDays(todayOf(list), -1) });
    await until(list, () => textOf(list, '.today'));
    expect(textOf(list, '.today'))
      .to.include('Start leaves out what is not for today: Long hold.')
      .and.include('Done on 1 of the last 7 days.');
    expect(textOf(list, '.tick-note')).to.match(/^Again on \w+day \d+ November$/);
    expect(textOf(list)).to.include('2 exercises, about');
    list.start();
    await settled(list);
    list.clock.advance(60_000);
    await settled(list);
    expect(textOf(list, '.where')).to.include('Exercise 3 of 3. Wall sit.');
    await act(list, 'Back to the list');
    inside<HTMLButtonElement>(cardsOf(list)[1]!, '.row-start').click();
    await settled(list);
    expect(textOf(list, '.where')).to.include('Long hold');
  });

  it('goes on with what was done the fewest times', async () => {
    const list = await mountRoutine('', thrice, { ...once, timesPerDay: 3 });
    await click(list, boxes(list, 0)[0]!);
    expect(findButton(list, 'Go on with Heel raise')).not.to.equal(undefined);
    await click(list, boxes(list, 1)[0]!);
    list.start();
    await settled(list);
    expect(textOf(list, '.where')).to.include('Exercise 1 of 2');
  });

  it('asks for nothing before the first day, and takes no text for a day', async () => {
    const list = await mountRoutine('start-date="2099-01-01"', once);
    expect(textOf(list, '.today')).to.include('Nothing is asked for until Thursday 1 January.');
    expect(textOf(list, '.tick-note')).to.equal('From Thursday 1 January');
    const said = await warnings(async () => {
      list.startDate = 'soon';
      await settled(list);
    });
    expect(said.join()).to.include('<routine-list start-date>').and.include('2026-01-31');
    expect(textOf(list, '.today')).to.equal('');
  });

  it('lasts until three in the morning, says so, and is another one when the page is seen again', async () => {
    const list = await mountRoutine('', once);
    const { time } = readLocalTime(list.clock.date());
    const hours = Number(time.slice(0, 2));
    const day = todayOf(list);
    const late = await reload(list, (25 - hours) * hour);
    expect(textOf(late, '.today')).to.match(/before three in the morning counts for \w+day \d+ November\.$/);
    await click(late, boxes(late)[0]!);
    expect((await entries()).map(each => each.day)).to.deep.equal([hours < 3 ? addDays(day, 1) : day]);
    late.clock.jump(3 * hour);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(late);
    expect(checked(late)).to.deep.equal(['false']);
    expect(textOf(late, '.today')).to.equal('Done on 1 of the last 7 days.');
  });

  it('counts a rolling week', async () => {
    const list = await mountRoutine('', once);
    for (const ago of [1, 3, 6, 7])
      await openLog(log).add({ exercise: 'Heel raise', day: addDays(todayOf(list), -ago) });
    await until(list, () => textOf(list, '.today').includes('3 of the last 7 days'));
  });
});

describe('a record', () => {
  beforeEach(clearDevice);

  it('makes no call to the storage before the reader acts', async () => {
    const calls: string[] = [];
    const count = (object: object, name: string): (() => void) => {
      const original = (object as Record<string, (...given: unknown[]) => unknown>)[name]!;
      return replaceProperty(object, name, {
        value(this: unknown, ...given: unknown[]) {
          calls.push(name);
          return original.apply(this, given);
        },
      });
    };
    const restores = [
      count(IDBFactory.prototype, 'open'),
      count(Storage.prototype, 'setItem'),
      count(Storage.prototype, 'removeItem'),
      ...(navigator.storage ? [count(Object.getPrototypeOf(navigator.storage) as object, 'persist')] : []),
    ];
    const list = await mountRoutine('ask="effort pain"', thrice, once);
    await openLog(log).entries();
    await click(list, inside(list, '.record summary'));
    await until(list, () => inside(list, '.record-content'));
    expect(calls).to.deep.equal([]);
    await click(list, boxes(list)[0]!);
    await openLog(log).entries();
    for (const restore of restores) restore();
    expect(calls).to.include('open').and.include('setItem');
  });

  it('is exported, erased and brought in again by the page', async () => {
    const list = await mountRoutine('', thrice);
    await click(list, boxes(list)[0]!);
    await click(list, boxes(list)[1]!);
    const text = await list.exportLog();
    expect(await list.eraseLog()).to.be.true;
    await until(list, () => checked(list).every(each => each === 'false'));
    const file = new File([text], 'record.json', { type: 'application/json' });
    const { added } = await list.importLog(file, { dryRun: true });
    expect([added, (await entries()).length]).to.deep.equal([2, 0]);
    await list.importLog(file);
    const twice = await list.importLog(text);
    expect([twice.added, twice.known]).to.deep.equal([0, 2]);
    await until(list, () => checked(list)[1] === 'true');
  });

  it('is the one that is shown, also where an exercise was called otherwise since', async () => {
    const list = (await mountList('', '<exercise-card name="Before" duration="10"></exercise-card>')) as List;
    await click(list, boxes(list)[0]!);
    list.querySelector('exercise-card')!.name = 'After';
    await until(
      list,
      () => checked(list)[0] === 'true' && boxes(list)[0]!.getAttribute('aria-label')?.includes('After'),
    );
    const { entries: saved } = JSON.parse(await list.exportLog()) as { entries: LogEntry[] };
    expect(standingEntries(saved).map(({ exercise }) => exercise)).to.deep.equal(['After']);
    expect(await list.eraseLog()).to.be.true;
    await until(list, () => checked(list)[0] === 'false');
  });

  it('is taken along by the name that the page has just set', async () => {
    const list = await mountRoutine('', once);
    await click(list, boxes(list)[0]!);
    await entries();
    list.log = 'another';
    expect((JSON.parse(await list.exportLog()) as { entries: unknown[] }).entries).to.be.empty;
  });

  it('is worth a copy where its last entry is long ago', async () => {
    const list = await mountRoutine('', once);
    await click(list, boxes(list)[0]!);
    await openLog(log).entries();
    const later = await reload(list, 40 * 24 * hour);
    await until(later, () => textOf(later, '.today'));
    expect(textOf(later, '.today')).to.match(/^Your last entry is of \d+ November 2023\./);
    expect(findButton(later, 'Save as a file')).not.to.equal(undefined);
    await expect(later).to.be.accessible();
    await click(later, boxes(later)[0]!);
    expect(findButton(later, 'Save as a file')).to.equal(undefined);
  });
});
