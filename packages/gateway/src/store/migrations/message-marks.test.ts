import { Migrator, type Kysely } from 'kysely';
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

/** Fills a database as it was when feedback had groups. */
async function fillBefore(database: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  await migrator.migrateTo('0024-questions-of-feedback');
  const grouped = {
    ...{ id: 'a', reference: 'FB-1', received_at: '2026-11-20T23:30:00.000Z', page: '/', language: 'nl' },
    ...{ task: null, department: 'afval', removed: '[]', group_name: 'Prijs' },
  };
  await database
    .insertInto('feedback')
    .values([grouped, { ...grouped, id: 'b', reference: 'FB-2', group_name: null }] as never)
    .execute();
  await database.destroy();
}

async function assertMoved(store: Store): Promise<void> {
  assert.deepEqual(await store.database.selectFrom('message_marks').selectAll().execute(), [
    {
      ...{
        id: 'a',
        source: 'feedback',
        day: '2026-11-21',
        channel: 'website',
        task: '',
        department: 'afval',
      },
      ...{ kinds: '', neighbourhood: '', issue: 'Prijs' },
    },
  ]);
  const feedback = await store.database.selectFrom('feedback').selectAll().execute();
  assert.ok(feedback.length === 2 && !('group_name' in (feedback[0] ?? {})));
  await store.close();
}

describe('the groups of feedback of an earlier store are issues', async () => {
  const server = await startPostgres();
  after(() => server?.stop());

  test('in the embedded store', async () => {
    const { folder, remove } = await temporaryFolder();
    await fillBefore(openUnmigrated(folder));
    await assertMoved(await openLibsqlStore(folder));
    await remove();
  });

  test('in PostgreSQL', { skip: !server && 'there is no PostgreSQL here' }, async () => {
    assert.ok(server);
    const url = await server.makeDatabase();
    await fillBefore(openUnmigratedPostgres(url));
    await assertMoved(await openPostgresStore(url));
  });
});
