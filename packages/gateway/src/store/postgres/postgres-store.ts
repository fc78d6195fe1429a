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
 * @param schema the schema of one municipality, made where it does not exist. Default: that of the connection
 * @throws StoreError `unavailable` when the server cannot be reached or refuses the login, and where `existing` is asked
 * for and there are no tables of a store
 */
export async function openPostgresStore(
  url: string,
  options?: StoreOptions,
  roles: PoolRoles = poolRoles,
  schema?: string,
): Promise<Store> {
  const open = (role: PoolRole): Kysely<Database> =>
    new Kysely<Database>({ dialect: new PostgresDialect({ pool: new SafePool(url, role, schema) }) });
  const migrations = open(roles.migrations);
  const migrationSchema = await prepare(migrations, schema, options?.existing);
  const { writer, reader, reports } = roles;
  return openKyselyStore(
    { migrations, migrationSchema, writer: open(writer), reader: open(reader), reports: open(reports) },
    options,
  );
}

/** Makes the schema where it is not there, and returns the name of the one in which the tables are. */
async function prepare(
  database: Kysely<Database>,
  schema: string | undefined,
  existing = false,
): Promise<string> {
  try {
    if (existing) await expectTables(database, schema);
    if (schema !== undefined) await makeSchema(database, schema);
    const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(database);
    return rows[0]?.name ?? 'public';
  } catch (error) {
    await database.destroy();
    if (error instanceof NoStore) throw error;
    const cause = error instanceof StoreError ? error.cause : error;
    const reason = cause instanceof Error && cause.message ? cause.message : 'no answer';
    throw new StoreError('unavailable', `The PostgreSQL server of DATABASE_URL cannot be used (${reason}).`, {
      cause,
    });
  }
}

/** There is a server and no store. */
class NoStore extends StoreError {}

async function expectTables(database: Kysely<Database>, schema: string | undefined): Promise<void> {
  const { rows } = await sql<{ schema: string | null; found: boolean }>`
    select current_schema() as schema, to_regclass(${`${schema === undefined ? '' : `"${schema}".`}kysely_migration`}) is not null as found
  `.execute(database);
  if (rows[0]?.found) return;
  const place = schema ?? rows[0]?.schema ?? 'public';
  throw new NoStore('unavailable', `The database of DATABASE_URL has no store in its schema ${place}.`);
}

/** Two gateways may do this at the same moment; then one of them finds the schema there after all. */
async function makeSchema(database: Kysely<Database>, schema: string): Promise<void> {
  const found = sql`select 1 from pg_namespace where nspname = ${schema}`;
  if ((await found.execute(database)).rows.length > 0) return;
  try {
    await database.schema.createSchema(schema).ifNotExists().execute();
  } catch (error) {
    if ((await found.execute(database)).rows.length === 0) throw error;
  }
}
