import { type Kysely, Migrator, sql } from 'kysely';
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { startPostgres } from '../../../testing/postgres.fixtures.js';
import { temporaryFolder } from '../../../testing/temporary-folder.fixtures.js';
import { openUnmigrated, openUnmigratedPostgres } from '../../../testing/unmigrated-store.fixtures.js';
import type { Database } from '../../database.js';
import { migrations } from '../index.js';

/** More than one statement fills. */
const count = 5_300;

const kinds = [
  ['chat.started', {}, { detail: null, against: null, value: null }],
  ['status.completed', { promisedDays: 40, actualDays: 25 }, { detail: null, against: '40', value: 25 }],
  [
    'poll.voted',
    { poll: "plein'; drop table events; --", changed: true },
    { detail: "plein'; drop table events; --", against: 'yes', value: null },
  ],
] as const;

/** Fills a database as the first release left it, and migrates it. */
async function migrateEvents(database: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  await migrator.migrateTo('0001-first-tables');
  for (let from = 0; from < count; from += 100) {
    const rows = Array.from({ length: 100 }, (_, index) => {
      const number = from + index;
      const [name, said] = kinds[number % kinds.length] ?? kinds[0];
      const data = JSON.stringify({ ...said, residentRole: number % 2 === 0 ? 'participant' : undefined });
      const at = '2026-03-28T23:30:00.000Z';
      return sql`('s', ${String(number)}, ${name}, ${at}, ${at}, ${at}, 'website', 'c', 'nl', '/', 'd', 'c', ${data})`;
    });
    await sql`insert into events (source, id, name, occurred_at, time, received_at, channel, component, language, page,
      device, correlation, data) values ${sql.join(rows)}`.execute(database);
  }
  const { error } = await migrator.migrateTo('0002-counts');
  assert.equal(error, undefined);
}

async function assertFilled(database: Kysely<Database>): Promise<void> {
  const { rows } = await sql<
    Record<string, unknown>
  >`select id, day, resident_role, municipality_role, detail, against,
    value from events order by sequence`.execute(database);
  assert.equal(rows.length, count);
  for (const { id, ...row } of rows) {
    const number = Number(id);
    assert.deepEqual(row, {
      day: '2026-03-29',
      resident_role: number % 2 === 0 ? 'participant' : null,
      municipality_role: null,
      ...kinds[number % kinds.length]?.[2],
    });
  }
}

describe('the migration of counts', async () => {
  const server = await startPostgres();
  after(() => server?.stop());

  test('fills the columns of every event on the embedded store', async () => {
    const { folder, remove } = await temporaryFolder();
    const database = openUnmigrated(folder);
    await migrateEvents(database);
    await assertFilled(database);
    await database.destroy();
    await remove();
  });

  test('does the same on PostgreSQL', { skip: !server && 'there is no PostgreSQL here' }, async () => {
    assert.ok(server);
    const database = openUnmigratedPostgres(await server.makeDatabase());
    await migrateEvents(database);
    await assertFilled(database);
    await database.destroy();
  });
});
