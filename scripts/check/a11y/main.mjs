/**
 * Checks every named example in the accessibility matrix. All three engines run axe in light, dark and forced
 * colours, in Dutch and Arabic. Chromium also checks the accessibility tree, whether the example fits, and
 * whether the keyboard reaches it. docs/accessibility.md has the details.
 * Usage: npm run test:a11y [-- --engine chromium --element contact --example crisis --check schemes]
 */
import { parseArgs } from 'node:util';
import { checkNames } from './options.mjs';
import { leftOut, runMatrix } from './run.mjs';
import { engineNames } from '../../browsers/engines.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    element: { type: 'string' },
    example: { type: 'string' },
    check: { type: 'string', multiple: true },
    write: { type: 'boolean' },
  },
});
const engines = engineNames.filter((name) => !values.engine || values.engine === name);
const checks = checkNames.filter((name) => !values.check || values.check.includes(name));
if (engines.length === 0 || checks.length === 0) {
  process.stderr.write(
    `--engine is one of ${engineNames.join(', ')}; --check of ${checkNames.join(', ')}.\n`,
  );
  process.exit(1);
}
for (const engine of engines) {
  const { element, example, write } = values;
  const { counts, details } = await runMatrix(engine, { checks, element, example, write });
  const { passed, failed, skipped } = counts;
  process.stdout.write(
    `${details}${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped${leftOut[engine]}\n`,
  );
  if (failed > 0) process.exitCode = 1;
}
