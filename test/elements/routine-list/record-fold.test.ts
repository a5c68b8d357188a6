import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/routine-list/index.js';
import type { RoutineListElement } from '../../../src/elements/routine-list/index.js';
import { standingEntries, type LogEntry } from '../../../src/log/entry.js';
import { openLog } from '../../../src/log/log.js';
import { english } from '../../../src/core.js';
import { addDays, dayOf, findWeekday, readLocalTime } from '../../../src/routine/day.js';
import { findButton, press } from '../../support/buttons.js';
import { inside, record, textOf } from '../../support/elements.js';
import { findTooSmall, findTooWide, mountNarrow, unfold } from '../../support/layout.js';
import { clearDevice } from '../../support/record.js';
import { replaceProperty } from '../../support/replace-property.js';
import { mountList, routineOf, scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

const log = 'fold';
const data = scriptOf(routineOf({ name: 'Wall sit', duration: 10 }, { name: 'Heel raise', duration: 10 }));
const mountFold = (attributes = ''): ReturnType<typeof mountList> => mountList(`log="${log}" ${attributes}`, data);

const entries = async (): Promise<LogEntry[]> => standingEntries(await openLog(log).entries());

const until = async (list: RoutineListElement, isShown: () => unknown): Promise<void> => {
  while (!isShown()) await new Promise(requestAnimationFrame);
  await settled(list);
};

const open = async (list: RoutineListElement): Promise<void> => {
  inside(list, '.record summary').click();
  await until(list, () => inside(list, '.record-content'));
};

const act = async (list: RoutineListElement, label: string): Promise<void> => {
  press(list, label);
  await settled(list);
};

const tick = async (list: RoutineListElement): Promise<void> => {
  inside(list, '.tick').click();
  await settled(list);
};

const runToEnd = async (list: Awaited<ReturnType<typeof mountList>>): Promise<void> => {
  list.start();
  await settled(list);
  for (let i = 0; i < 2; i++) {
    list.clock.advance(60_000);
    await settled(list);
  }
};

describe('the fold with the record', () => {
  beforeEach(clearDevice);
  // so that nothing is written any more once the device is cleared
  afterEach(entries);

  it('is empty until it is opened, and says where the record is kept and who can read it', async () => {
    const list = await mountFold();
    expect(inside(list, '.record-content')).to.equal(null);
    await open(list);
    expect(textOf(list, '.record-content'))
      .to.include('in this browser on this device')
      .and.include('Safari may delete them after a week')
      .and.include('whoever uses this browser can read them');
    expect(inside(list, '.weeks')).to.equal(null);
    await expect(list).to.be.accessible();
  });

  it('ticks a day before today with one press, completes it, and takes it back', async () => {
    const list = await mountFold();
    await open(list);
    const days = (): HTMLElement[] => [...list.shadowRoot!.querySelectorAll<HTMLElement>('.boxes button')];
    expect(days()).to.have.lengthOf(7);
    const state = (): string | null => days()[0]!.getAttribute('aria-checked');
    days()[0]!.click();
    await settled(list);
    expect(state()).to.equal('true');
    const [first, second] = await entries();
    expect([first!.exercise, second!.exercise]).to.have.members(['Wall sit', 'Heel raise']);
    expect(first!.day < first!.date).to.be.true;
    await openLog(log).add({ kind: 'undone', of: first!.id, exercise: first!.exercise, day: first!.day });
    await until(list, () => state() === 'mixed');
    for (const expected of ['true', 'false']) {
      days()[0]!.click();
      await settled(list);
      expect(state()).to.equal(expected);
    }
    expect(await entries()).to.be.empty;
  });

  it('shows a day as partly done while it lacks a time that it asks for, and adds what is missing', async () => {
    const twice = scriptOf(routineOf({ name: 'Wall sit', duration: 10, timesPerDay: 2 }));
    const list = await mountList(`log="${log}"`, twice);
    const day = addDays(dayOf(readLocalTime(list.clock.date())), -1);
    await openLog(log).add({ exercise: 'Wall sit', day, seconds: 90 });
    await open(list);
    const box = inside(list, '.boxes button');
    await until(list, () => box.ariaChecked === 'mixed');
    box.click();
    await settled(list);
    expect(box.ariaChecked).to.equal('true');
    expect(await entries()).to.have.lengthOf(2);
  });

  it('says of a day that was pressed which exercises were done, and how often, each to be taken back', async () => {
    const data = scriptOf(
      routineOf({ name: 'Wall sit', duration: 10, timesPerDay: 2 }, { name: 'Heel raise', reps: 8 }),
    );
    const list = await mountList(`log="${log}"`, data);
    await open(list);
    expect(inside(list, '.parts')).to.equal(null);
    const day = inside(list, '.boxes button');
    const press = async (box: HTMLElement): Promise<void> => {
      box.click();
      await settled(list);
    };
    await press(day);
    expect(textOf(list, '.parts .subtitle')).to.equal(`What was done on ${day.textContent!.trim()}`);
    const [wallSit, heelRaise] = list.shadowRoot!.querySelectorAll<HTMLElement>('.parts button');
    const state = (): unknown => [day, wallSit!, heelRaise!].map(box => box.ariaChecked);
    expect(state()).to.deep.equal(['true', 'true', 'true']);
    await expect(list).to.be.accessible();
    await press(heelRaise!);
    expect(state()).to.deep.equal(['mixed', 'true', 'false']);
    expect((await entries()).map(({ exercise }) => exercise)).to.deep.equal(['Wall sit', 'Wall sit']);
    const counts = ['2 of 2', '0 of 2', '1 of 2', '2 of 2'];
    for (const [i, count] of counts.entries()) {
      if (i) await press(wallSit!);
      expect(wallSit!.textContent!.trim()).to.equal(`Wall sit: ${count} done`);
    }
    // one press a day is enough still
    await press(day);
    expect(state()).to.deep.equal(['true', 'true', 'true']);
    expect((await entries()).map(({ day }) => day)).to.deep.equal(
      Array(3).fill(addDays(dayOf(readLocalTime(list.clock.date())), -1)),
    );
  });

  it('has no boxes for the exercises of a day where its own box says it all', async () => {
    const list = await mountList(`log="${log}"`, scriptOf(routineOf({ name: 'Wall sit', duration: 10 })));
    await open(list);
    inside(list, '.boxes button').click();
    await settled(list);
    expect(inside(list, '.parts')).to.equal(null);
  });

  for (const [language, first] of [
    ['en-GB', 'Mo'],
    ['en-US', 'Su'],
  ] as const) {
    it(`has weeks as rows that begin as in ${language}, and nothing for days to come`, async function () {
      if (!('getWeekInfo' in Intl.Locale.prototype || 'weekInfo' in Intl.Locale.prototype) && first !== 'Mo')
        this.skip();
      const restore = replaceProperty(navigator, 'languages', { value: ['de-DE', language, 'en'] });
      try {
        const list = await mountFold();
        await tick(list);
        await open(list);
        const today = dayOf(readLocalTime(list.clock.date()));
        const cells = [...inside(list, '.weeks').children];
        expect(cells[0]!.textContent).to.equal(first);
        // the last one is today, under its own name
        const todays = cells.slice(0, 7).map(cell => cell.textContent).indexOf(english.record.weekdays[findWeekday(today)]!); // prettier-ignore
        expect((cells.length - 1) % 7).to.equal(todays);
        expect(cells.at(-1)!.className).to.include('ticked');
        expect(cells.at(-1)!.getBoundingClientRect().left).to.equal(cells[todays]!.getBoundingClientRect().left);
      } finally {
        restore();
      }
    });
  }

  it('brings back what a press took back of a day, just as it was', async () => {
    const list = await mountFold();
    const day = addDays(dayOf(readLocalTime(list.clock.date())), -1);
    for (const exercise of ['Wall sit', 'Wall sit', 'Heel raise'])
      await openLog(log).add({ exercise, day, seconds: 90 });
    const before = await entries();
    await open(list);
    const box = inside(list, '.boxes button');
    await until(list, () => box.ariaChecked === 'true');
    for (let i = 0; i < 2; i++) {
      box.click();
      await settled(list);
      expect([box.ariaChecked, await entries()]).to.deep.equal(['false', []]);
      box.click();
      await settled(list);
      expect([box.ariaChecked, await entries()]).to.deep.equal(['true', before]);
    }
  });

  it('shows the last weeks as a picture and as a table, and what was done of each exercise', async () => {
    const list = await mountFold();
    await tick(list);
    await open(list);
    expect(inside(list, '.weeks').getAttribute('aria-label')).to.equal('The last 8 weeks: something was done on 1 day');
    expect(list.shadowRoot!.querySelectorAll('.weeks .square')).to.have.lengthOf(56);
    expect(list.shadowRoot!.querySelectorAll('.weeks .ticked')).to.have.lengthOf(1);
    expect(textOf(list, '.record-content table')).to.include('Wall sit once');
    expect(textOf(list, '.record-content')).to.include('Wall sit: once, on 1 day');
    await expect(list).to.be.accessible();
  });

  it('counts the last weeks from today, whenever the last entry was', async () => {
    const list = await mountFold();
    const today = dayOf(readLocalTime(list.clock.date()));
    const note = { kind: 'note', words: 'Stairs', day: addDays(today, -7 * 8 - 1) } as const;
    for (const day of [note.day, addDays(today, 1 - 7 * 8)]) await openLog(log).add({ exercise: 'Wall sit', day });
    await openLog(log).add(note);
    await open(list);
    const isFilled = (): unknown => textOf(list, '.record-content').includes('Wall sit: twice');
    await until(list, isFilled);
    expect(inside(list, '.weeks').getAttribute('aria-label')).to.equal('The last 8 weeks: something was done on 1 day');
    expect(inside(list, '.square').className).to.include('ticked');
    const days = [...list.shadowRoot!.querySelectorAll('.record-content table')].map(
      each => each.querySelectorAll('tbody tr').length,
    );
    expect(days).to.deep.equal([1, 1]);
    list.clock.jump(24 * 3_600_000);
    list.requestUpdate();
    await settled(list);
    expect(inside(list, '.weeks').getAttribute('aria-label')).to.equal(
      'The last 8 weeks: something was done on 0 days',
    );
    expect(list.shadowRoot!.querySelectorAll('.record-content table')).to.have.lengthOf(1);
  });

  it('shows the last notes with words, and names its tables apart', async () => {
    const list = await mountFold();
    for (const [i, words] of ['Stairs', 'Rain', undefined, 'Bus', 'Sun'].entries())
      await openLog(log).add({ kind: 'note', effort: 'harder', words, time: `10:00:0${i}` });
    await tick(list);
    await open(list);
    const all = (selector: string): string[] =>
      [...list.shadowRoot!.querySelectorAll(selector)].map(each => each.textContent);
    await until(list, () => inside(list, '.note-words'));
    expect(all('.note-words p:last-child')).to.deep.equal(['Sun', 'Bus', 'Rain']);
    expect(all('.record-content summary')).to.deep.equal(['Days as a table', 'Notes as a table']);
  });

  it('saves the record as a file and as a table', async () => {
    const list = await mountFold();
    await tick(list);
    await open(list);
    const blobs: Blob[] = [];
    const names: string[] = [];
    const restores = [
      replaceProperty(URL, 'createObjectURL', { value: (blob: Blob) => `blob:${blobs.push(blob)}` }),
      replaceProperty(HTMLAnchorElement.prototype, 'click', {
        value(this: HTMLAnchorElement) {
          names.push(this.download);
        },
      }),
    ];
    await act(list, 'Save as a file');
    await until(list, () => names.length === 1);
    await act(list, 'Save as a table');
    for (const restore of restores) restore();
    expect(names[0]).to.match(/^record-2023-11-1\d\.json$/);
    expect(names[1]).to.match(/\.csv$/);
    expect(JSON.parse(await blobs[0]!.text()).entries).to.have.lengthOf(1);
    expect(await blobs[1]!.text()).to.include('Wall sit');
  });

  it('copies a summary, or shows it where the page may not copy', async () => {
    const list = await mountFold();
    await tick(list);
    await open(list);
    let copied = '';
    const write = (value: (text: string) => Promise<void>): (() => void) =>
      replaceProperty(navigator, 'clipboard', { value: { writeText: value } });
    let restore = write(async text => void (copied = text));
    await act(list, 'Copy a summary');
    await until(list, () => textOf(list, '.panel') === 'Copied.');
    expect(copied).to.include('Wall sit: once, on 1 day');
    restore();
    restore = write(() => Promise.reject(new Error('not allowed')));
    await act(list, 'Copy a summary');
    await until(list, () => inside(list, '.panel textarea'));
    expect(inside<HTMLTextAreaElement>(list, '.panel textarea').value).to.equal(copied);
    restore();
    await expect(list).to.be.accessible();
  });

  /** Chooses a file to be brought in. */
  const give = async (list: RoutineListElement, content: string): Promise<void> => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'record.json'));
    const input = inside<HTMLInputElement>(list, 'input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(list, () => inside(list, '.panel ul'));
  };

  it('asks before it brings a file in, and before it erases', async () => {
    const list = await mountFold();
    await tick(list);
    const text = await list.exportLog();
    await open(list);
    await act(list, 'Erase the record');
    expect(list.shadowRoot!.activeElement).to.equal(inside(list, '.panel'));
    await act(list, 'No, change nothing');
    expect(await entries()).to.have.lengthOf(1);
    await act(list, 'Erase the record');
    await expect(list).to.be.accessible();
    await act(list, 'Yes, erase it');
    await until(list, () => textOf(list, '.panel') === 'The record is erased.');
    await give(list, 'nothing of ours');
    expect(textOf(list, '.panel')).to.equal(
      'This is not the whole file of a record: it may be another file, or cut off.',
    );
    const file = JSON.parse(text) as { entries: unknown[] };
    await give(list, JSON.stringify({ ...file, entries: [{}, ...file.entries] }));
    await until(list, () => textOf(list, '.panel').includes('would add'));
    expect(textOf(list, '.panel'))
      .to.match(/^It would add 1 tick, 1\d November 2023\. 1 line/)
      .and.include('1 line can’t be read')
      .and.include('entries[0]');
    expect(await entries()).to.be.empty;
    await act(list, 'Bring it in');
    await until(list, () => textOf(list, '.panel').startsWith('Added: 1 tick,'));
    expect(await entries()).to.have.lengthOf(1);
  });

  it('says why where it could not be erased', async () => {
    const list = await mountFold();
    await tick(list);
    await openLog(log).entries();
    await open(list);
    await act(list, 'Erase the record');
    const restore = replaceProperty(IDBObjectStore.prototype, 'delete', {
      value: () => {
        throw new DOMException('', 'UnknownError');
      },
    });
    try {
      await act(list, 'Yes, erase it');
      await until(list, () => !findButton(list, 'Yes, erase it'));
    } finally {
      restore();
    }
    expect(textOf(list, '.panel')).to.match(/^Your record can’t be read or written now\./);
    expect(await entries()).to.have.lengthOf(1);
  });

  it('offers to take away what a file has not, where that is anything', async () => {
    const list = await mountFold();
    const [from, to] = ['2023-11-12', '2023-11-13'];
    await openLog(log).add({ exercise: 'Wall sit', day: from });
    await openLog(log).add({ kind: 'note', words: 'Stairs', day: to });
    const text = await list.exportLog();
    await open(list);
    await give(list, text);
    expect(textOf(list, '.panel')).to.equal('It would add nothing new. What else it has is here already.');
    await openLog(log).add({ exercise: 'Heel raise', day: to });
    await openLog(log).add({ exercise: 'Heel raise', day: '2023-11-14' });
    await give(list, text);
    await until(list, () => inside(list, '.panel [role=checkbox]'));
    const box = inside(list, '.panel [role=checkbox]');
    expect(box.textContent.trim()).to.equal(
      'Also take away what is here from 12 to 13 November 2023 and not in the file',
    );
    await expect(list).to.be.accessible();
    box.click();
    await settled(list);
    expect([box.ariaChecked, textOf(list, '.panel p')]).to.deep.equal([
      'true',
      'It would add nothing new. It would take away 1 tick, 13 November 2023. What else it has is here already.',
    ]);
    await act(list, 'Bring it in');
    await until(list, () => textOf(list, '.panel') === 'Taken away: 1 tick, 13 November 2023.');
    expect((await entries()).map(({ day }) => day)).to.have.members([from, to, '2023-11-14']);
    await give(list, text.replace(`"log": "${log}"`, '"log": "other"'));
    expect(inside(list, '.panel [role=checkbox]')).to.equal(null);
  });

  it('takes Escape for no', async () => {
    const list = await mountFold();
    await tick(list);
    const text = await list.exportLog();
    await open(list);
    const questions = [() => act(list, 'Erase the record'), () => give(list, text)];
    for (const ask of questions) {
      await ask();
      expect(list.shadowRoot!.activeElement).to.equal(inside(list, '.panel'));
      await sendKeys({ press: 'Escape' });
      await settled(list);
      expect(inside(list, '.panel')).to.equal(null);
      expect(list.shadowRoot!.activeElement).to.equal(inside(list, '.record summary'));
    }
    expect(await entries()).to.have.lengthOf(1);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`stays within 320 px in letters of twice the size, ${dir}`, async () => {
      const markup = `<routine-list log="${log}" ask="effort pain">${data}</routine-list>`;
      const { element: list } = await mountNarrow<RoutineListElement>(markup, page => {
        page.dir = dir;
        page.style.fontSize = '200%';
      });
      await openLog(log).add({ kind: 'note', effort: 'harder', painAfter: 3, words: 'x'.repeat(60) });
      await tick(list);
      await open(list);
      unfold(list);
      await settled(list);
      expect(findTooWide(list)).to.deep.equal([]);
      expect(findTooSmall(list)).to.deep.equal([]);
    });
  }
});

