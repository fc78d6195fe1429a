import { openSqliteStore, seed, type Store } from '@plein/gateway/page.js';
import type { Seed } from './seed.js';
import { seedVotes } from './seed-votes.js';
import { openPageDatabase, type SavedDatabase } from './sqlite.js';

interface SavedSeed {
  readonly database: SavedDatabase;
  readonly codes: readonly string[];
}

/** Databases with their tables and their seed in them, by the seed. */
const saved = new Map<string, SavedSeed>();
/** A database with its tables and nothing in them. */
let migrated: SavedDatabase | undefined;

/**
 * Opens a store in the memory of the page that holds a seed. A page of tests opens hundreds of stores with the same
 * seed: the first fills its tables, the others begin as copies of it. Only the first of all makes tables.
 */
export async function openSeededStore(wanted: Seed): Promise<{ store: Store; codes: readonly string[] }> {
  const key = JSON.stringify(wanted);
  const known = saved.get(key);
  const copied = known?.database ?? migrated;
  const database = await openPageDatabase(copied);
  const store = await openSqliteStore(database, { isMigrated: copied !== undefined });
  migrated ??= database.save();
  if (known) return { store, codes: known.codes };
  await seed(store, wanted.content);
  const codes = await seedVotes(store, wanted);
  saved.set(key, { database: database.save(), codes });
  return { store, codes };
}
