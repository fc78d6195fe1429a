/**
 * Breaks the way between residents and the gateway, and the gateway itself, and looks whether anything is lost
 * or counted twice: a bad network, browsers and gateways that are killed, and the power that goes.
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
