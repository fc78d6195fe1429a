import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createGateway } from '../../app.js';
import { seed } from '../../residents/content/seed.js';
import { openPostgresStore } from '../../store/postgres/postgres-store.js';
import { content, mondayMorning } from '../../testing/content.fixtures.js';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { callbackRequest, playSystem } from './outside-system.fixtures.js';
import { createDeliveryWorker, leaseTime } from './delivery-worker.js';

const server = await startPostgres();
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

describe('two gateways on one outbox', { skip: !server && 'there is no PostgreSQL here' }, () => {
  after(() => server?.stop());

  it('deliver each item once, also those of a gateway that was killed', async () => {
    const url = (await server?.makeDatabase()) ?? '';
    const stores = [await openPostgresStore(url), await openPostgresStore(url)] as const;
    await seed(stores[0], content, mondayMorning);
    let now = mondayMorning;
    const clock = () => now;
    const system = playSystem('played');
    const { delivery } = system;
    const apps = stores.map((store) => createGateway({ store, random, clock, deliveries: [delivery] }));
    const ids: string[] = [];
    for (let count = 0; count < 24; count++) {
      const body = callbackRequest();
      ids.push(body.id);
      const answer = await apps[count % 2]?.request('/v1/callback-requests', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      assert.equal(answer?.status, 201);
    }

    // This worker is killed in the middle of its attempt: it never ends.
    system.answers = [() => new Promise(() => {})];
    void createDeliveryWorker(delivery, { store: stores[0], clock, random }).run();
    while (system.came.length === 0) await new Promise(setImmediate);
    const workers = stores.map((store) => createDeliveryWorker(delivery, { store, clock, random }));
    const run = () => Promise.all(workers.map((worker) => worker.run()));
    await run();
    const [killed = ''] = system.came;
    assert.deepEqual(system.came.toSorted(), ids.toSorted(), 'each once, and the killed one not again');
    now = new Date(now.getTime() + leaseTime);
    await run();
    assert.deepEqual(system.came.slice(ids.length), [killed]);
    const rows = await stores[0].database.selectFrom('deliveries').select('state').execute();
    assert.equal(rows.filter(({ state }) => state === 'delivered').length, ids.length);
    await Promise.all(stores.map((store) => store.close()));
  });
});