describe('a note at the record', () => {
  beforeEach(clearDevice);

  it('is offered where the page asks, kept for today, and offered again', async () => {
    const list = await mountFold();
    await open(list);
    expect(inside(list, '.add-note')).to.equal(null);
    list.ask = ['effort'];
    await settled(list);
    await act(list, 'Add a note');
    expect(list.shadowRoot!.activeElement).to.equal(inside(list, '.note-form select'));
    await expect(list).to.be.accessible();
    inside<HTMLTextAreaElement>(list, '.note-form textarea').value = 'Stairs';
    await act(list, 'Keep the note');
    expect(list.shadowRoot!.activeElement).to.equal(inside(list, '.note-kept'));
    const [note] = await entries();
    expect(note).to.include({ kind: 'note', words: 'Stairs', day: dayOf(readLocalTime(list.clock.date())) });
    expect(textOf(list, '.note-words')).to.include('Stairs');
    await act(list, 'Add a note');
    await act(list, 'No note');
    expect(list.shadowRoot!.activeElement).to.equal(inside(list, '.add-note'));
    expect(await entries()).to.have.lengthOf(1);
  });

  for (const way of ['the record is folded', 'a run begins']) {
    it(`is kept once where ${way}`, async () => {
      const list = await mountFold('ask="effort"');
      await open(list);
      await act(list, 'Add a note');
      inside<HTMLTextAreaElement>(list, '.note-form textarea').value = 'Stairs';
      if (way === 'a run begins') list.start();
      else inside(list, '.record summary').click();
      await until(list, () => !inside(list, '.note-form'));
      expect((await entries()).map(({ words }) => words)).to.deep.equal(['Stairs']);
    });
  }
});

