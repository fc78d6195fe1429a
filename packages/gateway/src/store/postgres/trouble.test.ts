import { sql, type Kysely } from 'kysely';
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import pg from 'pg';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import type { Database } from '../database.js';
import { StoreError } from '../store-error.js';
import { eventIds, eventRow, writeEvent } from '../store.contract.js';
import type { Store } from '../store.js';
import { poolRoles, type PoolRoles } from './pool.js';
import { openPostgresStore } from './postgres-store.js';
import { forwardTo } from './silence.fixtures.js';

const server = await startPostgres();

/** As in a gateway, with shorter times. */
const hasty: PoolRoles = {
  migrations: poolRoles.migrations,
  writer: { max: 2, statement: 1_500, answer: 2_000 },
  reader: { max: 2, statement: 1_500, answer: 2_000 },
  reports: { max: 2, statement: 20_000, answer: 25_000 },
};

describe('a store whose PostgreSQL has trouble', { skip: !server && 'there is no PostgreSQL here' }, () => {
  after(() => server?.stop());

  const makeDatabase = async (): Promise<string> => (await server?.makeDatabase()) ?? '';

  it('goes on over a new connection when the ones it has fall silent', async () => {
    const forwarder = await forwardTo(await makeDatabase());
    const store = await openPostgresStore(forwarder.url, {}, hasty);
    await writeEvent(store, eventRow('before'));
    await eventIds(store);
    forwarder.silence();
    const outcomes = await Promise.allSettled([
      ...['a', 'b', 'c'].map((id) => writeEvent(store, eventRow(id))),
      eventIds(store).then(() => []),
    ]);
    assert.deepEqual(
      outcomes.slice(0, 3).map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'fulfilled'],
      'what the silence undid is done again',
    );
    assert.deepEqual(await eventIds(store), ['before', 'a', 'b', 'c']);
    await store.close();
    forwarder.close();
  });

  it('says "lost" when every connection is silent, and takes work again afterwards', async () => {
    const forwarder = await forwardTo(await makeDatabase());
    const store = await openPostgresStore(forwarder.url, {}, hasty);
    const dying = store.commit(async (transaction) => {
      forwarder.silence();
      await transaction.insertInto('events').values(eventRow('lost')).execute();
    });
    await assert.rejects(dying, { name: 'StoreError', code: 'lost' });
    await writeEvent(store, eventRow('after'));
    assert.deepEqual(await eventIds(store), ['after']);
    await store.close();
    forwarder.close();
  });

  it('neither holds up nor fails what residents send and read while reports take long', async () => {
    const store = await openPostgresStore(await makeDatabase(), {}, hasty);
    const { reports = store.database } = store;
    let ended = 0;
    const slow = Array.from({ length: 8 }, () =>
      sql`select pg_sleep(0.5)`.execute(reports).finally(() => (ended += 1)),
    );
    await writeEvent(store, eventRow('sent'));
    assert.deepEqual(await eventIds(store), ['sent']);
    assert.equal(ended, 0, 'before the first report was ready');
    await Promise.all(slow);
    await store.close();
  });

  it('does works again, one by one, that two gateways kept from one another', async () => {
    const url = await makeDatabase();
    const stores = [await openPostgresStore(url), await openPostgresStore(url)] as const;
    await stores[0].commit((transaction) =>
      transaction
        .insertInto('counting')
        .values(['a', 'b'].map((id) => ({ id, until: '' })))
        .execute(),
    );
    const touch = (store: Store, id: string, mark: string) =>
      store.commit((transaction) => add(transaction, id, mark));
    const order = [
      ['a', 'b'],
      ['b', 'a'],
    ] as const;
    for (let round = 0; round < 3; round++) {
      const works = stores.flatMap((store, which) =>
        (order[which] ?? []).map((id) => touch(store, id, String(which))),
      );
      for (const outcome of await Promise.allSettled(works)) assert.equal(outcome.status, 'fulfilled');
    }
    const rows = await stores[0].database.selectFrom('counting').selectAll().orderBy('id').execute();
    for (const { until } of rows) assert.equal([...until].sort().join(''), '000111');
    await Promise.all(stores.map((store) => store.close()));
  });

  it('starts although another gateway migrates for longer than a statement may take', async () => {
    const url = await makeDatabase();
    const first = new pg.Client(url);
    await first.connect();
    await first.query(`alter database "${new URL(url).pathname.slice(1)}" set statement_timeout = '300ms'`);
    await first.query('begin');
    // The lock that Kysely takes for migrations, as a gateway holds it that is not ready yet.
    await first.query('select pg_advisory_xact_lock(3853314791062309107)');
    let isOpen = false;
    const opening = openPostgresStore(url, {}, hasty).finally(() => (isOpen = true));
    await first.query('select pg_sleep(0.2)');
    await first.query('select pg_sleep(0.2)');
    await first.query('select pg_sleep(0.2)');
    assert.equal(isOpen, false);
    await first.query('commit');
    await (await opening).close();
    await first.end();
  });

  it('says that a newer version has changed the database', async () => {
    const url = await makeDatabase();
    const store = await openPostgresStore(url);
    await store.commit((transaction) =>
      sql`insert into kysely_migration (name, timestamp) values ('0099-future', '2026')`.execute(transaction),
    );
    await store.close();
    await assert.rejects(openPostgresStore(url), (error) => {
      assert.ok(error instanceof StoreError);
      assert.match(
        error.message,
        /^A newer version of the gateway has changed this database \(0099-future\)/,
      );
      return true;
    });
  });
});

/** Locks a row, waits until the other transaction has locked one too, and changes it. */
async function add(transaction: Kysely<Database>, id: string, mark: string): Promise<void> {
  await sql`update counting set until = until || ${mark} where id = ${id}`.execute(transaction);
  await sql`select pg_sleep(0.05)`.execute(transaction);
}
