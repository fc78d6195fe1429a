/**
 * Runs the steps. The last line is the sum over everything.
 * Usage: npm test [-- --changed] [step …]
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { installPrograms } from '../browsers/install.mjs';
import { installWhenNeeded } from '../build/install.mjs';
import { broken, sum } from './outcome.mjs';
import { runAll } from './schedule.mjs';
import { slowestFiles } from './slowest.mjs';

await installWhenNeeded();
await installPrograms();
// The steps import packages that were only just installed.
const { selectChanged } = await import('./changed/main.mjs');
const { selectAll } = await import('./changed/select.mjs');
const { plan } = await import('./plan.mjs');
const { steps } = await import('./steps.mjs');

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { changed: { type: 'boolean', default: false } },
});
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no step ${unknown.join(', ')}; choose from ${steps.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exit(1);
}
const possible = steps.filter(({ name }) => asked.length === 0 || asked.includes(name));
const { chosen, remark } = values.changed
  ? await selectChanged(possible)
  : { ...selectAll(possible), remark: '' };

/** Runs one step, and prints its result. */
async function run(/** @type {import('./plan.mjs').PlannedStep} */ step) {
  const start = performance.now();
  const outcome = await step.run(processes).catch((error) => broken(`  ${error?.stack ?? error}\n`));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed, skipped } = outcome.counts;
  const sign = failed > 0 ? '✗' : passed > 0 || skipped === 0 ? '✓' : '–';
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  process.stdout.write(
    `${sign} ${step.name.padEnd(14)} ${seconds.padStart(6)} s  ${counts.filter(Boolean).join(', ')}\n`,
  );
  if (outcome.details.trim()) process.stdout.write(`${outcome.details.trimEnd()}\n\n`);
  return outcome;
}

const planned = plan(
  possible.filter(({ name }) => chosen.has(name)),
  ({ name }) => chosen.get(name) ?? [],
);
const cores = availableParallelism();
/** A step that runs by itself runs several test files at a time. */
const processes = planned.length === 1 ? cores : 1;
// A step sometimes waits for a page or a process. One step more than there are cores keeps the cores busy.
const { counts, files = [] } = sum(await runAll(planned, Math.max(2, cores) + 1, run));
process.stdout.write(slowestFiles(files) + remark);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exit(counts.failed > 0 ? 1 : 0);
