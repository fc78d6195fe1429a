import { type Kysely, Migrator, sql } from 'kysely';
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { openUnmigrated, openUnmigratedPostgres } from '../../testing/unmigrated-store.fixtures.js';
import type { Database } from '../database.js';
import { openLibsqlStore } from '../libsql/libsql-store.js';
import { openPostgresStore } from '../postgres/postgres-store.js';
import type { Store } from '../store.js';
import { migrations } from './index.js';

const voters = Array.from({ length: 1_200 }, (_, index) => ({
  poll: 'plein',
  voter_hash: `hash-${String((index * 7_919) % 1_200).padStart(4, '0')}`,
  id: `01936F0E-7c1a-7b3e-8d52-${String(index).padStart(12, '0')}`,
  choices: JSON.stringify([index % 3 === 0 ? 'water' : 'bomen']),
  voted_at: new Date(Date.parse('2026-11-23T09:00:00.123Z') + index * 1_000).toISOString(),
}));

/** Fills a database as it was before ballots were made unlinkable. */
async function fillBefore(database: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  await migrator.migrateTo('0007-counts-by-task');
  await database.insertInto('polls').values({ id: 'plein', document: '{}', updated_at: '' }).execute();
  for (const { poll, voter_hash, id, choices, voted_at } of voters) {
    await sql`insert into ballots (poll, voter_hash, id, choices, voted_at)
      values (${poll}, ${voter_hash}, ${id}, ${choices}, ${voted_at})`.execute(database);
  }
  await database.destroy();
}

async function assertUnlinkable(store: Store): Promise<void> {
  const rows = await store.database.selectFrom('ballots').selectAll().execute();
  assert.deepEqual(
    rows.map(({ voter_hash: hash }) => hash),
    voters.map(({ voter_hash: hash }) => hash).sort(),
  );
  const choices = new Map(voters.map((one) => [one.voter_hash, one.choices]));
  for (const row of rows) {
    assert.equal(row.choices, choices.get(row.voter_hash));
    assert.equal(row.sealed, '2026-11-23');
    assert.match(row.id_hash, /^[0-9a-f]{64}$/);
  }
}

describe('the migration of ballots', async () => {
  const server = await startPostgres();
  after(() => server?.stop());

  test('leaves only the day, on the embedded store also in its files', async () => {
    const { folder, remove } = await temporaryFolder();
    await fillBefore(openUnmigrated(folder));
    const store = await openLibsqlStore(folder);
    await assertUnlinkable(store);
    for (const name of await readdir(folder)) {
      const bytes = (await readFile(join(folder, name))).toString('latin1');
      assert.doesNotMatch(bytes, /01936F0E|2026-11-23T/, name);
    }
    await store.close();
    await remove();
  });

  test('does the same on PostgreSQL', { skip: !server && 'there is no PostgreSQL here' }, async () => {
    assert.ok(server);
    const url = await server.makeDatabase();
    await fillBefore(openUnmigratedPostgres(url));
    const store = await openPostgresStore(url);
    await assertUnlinkable(store);
    await store.close();
  });
});
