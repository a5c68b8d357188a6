import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import * as fc from 'fast-check';
import type { AskedDose } from '../../src/i18n/locale.js';
import { csvOf, summaryOf } from '../../src/log/take-along.js';
import { completeEntry, type LogEntry, type NewEntry } from '../../src/log/entry.js';
import { recordColumns } from '../../src/i18n/record-words.js';
import { english, registerLocale } from '../../src/i18n/registry.js';
import { openApart, removeRecords } from '../support/record.js';
import { foreignWords, pseudoLocale, pseudoTag } from '../support/pseudo-locale.js';
import { range } from '../../src/range.js';

const entryOf = (entry: NewEntry): LogEntry =>
  completeEntry({ date: '2026-11-26', time: '21:05:09', offset: -210, ...entry }, 0, () => {})!;

const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' }) as string[][];

describe('a record as a table', () => {
  it('has a byte order mark, the columns, and a row for what stands', () => {
    const done = entryOf({ exercise: 'toe-curls', seconds: 90 });
    const note = entryOf({
      kind: 'note',
      effort: 'as-expected',
      painBefore: 3,
      painAfter: 0,
      words: 'stairs,\n"fine"',
    });
    const gone = entryOf({ exercise: 'arch-raises' });
    const csv = csvOf([done, gone, entryOf({ kind: 'undone', of: gone.id }), note]);
    expect(csv.charCodeAt(0)).to.equal(0xfeff);
    const [head, ...rows] = read(csv);
    expect(head).to.deep.equal(recordColumns.map(column => english.record.columns[column]));
    const name = english.exercises['toe-curls'].name;
    const when = ['2026-11-26', '2026-11-26', '21:05:09', 'UTC-03:30'];
    expect(rows).to.have.deep.members([
      [...when, 'Done', name, '90', '', '', '', ''],
      [...when, 'Note', '', '', 'about right', '3', '0', 'stairs,\n"fine"'],
    ]);
  });

  it('is read back by another reader, whatever is in it, and holds no formula', () => {
    const cell = fc.oneof(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.constantFrom('=1+1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1', '＝1', '"', ',', '\n', ';', "'", '\uFEFF=1'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), words => {
        const entries = words.map(each => entryOf({ kind: 'note', words: `${each}.`, exercise: each }));
        const rows = read(csvOf(entries)).slice(1);
        expect(rows).to.have.length(words.length);
        const seen = rows.map(row => row.at(-1)!.replace(/^'/, ''));
        expect(seen).to.have.members(words.map(each => `${each}.`.replace(/^'/, '')));
        for (const value of rows.flat()) expect(value).not.to.match(/^[\s\uFEFF]*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 300 },
    );
  });

  it('has the page’s own names', () => {
    const entries = [entryOf({ exercise: 'a' }), entryOf({ exercise: 'toe-curls 2' })];
    const names = read(csvOf(entries, { nameOf: key => (key === 'a' ? 'Wall sit' : undefined) })).map(row => row[5]);
    expect(names.slice(1)).to.have.members(['Wall sit', english.exercises['toe-curls'].name]);
  });
});

describe('a record in short', () => {
  const entries = [
    entryOf({ exercise: 'toe-curls', day: '2026-11-01' }),
    entryOf({ exercise: 'toe-curls', day: '2026-11-01' }),
    entryOf({ exercise: 'toe-curls', day: '2026-11-03' }),
    entryOf({ exercise: 'Wall sit', day: '2026-11-26' }),
    entryOf({ kind: 'note', effort: 'harder', painBefore: 3, words: 'stairs', day: '2026-11-03' }),
  ];

  it('is plain text with what was done how often, and the notes', () => {
    const name = english.exercises['toe-curls'].name;
    expect(summaryOf(entries, { title: 'Knee, week 1' }).split('\n')).to.have.members([
      'Knee, week 1',
      '1 to 26 November 2026',
      'Done on 3 of 26 days.',
      `${name}: 3 times, on 2 of 26 days`,
      'Wall sit: once, on 1 of 26 days',
      'My notes',
      '3 November 2026: harder than expected; pain 3 before (of 10); stairs',
    ]);
    expect(summaryOf([], { title: 'Knee' })).to.equal('Knee\nNothing was ticked yet.');
  });

  it('says how often each exercise is asked for, where its dose says it', () => {
    const doses: Record<string, AskedDose> = { 'toe-curls': { timesPerDay: [2, 3], daysPerWeek: 5 }, 'Wall sit': {} };
    const lines = summaryOf(entries, { doseOf: key => doses[key] }).split('\n');
    const name = english.exercises['toe-curls'].name;
    expect(lines).to.include(`${name}: 3 times, on 2 of 26 days (asked: 2 to 3 times a day, 5 days a week)`);
    expect(lines).to.include('Wall sit: once, on 1 of 26 days');
  });

  it('has the notes where nothing was ticked', () => {
    const notes = entries.filter(({ kind }) => kind === 'note');
    expect(summaryOf(notes, { title: 'Knee' }).split('\n')).to.deep.equal([
      'Knee',
      'Nothing was ticked yet.',
      'My notes',
      '3 November 2026: harder than expected; pain 3 before (of 10); stairs',
    ]);
  });

  it('has every word from the language', () => {
    registerLocale(pseudoLocale);
    expect(
      foreignWords(
        summaryOf(
          entries.filter(({ exercise }) => exercise !== 'Wall sit'),
          { lang: pseudoTag },
        ),
      ),
    ).to.be.empty;
    const [head, row] = read(csvOf([entryOf({ kind: 'note', effort: 'harder' })], { lang: pseudoTag }));
    expect(foreignWords([...head!, row![4], row![7]].join())).to.be.empty;
  });
});

describe('a record as a file', () => {
  beforeEach(removeRecords);
  after(removeRecords);

  /** A record with entries of all kinds, and its file. */
  const fill = async () => {
    const log = openApart();
    const { id } = await log.add({ exercise: 'toe-curls', seconds: 60, routine: 'knee' });
    await log.add({ exercise: 'Wall “sit” \u2028', day: '2026-11-20' });
    await log.add({ kind: 'undone', of: id });
    await log.add({ kind: 'note', effort: 'easier', painBefore: 0, painAfter: 10, words: '=1\n<b>' });
    return { log, file: await log.export(), entries: await log.entries() };
  };

  it('brings back the same record after it was erased, and changes nothing the second time', async () => {
    const { log, file, entries } = await fill();
    expect(await log.erase()).to.be.true;
    expect(await log.entries()).to.be.empty;
    const dry = await log.import(file, { dryRun: true });
    expect(dry).to.include({ isRecord: true, isOtherLog: false, added: 4, known: 0, refused: 0, removed: 0 });
    expect(dry.problems).to.be.empty;
    expect(await log.entries()).to.be.empty;
    expect(await log.import(file)).to.deep.equal(dry);
    expect(await log.entries()).to.deep.equal(entries);
    expect(await log.import(file)).to.include({ added: 0, known: 4 });
    expect(await log.entries()).to.deep.equal(entries);
    expect(await log.export()).to.equal(file);
    expect(await openApart('foot').import(JSON.parse(file))).to.include({ isOtherLog: true, added: 4 });
  });

  it('is merged with what is here, and a page with a toJSON of its own writes the same', async () => {
    const { log, file, entries } = await fill();
    const prototype = Array.prototype as { toJSON?: () => string };
    prototype.toJSON = () => 'spoilt';
    try {
      expect(await log.export()).to.equal(file);
    } finally {
      delete prototype.toJSON;
    }
    await log.erase();
    const own = await log.add({ exercise: 'arch-raises' });
    await log.import(file);
    expect(await log.entries()).to.have.deep.members([...entries, own]);
  });

  it('replaces a period, and leaves the rest', async () => {
    const { log, file } = await fill();
    await log.add({ exercise: 'later', day: '2026-11-20' });
    await log.add({ exercise: 'other', day: '2026-11-21' });
    const replace = { from: '2026-11-20', to: '2026-11-20' };
    expect(await log.import(file, { replace, dryRun: true })).to.include({ added: 0, removed: 1 });
    expect(await log.entries()).to.have.length(6);
    await log.import(file, { replace });
    const exercises = (await log.entries()).map(({ exercise }) => exercise);
    expect(exercises).to.include('other').and.not.include('later');
    // a file that is not whole replaces nothing
    const torn = JSON.parse(file) as { entries: unknown[] };
    torn.entries.splice(1, 1, 'torn');
    expect(await log.import(torn, { replace })).to.include({ removed: 0, refused: 1 });
  });

  it('tells what would stand in the record afterwards, and what not any more', async () => {
    const { log, file } = await fill();
    const period = { from: '2026-11-20', to: '2026-11-20' };
    const none = { ticks: 0, notes: 0, period: null };
    await log.add({ exercise: 'later', day: period.from });
    expect(await log.import(file, { dryRun: true })).to.deep.include({ gained: none, lost: none });
    const replacing = await log.import(file, { dryRun: true, replace: period });
    expect(replacing).to.deep.include({ gained: none, lost: { ticks: 1, notes: 0, period } });
    const { gained, period: days } = await openApart('foot').import(file, { dryRun: true });
    // one of its two ticks was taken back
    expect([gained.ticks, gained.notes]).to.deep.equal([1, 1]);
    expect(gained.period).to.deep.equal(days);
    // a file that takes back what stands here
    const { id } = (await log.entries()).find(({ exercise }) => exercise === 'toe-curls')!;
    const other = openApart('hand');
    await other.add({ id, exercise: 'toe-curls', day: period.from });
    expect(await other.import(file, { dryRun: true })).to.deep.include({ lost: { ticks: 1, notes: 0, period } });
  });

  it('says of the table that it is not the file, though a spreadsheet has saved it anew', async () => {
    const { log, entries } = await fill();
    for (const text of [csvOf(entries), csvOf(entries).replaceAll(',', ';').slice(1)]) {
      const { isRecord, problems } = await log.import(text);
      expect(isRecord).to.be.false;
      expect(problems[0]!.message).to.equal('This is the table. Choose the file whose name ends in .json.');
    }
  });

  it('has the sound lines read, and says what is wrong with each of the others', async () => {
    const { log, file, entries } = await fill();
    await log.erase();
    const document = JSON.parse(file) as { entries: Record<string, unknown>[] };
    const [first] = document.entries;
    document.entries.push(
      { ...first, id: 'a', day: '2026-02-30' },
      { ...first, id: 'b', painAfter: 11 },
      { ...first, id: '' },
      first!,
      { ...first, id: 'c', __proto__: { of: 'x' }, extra: { deep: [] }, effort: 'javascript:alert(1)' },
    );
    const report = await log.import(document);
    expect(report).to.include({ added: entries.length, refused: 5 });
    expect(report.problems.map(({ path }) => path)).to.deep.equal([
      'entries[4].day',
      'entries[5].painAfter',
      'entries[6].id',
      'entries[7]',
      'entries[8].effort',
    ]);
    for (const { message } of report.problems) expect(message).to.match(/^(must|is|stands) /);
    expect(await log.entries()).to.deep.equal(entries);
  });

  it('does not change an entry that is here', async () => {
    const { log, file, entries } = await fill();
    const changed = JSON.parse(file) as { entries: { time: string }[] };
    changed.entries[0]!.time = '00:00:00';
    const { problems, added } = await log.import(changed);
    expect(added).to.equal(0);
    expect(problems.map(({ code }) => code)).to.deep.equal(['other-entry']);
    expect(await log.entries()).to.deep.equal(entries);
    // but for a period that the file is to replace
    const replace = { from: '2000-01-01', to: '2100-01-01' };
    expect(await log.import(changed, { replace })).to.include({ added: 1, removed: 0 });
    expect(await log.entries()).to.deep.include(changed.entries[0]);
  });

  it('is refused with a sentence where it is none, and nothing is lost: 200 files', async () => {
    const { log, file, entries } = await fill();
    const cut = range(100).map(each => file.slice(0, Math.floor((each * file.length) / 100)));
    const scrambled = range(80).map(each => {
      const at = Math.floor((each * file.length) / 80);
      return `${file.slice(0, at)}${'}]"{['[each % 5]}${file.slice(at)}`;
    });
    const others: unknown[] = [
      '<!doctype html>',
      'null',
      '[]',
      '1',
      '"text"',
      '{}',
      'day,date\r\n',
      '\u0000',
      '{"type":"toe-yoga-log"}',
      '{"version":1,"exercises":[{"exercise":"toe-curls"}]}',
      file.replace('"version": 1', '"version": 2'),
      file.replace('"version": 1', '"version": "x"'),
      file.replace('toe-yoga-log', 'other'),
      undefined,
      null,
      7,
      [],
      () => {},
      Symbol('x'),
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error();
          },
        },
      ),
    ];
    const files = [...cut, ...scrambled, ...others];
    expect(files).to.have.length(200);
    let refused = 0;
    for (const each of files) {
      const report = await log.import(each);
      // a bracket within a text is a text
      if (report.isRecord) expect(report.added + report.known + report.refused, String(each)).to.be.above(0);
      else {
        refused++;
        expect(report).to.include({ added: 0, known: 0, removed: 0 });
        const [{ path, message } = { path: '', message: '' }] = report.problems;
        if (path) expect(path).to.equal('version');
        else expect(message).to.match(/^This is not the whole file of a record/);
      }
      const here = await log.entries();
      for (const entry of entries) expect(here).to.deep.include(entry);
    }
    expect(refused).to.be.above(150);
  });

  it('is refused where it is far too large', async () => {
    const { problems, isRecord } = await openApart().import(' '.repeat(33 * 1024 * 1024));
    expect(isRecord).to.be.false;
    expect(problems[0]!.message).to.equal('The file is larger than 32 MiB.');
  });

  it('is checked once, however long', async () => {
    const list = range(1000).map(each => entryOf({ id: `${each}`, exercise: 'toe-curls' }));
    await openApart().import({ type: 'toe-yoga-log', version: 1, entries: list });
    const log = openApart();
    const first = await log.entries();
    expect(first).to.have.length(list.length);
    const again = await log.entries();
    for (const [index, entry] of again.entries()) expect(entry).to.equal(first[index]);
  });
});
