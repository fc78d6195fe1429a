/**
 * Attacks a real gateway over HTTP, on the embedded store and on PostgreSQL, and prints what held.
 * Usage: npm run test:attack -- [--short] [--only roles]; `--short` takes the embedded store and no long waits.
 */
import { parseArgs } from 'node:util';
import { runAttacks } from './run.mjs';

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
});
await runAttacks({ isShort: values.short, only: values.only });
// Node 20 closes the handles of native modules when it ends, and on a busy machine it sometimes never finishes that.
process.exit();
