import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Insertable } from 'kysely';
import type { EventsTable } from './database.js';
import { StoreError } from './store-error.js';
import type { Store, StoreOptions } from './store.js';

/** An empty location for one store, which can be opened again after closing. */
export interface Place {
  open(options?: StoreOptions): Promise<Store>;
  remove(): Promise<void>;
}

/** A store implementation under test. */
export interface StoreUnderTest {
  name: string;
  /** Whether reading continues during a commit, and several stores can open one location at once. */
  concurrent: boolean;
  makePlace(): Promise<Place>;
}

/** Makes a row of the events table that differs only in its id. */
export function eventRow(id: string, fields: Partial<Insertable<EventsTable>> = {}): Insertable<EventsTable> {
  return {
    source: 'urn:nld:oin:00000001999999990000:systeem:plein',
    id,
    name: 'chat.started',
    occurred_at: '2026-03-02T09:00:00.000Z',
    time: '2026-03-02T09:00:01.000Z',
    received_at: '2026-03-02T09:00:02.000Z',
    channel: 'website',
    component: 'plein-chat-launcher',
    task: null,
    department: null,
    perspective: null,
    language: 'nl',
    page: '/paspoort',
    device: 'phone',
    correlation: 'abcdefgh',
    data: '{}',
    day: '2026-03-02',
    ...fields,
  };
}

/** Writes one event. Resolves after its commit, with the ids of new rows. */
export async function writeEvent(store: Store, row: Insertable<EventsTable>): Promise<string[]> {
  return store.commit(async (transaction) => {
    const stored = await transaction
      .insertInto('events')
      .values(row)
      .onConflict((conflict) => conflict.columns(['source', 'id']).doNothing())
      .returning('id')
      .execute();
    return stored.map(({ id }) => id);
  });
}

/** Returns the ids of all events in the order in which they were stored. */
export async function eventIds(store: Store): Promise<string[]> {
  const rows = await store.database.selectFrom('events').select('id').orderBy('sequence').execute();
  return rows.map(({ id }) => id);
}

