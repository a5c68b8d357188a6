import { expect, waitUntil } from '@open-wc/testing';
import { openLog } from '../../src/log/log.js';
import { EntryStore, migrations, storeName } from '../../src/log/store.js';
import { english } from '../../src/i18n/registry.js';
import { range } from '../../src/range.js';
import { countStored, entriesOf, openApart, openDatabase, putRaw, removeRecords } from '../support/record.js';
import { replaceProperty, whileReplaced } from '../support/replace-property.js';

/** A sound entry by its exercise. */
const entryOf = (exercise: string): object => ({
  id: exercise,
  kind: 'done',
  date: '2026-11-26',
  time: '21:05:09',
  offset: 60,
  day: '2026-11-26',
  exercise,
});

/** Has each write fail as on a full device, until the returned function is called. */
const fillDevice = (): (() => void) => {
  const own = IDBObjectStore.prototype.put;
  const failing = new Set<IDBTransaction>();
  const restores = [
    replaceProperty(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...of: Parameters<typeof own>) {
        const request = own.apply(this, of);
        if (!failing.has(this.transaction)) queueMicrotask(() => this.transaction.abort());
        failing.add(this.transaction);
        return request;
      },
    }),
    replaceProperty(IDBTransaction.prototype, 'error', { value: new DOMException('', 'QuotaExceededError') }),
  ];
  return () => restores.forEach(restore => restore());
};

