import { openSqliteStore, seed, type SeedContent, type Store } from '@plein/gateway/page.js';
import { openPageDatabase, type SavedDatabase } from './sqlite.js';

/** Databases with their tables and documents in them, by the documents. */
const saved = new Map<string, SavedDatabase>();

/**
 * Opens a store in the memory of the page that holds some documents. A page of tests opens hundreds of stores with
 * the same documents: the first fills its tables, the others begin as copies of it.
 */
export async function openSeededStore(content: SeedContent): Promise<Store> {
  const key = JSON.stringify(content);
  const known = saved.get(key);
  const database = await openPageDatabase(known);
  const store = await openSqliteStore(database);
  if (!known) {
    await seed(store, content);
    saved.set(key, database.save());
  }
  return store;
}
