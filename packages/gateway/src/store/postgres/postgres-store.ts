import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Database } from '../database.js';
import { openKyselyStore } from '../kysely-store.js';
import { StoreError } from '../store-error.js';
import type { Store, StoreOptions } from '../store.js';
import { poolRoles, SafePool, type PoolRole, type PoolRoles } from './pool.js';

/**
 * Opens a store on PostgreSQL 13 or newer, for several gateways side by side.
 * @param url `postgres://user:password@host/database`; it never appears in an error.
 * @param roles connections and times of each kind of work; a test passes shorter ones
 * @throws StoreError `unavailable` when the server cannot be reached or refuses the login.
 */
export async function openPostgresStore(
  url: string,
  options?: StoreOptions,
  roles: PoolRoles = poolRoles,
): Promise<Store> {
  const open = (role: PoolRole): Kysely<Database> =>
    new Kysely<Database>({ dialect: new PostgresDialect({ pool: new SafePool(url, role) }) });
  const migrations = open(roles.migrations);
  await checkReachable(migrations);
  const { writer, reader, reports } = roles;
  return openKyselyStore(
    { migrations, writer: open(writer), reader: open(reader), reports: open(reports) },
    options,
  );
}

async function checkReachable(database: Kysely<Database>): Promise<void> {
  try {
    await sql`select 1`.execute(database);
  } catch (error) {
    await database.destroy();
    const cause = error instanceof StoreError ? error.cause : error;
    const reason = cause instanceof Error && cause.message ? cause.message : 'no answer';
    throw new StoreError('unavailable', `The PostgreSQL server of DATABASE_URL cannot be used (${reason}).`, {
      cause,
    });
  }
}
