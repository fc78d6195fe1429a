import Libsql from 'libsql';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SqliteDatabase } from '../../store/sqlite/session.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { eventIds, eventRow } from '../../store/store.contract.js';
import { StoreError } from '../../store/store-error.js';
import type { Store } from '../../store/store.js';
import { SharedInsert } from './batch-insert.js';

/** Opens a store in memory. `inserts` gets its statements that insert events. */
async function openCounting(): Promise<{ store: Store; inserts: string[] }> {
  const database = new Libsql(':memory:') as unknown as SqliteDatabase;
  const inserts: string[] = [];
  const store = await openSqliteStore({
    prepare: (sql) => {
      if (sql.startsWith('insert into "events"')) inserts.push(sql);
      return database.prepare(sql);
    },
    close: () => database.close(),
  });
  return { store, inserts };
}

const sizes = (fresh: readonly ReadonlySet<string>[]) => fresh.map(({ size }) => size);

describe('events of several requests in one statement', () => {
  it('stores what waits together, and tells each request what was new of its own', async () => {
    const { store, inserts } = await openCounting();
    const shared = new SharedInsert(store);
    const fresh = await Promise.all([
      shared.insert([eventRow('a'), eventRow('b')]),
      shared.insert([eventRow('b'), eventRow('c')]),
      shared.insert([eventRow('a')]),
    ]);
    assert.deepEqual(sizes(fresh), [2, 1, 0]);
    assert.equal(inserts.length, 1);
    assert.deepEqual(await eventIds(store), ['a', 'b', 'c']);
    await store.close();
  });

  it('keeps a statement within what a database takes', async () => {
    const { store, inserts } = await openCounting();
    const shared = new SharedInsert(store);
    const rowsOf = (request: number) =>
      Array.from({ length: 300 }, (_, index) => eventRow(`${request}-${index}`));
    const fresh = await Promise.all([0, 1, 2].map((request) => shared.insert(rowsOf(request))));
    assert.deepEqual(sizes(fresh), [300, 300, 300]);
    assert.equal(inserts.length, 3);
    await store.close();
  });

  it('lets none fail for another', async () => {
    const { store } = await openCounting();
    const shared = new SharedInsert(store);
    const wrong = { ...eventRow('wrong'), data: null } as unknown as ReturnType<typeof eventRow>;
    const results = await Promise.allSettled([
      shared.insert([eventRow('a')]),
      shared.insert([wrong]),
      shared.insert([eventRow('b')]),
    ]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(await eventIds(store), ['a', 'b']);
    await store.close();
  });

  it('tells all that wait when the store takes nothing, and goes on when it does again', async () => {
    const { store } = await openCounting();
    let open = false;
    const shared = new SharedInsert({
      commit: (work) => (open ? store.commit(work) : Promise.reject(new StoreError('lost', 'It is gone.'))),
    });
    const results = await Promise.allSettled([
      shared.insert([eventRow('a')]),
      shared.insert([eventRow('b')]),
    ]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    open = true;
    assert.deepEqual(sizes([await shared.insert([eventRow('a')])]), [1]);
    await store.close();
  });
});
