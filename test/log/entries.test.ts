import { expect } from '@open-wc/testing';
import { bringBack, standingEntries, takeBack, ticksOf } from '../../src/log/entry.js';
import { logKeyOf } from '../../src/log/log-key.js';
import { entriesOf, openApart, removeRecords } from '../support/record.js';

const day = '2026-11-26';

describe('what stands in a record', () => {
  beforeEach(removeRecords);
  after(removeRecords);

  it('is without what was taken back, one time each', async () => {
    const log = openApart();
    const tick = { exercise: 'a', day };
    await log.add(tick);
    await log.add(tick);
    await log.add({ exercise: 'b', day });
    await log.add(takeBack(await log.entries(), tick)!);
    expect(ticksOf(await log.entries())).to.have.deep.members([tick, { exercise: 'b', day }]);
    await log.add(takeBack(await log.entries(), tick)!);
    expect(takeBack(await log.entries(), tick)).to.equal(null);
    expect(ticksOf(await log.entries())).to.deep.equal([{ exercise: 'b', day }]);
    // nothing was removed
    expect(await entriesOf(log)).to.have.length(5);
  });

  it('is of the day on which it is made, whatever a page has put on `Object.prototype`', async () => {
    Object.defineProperty(Object.prototype, 'day', { configurable: true, value: '2020-02-02' });
    try {
      const { day: made, date } = await openApart().add({ exercise: 'a', time: '12:00:00' });
      expect(made).to.equal(date);
    } finally {
      delete (Object.prototype as { day?: string }).day;
    }
  });

  it('is taken back once where two tabs do so at the same time', async () => {
    const [here, there] = [openApart(), openApart()];
    await here.add({ exercise: 'a', day });
    await here.add({ exercise: 'a', day });
    const back = takeBack(await here.entries(), { exercise: 'a', day })!;
    await Promise.all([here.add(back), there.add(back)]);
    expect(ticksOf(await here.entries())).to.have.length(1);
  });

  it('has again what was brought back, just as it was, and can lose it anew', async () => {
    const [here, there] = [openApart(), openApart()];
    const tick = { exercise: 'a', day };
    const done = await here.add({ ...tick, seconds: 90 });
    const standing = async () => standingEntries(await here.entries());
    for (let i = 0; i < 2; i++) {
      const back = takeBack(await here.entries(), tick)!;
      await Promise.all([here.add(back), there.add(back)]);
      expect(await standing()).to.be.empty;
      expect(bringBack(await here.entries(), ['another'])).to.be.empty;
      for (const entry of bringBack(await here.entries(), [done.id])) await here.add(entry);
      expect(await standing()).to.deep.equal([done]);
      expect(bringBack(await here.entries(), [done.id])).to.be.empty;
    }
  });

  it('is found though what is taken back takes back itself, or another one that takes it back', () => {
    const fields = { kind: 'undone', date: day, day, time: '21:05:09', offset: 0 } as const;
    const entries = [
      { ...fields, id: 'a', of: 'a' },
      { ...fields, id: 'b', of: 'c' },
      { ...fields, id: 'c', of: 'b' },
    ];
    expect(standingEntries(entries)).to.be.empty;
  });

  it('has notes, which are no ticks', async () => {
    const log = openApart();
    await log.add({ kind: 'note', effort: 'harder', painBefore: 3, painAfter: 2, words: 'stairs', day });
    const entries = await log.entries();
    expect(ticksOf(entries)).to.be.empty;
    expect(standingEntries(entries)[0]).to.include({ kind: 'note', effort: 'harder', painBefore: 3, words: 'stairs' });
  });
});

describe('the name of a record', () => {
  const exercises = [{ exercise: 'toe-curls', reps: 10 }, { name: 'Wall sit of Maria Huber' }];

  it('is the page’s own, else of the origin and the id', () => {
    expect(logKeyOf({ id: 'knee', exercises }, { log: 'mine' })).to.equal('mine');
    expect(logKeyOf({ id: 'knee', exercises })).to.equal(`${location.origin} knee`);
    expect(logKeyOf({ id: 'knee', exercises }, { origin: 'https://clinic.example' })).to.equal(
      'https://clinic.example knee',
    );
  });

  it('stands for the exercises where there is no id, in any order and dose, without their words and the path', () => {
    const name = logKeyOf({ exercises });
    expect(logKeyOf({ exercises: [...exercises].reverse() })).to.equal(name);
    expect(logKeyOf({ exercises: [{ exercise: 'toe-curls', reps: 12 }, exercises[1]!] })).to.equal(name);
    expect(logKeyOf({ exercises: exercises.slice(1) })).not.to.equal(name);
    expect(name.replace(location.origin, '')).to.match(/^ #[a-z0-9]{1,8}$/);
  });
});
