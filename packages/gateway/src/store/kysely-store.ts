import { Migrator, type Kysely } from 'kysely';
import type { Database } from './database.js';
import { GroupCommit } from './group-commit.js';
import { migrations } from './migrations/index.js';
import { StoreError } from './store-error.js';
import type { Store, StoreOptions } from './store.js';

/** The databases of a store: one for writing and one for reading, which may be the same. */
export interface Connections {
  writer: Kysely<Database>;
  reader: Kysely<Database>;
  /** See `Store#scrub`. Default: it does nothing. */
  scrub?: () => Promise<void>;
}

/**
 * Migrates the tables and makes a store of them. On failure both connections are closed.
 * @throws StoreError `unavailable` when the database cannot be reached or migrated.
 */
export async function openKyselyStore(connections: Connections, options?: StoreOptions): Promise<Store> {
  const { writer, reader } = connections;
  try {
    await migrate(writer);
  } catch (error) {
    await destroy(connections);
    throw error;
  }
  const groupCommit = new GroupCommit(writer, options);
  let closing: Promise<void> | undefined;
  return {
    database: reader,
    commit: (work) => groupCommit.commit(work),
    scrub: async () => connections.scrub?.(),
    close: () => (closing ??= groupCommit.close().then(() => destroy(connections))),
  };
}

/** Runs the migrations that this database has not had. Several processes can start at once. */
async function migrate(database: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof StoreError) throw error;
  if (error) {
    throw new StoreError('unavailable', 'The tables of the database could not be brought up to date.', {
      cause: error,
    });
  }
}

async function destroy({ writer, reader }: Connections): Promise<void> {
  if (reader !== writer) await reader.destroy();
  await writer.destroy();
}
