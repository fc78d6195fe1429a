import type { Kysely } from 'kysely';
import type { Database } from './database.js';

/** Where the gateway keeps everything. Every implementation passes `store.contract.ts`. */
export interface Store {
  /** For reading. It sees what was committed; writing through it is an error on the embedded store. */
  readonly database: Kysely<Database>;

  /**
   * Runs work that writes, and resolves with its result after the COMMIT that holds it. Works that are waiting
   * share one transaction, each in a savepoint of its own, so that one that fails undoes only itself.
   *
   * The work may only ask the transaction it is given: a work that waits for `database` or for another
   * `commit` can wait for ever.
   * @throws whatever the work throws; a StoreError where the store is full, closed or lost its database. After
   * `lost` it is not known whether the work was committed, so do it again with the same id.
   */
  commit<Result>(work: (transaction: Kysely<Database>) => Promise<Result>): Promise<Result>;

  /** Refuses new work, finishes what was accepted, and closes the database. */
  close(): Promise<void>;
}

/** Limits that every store takes. */
export interface StoreOptions {
  /** Works that may wait for a commit before new ones are refused. Default 10,000. */
  maxWaiting?: number;
  /** Works that share one transaction at most. Default 500. */
  maxTogether?: number;
}
