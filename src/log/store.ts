import type { StorageProblem } from '../validation/problem.js';

/** All records of an origin are in this database, an entry under `[name of its record, id]`. */
export const databaseName = 'toe-yoga';
export const storeName = 'entries';

type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/**
 * What each version of the database changes in the one before; their number is the version. One that was released is
 * never changed, only followed by another.
 */
export const migrations: readonly Migration[] = [database => database.createObjectStore(storeName)];

/** ms after which an open database that has not answered counts as refused: Safari 14 never answers at times. */
const longestWait = 10_000;

/** Why the storage does not do what it is asked. */
class StorageError extends Error {
  constructor(readonly code: Exclude<StorageProblem['code'], 'unreadable-entries'>) {
    super(code);
  }
}

const codes: Readonly<Record<string, StorageError['code']>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer',
  SecurityError: 'storage-refused',
  NotAllowedError: 'storage-refused',
  InvalidAccessError: 'storage-refused',
};

/** What an error of the storage means for the reader. */
export const explainError = (error: unknown): StorageError['code'] =>
  error instanceof StorageError ? error.code : (codes[(error as Error | null)?.name ?? ''] ?? 'storage-broken');

/** The page's databases; even to ask for them can throw in a frame without an origin. */
const findFactory = (): IDBFactory => {
  // Chromium's `databases()` leaves a rejected promise behind there that nobody can catch
  if (globalThis.origin === 'null') throw new StorageError('storage-refused');
  let factory: IDBFactory | undefined;
  try {
    factory = globalThis.indexedDB;
  } catch {
    throw new StorageError('storage-refused');
  }
  if (!factory) throw new StorageError('storage-missing');
  return factory;
};

/** Resolves once all of a transaction is kept; rejects with its `DOMException`, or null where it was aborted on purpose. */
const whenComplete = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    // a request's error ends in an abort, and only then the transaction knows it
    transaction.onabort = () => reject(transaction.error);
  });

export interface StoreOptions {
  /** What a test puts for the versions that there are. */
  readonly migrations?: readonly Migration[];
}

/**
 * The database, opened when it is needed. Nothing is made before something is written: reading what is not there finds
 * nothing. A connection that was closed, as iOS does in the background, is opened once more.
 */
export class EntryStore {
  #database: Promise<IDBDatabase | null> | null = null;
  readonly #migrations: readonly Migration[];
  /** Why an answer is not there yet: a second request would only wait behind the first. */
  #waitsFor: StorageError['code'] | null = null;

  /** Whether a newer version of the library has written it: it is read as far as it can be, and not written. */
  isNewer = false;

  /** Whether this page has made it. */
  wasCreated = false;

  constructor(options: StoreOptions = {}) {
    this.#migrations = options.migrations ?? migrations;
  }

  /**
   * What `work` asks of the entries, once that is kept on the device; undefined where there is nothing to read. All of
   * it is done, or nothing.
   * @param isForced what a newer version has written is changed too; where there is nothing, nothing is made
   */
  async use<Result>(
    mode: IDBTransactionMode,
    work: (entries: IDBObjectStore) => IDBRequest<Result> | undefined,
    isForced = false,
  ): Promise<Result | undefined> {
    try {
      return await this.#try(mode, work, isForced);
    } catch (error) {
      if (explainError(error) !== 'storage-broken') throw error;
      await this.close();
      return this.#try(mode, work, isForced);
    }
  }

  /** Ends the connection; the next use opens another one. */
  async close(): Promise<void> {
    const database = this.#database;
    this.#database = null;
    (await database?.catch(() => null))?.close();
  }

  async #try<Result>(
    mode: IDBTransactionMode,
    work: (entries: IDBObjectStore) => IDBRequest<Result> | undefined,
    isForced: boolean,
  ): Promise<Result | undefined> {
    const isWriting = mode === 'readwrite';
    const database = await this.#open(isWriting && !isForced);
    if (!database) return undefined;
    if (this.isNewer && ((isWriting && !isForced) || !database.objectStoreNames.contains(storeName))) {
      throw new StorageError('storage-newer');
    }
    const transaction = database.transaction(storeName, mode);
    let request;
    try {
      request = work(transaction.objectStore(storeName));
    } catch (error) {
      transaction.abort();
      throw error;
    }
    await whenComplete(transaction);
    return request?.result;
  }

  async #open(create: boolean): Promise<IDBDatabase | null> {
    const opened = (this.#database ??= this.#connect(create));
    try {
      const database = await opened;
      // there may be one when it is asked for the next time
      if (!database && this.#database === opened) this.#database = null;
      return database ?? (create ? await this.#open(create) : null);
    } catch (error) {
      if (this.#database === opened) this.#database = null;
      throw error;
    }
  }

  async #connect(create: boolean): Promise<IDBDatabase | null> {
    const factory = findFactory();
    if (this.#waitsFor) throw new StorageError(this.#waitsFor);
    if (!create && !(await this.#isThere(factory))) return null;
    this.isNewer = false;
    const database = await this.#request(factory, create, this.#migrations.length).catch((error: unknown) => {
      this.isNewer = explainError(error) === 'storage-newer';
      if (!this.isNewer) throw error;
      return this.#request(factory, create);
    });
    const forget = (): void => void (this.#database = null);
    if (!database) return null;
    database.onclose = forget;
    // a newer version of the page, in another tab, waits for it
    database.onversionchange = () => {
      forget();
      database.close();
    };
    return database;
  }

  /** Whether there may be a database: to open one that is not there would make it. */
  async #isThere(factory: IDBFactory): Promise<boolean> {
    try {
      return (await factory.databases()).some(({ name }) => name === databaseName);
    } catch {
      // an engine without the list
      return true;
    }
  }

  #request(factory: IDBFactory, create: boolean, version?: number): Promise<IDBDatabase | null> {
    return new Promise((resolve, reject) => {
      const request = factory.open(databaseName, version);
      let isNothing = false;
      const giveUp = (code: StorageError['code']): void => {
        this.#waitsFor = code;
        reject(new StorageError(code));
      };
      const timeout = setTimeout(giveUp, longestWait, 'storage-refused');
      const end = (): void => {
        clearTimeout(timeout);
        this.#waitsFor = null;
      };
      request.onupgradeneeded = ({ oldVersion }) => {
        const transaction = request.transaction!;
        isNothing = !oldVersion && !create;
        this.wasCreated ||= !oldVersion && create;
        if (isNothing) transaction.abort();
        else for (const migrate of this.#migrations.slice(oldVersion)) migrate(request.result, transaction);
      };
      request.onblocked = () => giveUp('storage-blocked');
      request.onerror = () => {
        end();
        if (isNothing) resolve(null);
        else reject(request.error);
      };
      request.onsuccess = () => {
        const isLate = !!this.#waitsFor;
        end();
        if (isLate) request.result.close();
        else resolve(request.result);
      };
    });
  }
}

/** The page's one connection. */
export const entryStore = new EntryStore();
