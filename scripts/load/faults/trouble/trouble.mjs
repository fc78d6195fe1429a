import { sql } from 'kysely';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLibsqlStore } from '../../../../packages/gateway/src/store/libsql/libsql-store.ts';
import { openPostgresStore } from '../../../../packages/gateway/src/store/postgres/postgres-store.ts';
import { startPostgres } from '../../../../packages/gateway/src/testing/postgres.fixtures.ts';
import { races } from './races.mjs';
import { silenceAndMigration } from './silence.mjs';

/** @typedef {import('../../../../packages/gateway/src/store/store.ts').Store} Store */

/**
 * What came of the trouble on one store.
 * @typedef {object} Trouble
 * @property {string} store
 * @property {number} acknowledged works that lock the same rows in opposite orders, and were acknowledged
 * @property {number} lost of those, how many are not in the store
 * @property {number} refused
 * @property {number} during commits and reads that were answered before the first of the slow reports was ready
 */

/** Commits and reads of residents beside the reports. */
const besides = 20;

/**
 * Runs deadlocks, slow reports and races on both stores, and silence and a long migration on PostgreSQL, which is left out
 * where it is not installed.
 */
export async function troubles(
  /** @type {{ rounds: number, migrationSeconds: number, answerSeconds: number }} */ {
    rounds,
    migrationSeconds,
    answerSeconds,
  },
) {
  /** @type {Trouble[]} */
  const found = [];
  /** @type {import('./races.mjs').Races[]} */
  const raced = [];
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-trouble-'));
  const embedded = await openLibsqlStore(folder);
  found.push(await trouble('embedded', [embedded, embedded], rounds, slowOnSqlite));
  raced.push(await races('embedded', [embedded, embedded], rounds));
  await embedded.close();
  await rm(folder, { recursive: true, force: true });

  const postgres = await startPostgres();
  if (!postgres) return { found, raced };
  const url = await postgres.makeDatabase();
  /** @type {[Store, Store]} */
  const stores = [await openPostgresStore(url), await openPostgresStore(url)];
  found.push(await trouble('PostgreSQL, two gateways', stores, rounds, slowOnPostgres));
  raced.push(await races('PostgreSQL, two gateways', stores, rounds));
  for (const store of stores) await store.close();
  const silence = await silenceAndMigration(await postgres.makeDatabase(), migrationSeconds, answerSeconds);
  await postgres.stop();
  return { found, raced, silence };
}

/** @returns {Promise<Trouble>} */
async function trouble(
  /** @type {string} */ name,
  /** @type {readonly Store[]} */ stores,
  /** @type {number} */ rounds,
  /** @type {(store: Store) => Promise<unknown>} */ slow,
) {
  const [one] = stores;
  if (!one) throw new Error('There is no store.');
  const ids = ['a', 'b', 'c'];
  await one.commit((transaction) =>
    transaction
      .insertInto('counting')
      .values(ids.map((id) => ({ id, until: '' })))
      .execute(),
  );
  let [acknowledged, refused] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const works = stores.flatMap((store, which) =>
      (which === 0 ? ids : ids.toReversed()).map((id) => add(store, id)),
    );
    for (const { status } of await Promise.allSettled(works)) {
      if (status === 'fulfilled') acknowledged += 1;
      else refused += 1;
    }
  }
  const rows = await one.database.selectFrom('counting').select('until').where('id', 'in', ids).execute();
  const stored = rows.reduce((sum, { until }) => sum + until.length, 0);

  let isOver = false;
  let during = 0;
  const reports = Promise.all(Array.from({ length: 4 }, () => slow(one).then(() => (isOver = true))));
  for (let count = 0; count < besides; count += 1) {
    await add(one, 'a');
    await one.database.selectFrom('counting').select('id').execute();
    if (!isOver) during += 1;
  }
  await reports;
  return { store: name, acknowledged, lost: Math.max(0, acknowledged - stored), refused, during };
}

const add = (/** @type {Store} */ store, /** @type {string} */ id) =>
  store.commit((transaction) =>
    transaction
      .updateTable('counting')
      .set({ until: sql`until || 'x'` })
      .where('id', '=', id)
      .execute(),
  );

const slowOnPostgres = (/** @type {Store} */ store) =>
  sql`select pg_sleep(10)`.execute(store.reports ?? store.database);

/** Counts until it has taken some seconds on any machine of today. */
const slowOnSqlite = (/** @type {Store} */ store) =>
  sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000000) select max(i) from n`.execute(
    store.reports ?? store.database,
  );

/** Returns the errors of the trouble on a store, one sentence each. */
export function troubleComplaints(/** @type {Trouble} */ { lost, refused, during }) {
  return [
    ...(lost > 0 ? [`${lost} acknowledged works are not in the store.`] : []),
    ...(refused > 0 ? [`${refused} works were refused because of a deadlock.`] : []),
    ...(during === 0 ? ['Slow reports held up all that residents sent.'] : []),
  ];
}
