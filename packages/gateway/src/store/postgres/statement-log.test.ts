import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startPostgres, type PostgresServer } from '../../testing/postgres.fixtures.js';
import { openPostgresStore } from './postgres-store.js';
import { statementLogComplaint } from './statement-log.js';

describe('the log of PostgreSQL', () => {
  let server: PostgresServer | undefined;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server?.stop());

  test('is named where it gets what residents send, and not where it gets no values', async (context) => {
    if (!server) return context.skip('PostgreSQL is not here.');
    const url = await server.makeDatabase();
    const name = new URL(url).pathname.slice(1);
    const complaint = async () => {
      const store = await openPostgresStore(url);
      try {
        return await statementLogComplaint(store.database);
      } finally {
        await store.close();
      }
    };
    const reset = `alter database "${name}" reset all`;
    const set = (setting: string) => `alter database "${name}" set ${setting}`;
    assert.equal(await complaint(), undefined);
    for (const setting of [
      "log_statement = 'all'",
      "log_statement = 'mod'",
      'log_min_duration_statement = 500',
      'log_min_duration_sample = 500',
      'log_transaction_sample_rate = 0.5',
    ]) {
      await server.query(set(setting));
      assert.match((await complaint()) ?? '', /set log_parameter_max_length = 0/, setting);
      await server.query(set('log_parameter_max_length = 0'));
      assert.equal(await complaint(), undefined, setting);
      await server.query(reset);
    }
    await server.query(set("log_statement = 'ddl'"));
    assert.equal(await complaint(), undefined);
  });
});
