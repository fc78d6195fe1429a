/**
 * Runs two gateways on one PostgreSQL with two standbys; one standby has every commit before it is answered.
 * It kills the primary under load, promotes a standby, lets all connections fall silent, and checks whether
 * any acknowledged event or vote is lost or counted twice.
 * Usage: npm run check:scale -- [--batches 300]
 */
import { parseArgs } from 'node:util';
import { printTable } from '../faults/ledger/table.mjs';
import { runScale } from './run.mjs';
import { leaveOutcome } from '../../test/outcome.mjs';

const { values } = parseArgs({ options: { batches: { type: 'string', default: '300' } } });
const result = await runScale({ batches: Number(values.batches) });
if ('missing' in result) {
  process.stdout.write(`not possible here: ${result.missing}\n`);
  leaveOutcome({ counts: { passed: 0, failed: 0, skipped: 1 }, details: `  skipped: ${result.missing}\n` });
} else {
  printTable([
    { part: 'events, two gateways, primary killed', ...result.balance },
    { part: 'votes and their changes, at both gateways', ...result.votes },
  ]);
  result.served.forEach(({ before, after }, index) => {
    process.stdout.write(`gateway ${index + 1}: ${before} batches before, ${after} after\n`);
  });
  process.stdout.write(
    `the ${result.promoted} server writes now; both acknowledge again after ${(result.away / 1000).toFixed(1)} s\n`,
  );
  process.stdout.write(
    `all connections fell silent; both acknowledge again after ${(result.silent / 1000).toFixed(1)} s\n`,
  );
  process.stdout.write(`before the kill: ${Math.round(result.eventsPerSecond)} events a second, together\n`);
  for (const one of result.complaints) process.stdout.write(`✗ ${one}\n`);
  leaveOutcome({
    counts: { passed: result.complaints.length > 0 ? 0 : 1, failed: result.complaints.length, skipped: 0 },
    details: result.complaints.map((one) => `  ${one}\n`).join(''),
  });
  process.exitCode = result.complaints.length > 0 ? 1 : 0;
}