describe('a record on the device', () => {
  beforeEach(removeRecords);
  after(removeRecords);

  it('opens, makes and writes nothing before the first entry', async () => {
    const calls: string[] = [];
    const restores = [
      ...(['open', 'deleteDatabase'] as const).map(name => {
        const own = IDBFactory.prototype[name];
        return replaceProperty(IDBFactory.prototype, name, {
          value(this: IDBFactory, ...of: [string, number?]) {
            calls.push(name);
            return own.apply(this, of);
          },
        });
      }),
      ...(['setItem', 'getItem'] as const).map(name =>
        replaceProperty(Storage.prototype, name, { value: () => void calls.push(name) }),
      ),
    ];
    try {
      const log = openLog('before the first');
      log.onChange(() => {});
      expect(await log.entries()).to.be.empty;
      expect(JSON.parse(await log.export()).entries).to.be.empty;
      expect(calls).to.be.empty;
      await log.add({ exercise: 'toe-curls' });
      expect(calls).to.deep.equal(['open']);
    } finally {
      for (const restore of restores) restore();
    }
  });

  it('makes nothing by reading where an engine has no list of databases', async () => {
    const restore = replaceProperty(indexedDB, 'databases', { value: undefined });
    const log = openApart();
    expect(await log.entries()).to.be.empty;
    expect(log.problem).to.equal(null);
    restore();
    let isNew = false;
    (await openDatabase(1, () => (isNew = true))).close();
    expect(isNew).to.be.true;
  });

  it('asks the browser to keep it with the first entry, and not again', async () => {
    let asked = 0;
    const restore = replaceProperty(navigator, 'storage', { value: { persist: () => Promise.resolve(!!++asked) } });
    const log = openApart();
    await log.add({ exercise: 'a' });
    await log.add({ exercise: 'b' });
    restore();
    expect(asked).to.equal(1);
  });

  it('has what was added, with its local time and the day that it belongs to', async () => {
    const ms = new Date(2026, 10, 27, 2, 59).getTime();
    const log = openApart('knee', { clock: { date: () => ms } });
    await log.add({ exercise: 'a', routine: 'knee' });
    const [entry] = await openApart().entries();
    const offset = 0 - new Date(ms).getTimezoneOffset();
    const { id, ...rest } = entry!;
    expect(id).not.to.be.empty;
    expect(rest).to.deep.equal({
      kind: 'done',
      date: '2026-11-27',
      time: '02:59:00',
      offset,
      day: '2026-11-26',
      routine: 'knee',
      exercise: 'a',
    });
  });

  it('keeps records apart by their names', async () => {
    await openApart('knee').add({ exercise: 'a' });
    await openApart('knee 2').add({ exercise: 'b' });
    expect(await entriesOf(openApart('knee'))).to.deep.equal(['a']);
    expect(await openApart('knee').erase()).to.be.true;
    expect(await entriesOf(openApart('knee'))).to.deep.equal([]);
    expect(await entriesOf(openApart('knee 2'))).to.deep.equal(['b']);
  });

  it('loses nothing where two connections add a thousand entries each at once', async () => {
    const logs = [openApart(), openApart()];
    await Promise.all(logs.flatMap((log, of) => range(1000).map(each => log.add({ exercise: `${of}-${each}` }))));
    const entries = await entriesOf(openApart());
    expect(entries).to.have.length(2000);
    expect(new Set(entries).size).to.equal(2000);
  });

  it('goes on where the connection was closed between two entries', async () => {
    const log = openApart();
    const own = IDBDatabase.prototype.transaction;
    const connections: IDBDatabase[] = [];
    const restore = replaceProperty(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...of: Parameters<typeof own>) {
        connections.push(this);
        return own.apply(this, of);
      },
    });
    await log.add({ exercise: 'a' });
    restore();
    connections.at(-1)!.close();
    await log.add({ exercise: 'b' });
    expect(log.problem).to.equal(null);
    expect(await countStored()).to.equal(2);
  });

  it('keeps in memory what a lost connection refuses twice, and writes it with the next', async () => {
    const log = openApart();
    await log.add({ exercise: 'a' });
    let refused = 0;
    const restore = replaceProperty(IDBDatabase.prototype, 'transaction', {
      value: () => {
        refused++;
        throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
      },
    });
    await log.add({ exercise: 'b' });
    expect(refused).to.equal(2);
    expect(log.problem).to.deep.equal({ code: 'storage-broken', path: '' });
    expect((await entriesOf(log)).sort()).to.deep.equal(['a', 'b']);
    restore();
    await log.add({ exercise: 'c' });
    expect(log.problem).to.equal(null);
    expect(await countStored()).to.equal(3);
  });

  it('writes all or nothing where it is killed in the middle, and then all', async () => {
    const log = openApart();
    const own = IDBObjectStore.prototype.put;
    let puts = 0;
    const restore = replaceProperty(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...of: Parameters<typeof own>) {
        const request = own.apply(this, of);
        if (++puts === 3) this.transaction.abort();
        return request;
      },
    });
    try {
      await Promise.all(range(5).map(each => log.add({ exercise: `${each}` })));
    } finally {
      restore();
    }
    expect(puts).to.be.above(5);
    expect(log.problem).to.equal(null);
    expect(await countStored()).to.equal(5);
  });

  it('says once that the device is full, goes on in memory, and writes when there is room', async () => {
    const log = openApart();
    await log.add({ exercise: 'a' });
    const said: unknown[] = [];
    log.onChange(() => log.problem !== said.at(-1) && said.push(log.problem));
    const makeRoom = fillDevice();
    await log.add({ exercise: 'b' });
    await log.add({ exercise: 'c' });
    expect((await entriesOf(log)).sort()).to.deep.equal(['a', 'b', 'c']);
    makeRoom();
    expect(said).to.deep.equal([null, { code: 'storage-full', path: '' }]);
    expect(english.describeProblem(log.problem!)).to.match(/no room left/);
    expect(await countStored()).to.equal(1);
    await log.add({ exercise: 'd' });
    expect(log.problem).to.equal(null);
    expect(await countStored()).to.equal(4);
  });

  it('tells no other reason each time it is read while the device is full and an entry cannot be read', async () => {
    const log = openApart();
    await log.add({ exercise: 'a' });
    const database = await openDatabase();
    await putRaw(database, 'knee', '1', 'torn');
    database.close();
    await log.entries();
    expect(log.problem?.code).to.equal('unreadable-entries');
    const makeRoom = fillDevice();
    await log.add({ exercise: 'b' });
    let changes = 0;
    const stop = log.onChange(() => changes++);
    await log.entries();
    await log.entries();
    expect([log.problem?.code, changes]).to.deep.equal(['storage-full', 0]);
    stop();
    makeRoom();
    await log.entries();
    expect(log.problem).to.deep.equal({ code: 'unreadable-entries', count: 1, path: '' });
    expect(await countStored()).to.equal(3);
  });

  it('loses nothing, here and in other tabs, where it could not be erased', async () => {
    const log = openApart();
    await log.add({ exercise: 'a' });
    const makeRoom = fillDevice();
    await log.add({ exercise: 'b' });
    const told: unknown[] = [];
    const restores = [
      replaceProperty(IDBObjectStore.prototype, 'delete', {
        value: () => {
          throw new DOMException('', 'UnknownError');
        },
      }),
      replaceProperty(BroadcastChannel.prototype, 'postMessage', { value: (message: unknown) => told.push(message) }),
    ];
    expect(await log.erase()).to.be.false;
    for (const restore of restores) restore();
    makeRoom();
    expect(told).to.be.empty;
    expect(log.problem).to.deep.equal({ code: 'storage-broken', path: '' });
    expect((await entriesOf(log)).sort()).to.deep.equal(['a', 'b']);
    expect(await countStored()).to.equal(2);
  });

  it('keeps what comes while it is erased', async () => {
    const log = openApart();
    await log.add({ exercise: 'a' });
    await Promise.all([log.erase(), log.add({ exercise: 'b' }), log.add({ exercise: 'c' })]);
    expect((await entriesOf(log)).sort()).to.deep.equal(['b', 'c']);
    expect(await countStored()).to.equal(2);
  });

  const unavailable: Readonly<Record<string, PropertyDescriptor>> = {
    'storage-missing': { value: undefined },
    'storage-refused': {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    },
    'storage-broken': {
      value: {
        databases: () => Promise.reject(new Error()),
        open: () => {
          throw new DOMException('', 'UnknownError');
        },
      },
    },
  };
  for (const [code, descriptor] of Object.entries(unavailable)) {
    it(`goes on in memory and says why: ${code}`, async () => {
      const restore = replaceProperty(window, 'indexedDB', descriptor);
      try {
        const log = openApart();
        await log.add({ exercise: 'a' });
        expect(await entriesOf(log)).to.deep.equal(['a']);
        expect(log.problem).to.deep.equal({ code, path: '' });
        expect(english.describeProblem(log.problem!)).to.match(/\.$/);
        expect(JSON.parse(await log.export()).entries).to.have.length(1);
        const isErased = await log.erase();
        expect(isErased).to.equal(code === 'storage-missing');
        expect(await entriesOf(log)).to.deep.equal(isErased ? [] : ['a']);
      } finally {
        restore();
      }
    });
  }

  it('waits for no storage that does not answer', async () => {
    const own = window.setTimeout.bind(window);
    let opened = 0;
    const restores = [
      replaceProperty(window, 'indexedDB', {
        value: { databases: () => Promise.reject(new Error()), open: () => ({ number: ++opened }) },
      }),
      replaceProperty(window, 'setTimeout', {
        value: (run: (...of: unknown[]) => void, _ms: number, ...of: unknown[]) => own(run, 0, ...of),
      }),
    ];
    const log = openApart();
    await log.add({ exercise: 'a' });
    expect(await entriesOf(log)).to.deep.equal(['a']);
    for (const restore of restores) restore();
    expect(log.problem).to.deep.equal({ code: 'storage-refused', path: '' });
    expect(opened).to.equal(1);
  });

  it('sets aside what cannot be read, keeps it, and puts it into the file', async () => {
    await openApart().add({ exercise: 'a' });
    const database = await openDatabase();
    await putRaw(database, 'knee', '1', 'torn');
    await putRaw(database, 'knee', '2', { ...entryOf('b'), kind: 'of a later version' });
    const self: { own?: unknown; big: bigint } = { big: 1n };
    self.own = self;
    await putRaw(database, 'knee', '3', self);
    database.close();
    const log = openApart();
    expect(await entriesOf(log)).to.deep.equal(['a']);
    expect(log.problem).to.deep.equal({ code: 'unreadable-entries', count: 3, path: '' });
    const { setAside } = JSON.parse(await log.export()) as { setAside: unknown[] };
    expect(setAside).to.have.length(3).and.to.include('torn');
    await log.add({ exercise: 'c' });
    expect(await countStored()).to.equal(5);
  });

  it('reads what a newer version has written as far as it can, and writes nothing into it', async () => {
    const newer = await openDatabase(99, database => database.createObjectStore(storeName));
    await putRaw(newer, 'knee', 'a', entryOf('a'));
    await putRaw(newer, 'knee', 'b', { ...entryOf('b'), time: { hours: 21 } });
    newer.close();
    const log = openApart();
    await log.add({ exercise: 'c' });
    expect((await entriesOf(log)).sort()).to.deep.equal(['a', 'c']);
    expect(log.problem).to.deep.equal({ code: 'storage-newer', path: '' });
    const file = JSON.parse(await log.export()) as Record<string, unknown[]>;
    expect(file.entries).to.have.length(2);
    expect(file.setAside).to.have.length(1);
    expect(await countStored()).to.equal(2);
    const after = await openDatabase();
    expect(after.version).to.equal(99);
    after.close();
    expect(await log.erase()).to.be.true;
    expect(await countStored()).to.equal(0);
  });

  it('reads nothing of a newer version that keeps its entries elsewhere', async () => {
    (await openDatabase(99, database => database.createObjectStore('days'))).close();
    const log = openApart();
    await log.add({ exercise: 'a' });
    expect(await entriesOf(log)).to.deep.equal(['a']);
    expect(log.problem).to.deep.equal({ code: 'storage-newer', path: '' });
  });

  it('comes into a later version’s database with all that is in it', async () => {
    await openApart().add({ exercise: 'a' });
    const later = [...migrations, (database: IDBDatabase) => database.createObjectStore('days')];
    const log = openApart('knee', { store: new EntryStore({ migrations: later }) });
    await log.add({ exercise: 'b' });
    expect((await entriesOf(log)).sort()).to.deep.equal(['a', 'b']);
    const database = await openDatabase();
    expect(database.version).to.equal(later.length);
    expect([...database.objectStoreNames].sort()).to.deep.equal(['days', 'entries']);
    database.close();
    // the page that is still of the old version
    expect((await entriesOf(openApart())).sort()).to.deep.equal(['a', 'b']);
  });

  it('waits for no older page that keeps the database from being changed', async () => {
    await openApart().add({ exercise: 'a' });
    const old = await openDatabase();
    const store = new EntryStore({ migrations: [...migrations, database => database.createObjectStore('days')] });
    const log = openApart('knee', { store });
    await log.add({ exercise: 'b' });
    expect(log.problem).to.deep.equal({ code: 'storage-blocked', path: '' });
    expect(await entriesOf(log)).to.deep.equal(['b']);
    old.close();
    await waitUntil(async () => {
      await log.entries();
      return log.problem === null;
    }, 'it is not written once the older page is closed');
    await log.add({ exercise: 'c' });
    expect((await entriesOf(log)).sort()).to.deep.equal(['a', 'b', 'c']);
  });

  it('lets a newer page change the database while it is open', async () => {
    await openApart().add({ exercise: 'a' });
    const database = await openDatabase(2);
    database.close();
    expect(database.version).to.equal(2);
  });

  it('makes ids where the page is in no secure context', async () => {
    await whileReplaced('crypto', undefined, async () => {
      const log = openApart();
      const entries = await Promise.all(range(100).map(() => log.add({ exercise: 'a' })));
      expect(new Set(entries.map(({ id }) => id)).size).to.equal(100);
    });
  });

  it('refuses an entry that is none, and names what is wrong', async () => {
    const log = openApart();
    const bad = [
      [{ painBefore: 11 }, /painBefore: must be 0–10, is 11/],
      [{ day: '2026-02-30' }, /day: must be like 2026-01-31, is "2026-02-30"/],
      [{ kind: 'undone' }, /of: is missing/],
      [{ words: 'x'.repeat(2001) }, /words: must be text of at most 2000 characters/],
    ] as const;
    for (const [entry, message] of bad) {
      const error = await log.add(entry as object).catch((refusal: unknown) => refusal as Error);
      expect(error).to.be.instanceOf(TypeError);
      expect((error as Error).message).to.match(message);
    }
    expect(await log.entries()).to.be.empty;
  });

  it('is one object for a name on a page', () => expect(openLog('one')).to.equal(openLog('one')));
});
