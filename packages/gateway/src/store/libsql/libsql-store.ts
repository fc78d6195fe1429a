import { Kysely, sql } from 'kysely';
import { access, constants, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database.js';
import { openKyselyStore } from '../kysely-store.js';
import { busyMilliseconds } from './messages.js';
import { LibsqlSession } from './session.js';
import { SqliteSessionDialect } from '../sqlite/dialect.js';
import { StoreError } from '../store-error.js';
import type { Store, StoreOptions } from '../store.js';

/**
 * Opens the embedded store: `plein.db` in the data folder, created where it does not exist. Committed data
 * survives a power cut (write-ahead log, full synchronisation). Writing, reading and reports have a thread
 * each, so that a long report delays nothing else.
 * @throws StoreError `unavailable`, with a sentence for the operator, when the folder or file cannot be used.
 */
export async function openLibsqlStore(folder: string, options?: StoreOptions): Promise<Store> {
  const file = join(folder, 'plein.db');
  await prepareFolder(folder, file);
  const writer = connect(folder, file, 'write');
  const store = await openKyselyStore(
    {
      writer,
      reader: connect(folder, file, 'read'),
      reports: connect(folder, file, 'read'),
      scrub: () => truncateLog(writer),
    },
    options,
  );
  // A migration may have replaced tables; what they held stays in the log until then.
  await store.scrub();
  return store;
}

/** Makes the folder and the file for this user alone. SQLite gives its other files the mode of this one. */
async function prepareFolder(folder: string, file: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw unavailable(`The data folder ${folder} cannot be written to`, cause);
  }
  try {
    await (await open(file, 'a', 0o600)).close();
  } catch (cause) {
    throw unavailable(`The database plein.db in ${folder} cannot be opened`, cause);
  }
}

const mostAttempts = 100;
const pause = 50;

/**
 * Moves the write-ahead log into the database file and empties it. A long read holds the log; then it tries
 * again, without a wait in the thread that writes.
 */
async function truncateLog(writer: Kysely<Database>): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const isEmpty = await writer.connection().execute(async (connection) => {
      await sql`pragma busy_timeout = 0`.execute(connection);
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(connection);
      await sql.raw(`pragma busy_timeout = ${busyMilliseconds}`).execute(connection);
      return rows[0]?.busy === 0;
    });
    if (isEmpty) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function connect(folder: string, file: string, role: 'write' | 'read'): Kysely<Database> {
  return new Kysely<Database>({
    dialect: new SqliteSessionDialect(async () => {
      try {
        return await LibsqlSession.open({ file, role });
      } catch (cause) {
        throw unavailable(`The database plein.db in ${folder} cannot be opened`, cause);
      }
    }),
  });
}

function unavailable(sentence: string, cause: unknown): StoreError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StoreError('unavailable', `${sentence} (${reason}).`, { cause });
}
