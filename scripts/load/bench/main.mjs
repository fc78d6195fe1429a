/**
 * Measures the gateway against its targets, each as a ratio within this run or as a time on this machine, and
 * prints a line for each with whether it holds. Nothing here is a test: another program at work beside it changes
 * the figures. Usage: npm run bench:gateway -- [--events 1000000] [--rounds 5] [--only http,commits,throughput,reports]
 */
import { parseArgs } from 'node:util';
import { runBench } from './run.mjs';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'http,commits,throughput,reports' },
  },
});
await runBench({
  events: Number(values.events),
  rounds: Number(values.rounds),
  parts: values.only.split(','),
});
