import { startPostgres } from '../../../packages/gateway/src/testing/postgres.fixtures.ts';
import { leaveOutcome } from '../../test/outcome.mjs';
import { crossSite } from './attacks/cross-site.mjs';
import { ballotJoin } from './attacks/stored/ballot-join.mjs';
import { addresses } from './attacks/network/addresses.mjs';
import { bodies } from './attacks/bodies.mjs';
import { enumeration } from './attacks/enumeration.mjs';
import { kindsOfPolls } from './attacks/stored/poll-kinds.mjs';
import { writtenAnswers } from './attacks/stored/written.mjs';
import { watchedCounts } from './attacks/stored/watched-counts.mjs';
import { erased } from './attacks/stored/erased.mjs';
import { files } from './attacks/files.mjs';
import { framing } from './attacks/framing.mjs';
import { junk } from './attacks/junk.mjs';
import { lockOut } from './attacks/lock-out.mjs';
import { markup } from './attacks/markup.mjs';
import { municipalities } from './attacks/network/municipalities.mjs';
import { races } from './attacks/network/races.mjs';
import { roleMatrix } from './attacks/role-matrix.mjs';
import { slowClients } from './attacks/slow-clients.mjs';
import { spoofing } from './attacks/spoofing.mjs';
import { traversal } from './attacks/traversal.mjs';
import { wire } from './attacks/network/wire.mjs';
import { linesOf, Report } from './report.mjs';
import { openTarget } from './target.mjs';

/** Slow clients come last, because they hold connections. @type {Readonly<Record<string, import('./target.mjs').Attack>>} */
const attacks = {
  roles: roleMatrix,
  'cross-site': crossSite,
  framing,
  markup,
  enumeration,
  'lock-out': lockOut,
  addresses,
  races,
  municipalities,
  spoofing,
  'ballot-join': ballotJoin,
  'watched-counts': watchedCounts,
  'poll-kinds': kindsOfPolls,
  'written-answers': writtenAnswers,
  junk,
  erased,
  bodies,
  files,
  traversal,
  wire,
  'slow-clients': slowClients,
};

/** Runs the attacks on each store, prints what held, and writes the outcome. */
export async function runAttacks(
  /** @type {{ isShort: boolean, only?: readonly string[] | undefined }} */ { isShort, only },
) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const details = [];
  for (const [store, databaseUrl, stop] of await stores(isShort)) {
    const target = await openTarget(databaseUrl);
    try {
      for (const [name, attack] of Object.entries(attacks)) {
        if (only && !only.includes(name)) continue;
        const report = new Report();
        await attack(target, report, isShort);
        const lines = linesOf(`${name}, ${store}`, report);
        process.stdout.write(`${lines.join('\n')}\n`);
        counts[report.broken.length === 0 ? 'passed' : 'failed'] += 1;
        if (report.broken.length > 0) details.push(...lines);
        if (report.held === 0) throw new Error(`The attack ${name} tried nothing.`);
      }
    } finally {
      await target.close();
      await stop();
    }
  }
  leaveOutcome({ counts, details: details.map((line) => `  ${line}\n`).join('') });
  if (counts.failed > 0) process.exitCode = 1;
}

/** Returns the name and address of each store, with what ends it. */
async function stores(/** @type {boolean} */ isShort) {
  /** @type {[string, string | undefined, () => Promise<void>][]} */
  const found = [['embedded', undefined, async () => {}]];
  if (isShort) return found;
  const postgres = await startPostgres();
  if (postgres) found.push(['PostgreSQL', await postgres.makeDatabase(), () => postgres.stop()]);
  else process.stdout.write('not possible here: PostgreSQL is not installed\n');
  return found;
}
