import type {
  Connection,
  ConnectionList,
  ConnectionPreview,
  DeliveryList,
} from '@plein/domain/connections.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createDeliveryWorker } from '../../connectors/outbox/delivery-worker.js';
import {
  callbackRequest,
  playSystem,
  type PlayedSystem,
} from '../../connectors/outbox/outside-system.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

describe('the connections, for an administrator', () => {
  let gateway: TestGateway;
  let system: PlayedSystem;
  const start = new Date('2026-11-23T09:00:00Z');
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  beforeEach(async () => {
    system = playSystem('played');
    gateway = await openTestGateway({
      dependencies: {
        ...{ access: { reports: 'open' }, deliveries: [system.delivery, playSystem('quiet').delivery] },
        pausedDeliveries: ['quiet'],
      },
    });
    gateway.now = start;
  });
  afterEach(() => gateway.close());

  const request = async (): Promise<void> => {
    assert.equal((await gateway.post('/v1/callback-requests', callbackRequest())).status, 201);
  };
  const run = () =>
    createDeliveryWorker(system.delivery, { store: gateway.store, clock: () => gateway.now, random }).run();
  const list = async () => (await gateway.ask<ConnectionList>('/v1/connections')).body.connections;
  const troubled = async () => (await gateway.ask<DeliveryList>('/v1/deliveries')).body.deliveries;

  it('say what waits, what is stuck and what was delivered', async () => {
    for (let count = 0; count < 3; count++) await request();
    system.answers = [
      { status: 'stuck', fault: { code: 'failed', status: 400 } },
      { status: 'later', fault: { code: 'failed', status: 500 } },
    ];
    await run();
    const [played, quiet] = await list();
    assert.deepEqual(played, {
      ...{ id: 'played', system: 'played', state: 'not-asked', isConfigured: true, isPaused: false },
      repeats: 'may-repeat',
      deliveries: { waiting: 1, stuck: 1, delivered: 1, oldest: start.toISOString() },
    });
    assert.deepEqual([quiet?.isPaused, quiet?.deliveries?.waiting], [true, 3]);
  });

  it('list what did not work, without anything that a resident wrote', async () => {
    await request();
    await request();
    system.answers = [
      { status: 'later', fault: { code: 'failed', status: 500, part: 'maak' } },
      { status: 'stuck', fault: { code: 'failed', status: 400, fields: ['kanaal'] } },
    ];
    await run();
    const items = await troubled();
    assert.deepEqual(
      items.map(({ state, attempts, fault }) => [
        state,
        attempts,
        fault?.status,
        fault?.part ?? fault?.fields,
      ]),
      [
        ['stuck', 1, 400, ['kanaal']],
        ['waiting', 1, 500, 'maak'],
      ],
    );
    assert.match(items[0]?.reference ?? '', /^TB-/);
    assert.ok(items[1]?.nextAt !== undefined && items[1].nextAt > start.toISOString());
    assert.doesNotMatch(JSON.stringify(items), /Bewoner|12345678/);
  });

  it('try a stuck item again, and all of them, with an entry in the audit log', async () => {
    for (let count = 0; count < 3; count++) await request();
    const stuck = { status: 'stuck', fault: { code: 'failed' } } as const;
    system.answers = [stuck, stuck, stuck];
    await run();
    const [first] = await troubled();
    const retried = await gateway.ask<{ count: number }>(`/v1/deliveries/${first?.id}/retry`, {});
    assert.deepEqual([retried.status, retried.body], [200, { count: 1 }]);
    await run();
    assert.equal((await gateway.ask(`/v1/deliveries/${first?.id}/retry`, {})).status, 404, 'delivered');
    const all = await gateway.ask<{ count: number }>('/v1/connections/played/retry', {});
    assert.deepEqual(all.body, { count: 2 });
    await run();
    assert.deepEqual(await troubled(), []);
    const entries = await gateway.store.database
      .selectFrom('audit_entries')
      .select(['action', 'subject', 'detail'])
      .orderBy('sequence')
      .execute();
    assert.deepEqual(entries, [
      { action: 'delivery.retried', subject: first?.id, detail: '1' },
      { action: 'delivery.retried', subject: 'played', detail: '2' },
    ]);
  });

  it('show what waits for a connector that was taken out', async () => {
    await request();
    await gateway.store.commit((transaction) =>
      transaction
        .updateTable('deliveries')
        .set({ connector: 'former' })
        .where('connector', '=', 'quiet')
        .execute(),
    );
    const former = (await list()).find(({ id }) => id === 'former');
    assert.deepEqual(former, {
      ...{ id: 'former', system: 'former', state: 'not-asked', isConfigured: false },
      deliveries: { waiting: 1, stuck: 0, delivered: 0, oldest: start.toISOString() },
    });
  });

  it('are tested, and shown as they are then', async () => {
    const { status, body } = await gateway.ask<Connection>('/v1/connections/played/check', {});
    assert.deepEqual([status, body.state, body.isConfigured], [200, 'answers', true]);
    assert.equal((await gateway.ask('/v1/connections/none/check', {})).status, 404);
  });

  it('show in a dry run what would be sent for an invented request, and send nothing', async () => {
    const { body } = await gateway.ask<ConnectionPreview>('/v1/connections/played/preview');
    assert.match(body.messages[0]?.body ?? '', /VOORBEELD, geen inwoner/);
    assert.deepEqual(system.came, []);
    assert.equal((await gateway.ask('/v1/connections/none/preview')).status, 404);
  });

  it('are for administrators alone', async () => {
    const editor = await openTestGateway({ dependencies: { access: { reports: 'open', role: 'editor' } } });
    for (const path of ['/v1/connections', '/v1/deliveries']) {
      assert.equal((await editor.ask(path)).status, 403, path);
    }
    assert.equal((await editor.ask('/v1/connections/played/retry', {})).status, 403);
    await editor.close();
  });
});
