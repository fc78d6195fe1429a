import { Kysely } from 'kysely';
import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database.js';
import { openKyselyStore } from '../kysely-store.js';
import { LibsqlSession } from './session.js';
import { SqliteSessionDialect } from '../sqlite/dialect.js';
import { StoreError } from '../store-error.js';
import type { Store, StoreOptions } from '../store.js';

/**
 * Opens the embedded store: `plein.db` in the data folder, created where it does not exist. Committed data
 * survives a power cut (write-ahead log, full synchronisation). Reading and writing have a thread each, so
 * that a long report delays no submission.
 * @throws StoreError `unavailable`, with a sentence for the operator, when the folder or file cannot be used.
 */
export async function openLibsqlStore(folder: string, options?: StoreOptions): Promise<Store> {
  await prepareFolder(folder);
  const file = join(folder, 'plein.db');
  return openKyselyStore(
    { writer: connect(folder, file, 'write'), reader: connect(folder, file, 'read') },
    options,
  );
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw unavailable(`The data folder ${folder} cannot be written to`, cause);
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
