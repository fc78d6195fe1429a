import Libsql from 'libsql';
import { Kysely, PostgresDialect } from 'kysely';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '../store/database.js';
import { SqliteSessionDialect } from '../store/sqlite/dialect.js';
import { executeOn, type SqliteDatabase, type SqliteSession } from '../store/sqlite/session.js';

/** Opens the database of an embedded store as it is in a folder, without bringing its tables up to date. */
export function openUnmigrated(folder: string): Kysely<Database> {
  const database = new Libsql(join(folder, 'plein.db')) as unknown as SqliteDatabase;
  const session: SqliteSession = {
    alive: true,
    execute: async (text, parameters) => executeOn(database.prepare(text), parameters),
    close: async () => database.close(),
  };
  return new Kysely<Database>({ dialect: new SqliteSessionDialect(async () => session) });
}

/** Opens a database of PostgreSQL as it is, without bringing its tables up to date. */
export function openUnmigratedPostgres(url: string): Kysely<Database> {
  const pool = new pg.Pool({ connectionString: url });
  // A pool ends before its connections are closed. The server of the test may close them first, which is no fault.
  pool.on('error', () => {});
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
