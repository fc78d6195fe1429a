/** Takes the steps in turn. The last line is the sum over everything. */
import { installPrograms } from '../browsers/install.mjs';
import { installWhenNeeded } from '../build/install.mjs';
import { inTurn } from './in-turn.mjs';
import { broken, sum } from './outcome.mjs';

await installWhenNeeded();
await installPrograms();
// The steps load what was installed just now.
const { steps } = await import('./steps.mjs');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no step ${unknown.join(', ')}; choose from ${steps.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exit(1);
}

/** @typedef {import('./steps.mjs').Step} Step */

/** Takes one step, and says how it went. */
async function take(/** @type {Step} */ step) {
  const start = performance.now();
  const outcome = await step.run().catch((error) => broken(`  ${error?.stack ?? error}\n`));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed, skipped } = outcome.counts;
  const sign = failed > 0 ? '✗' : passed > 0 || skipped === 0 ? '✓' : '–';
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  process.stdout.write(
    `${sign} ${step.name.padEnd(12)} ${seconds.padStart(6)} s  ${counts.filter(Boolean).join(', ')}\n`,
  );
  if (outcome.details.trim()) process.stdout.write(`${outcome.details.trimEnd()}\n\n`);
  return outcome;
}

const chosen = steps.filter(({ name }) => asked.length === 0 || asked.includes(name));
const outcomes = await inTurn(chosen, take);
const { passed, failed, skipped } = sum(outcomes).counts;
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exit(failed > 0 ? 1 : 0);
