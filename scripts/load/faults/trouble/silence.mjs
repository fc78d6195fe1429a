import pg from 'pg';
import { poolRoles } from '../../../../packages/gateway/src/store/postgres/pool.ts';
import { openPostgresStore } from '../../../../packages/gateway/src/store/postgres/postgres-store.ts';
import { forwardTo } from '../../../../packages/gateway/src/store/postgres/silence.fixtures.ts';

/** The lock that the migrations of a gateway take. */
const migrationLock = '3853314791062309107';
/** A silent connection is replaced after its time, and two in a row take twice that; the machine is busy. */
const slack = 4.5;

/**
 * What came of the trouble that only PostgreSQL can have.
 * @typedef {object} Silence
 * @property {number} longest milliseconds that this may take
 * @property {number} silent milliseconds until a commit was made after all connections had fallen silent
 * @property {number} lost commits that were acknowledged and are not in the store
 * @property {number} during commits that were made while another gateway migrated
 * @property {boolean} hasStarted whether a gateway that waited for the migration started after it
 */

/**
 * Silences all connections of a gateway, and lets another one migrate for a while.
 * @param {string} url
 * @param {number} migrationSeconds
 * @param {number} answerSeconds how long a statement that writes may take; a gateway allows ten seconds
 * @returns {Promise<Silence>}
 */
export async function silenceAndMigration(url, migrationSeconds, answerSeconds) {
  const forwarder = await forwardTo(url);
  const answer = answerSeconds * 1000;
  const writer = { ...poolRoles.writer, statement: answer * 0.8, answer };
  const store = await openPostgresStore(forwarder.url, {}, { ...poolRoles, writer });
  let number = 0;
  const commit = () => {
    const id = `silence-${(number += 1)}`;
    return store.commit((transaction) =>
      transaction.insertInto('counting').values({ id, until: '' }).execute(),
    );
  };
  await commit();
  forwarder.silence();
  const silenced = performance.now();
  await commit();
  const silent = performance.now() - silenced;

  const migrating = new pg.Client(url);
  await migrating.connect();
  await migrating.query('begin');
  await migrating.query(`select pg_advisory_xact_lock(${migrationLock})`);
  const opening = openPostgresStore(url).then(
    (opened) => opened.close().then(() => true),
    () => false,
  );
  let isOver = false;
  const end = migrating.query(`select pg_sleep(${migrationSeconds})`).then(() => (isOver = true));
  let during = 0;
  while (!isOver) {
    await commit();
    if (!isOver) during += 1;
  }
  await end;
  await migrating.query('commit');
  const hasStarted = await opening;
  // The connections with which the store reads are still silent.
  const { rows } = await migrating.query("select id from counting where id like 'silence-%'");
  await migrating.end();
  await store.close();
  forwarder.close();
  return { longest: answer * slack, silent, lost: number - rows.length, during, hasStarted };
}

/** Returns the errors of this trouble, one sentence each. */
export function silenceComplaints(/** @type {Silence} */ { longest, silent, lost, during, hasStarted }) {
  return [
    ...(silent > longest ? [`Silent connections stopped all writing for ${silent.toFixed(0)} ms.`] : []),
    ...(lost > 0 ? [`${lost} acknowledged works are not in the store.`] : []),
    ...(during === 0 ? ['A migration held up all that residents sent.'] : []),
    ...(hasStarted ? [] : ['A gateway that waited for a migration did not start.']),
  ];
}
