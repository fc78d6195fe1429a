import Libsql from 'libsql';
import { Kysely, Migrator, PostgresDialect } from 'kysely';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import pg from 'pg';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import type { Database } from '../database.js';
import { openLibsqlStore } from '../libsql/libsql-store.js';
import { openPostgresStore } from '../postgres/postgres-store.js';
import { SqliteSessionDialect } from '../sqlite/dialect.js';
import { executeOn, type SqliteDatabase, type SqliteSession } from '../sqlite/session.js';
import type { Store } from '../store.js';
import { migrations } from './index.js';

/** Fills a database as it was before versions were stored. */
async function fillBefore(database: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  await migrator.migrateTo('0016-heard-sites');
  await database
    .insertInto('profiles')
    .values({ id: 'profile', document: '{"version":1}', updated_at: '2026-11-20T08:00:00.000Z' })
    .execute();
  await database.destroy();
}

async function assertBegun(store: Store): Promise<void> {
  assert.deepEqual(await store.database.selectFrom('profile_versions').selectAll().execute(), [
    {
      number: 1,
      at: '2026-11-20T08:00:00.000Z',
      actor_id: '',
      actor_name: '',
      action: 'began',
      document: '{"version":1}',
    },
  ]);
  await store.close();
}

describe('the profile of a store from before versions is the first version', async () => {
  const server = await startPostgres();
  after(() => server?.stop());

  test('in the embedded store', async () => {
    const { folder, remove } = await temporaryFolder();
    const database = new Libsql(join(folder, 'plein.db')) as unknown as SqliteDatabase;
    const session: SqliteSession = {
      alive: true,
      execute: async (text, parameters) => executeOn(database.prepare(text), parameters),
      close: async () => database.close(),
    };
    await fillBefore(new Kysely<Database>({ dialect: new SqliteSessionDialect(async () => session) }));
    await assertBegun(await openLibsqlStore(folder));
    await remove();
  });

  test('in PostgreSQL', { skip: !server && 'there is no PostgreSQL here' }, async () => {
    assert.ok(server);
    const url = await server.makeDatabase();
    const dialect = new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) });
    await fillBefore(new Kysely<Database>({ dialect }));
    await assertBegun(await openPostgresStore(url));
  });
});
