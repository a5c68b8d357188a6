import { StoredLog, type LogOptions } from '../../src/log/log.js';
import { databaseName, EntryStore, storeName } from '../../src/log/store.js';

/** Fulfilled as a request of the storage is. */
export const answerOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Removes all records. */
export const removeRecords = async (): Promise<void> => {
  await answerOf(indexedDB.deleteDatabase(databaseName));
};

/** Leaves nothing on the device. */
export const clearDevice = async (): Promise<void> => {
  localStorage.clear();
  await removeRecords();
};

/** The database as it is, or as another program makes it. */
export const openDatabase = async (
  version?: number,
  prepare?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> => {
  const request = indexedDB.open(databaseName, version);
  request.onupgradeneeded = () => prepare?.(request.result);
  return answerOf(request);
};

/** Puts a value into a record past the library. */
export const putRaw = async (database: IDBDatabase, log: string, id: string, value: unknown): Promise<void> => {
  await answerOf(database.transaction(storeName, 'readwrite').objectStore(storeName).put(value, [log, id]));
};

/** How many entries are on the device. */
export const countStored = async (): Promise<number> => {
  const database = await openDatabase();
  const count = await answerOf(database.transaction(storeName).objectStore(storeName).count());
  database.close();
  return count;
};

/** A record with a connection of its own, as in another tab. */
export const openApart = (name = 'knee', options: LogOptions = {}): StoredLog =>
  new StoredLog(name, { store: new EntryStore(), ...options });

export const entriesOf = async (log: StoredLog): Promise<(string | undefined)[]> =>
  (await log.entries()).map(({ exercise }) => exercise);
