import type { Kysely } from 'kysely';
import type { Database } from './database.js';

/** The storage of the gateway. Every implementation passes `store.contract.ts`. */
export interface Store {
  /**
   * The database for reading. It shows committed data; writing through it is an error on the embedded store.
   */
  readonly database: Kysely<Database>;

  /**
   * The database for long reads, such as reports: as `database`, over other connections, so that these reads
   * delay nothing that residents ask. Default: `database`.
   */
  readonly reports?: Kysely<Database>;

  /**
   * Runs a unit of work that writes, and resolves with its result after the COMMIT that holds it. Waiting
   * units share one transaction. Each has its own savepoint, so that a unit that fails undoes only itself.
   *
   * The work may run more than once, where the database undid it for another one; so it changes nothing but
   * the database. It may use only the transaction that it is given. If it waits for `database` or for another
   * `commit`, it may wait for ever.
   * @throws any error of the work; a StoreError where the store is full, closed or lost its database. After
   * `lost` it is unknown whether the work was committed, so do it again with the same id.
   */
  commit<Result>(work: (transaction: Kysely<Database>) => Promise<Result>): Promise<Result>;

  /**
   * Removes from the files of the embedded store what was deleted or replaced before. Resolves without it
   * where long reports keep the files in use; call it again later. On PostgreSQL it does nothing: the server
   * does this in its own time.
   */
  scrub(): Promise<void>;

  /** Refuses new work, finishes accepted work, and closes the database. */
  close(): Promise<void>;
}

/** Limits of every store. */
/** One attempt to commit works together. */
export interface CommitMeasure {
  works: number;
  milliseconds: number;
  /** Whether nothing was stored. */
  failed: boolean;
}

export interface StoreOptions {
  /** Whether a store that does not exist is refused, instead of made. Default: no. */
  existing?: boolean;
  /**
   * Maximum number of units of work that wait for a commit; beyond it new ones are refused. Default: 10,000.
   */
  maxWaiting?: number;
  /** Maximum number of units of work in one transaction. Default: 500. */
  maxTogether?: number;
  /** The database is a copy of one that this version has migrated, so that nothing is left to migrate. Default: false. */
  isMigrated?: boolean;
  /** Gets each attempt to commit. It may not throw. */
  onCommit?: (commit: CommitMeasure) => void;
}
