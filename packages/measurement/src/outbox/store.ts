import type { QueuedItem } from './types.js';

/**
 * The items in the browser's own database. Each change is one transaction, so that two tabs cannot conflict.
 */
export interface OutboxStore {
  /**
   * Reads all items, oldest id first, and writes what `decide` asks for in the same transaction. Settles when
   * the change is on disk. Rejects where the browser cannot store.
   */
  change<Value>(decide: (items: QueuedItem[], write: Writer) => Value): Promise<Value>;
}

export interface Writer {
  put(item: QueuedItem): void;
  remove(id: string): void;
}

const items = 'items';

function open(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(items, { keyPath: 'id' });
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error as Error);
    };
  });
}

/**
 * Makes a store that opens the database for each change: a browser may close one that stays open in the
 * background.
 */
export function createStore(storage: () => IDBFactory, name: string): OutboxStore {
  return {
    async change(decide) {
      const database = await open(storage(), name);
      try {
        return await new Promise((resolve, reject) => {
          const transaction = database.transaction(items, 'readwrite', { durability: 'strict' });
          const store = transaction.objectStore(items);
          const all = store.getAll() as IDBRequest<QueuedItem[]>;
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
