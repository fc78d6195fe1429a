import type { Kysely } from 'kysely';
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import type { Database } from '../../store/database.js';
import { openPostgresStore } from '../../store/postgres/postgres-store.js';
import { leaveEarlier, lostRows } from '../../testing/earlier-store.fixtures.js';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { openUnmigratedPostgres } from '../../testing/unmigrated-store.fixtures.js';
import { backUpDatabase, restoreDatabase } from './postgres-backup.js';

const now = new Date('2026-11-28T03:00:00Z');
const poll = { id: 'plein', document: '{}', updated_at: '2026-11-20T08:00:00.000Z' };

describe('a database that a newer version changed, with the backup of an earlier one', async () => {
  const server = await startPostgres();
  after(() => server?.stop());

  test('goes back, and forward again', { skip: !server && 'there is no PostgreSQL here' }, async () => {
    assert.ok(server);
    const url = await server.makeDatabase();
    const { folder, remove } = await temporaryFolder();
    const file = path.join(folder, 'earlier.pgdump');
    const left = await leaveEarlier(
      openUnmigratedPostgres(url),
      '0025-waiting-votes',
      new Map([['polls', [poll]]]),
    );
    await backUpDatabase(url, undefined, file);
    const newer = await openPostgresStore(url);
    const since = { ...poll, id: 'markt', published: 1 };
    await newer.commit((transaction) => transaction.insertInto('polls').values(since).execute());
    await newer.close();

    const aside = await restoreDatabase(url, file, { replace: true, schema: undefined, now });
    assert.equal(aside, 'before_restore_2026_11_28_03_00_00');
    const again = await openPostgresStore(url);
    assert.deepEqual(await lostRows(again.database, left), []);
    const idsIn = async (database: Kysely<Database>) => {
      const polls = await database.selectFrom('polls').select('id').orderBy('id').execute();
      return polls.map(({ id }) => id);
    };
    assert.deepEqual(await idsIn(again.database), ['plein']);
    assert.deepEqual(await idsIn(again.database.withSchema(aside ?? '')), ['markt', 'plein']);
    await again.close();
    await remove();
  });

  test('stays as it is where the backup cannot be read', { skip: !server && 'no PostgreSQL' }, async () => {
    assert.ok(server);
    const url = await server.makeDatabase();
    const store = await openPostgresStore(url);
    await store.commit((transaction) => transaction.insertInto('polls').values(poll).execute());
    await assert.rejects(
      restoreDatabase(url, import.meta.filename, { replace: true, schema: undefined, now }),
      /pg_restore could not do it/,
    );
    const polls = await store.database.selectFrom('polls').select('id').execute();
    assert.deepEqual(polls, [{ id: 'plein' }]);
    await store.close();
  });
});
