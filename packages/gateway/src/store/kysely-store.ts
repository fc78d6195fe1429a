import { Migrator, type Kysely } from 'kysely';
import type { Database } from './database.js';
import { GroupCommit } from './group-commit.js';
import { migrations } from './migrations/index.js';
import { StoreError } from './store-error.js';
import type { Store, StoreOptions } from './store.js';

/** The databases of a store, each over its own connections. Some of them may be the same. */
export interface Connections {
  writer: Kysely<Database>;
  reader: Kysely<Database>;
  /** For reports. Default: `reader`. */
  reports?: Kysely<Database>;
  /** For migrations, which may take minutes; it is closed after them. Default: `writer`. */
  migrations?: Kysely<Database>;
  /** The schema in which the tables are. Without it the name of a table says enough. */
  migrationSchema?: string;
  /** See `Store#scrub`. Default: it does nothing. */
  scrub?: () => Promise<void>;
}

/**
 * Migrates the tables and makes a store of them. On failure both connections are closed.
 * @throws StoreError `unavailable` when the database cannot be reached or migrated.
 */
export async function openKyselyStore(connections: Connections, options?: StoreOptions): Promise<Store> {
  const { writer, reader, reports = reader, migrations: migrating } = connections;
  try {
    if (!options?.isMigrated) await migrate(migrating ?? writer, connections.migrationSchema);
    await migrating?.destroy();
  } catch (error) {
    await migrating?.destroy();
    await destroy(connections);
    throw error;
  }
  const groupCommit = new GroupCommit(writer, options);
  let closing: Promise<void> | undefined;
  return {
    database: reader,
    reports,
    commit: (work) => groupCommit.commit(work),
    scrub: async () => connections.scrub?.(),
    close: () => (closing ??= groupCommit.close().then(() => destroy(connections))),
  };
}

/** Runs the migrations that this database has not had. Several processes can start at once. */
async function migrate(database: Kysely<Database>, schema: string | undefined): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof StoreError && error.code !== 'lost') throw error;
  throw new StoreError('unavailable', migrationFailure(error), { cause: error });
}

function migrationFailure(error: unknown): string {
  const reason = error instanceof Error ? error.message : 'unknown';
  const newer = /previously executed migration (\S+) is missing/.exec(reason)?.[1];
  return newer === undefined
    ? `The tables of the database could not be brought up to date (${reason}).`
    : `A newer version of the gateway has changed this database (${newer}): start that version, or restore a backup from before it.`;
}

async function destroy({ writer, reader, reports = reader }: Connections): Promise<void> {
  if (reports !== reader) await reports.destroy();
  if (reader !== writer) await reader.destroy();
  await writer.destroy();
}
