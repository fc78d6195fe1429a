/**
 * Runs the browser tests in one engine, or in all three in sequence.
 * Usage: npm run test:browser -- [--engine chromium] [--files 'packages/components/src/channel/*.test.ts'] [--rendered]
 * With --rendered a server renders every example, and the script hydrates it.
 */
import { parseArgs } from 'node:util';
import { engineNames } from './engines.mjs';
import { fits } from './glob.mjs';
import { testGroup } from './groups.mjs';
import { runInBrowser } from './run.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    files: { type: 'string', multiple: true },
    rendered: { type: 'boolean', default: false },
  },
});
const engines = engineNames.filter((name) => !values.engine || values.engine === name);
if (engines.length === 0) {
  process.stderr.write(`--engine is one of ${engineNames.join(', ')}.\n`);
  process.exit(1);
}
const patterns = values.files ?? ['**'];
const isAsked = (/** @type {string} */ file) => patterns.some((pattern) => fits(file, pattern));
let ran = false;
for (const engine of engines) {
  const group = testGroup(values.rendered ? 'rendered' : 'tests', engine, { whole: true, isAsked });
  if (group.files.length === 0) {
    process.stdout.write(`${engine} runs no test in ${patterns.join(', ')}.\n`);
    continue;
  }
  ran = true;
  const { counts, details } = await runInBrowser({ engine, groups: [group] });
  const { passed, failed, skipped } = counts;
  process.stdout.write(`${details}${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  if (failed > 0) process.exitCode = 1;
}
if (!ran) process.exitCode = 1;
