/**
 * Lets invited voters vote through gateways that are killed, with requests that are sent twice and answers that are lost, on
 * both stores, and counts independently.
 * Usage: npm run test:votes -- [--short] [--voters 10000] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { startPostgres } from '../../../packages/gateway/src/testing/postgres.fixtures.ts';
import { leaveOutcome } from '../../test/outcome.mjs';
import { bundlePrograms } from '../faults/bundle.mjs';
import { embeddedPlace, postgresPlace } from './gateways.mjs';
import { votesIn } from './run.mjs';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    voters: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const size = values.short ? { voters: 300, crashes: 2 } : { voters: 10_000, crashes: 10 };
const voters = Number(values.voters ?? size.voters);
const programs = await bundlePrograms('votes', {
  gateway: 'packages/gateway/src/testing/serve-process.fixtures.ts',
});
const server = await startPostgres();
/** @type {string[]} */
const failures = [];
/** @type {import('./gateways.mjs').Place[]} */
const places = [];
try {
  places.push(await embeddedPlace(), ...(server ? [postgresPlace(await server.makeDatabase())] : []));
  for (const place of places) await voteIn(place);
} finally {
  await server?.stop();
}

async function voteIn(/** @type {import('./gateways.mjs').Place} */ place) {
  const start = performance.now();
  const settings = { programs, voters, crashes: size.crashes, seed: Number(values.seed) };
  const { sent, repeated, counted, best, complaints } = await votesIn(place, settings);
  failures.push(...complaints.map((one) => `${place.name}: ${one}`));
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(
    `${place.name}: ${counted} votes of ${voters} codes, ${sent} requests of which ${repeated} again, ${size.crashes} kills, best join ${(best * 100).toFixed(1)} %, ${seconds} s\n`,
  );
}
if (!server) process.stdout.write('not possible here: PostgreSQL is not on this machine\n');
leaveOutcome({
  counts: {
    passed: places.filter(({ name }) => failures.every((one) => !one.startsWith(name))).length,
    failed: failures.length,
    skipped: server ? 0 : 1,
  },
  details: failures.map((one) => `  ${one}\n`).join(''),
});
for (const failure of failures) process.stdout.write(`✗ ${failure}\n`);
// Node 20 closes the handles of native modules when it ends, and on a busy machine it sometimes never finishes that.
process.exit(failures.length === 0 ? 0 : 1);
