import type { Kysely } from 'kysely';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createGateway } from '../../app.js';
import { messageOf } from '../../residents/messages/messages.fixtures.js';
import { address, mondayMorning, profileWithMessages, content } from '../../testing/content.fixtures.js';
import { leaveEarlier, lostRows, readRows, type StoredRows } from '../../testing/earlier-store.fixtures.js';
import { batchType, wireEvent } from '../../testing/events.fixtures.js';
import { openTestGateway } from '../../testing/gateway.fixtures.js';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { openUnmigrated, openUnmigratedPostgres } from '../../testing/unmigrated-store.fixtures.js';
import type { Database } from '../database.js';
import { openLibsqlStore } from '../libsql/libsql-store.js';
import { openPostgresStore } from '../postgres/postgres-store.js';
import type { Store } from '../store.js';
import { migrations } from './index.js';

const names = Object.keys(migrations).toSorted();
/** Every tenth migration, and the last but one: each may be the last that some version had. */
const ends = names.filter((_, index) => index % 10 === 0 || index === names.length - 2);
const access = { reports: 'open' } as const;
const question = 'Mag ik met mijn kameel door de stad?';
/** What residents and staff open. */
const opened = [
  ...['/v1/profile', '/v1/polls/plein', '/v1/callbacks', '/v1/messages', '/v1/feedback', '/v1/answers'],
  ...[
    '/v1/unanswered-questions',
    '/v1/poll-drafts',
    '/v1/cases',
    '/v1/audit-entries',
    '/v1/profile-versions',
  ],
  ...['/v1/reports/overview', '/v1/reports/volume'],
];

/** Returns the rows of a gateway that residents and staff used. */
async function usedRows(): Promise<StoredRows> {
  const gateway = await openTestGateway({
    content: { ...content, profile: profileWithMessages },
    dependencies: { access },
  });
  const id = () => crypto.randomUUID();
  const slot = { date: '2026-11-24', opens: '09:00', closes: '12:00' };
  const sent: [string, object, number][] = [
    [
      '/v1/callback-requests',
      { id: id(), name: 'A. Bewoner', phone: '06 12345678', slot, language: 'nl' },
      201,
    ],
    ['/v1/message-submissions', messageOf(), 201],
    ['/v1/feedback-submissions', { id: id(), page: '/', language: 'nl', helpful: false, text: 'Kort.' }, 201],
    ['/v1/polls/plein/votes', { id: id(), voter: id().replaceAll('-', ''), choices: ['bomen'] }, 201],
    ['/v1/chat-answers', { question, language: 'nl' }, 200],
  ];
  for (const [path, body, status] of sent) {
    const answer = await gateway.post(path, body);
    assert.equal(answer.status, status, path);
    await answer.text();
  }
  const events = await gateway.post('/v1/events', [wireEvent(1), wireEvent(2)], {
    'content-type': batchType,
  });
  assert.equal(events.status, 202);
  const rows = await readRows(gateway.store.database);
  await gateway.close();
  for (const table of [
    'cases',
    'knowledge',
    'polls',
    'ballots',
    'callbacks',
    'messages',
    'feedback',
    'events',
  ]) {
    assert.ok((rows.get(table) ?? []).length > 0, `${table} holds something`);
  }
  return rows;
}

/** Opens everything over a store that was brought up to date. */
async function assertOpens(store: Store): Promise<void> {
  const gateway = createGateway({
    ...{ store, access, votesTogether: 0, clock: () => mondayMorning },
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  });
  for (const path of opened) assert.equal((await gateway.request(path)).status, 200, path);
  const followed = await gateway.request('/v1/case-lookups', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reference: 'ZB-2026-0417', ...address }),
  });
  assert.equal(followed.status, 200);
}

async function assertUpgrades(
  openEarlier: () => Kysely<Database>,
  open: () => Promise<Store>,
  migration: string,
  rows: StoredRows,
): Promise<void> {
  const left = await leaveEarlier(openEarlier(), migration, rows);
  const store = await open();
  assert.deepEqual(await lostRows(store.database, left), []);
  await assertOpens(store);
  await store.close();
}

describe('a store that an earlier version left opens with this one, and nothing is lost', async () => {
  const server = await startPostgres();
  let rows: StoredRows;
  before(async () => {
    rows = await usedRows();
  });
  after(() => server?.stop());

  for (const migration of ends) {
    test(`after ${migration}, in the embedded store`, async () => {
      const { folder, remove } = await temporaryFolder();
      await assertUpgrades(
        () => openUnmigrated(folder),
        () => openLibsqlStore(folder),
        migration,
        rows,
      );
      await remove();
    });

    test(
      `after ${migration}, in PostgreSQL`,
      { skip: !server && 'there is no PostgreSQL here' },
      async () => {
        assert.ok(server);
        const url = await server.makeDatabase();
        await assertUpgrades(
          () => openUnmigratedPostgres(url),
          () => openPostgresStore(url),
          migration,
          rows,
        );
      },
    );
  }
});