describe('a note after a run', () => {
  beforeEach(clearDevice);

  it('is asked for only where the page wants it, and of what it wants', async () => {
    const list = await mountFold('ask="pain"');
    await runToEnd(list);
    const names = [...list.shadowRoot!.querySelectorAll<HTMLSelectElement>('.note-form select')].map(
      ({ name }) => name,
    );
    expect(names).to.deep.equal(['painBefore', 'painAfter']);
    list.ask = null;
    await settled(list);
    expect(inside(list, '.note-form')).to.equal(null);
  });

  it('is kept in the record, shown there, and told to nobody', async () => {
    const list = await mountFold('ask="effort pain"');
    const types = ['start', 'done', 'skip', 'finish'].map(each => `routine-list-${each}`);
    const events = record(list, ...types);
    await runToEnd(list);
    await expect(list).to.be.accessible();
    const fill = (name: string, value: string): void => {
      inside<HTMLSelectElement>(list, `.note-form [name=${name}]`).value = value;
    };
    for (const [name, value] of Object.entries({
      effort: 'harder',
      painBefore: '0',
      painAfter: '7',
      words: 'Stairs',
    })) {
      fill(name, value);
    }
    await act(list, 'Keep the note');
    const note = (await entries()).find(({ kind }) => kind === 'note')!;
    expect([note.effort, note.painBefore, note.painAfter, note.words]).to.deep.equal(['harder', 0, 7, 'Stairs']);
    expect(JSON.stringify(events)).not.to.match(/harder|pain|Stairs|note/);
    expect(events.length).to.be.above(2);
    await act(list, 'Back to the list');
    await open(list);
    expect(list.shadowRoot!.querySelectorAll('polyline')).to.have.lengthOf(3);
    expect(textOf(list, '.record-content')).to.include('harder than expected; pain 0 before, 7 after (of 10); Stairs');
    await expect(list).to.be.accessible();
  });

  for (const way of ['Back to the list', 'Start again']) {
    it(`is kept once without a press of its own, and nothing where nothing is given: ${way}`, async () => {
      const list = await mountFold('ask="effort"');
      const notes = async (): Promise<(string | undefined)[]> =>
        (await entries()).filter(({ kind }) => kind === 'note').map(({ words }) => words);
      await runToEnd(list);
      inside<HTMLTextAreaElement>(list, '.note-form textarea').value = 'Stairs';
      await act(list, way);
      expect(await notes()).to.deep.equal(['Stairs']);
      if (way === 'Start again') await act(list, 'Back to the list');
      await runToEnd(list);
      expect(inside<HTMLTextAreaElement>(list, '.note-form textarea').value).to.equal('');
      await act(list, way);
      expect(await notes()).to.deep.equal(['Stairs']);
    });
  }

  it('can be left out', async () => {
    const list = await mountFold('ask="effort"');
    await runToEnd(list);
    await act(list, 'No note');
    expect(inside(list, '.note-form')).to.equal(null);
    expect((await entries()).some(({ kind }) => kind === 'note')).to.be.false;
  });
});
