import fc from 'fast-check';
import Libsql from 'libsql';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insertEvents } from '../systems/events/events.store.js';
import type { SqliteDatabase } from '../store/sqlite/session.js';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import type { Store } from '../store/store.js';
import { countedAndThere, countedRow, smallEvents, type SmallEvent } from '../testing/counting.fixtures.js';
import { aggregatedUntil, deleteAggregated, subtractFromCounts } from './event-counts.store.js';
import { aggregate, aggregateStep } from './aggregate.js';
import { startAggregationJob } from './aggregation-job.js';
import { recount } from './rebuild.js';

const openMemory = (): Promise<Store> => openSqliteStore(new Libsql(':memory:') as unknown as SqliteDatabase);
const event: SmallEvent = { day: '2026-11-20', task: null, preventable: 'yes', value: null };
const at = (minutes: number): Date => new Date(Date.parse('2026-11-23T09:00:00.000Z') + minutes * 60_000);

type Step =
  | { kind: 'arrive'; events: SmallEvent[]; after: number }
  | { kind: 'aggregate'; limit: number }
  | { kind: 'erase' }
  | { kind: 'recount' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('arrive' as const),
      events: fc.array(smallEvents, { minLength: 1, maxLength: 6 }),
      // Negative values set the clock back.
      after: fc.integer({ min: -30, max: 40 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('aggregate' as const), limit: fc.integer({ min: 1, max: 8 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'erase' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'recount' as const }) },
);

describe('counts of events', () => {
  it('are with the events behind them what there is, for any order of arrivals, folds and erasures', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 25 }), async (sequence) => {
        const store = await openMemory();
        let minutes = 0;
        let last = 0;
        for (const step of sequence) {
          if (step.kind === 'arrive') {
            minutes += step.after;
            const rows = step.events.map((one) => countedRow(`e${++last}`, at(minutes).toISOString(), one));
            await store.commit((transaction) => insertEvents(transaction, rows));
          } else if (step.kind === 'aggregate') {
            await aggregateStep(store, at(minutes), step.limit);
          } else if (step.kind === 'recount') {
            await recount(store, at(minutes));
          } else {
            await store.commit(async (transaction) => {
              const doomed = await transaction.selectFrom('events').selectAll().limit(3).execute();
              await subtractFromCounts(transaction, doomed);
              for (const { sequence: number } of doomed) {
                await transaction.deleteFrom('events').where('sequence', '=', number).execute();
              }
            });
          }
          const { counted, there } = await countedAndThere(store);
          assert.deepEqual(counted, there);
        }
        await store.close();
      }),
      { numRuns: 60 },
    );
  });

  it('stay behind the newest event where the clock jumps ahead, so that no event comes from the future', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 13, max: 20_000 }), async (hours) => {
        const store = await openMemory();
        const insert = (id: string, minutes: number) =>
          store.commit((transaction) =>
            insertEvents(transaction, [
              countedRow(id, at(minutes).toISOString(), {
                day: '2026-11-23',
                task: null,
                preventable: 'no',
                value: 1,
              }),
            ]),
          );
        await insert('before', 0);
        await aggregate(store, at(hours * 60));
        await insert('behind', 1);
        const rows = await store.database.selectFrom('events').select('received_at').execute();
        assert.deepEqual(
          rows.map((row) => row.received_at),
          [at(0).toISOString(), at(1).toISOString()],
        );
        const { counted, there } = await countedAndThere(store);
        assert.deepEqual(counted, there);
        await store.close();
      }),
      { numRuns: 20 },
    );
  });

  it('let no event be received in a stretch of time that was counted', async () => {
    const store = await openMemory();
    await aggregate(store, at(60));
    const until = await aggregatedUntil(store.database);
    assert.equal(until, at(50).toISOString());
    const rows = [
      countedRow('late', at(0).toISOString(), event),
      countedRow('now', at(61).toISOString(), event),
    ];
    await store.commit((transaction) => insertEvents(transaction, rows));
    const stored = await store.database
      .selectFrom('events')
      .select(['id', 'received_at'])
      .orderBy('id')
      .execute();
    assert.deepEqual(stored, [
      { id: 'late', received_at: until },
      { id: 'now', received_at: at(61).toISOString() },
    ]);
    await aggregate(store, at(120));
    const { counted, there } = await countedAndThere(store);
    assert.deepEqual(counted, there);
  });

  it('stay when the events are forgotten, and cannot be built up again then', async () => {
    const store = await openMemory();
    const rows = Array.from({ length: 12 }, (_, index) =>
      countedRow(`e${index}`, at(index * 10).toISOString(), event),
    );
    await store.commit((transaction) => insertEvents(transaction, rows));
    await aggregate(store, at(70));
    const deleteOlder = () =>
      store.commit((transaction) => deleteAggregated(transaction, at(1_000).toISOString(), 4));
    assert.deepEqual([await deleteOlder(), await deleteOlder(), await deleteOlder()], [4, 2, 0]);
    const { counted, there } = await countedAndThere(store);
    assert.equal(there.length, 6);
    assert.equal(counted.length, 12);
    await assert.rejects(recount(store, at(70)), { name: 'RecountError', message: /2026-11-24/ });
    assert.equal((await countedAndThere(store)).counted.length, 12);
  });

  it('are made now and every minute, until it is stopped', async () => {
    const store = await openMemory();
    await store.commit((transaction) =>
      insertEvents(transaction, [countedRow('a', at(0).toISOString(), event)]),
    );
    let now = at(0);
    const ticks: (() => void)[] = [];
    const timers = {
      setInterval: (handler: () => void, every: number) => {
        assert.equal(every, 60_000);
        return ticks.push(handler);
      },
      clearInterval: () => void ticks.splice(0),
    };
    const first = startAggregationJob({ store, clock: () => now, timers });
    await first.stop();
    assert.equal(await aggregatedUntil(store.database), at(-10).toISOString());
    assert.equal(ticks.length, 0);
    const second = startAggregationJob({ store, clock: () => now, timers });
    now = at(25);
    await second.stop();
    const third = startAggregationJob({ store, clock: () => now, timers });
    ticks[0]?.();
    await third.stop();
    assert.equal(await aggregatedUntil(store.database), at(10).toISOString());
    const counts = await store.database
      .selectFrom('event_counts')
      .select(['preventable', 'value', 'count'])
      .execute();
    assert.deepEqual(counts, [{ preventable: 'yes', value: -1, count: 1 }]);
  });
});
