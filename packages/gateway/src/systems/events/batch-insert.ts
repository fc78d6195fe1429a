import { StoreError } from '../../store/store-error.js';
import type { Store } from '../../store/store.js';
import { eventKey, insertEvents, type EventRow } from './events.store.js';

interface Waiting {
  rows: readonly EventRow[];
  resolve(fresh: Set<string>): void;
  reject(reason: unknown): void;
}

/**
 * Maximum number of rows of several requests in one statement; a single request may have more. A row has 24
 * values, and SQLite accepts 32,766.
 */
const mostTogether = 500;
/** Maximum number of waiting requests, the same as in the store. */
const mostWaiting = 10_000;

/**
 * Stores the events of requests. Requests that wait when a commit begins share one statement, which costs
 * little more than one request alone. If the statement fails, each request is tried by itself, so that none
 * fails because of another.
 */
export class SharedInsert {
  readonly #store: Pick<Store, 'commit'>;
  #waiting: Waiting[] = [];
  #asked = false;

  constructor(store: Pick<Store, 'commit'>) {
    this.#store = store;
  }

  /**
   * Resolves after the commit with the keys of the new events.
   * @throws StoreError as `Store#commit` does
   */
  insert(rows: readonly EventRow[]): Promise<Set<string>> {
    if (this.#waiting.length >= mostWaiting) {
      return Promise.reject(
        new StoreError('full', `The store is full: ${mostWaiting} requests are waiting for the database.`),
      );
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ rows, resolve, reject });
      if (!this.#asked) void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    let taken: Waiting[] | undefined;
    try {
      const fresh = await this.#store.commit((transaction) => {
        // A work may run again; it then inserts the same requests.
        taken ??= this.#take();
        return insertEvents(
          transaction,
          taken.flatMap(({ rows }) => rows),
        );
      });
      for (const { rows, resolve } of taken ?? []) resolve(ownOf(rows, fresh));
    } catch (error) {
      const failed = taken ?? this.#takeAll();
      if (error instanceof StoreError || failed.length === 1) {
        for (const { reject } of failed) reject(error);
      } else {
        for (const one of failed) this.#insertAlone(one);
      }
    }
  }

  /** Takes the requests of this statement. The others, and those that arrive later, get another commit. */
  #take(): Waiting[] {
    let rows = 0;
    const end = this.#waiting.findIndex(
      (one, index) => (rows += one.rows.length) > mostTogether && index > 0,
    );
    const taken = this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
    this.#asked = false;
    if (this.#waiting.length > 0) void this.#ask();
    return taken;
  }

  #takeAll(): Waiting[] {
    this.#asked = false;
    return this.#waiting.splice(0);
  }

  #insertAlone({ rows, resolve, reject }: Waiting): void {
    this.#store.commit((transaction) => insertEvents(transaction, rows)).then(resolve, reject);
  }
}

/**
 * Removes the keys of these rows from `fresh`, and returns the ones that were in it. An event in several
 * requests is new in the first of them.
 */
function ownOf(rows: readonly EventRow[], fresh: Set<string>): Set<string> {
  return new Set(rows.map(eventKey).filter((key) => fresh.delete(key)));
}
