import { sql } from 'kysely';
import { openLibsqlStore } from '../store/libsql/libsql-store.js';
import { eventIds } from '../store/store.contract.js';

/**
 * Opens a data folder as the gateway does after a crash, and checks its database.
 * @throws StoreError when it cannot be opened.
 */
export async function inspectFolder(folder: string): Promise<{ ids: Set<string>; isSound: boolean }> {
  const store = await openLibsqlStore(folder);
  try {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.database);
    const isSound = rows.length === 1 && rows[0]?.integrity_check === 'ok';
    return { ids: new Set(await eventIds(store)), isSound };
  } finally {
    await store.close();
  }
}
