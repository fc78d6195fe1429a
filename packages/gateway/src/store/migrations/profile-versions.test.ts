import { type Kysely, Migrator } from 'kysely';
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { openUnmigrated, openUnmigratedPostgres } from '../../testing/unmigrated-store.fixtures.js';
import type { Database } from '../database.js';
import { openLibsqlStore } from '../libsql/libsql-store.js';
import { openPostgresStore } from '../postgres/postgres-store.js';
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
    await fillBefore(openUnmigrated(folder));
    await assertBegun(await openLibsqlStore(folder));
    await remove();
  });

  test('in PostgreSQL', { skip: !server && 'there is no PostgreSQL here' }, async () => {
    assert.ok(server);
    const url = await server.makeDatabase();
    await fillBefore(openUnmigratedPostgres(url));
    await assertBegun(await openPostgresStore(url));
  });
});
