import type { ErasureReceipt } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { aggregate } from '../aggregation/aggregate.js';
import { createGateway } from '../app.js';
import { seed } from '../residents/content/seed.js';
import { openPostgresStore } from '../store/postgres/postgres-store.js';
import { content, mondayMorning } from '../testing/content.fixtures.js';
import { eventId, wireEvent } from '../testing/events.fixtures.js';
import { startPostgres } from '../testing/postgres.fixtures.js';

const server = await startPostgres();

describe('two colleagues at two gateways at once', { skip: !server && 'there is no PostgreSQL here' }, () => {
  after(() => server?.stop());

  async function open() {
    const url = (await server?.makeDatabase()) ?? '';
    const stores = [await openPostgresStore(url), await openPostgresStore(url)] as const;
    await seed(stores[0], content, mondayMorning);
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const apps = stores.map((store) =>
      createGateway({ store, random, clock: () => mondayMorning, access: { reports: 'open' } }),
    );
    const post = async <Answer>(which: number, path: string, body: unknown) => {
      const answer = await apps[which]?.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: answer?.status ?? 0, body: (await answer?.json()) as Answer };
    };
    return { stores, post, close: () => Promise.all(stores.map((store) => store.close())) };
  }

  it('reopen feedback once, with one event and one entry in the audit log', async () => {
    const { stores, post, close } = await open();
    const ids = Array.from({ length: 20 }, () => crypto.randomUUID());
    for (const id of ids) {
      await post(0, '/v1/feedback-submissions', { id, page: '/', language: 'nl', helpful: false });
    }
    await Promise.all(
      ids.flatMap((id) => [0, 1].map((which) => post(which, `/v1/feedback/${id}/reopening`, {}))),
    );
    const { database } = stores[0];
    const events = await database.selectFrom('events').select('name').execute();
    assert.equal(events.filter(({ name }) => name === 'satisfaction.reopened').length, ids.length);
    const entries = await database.selectFrom('audit_entries').select('action').execute();
    assert.equal(entries.filter(({ action }) => action === 'feedback.reopened').length, ids.length);
    await close();
  });

  it('close a request to be called back, or return it, and the log says what happened', async () => {
    const { stores, post, close } = await open();
    for (let round = 0; round < 20; round++) {
      const id = crypto.randomUUID();
      const slot = { date: '2026-11-24', opens: '09:00', closes: '12:00' };
      await post(0, '/v1/callback-requests', { id, name: 'A', phone: '06 12345678', slot, language: 'nl' });
      await post(0, `/v1/callbacks/${id}/taking`, {});
      await Promise.all([
        post(0, `/v1/callbacks/${id}/closing`, { outcome: 'kept' }),
        post(1, `/v1/callbacks/${id}/return?reason=taken-by-mistake`, {}),
      ]);
    }
    const { database } = stores[0];
    const rows = await database.selectFrom('callbacks').select(['status', 'reference']).execute();
    const entries = await database.selectFrom('audit_entries').selectAll().orderBy('sequence').execute();
    for (const { status, reference } of rows) {
      const last = entries.filter(({ subject }) => subject === reference).at(-1)?.action;
      assert.equal(last, status === 'closed' ? 'callback.closed' : 'callback.returned');
    }
    await close();
  });

  it('erase an event, which goes out of the counts once', async () => {
    const { stores, post, close } = await open();
    const numbers = Array.from({ length: 60 }, (_, number) => number);
    await post(
      0,
      '/v1/events',
      numbers.map((number) => wireEvent(number)),
    );
    await aggregate(stores[0], new Date(mondayMorning.getTime() + 3_600_000));
    const answers = await Promise.all(
      numbers
        .slice(0, 30)
        .flatMap((number) =>
          [0, 1].map((which) => post<ErasureReceipt>(which, '/v1/erasures', { id: eventId(number) })),
        ),
    );
    const erased = answers.filter(({ status }) => status === 200);
    assert.equal(erased.length, 30);
    assert.equal(answers.length - erased.length, answers.filter(({ status }) => status === 404).length);
    const { database } = stores[0];
    const counts = await database.selectFrom('event_counts').select('count').execute();
    assert.equal(
      counts.reduce((sum, { count }) => sum + count, 0),
      30,
    );
    assert.equal((await database.selectFrom('events').select('id').execute()).length, 30);
    await close();
  });
});
