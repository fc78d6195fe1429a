import { sql } from 'kysely';
import { after } from 'node:test';
import type { Database } from '../store/database.js';
import { openLibsqlStore } from '../store/libsql/libsql-store.js';
import type { Store } from '../store/store.js';
import { temporaryFolder } from './temporary-folder.fixtures.js';

/** An embedded store that a test has for itself until it gives it back. */
export interface PooledStore {
  store: Store;
  /** Empties the store for the next test. */
  giveBack(): Promise<void>;
}

/** Emptied stores for the next test. Opening a store takes a second on a busy machine. */
const idle: PooledStore[] = [];
const closing: (() => Promise<void>)[] = [];
// Several test files share this process and its stores, so the first import of this module must be outside any suite.
after(() => Promise.all(closing.map((close) => close())));

/** Takes an empty store, in a folder of its own. All of them are closed at the end of the process. */
export async function takeStore(): Promise<PooledStore> {
  return idle.pop() ?? openPooled();
}

async function openPooled(): Promise<PooledStore> {
  const { folder, remove } = await temporaryFolder();
  const store = await openLibsqlStore(folder);
  closing.push(async () => {
    await store.close();
    await remove();
  });
  const pooled: PooledStore = {
    store,
    async giveBack() {
      await empty(store);
      idle.push(pooled);
    },
  };
  return pooled;
}

/** The table with the key that a migration makes, which a gateway cannot do without. */
const ofMigrations: keyof Database = 'rounding';

let tables: readonly (keyof Database)[] | undefined;

/** Empties every table that the database has, so that a new one needs no line here. */
async function empty(store: Store): Promise<void> {
  tables ??= (await store.database.introspection.getTables())
    .map(({ name }) => name as keyof Database)
    .filter((name) => name !== ofMigrations);
  const all = tables;
  await store.commit(async (transaction) => {
    // A table may be emptied before those that refer to it.
    await sql`pragma defer_foreign_keys = on`.execute(transaction);
    for (const table of all) await transaction.deleteFrom(table).execute();
  });
}
