import { Kysely } from 'kysely';
import type { Database } from '../database.js';
import { openKyselyStore } from '../kysely-store.js';
import { SqliteSessionDialect } from './dialect.js';
import { executeOn, type SqliteDatabase, type SqliteResult, type SqliteSession } from './session.js';
import { StoreError } from '../store-error.js';
import type { Store, StoreOptions } from '../store.js';

/**
 * Opens a store on a database object in this thread, for a page or a test. It blocks while it works, and is
 * as durable as the object. The store closes the object.
 * @throws StoreError `unavailable` when the tables cannot be made.
 */
export function openSqliteStore(database: SqliteDatabase, options?: StoreOptions): Promise<Store> {
  database.prepare('pragma foreign_keys = on').run([]);
  const session = new DirectSession(database);
  const kysely = new Kysely<Database>({ dialect: new SqliteSessionDialect(async () => session) });
  return openKyselyStore({ writer: kysely, reader: kysely }, options);
}

class DirectSession implements SqliteSession {
  readonly #database: SqliteDatabase;
  #alive = true;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  get alive(): boolean {
    return this.#alive;
  }

  async execute(sql: string, parameters: readonly unknown[]): Promise<SqliteResult> {
    if (!this.#alive) throw new StoreError('closed', 'The store is closed and takes no more work.');
    return executeOn(this.#database.prepare(sql), parameters);
  }

  async close(): Promise<void> {
    this.#alive = false;
    this.#database.close();
  }
}
