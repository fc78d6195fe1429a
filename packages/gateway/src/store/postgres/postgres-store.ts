import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from '../database.js';
import { openKyselyStore } from '../kysely-store.js';
import { StoreError } from '../store-error.js';
import type { Store, StoreOptions } from '../store.js';

const seconds = 1_000;

/**
 * Opens a store on PostgreSQL 13 or newer, for several gateways side by side.
 * @param url `postgres://user:password@host/database`; it never appears in an error.
 * @throws StoreError `unavailable` when the server cannot be reached or refuses the login.
 */
export async function openPostgresStore(url: string, options?: StoreOptions): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'plein-gateway',
    max: 10,
    connectionTimeoutMillis: 10 * seconds,
    statement_timeout: 60 * seconds,
    idle_in_transaction_session_timeout: 60 * seconds,
    types: { getTypeParser: parserOf },
  });
  surviveLostConnections(pool);
  await checkReachable(pool);
  const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return openKyselyStore({ writer: kysely, reader: kysely }, options);
}

/** Reads bigint columns as numbers: counts and sequences stay far below 2^53. */
function parserOf(type: number, format?: string): unknown {
  if (type === pg.types.builtins.INT8) return Number;
  return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type, 'text');
}

/**
 * Ignores errors of connections that the server ends. Without a listener they would end the process, and the
 * query is rejected already.
 */
function surviveLostConnections(pool: pg.Pool): void {
  const ignore = (): void => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
}

async function checkReachable(pool: pg.Pool): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (cause) {
    await pool.end();
    const reason = cause instanceof Error && cause.message ? cause.message : 'no answer';
    throw new StoreError('unavailable', `The PostgreSQL server of DATABASE_URL cannot be used (${reason}).`, {
      cause,
    });
  }
}
