import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openPostgresStore } from './postgres-store.js';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { StoreError } from '../store-error.js';
import { eventIds, eventRow, storeContract, writeEvent } from '../store.contract.js';

const server = await startPostgres();

if (server) {
  storeContract({
    name: 'PostgreSQL',
    concurrent: true,
    makePlace: async () => {
      const url = await server.makeDatabase();
      return { open: (options) => openPostgresStore(url, options), remove: async () => {} };
    },
  });

  describe('the PostgreSQL store', () => {
    after(() => server.stop());

    it('rejects what was under way when the server ends its connection, and goes on', async () => {
      const url = await server.makeDatabase();
      const store = await openPostgresStore(url);
      await writeEvent(store, eventRow('before'));
      const dying = store.commit(async (transaction) => {
        await transaction.insertInto('events').values(eventRow('lost')).execute();
        await server.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`,
        );
        await transaction.insertInto('events').values(eventRow('lost-too')).execute();
      });
      await assert.rejects(dying, { name: 'StoreError', code: 'lost' });
      await writeEvent(store, eventRow('after'));
      assert.deepEqual(await eventIds(store), ['before', 'after']);
      await store.close();
    });

    it('takes the same events from two gateways at once and keeps each once', async () => {
      const url = await server.makeDatabase();
      const stores = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
      const ids = Array.from({ length: 100 }, (_, index) => `e${index}`);
      await Promise.all(stores.flatMap((store) => ids.map((id) => writeEvent(store, eventRow(id)))));
      assert.deepEqual((await eventIds(stores[0])).sort(), [...ids].sort());
      await Promise.all(stores.map((store) => store.close()));
    });

    it('says in a sentence, without the password, that the server cannot be used', async () => {
      await assert.rejects(openPostgresStore('postgres://plein:secret@127.0.0.1:1/plein'), (error) => {
        assert.ok(error instanceof StoreError);
        assert.equal(error.code, 'unavailable');
        assert.match(error.message, /^The PostgreSQL server of DATABASE_URL cannot be used \(.+\)\.$/);
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    });
  });
} else {
  const reason = 'no PostgreSQL here: install the package postgresql, or set DATABASE_URL';
  it('store contract: PostgreSQL', { skip: process.env['CI'] === 'true' ? false : reason }, () => {
    assert.fail(reason);
  });
}
