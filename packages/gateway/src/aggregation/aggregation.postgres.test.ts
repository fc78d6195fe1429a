import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { insertEvents } from '../systems/events/events.store.js';
import { readCounts } from './read-counts.js';
import { openPostgresStore } from '../store/postgres/postgres-store.js';
import { startPostgres } from '../testing/postgres.fixtures.js';
import { countedAndThere, countedRow } from '../testing/counting.fixtures.js';
import { aggregatedUntil } from './event-counts.store.js';
import { aggregate, aggregateStep } from './aggregate.js';

const server = await startPostgres();
const at = (minutes: number): Date => new Date(Date.parse('2026-11-23T09:00:00.000Z') + minutes * 60_000);
const event = { day: '2026-11-20', task: null, preventable: 'yes', value: 3 };

describe('counting on PostgreSQL', { skip: server ? false : 'PostgreSQL is not installed here' }, () => {
  after(() => server?.stop());

  it('waits at a transaction that still adds events of that time, however old it is', async () => {
    const url = (await server?.makeDatabase()) ?? '';
    const [adding, aggregationJob] = [await openPostgresStore(url), await openPostgresStore(url)];
    await aggregate(aggregationJob, at(0));
    let proceed = (): void => {};
    let inserted = (): void => {};
    const isInserted = new Promise<void>((resolve) => (inserted = resolve));
    const mayProceed = new Promise<void>((resolve) => (proceed = resolve));
    const slow = adding.commit(async (transaction) => {
      await insertEvents(transaction, [countedRow('slow', at(15).toISOString(), event)]);
      inserted();
      await mayProceed;
    });
    await isInserted;
    await aggregate(aggregationJob, at(120));
    assert.equal(await aggregatedUntil(aggregationJob.database), at(10).toISOString());
    assert.equal(await aggregateStep(aggregationJob, at(120)), 'busy');
    proceed();
    await slow;
    await aggregate(aggregationJob, at(120));
    assert.equal(await aggregatedUntil(aggregationJob.database), at(110).toISOString());
    const { counted, there } = await countedAndThere(aggregationJob);
    assert.deepEqual(counted, there);
    await Promise.all([adding.close(), aggregationJob.close()]);
  });

  it('counts each event once when two gateways take in and fold at once', async () => {
    const url = (await server?.makeDatabase()) ?? '';
    const stores = [await openPostgresStore(url), await openPostgresStore(url)];
    let last = 0;
    await Promise.all(
      stores.map(async (store, index) => {
        for (let round = 0; round < 40; round++) {
          const rows = Array.from({ length: 20 }, () =>
            // The clock of the second gateway is an hour behind.
            countedRow(`e${++last}`, at(round * 10 - index * 60).toISOString(), event),
          );
          const works = [
            store.commit((transaction) => insertEvents(transaction, rows)),
            aggregateStep(store, at(round * 10), 15),
          ];
          await Promise.all(works);
        }
      }),
    );
    const [first] = stores;
    assert.ok(first);
    for (const minutes of [400, 10_000]) {
      await aggregate(first, at(minutes));
      const { counted, there } = await countedAndThere(first);
      assert.equal(there.length, 1_600);
      assert.deepEqual(counted, there);
    }
    const parts = await readCounts(first.database, {
      events: ['contact.registered'],
      columns: ['task', 'value'],
      filters: { channel: 'phone' },
      from: '2025-12-01',
      to: '2026-11-20',
      days: false,
    });
    assert.deepEqual(parts, [{ task: '', value: '3', year: '2026', interval: 'period', count: 1_600 }]);
    const ofOverview = await readCounts(first.database, {
      columns: ['name', 'channel', 'component'],
      filters: {},
      from: '2026-11-01',
      to: '2026-11-23',
      days: false,
    });
    const kind = { name: 'contact.registered', channel: 'phone', component: 'register' };
    assert.deepEqual(ofOverview, [{ ...kind, year: '2026', interval: 'period', count: 1_600 }]);
    const left = await first.database.selectFrom('event_counts').select('count').execute();
    assert.deepEqual(left, [{ count: 1_600 }]);
    await Promise.all(stores.map((store) => store.close()));
  });
});
