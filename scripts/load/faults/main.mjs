/**
 * Breaks the connection between residents and the gateway, and the gateway itself. It uses a bad network,
 * browsers and gateways that are killed, and power cuts. It checks whether anything is lost or counted twice.
 * Usage: npm run test:faults -- [--short] [--engine chromium] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { runFaults } from './run.mjs';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
  },
});
await runFaults({
  isShort: values.short,
  engines: values.engine ?? (values.short ? ['chromium'] : ['chromium', 'firefox', 'webkit']),
  seed: Number(values.seed),
});
// Node 20 closes the handles of native modules when it ends, and on a busy machine it sometimes never finishes that.
process.exit();
