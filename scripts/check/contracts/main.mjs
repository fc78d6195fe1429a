/**
 * Runs every connector against servers that are made from the official specifications: its contract, what it must hold
 * while its system fails, and that no request is one that the specification does not allow. The same tests are part of
 * the step `gateway`; this says how many requests were held against which specification.
 * Usage: npm run test:contracts; PLEIN_SPECS names the folder with the specifications
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeTestsIn, runBundledTests } from '../../test/node-tests.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'plein-contracts-'));
const report = path.join(folder, 'requests.jsonl');
process.env['PLEIN_CONTRACTS_REPORT'] = report;
const { counts, details } = await runBundledTests(
  'contracts',
  nodeTestsIn(['packages/gateway/src/connectors/']),
  2,
);
/** @type {{ api: string, requests: number, invalid: number }[]} */
const lines = existsSync(report)
  ? readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true, force: true });

let invalid = 0;
for (const api of [...new Set(lines.map((line) => line.api))].sort()) {
  const ofApi = lines.filter((line) => line.api === api);
  const requests = ofApi.reduce((total, line) => total + line.requests, 0);
  const wrong = ofApi.reduce((total, line) => total + line.invalid, 0);
  invalid += wrong;
  process.stdout.write(`${api.padEnd(40)} ${requests} requests, ${wrong} invalid\n`);
}
const { passed, failed, skipped } = counts;
process.stdout.write(`${details}${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 || invalid > 0 || passed === 0 ? 1 : 0;
