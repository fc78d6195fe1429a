/**
 * Runs the browser tests in one engine or in all three, one after the other.
 * Usage: npm run test:browser -- [--engine chromium] [--files 'packages/components/src/channel/*.test.ts'] [--drawn]
 * With --drawn every example is shown as a server draws it, and taken over by the script.
 */
import { parseArgs } from 'node:util';
import { engineNames } from './engines.mjs';
import { runBrowserTests } from './run.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    files: { type: 'string', multiple: true },
    rendered: { type: 'boolean' },
  },
});
const engines = engineNames.filter((name) => !values.engine || values.engine === name);
if (engines.length === 0) {
  process.stderr.write(`--engine is one of ${engineNames.join(', ')}.\n`);
  process.exit(1);
}
for (const engine of engines) {
  const { counts, details } = await runBrowserTests(engine, {
    files: values.files,
    rendered: values.rendered,
  });
  const { passed, failed, skipped } = counts;
  process.stdout.write(`${details}${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  if (failed > 0) process.exitCode = 1;
}
