import type { QueuedItem } from './types.js';

/**
 * The items in the browser's own database. Each change is one transaction, so that two tabs cannot conflict.
 */
export interface OutboxStore {
  /**
   * Reads all items, oldest id first, and writes what `decide` asks for in the same transaction. Settles when
   * the change is on disk. Rejects where the browser cannot store. After `signal` is aborted the change is
   * rejected and leaves nothing on disk, unless the browser was already writing it.
   */
  change<Value>(decide: (items: QueuedItem[], write: Writer) => Value, signal?: AbortSignal): Promise<Value>;
}

export interface Writer {
  put(item: QueuedItem): void;
  remove(id: string): void;
}

const items = 'items';
const hasItems = ({ objectStoreNames }: IDBDatabase): boolean => objectStoreNames.contains(items);

/**
 * Opens the database in the version that it has, so that a script of today also finds what a script of
 * tomorrow has queued. Where it has no place for items yet, the next version gets one.
 */
function open(factory: IDBFactory, name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    request.onupgradeneeded = () => {
      if (!hasItems(request.result)) request.result.createObjectStore(items, { keyPath: 'id' });
    };
    request.onsuccess = () => {
      const database = request.result;
      if (hasItems(database)) resolve(database);
      else {
        database.close();
        open(factory, name, database.version + 1).then(resolve, reject);
      }
    };
    request.onerror = () => {
      reject(request.error as Error);
    };
  });
}

/** Rejects when the signal is aborted. */
const abortOf = (signal?: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

/**
 * Makes a store that opens the database for each change: a browser may close one that stays open in the
 * background.
 */
export function createStore(storage: () => IDBFactory, name: string): OutboxStore {
  return {
    async change(decide, signal) {
      const opening = open(storage(), name);
      const database = await Promise.race([opening, abortOf(signal)]).catch((error: unknown) => {
        opening.then((late) => late.close()).catch(() => undefined);
        throw error;
      });
      try {
        return await new Promise((resolve, reject) => {
          const transaction = database.transaction(items, 'readwrite', { durability: 'strict' });
          const store = transaction.objectStore(items);
          const all = store.getAll() as IDBRequest<QueuedItem[]>;
          signal?.addEventListener('abort', () => {
            try {
              transaction.abort();
            } catch {
              // A transaction that is being written can no longer be aborted, so its result counts.
            }
          });
          let value: ReturnType<typeof decide>;
          all.onsuccess = () => {
            try {
              value = decide(all.result, {
                put: (item) => store.put(item),
                remove: (id) => store.delete(id),
              });
            } catch (error) {
              transaction.abort();
              reject(error as Error);
            }
          };
          transaction.oncomplete = () => {
            resolve(value);
          };
          transaction.onabort = () => {
            reject(transaction.error as Error);
          };
        });
      } finally {
        database.close();
      }
    },
  };
}
