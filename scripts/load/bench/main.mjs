/**
 * Measures the gateway and compares it with its targets. Each target is a ratio within this run, or a time on
 * this machine. It prints a line for each, with whether the target is met. It is not a test, because other
 * programs on the machine change the figures.
 * Usage: npm run bench:gateway -- [--events 1000000] [--rounds 5] [--only http,commits,throughput,votes,reports]
 */
import { parseArgs } from 'node:util';
import { runBench } from './run.mjs';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'http,commits,throughput,votes,reports' },
  },
});
await runBench({
  events: Number(values.events),
  rounds: Number(values.rounds),
  parts: values.only.split(','),
});
