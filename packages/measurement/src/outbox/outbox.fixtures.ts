import { expect } from '@open-wc/testing';
import { HandClock, HandGateway, repeatableRandom } from '../measurement.fixtures.js';
import {
  openOutbox,
  type Outbox,
  type OutboxEvent,
  type OutboxMessage,
  type OutboxOptions,
} from './index.js';

export const url = 'https://gateway.example/v1/callback-requests';
export const day = 86_400_000;
export const item = { id: 'a', url, body: { message: 'Bel mij terug' } };

/** Resolves with the next message of this name from the outbox. */
export const news = (outbox: Outbox, name: 'delivered' | 'refused'): Promise<OutboxMessage> =>
  new Promise((resolve) => {
    outbox.addEventListener(name, (event) => resolve((event as OutboxEvent).detail), { once: true });
  });

export const ids = async (outbox: Outbox, prefix?: string): Promise<string[]> =>
  (await outbox.pending(prefix)).map(({ id }) => id);

/** Opens a database in that version, as another script on the page does. */
export const openDatabase = (
  name: string,
  version: number,
  make: (database: IDBDatabase) => void,
): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      make(request.result);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error as Error);
    };
  });

let databases = 0;

/** A device with one outbox database. The test controls its clock and its gateway. */
export class OutboxDevice {
  readonly clock: HandClock = new HandClock();
  readonly gateway: HandGateway = new HandGateway();
  readonly name = `plein-outbox-test-${String(databases++)}`;
  readonly #opened: Outbox[] = [];

  readonly open = (options: OutboxOptions = {}): Outbox => {
    const outbox = openOutbox({
      fetch: this.gateway.fetch,
      now: this.clock.now,
      timers: this.clock.timers,
      random: repeatableRandom(),
      name: this.name,
      ...options,
    });
    this.#opened.push(outbox);
    return outbox;
  };

  /** Opens an outbox, and waits until it has tried to send the items that were queued before. */
  readonly openQuiet = async (options: OutboxOptions = {}): Promise<Outbox> => {
    const outbox = this.open(options);
    await outbox.resend();
    return outbox;
  };

  /** Opens an outbox in which `item` is queued, because its request failed. */
  readonly openWithQueuedItem = async (options: OutboxOptions = {}): Promise<Outbox> => {
    const outbox = await this.openQuiet(options);
    const submission = outbox.submit(item);
    await (await this.gateway.call(0)).fail();
    expect(await submission).to.deep.equal({ status: 'queued' });
    return outbox;
  };

  /**
   * Keeps the database busy, as a slow disk does: a change waits until the returned function is called, which
   * settles when the database is free.
   */
  async holdDatabase(): Promise<() => Promise<void>> {
    const database = await openDatabase(this.name, 1, (made) => {
      made.createObjectStore('items', { keyPath: 'id' });
    });
    const transaction = database.transaction('items', 'readwrite');
    const store = transaction.objectStore('items');
    let isHeld = true;
    const hold = (): void => {
      if (isHeld) store.get('').onsuccess = hold;
    };
    hold();
    return () =>
      new Promise((resolve) => {
        isHeld = false;
        transaction.oncomplete = () => {
          database.close();
          resolve();
        };
      });
  }

  close(): void {
    for (const outbox of this.#opened) outbox.close();
    indexedDB.deleteDatabase(this.name);
  }
}
