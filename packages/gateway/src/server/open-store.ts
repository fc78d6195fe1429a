import { expectStore } from './backup/exists.js';
import { lockDataFolder } from '../store/libsql/folder-lock.js';
import { openLibsqlStore } from '../store/libsql/libsql-store.js';
import { poolRoles } from '../store/postgres/pool.js';
import { openPostgresStore } from '../store/postgres/postgres-store.js';
import type { Store, StoreOptions } from '../store/store.js';
import type { Config } from './config.js';

/**
 * Opens the store of these settings. An embedded store is held for this process until it is closed.
 * @throws StoreError `unavailable`, with a sentence for the operator
 * @throws StartError where `existing` is asked for and the data folder has no store
 */
export async function openStoreOf(
  { databaseUrl, databaseSchema, dataFolder }: Config,
  options: StoreOptions = {},
): Promise<Store> {
  if (databaseUrl !== undefined) return openPostgresStore(databaseUrl, options, poolRoles, databaseSchema);
  if (options.existing) await expectStore(dataFolder);
  const lock = await lockDataFolder(dataFolder);
  try {
    const store = await openLibsqlStore(dataFolder, options);
    return { ...store, close: () => store.close().finally(() => lock.release()) };
  } catch (error) {
    lock.release();
    throw error;
  }
}