/** The tests that every store passes. */
export function storeContract(subject: StoreUnderTest): void {
  describe(`store contract: ${subject.name}`, () => {
    const places: Place[] = [];
    const stores: Store[] = [];

    async function makePlace(): Promise<Place> {
      const place = await subject.makePlace();
      places.push(place);
      return {
        remove: place.remove,
        open: async (options) => {
          const store = await place.open(options);
          stores.push(store);
          return store;
        },
      };
    }

    function whereConcurrent(name: string, work: () => Promise<void>): void {
      if (subject.concurrent) void it(name, work);
    }

    async function openStore(options?: StoreOptions): Promise<Store> {
      return (await makePlace()).open(options);
    }

    after(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await Promise.all(places.map((place) => place.remove()));
    });

    it('migrates once: opening again keeps what was stored', async () => {
      const place = await makePlace();
      const first = await place.open();
      await writeEvent(first, eventRow('one'));
      await first.close();
      const second = await place.open();
      assert.deepEqual(await eventIds(second), ['one']);
    });

    whereConcurrent('lets several stores open one empty place at once', async () => {
      const place = await makePlace();
      const opened = await Promise.all([place.open(), place.open(), place.open()]);
      await Promise.all(opened.map((store, index) => writeEvent(store, eventRow(`from-${index}`))));
      assert.equal((await eventIds(opened[0])).length, 3);
    });

    it('keeps one event for each source and id, and says which were new', async () => {
      const store = await openStore();
      assert.deepEqual(await writeEvent(store, eventRow('same')), ['same']);
      assert.deepEqual(await writeEvent(store, eventRow('same', { page: '/anders' })), []);
      assert.deepEqual(await writeEvent(store, eventRow('same', { source: 'urn:other' })), ['same']);
      assert.equal((await eventIds(store)).length, 2);
    });

    it('undoes a work that throws, and only that one', async () => {
      const store = await openStore();
      const outcomes = await Promise.allSettled([
        writeEvent(store, eventRow('before')),
        store.commit(async (transaction) => {
          await transaction.insertInto('events').values(eventRow('undone')).execute();
          throw new RangeError('changed my mind');
        }),
        writeEvent(store, eventRow('after')),
      ]);
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.ok(outcomes[1].status === 'rejected' && outcomes[1].reason instanceof RangeError);
      assert.deepEqual(await eventIds(store), ['before', 'after']);
    });

    it('undoes a work that the database refuses, and only that one', async () => {
      const store = await openStore();
      const outcomes = await Promise.allSettled([
        writeEvent(store, eventRow('before')),
        store.commit(async (transaction) => {
          await transaction.insertInto('events').values(eventRow('undone')).execute();
          await transaction.insertInto('events').values(eventRow('before')).execute();
        }),
        writeEvent(store, eventRow('after')),
      ]);
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.deepEqual(await eventIds(store), ['before', 'after']);
    });

    it('keeps a ballot to a poll that exists', async () => {
      const store = await openStore();
      const ballot = { poll: 'nowhere', voter_hash: 'h', id_hash: 'b', choices: '[]', sealed: '' };
      await assert.rejects(
        store.commit((transaction) => transaction.insertInto('ballots').values(ballot).execute()),
      );
    });

    it('stores in the order of asking', async () => {
      const store = await openStore({ maxTogether: 30 });
      const ids = Array.from({ length: 200 }, (_, index) => `n${index}`);
      await Promise.all(ids.map((id) => writeEvent(store, eventRow(id))));
      assert.deepEqual(await eventIds(store), ids);
    });

    it('shows what was committed as soon as the promise resolves', async () => {
      const store = await openStore();
      for (const id of ['first', 'second', 'third']) {
        await writeEvent(store, eventRow(id));
        assert.equal((await eventIds(store)).at(-1), id);
      }
    });

    whereConcurrent('shows nothing of a commit under way', async () => {
      const store = await openStore();
      await store.commit(async (transaction) => {
        await transaction.insertInto('events').values(eventRow('hidden')).execute();
        assert.deepEqual(await eventIds(store), []);
      });
      assert.deepEqual(await eventIds(store), ['hidden']);
    });

    it('gives JSON text back as it was', async () => {
      const store = await openStore();
      const data = JSON.stringify({ text: 'Hé "daar"\\ \u0000 \n ’t café 🏛️', nothing: null, number: 1.5 });
      await writeEvent(store, eventRow('json', { data }));
      const row = await store.database.selectFrom('events').select('data').executeTakeFirstOrThrow();
      assert.equal(row.data, data);
    });

    it('counts and numbers rows in numbers', async () => {
      const store = await openStore();
      await writeEvent(store, eventRow('one'));
      const row = await store.database
        .selectFrom('events')
        .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('sequence').as('last')])
        .executeTakeFirstOrThrow();
      assert.deepEqual(row, { count: 1, last: 1 });
    });

    it('takes five hundred events in one statement', async () => {
      const store = await openStore();
      const rows = Array.from({ length: 500 }, (_, index) => eventRow(`bulk-${index}`));
      await store.commit((transaction) => transaction.insertInto('events').values(rows).execute());
      assert.equal((await eventIds(store)).length, 500);
    });

    it('refuses work with a clear error when too much is waiting', async () => {
      const store = await openStore({ maxWaiting: 3 });
      const outcomes = await Promise.allSettled(
        ['a', 'b', 'c', 'd'].map((id) => writeEvent(store, eventRow(id))),
      );
      const refused = outcomes[3];
      assert.ok(refused?.status === 'rejected');
      assert.ok(refused.reason instanceof StoreError);
      assert.equal(refused.reason.code, 'full');
      assert.deepEqual(await eventIds(store), ['a', 'b', 'c']);
      await writeEvent(store, eventRow('later'));
    });

    it('finishes what it accepted before it closes, and then takes no more', async () => {
      const place = await makePlace();
      const store = await place.open({ maxTogether: 7 });
      const accepted = Array.from({ length: 50 }, (_, index) => writeEvent(store, eventRow(`c${index}`)));
      await Promise.all([store.close(), store.close()]);
      await Promise.all(accepted);
      await assert.rejects(writeEvent(store, eventRow('too-late')), { name: 'StoreError', code: 'closed' });
      assert.equal((await eventIds(await place.open())).length, 50);
    });
  });
}
