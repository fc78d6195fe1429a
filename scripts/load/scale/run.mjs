import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBinaries } from '../../../packages/gateway/src/testing/postgres.fixtures.ts';
import { bundlePrograms } from '../faults/bundle.mjs';
import { startGateway } from '../faults/gateway-process.mjs';
import { complaints } from '../faults/ledger/ledger.mjs';
import { closedDocument, pollRow, voteComplaints, Voters } from '../faults/votes/voters.mjs';
import { Cluster } from './cluster.mjs';
import { openForwarder } from './forwarder.mjs';
import { Load } from './load.mjs';

/** A silent connection is replaced after ten seconds; two in a row take twenty, and the machine is busy. */
const longestSilence = 45_000;

/** Voters before the kill, and as many during it; each votes at both gateways. */
const votersAtOnce = 200;

/**
 * Runs two gateways on a cluster of three servers under load, and kills the primary.
 * @param {{ batches: number }} options number that each gateway acknowledges before the kill, and again after
 * it
 * @returns {Promise<{ missing: string } | ScaleResult>}
 */
export async function runScale({ batches }) {
  const binaries = findBinaries();
  if (binaries === undefined) return { missing: 'PostgreSQL is not here: install the package postgresql' };
  const programs = await bundlePrograms('scale', {
    gateway: 'packages/gateway/src/testing/serve-process.fixtures.ts',
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-scale-'));
  const cluster = new Cluster(binaries, folder);
  const forwarder = await openForwarder();
  /** @type {import('../faults/gateway-process.mjs').GatewayProcess[]} */
  const gateways = [];
  try {
    await cluster.start();
    forwarder.point(cluster.primary.port);
    const environment = { DATABASE_URL: `postgres://plein@127.0.0.1:${forwarder.port}/postgres` };
    for (let count = 0; count < 2; count += 1) gateways.push(await startGateway(programs, environment));
    return await failOver(cluster, forwarder, gateways, batches);
  } finally {
    for (const gateway of gateways) await gateway.kill();
    forwarder.close();
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @typedef {object} ScaleResult
 * @property {import('../faults/ledger/ledger.mjs').Balance} balance
 * @property {Awaited<ReturnType<Voters['balance']>>} votes
 * @property {{ before: number, after: number }[]} served batches that each gateway acknowledged
 * @property {number} away milliseconds from the kill until both gateways acknowledge again
 * @property {number} silent the same from the moment at which all connections to the database fell silent
 * @property {string} promoted
 * @property {string[]} complaints
 * @property {number} eventsPerSecond before the kill, both gateways together
 */

/** @returns {Promise<ScaleResult>} */
async function failOver(
  /** @type {Cluster} */ cluster,
  /** @type {Awaited<ReturnType<typeof openForwarder>>} */ forwarder,
  /** @type {readonly { url: string }[]} */ gateways,
  /** @type {number} */ batches,
) {
  const { id, document, updated_at: updatedAt } = pollRow;
  await cluster.query(
    `insert into polls (id, document, updated_at) values ('${id}', '${document}', '${updatedAt}')`,
  );
  const voters = new Voters(() => gateways.map(({ url }) => url));
  const load = new Load(gateways.map(({ url }) => url));
  const began = performance.now();
  await voters.vote(votersAtOnce);
  await load.more(batches);
  const before = load.served.map(({ acknowledged }) => acknowledged);
  const seconds = (performance.now() - began) / 1000;

  const voting = voters.vote(votersAtOnce);
  await cluster.killPrimary();
  const killed = performance.now();
  forwarder.point(undefined);
  const promoted = await cluster.promoteFurthest();
  forwarder.point(cluster.primary.port);
  await load.more(1);
  const away = performance.now() - killed;
  await load.more(batches);

  forwarder.silence();
  const silenced = performance.now();
  await load.more(1);
  const silent = performance.now() - silenced;
  await load.more(batches);
  await load.end();
  await voting;
  await cluster.query(`update polls set document = '${closedDocument()}' where id = '${id}'`);
  const votes = await voters.balance();

  const rows = await cluster.query('select id, page from events');
  const stored = rows.split('\n').map((row) => {
    const [id = '', page = ''] = row.split('|');
    return { id, page };
  });
  const served = load.served.map(({ acknowledged }, index) => ({
    before: before[index] ?? 0,
    after: acknowledged - (before[index] ?? 0),
  }));
  const balance = load.ledger.balance(stored);
  return {
    balance,
    votes,
    served,
    away,
    silent,
    promoted,
    complaints: [
      ...complaints(balance),
      ...voteComplaints(votes),
      ...(silent > longestSilence
        ? [`Silent connections stopped everything for ${silent.toFixed(0)} ms.`]
        : []),
    ],
    eventsPerSecond: (before.reduce((sum, count) => sum + count, 0) * 10) / seconds,
  };
}
