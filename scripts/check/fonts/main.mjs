/**
 * Shows every named example in fonts of different widths and heights. It reports targets that are too small,
 * and content that does not fit at 320 pixels, with wide text or with large text. The tests bring the fonts
 * themselves.
 * Usage: npm run check:fonts [-- --engine firefox --element contact --example crisis --language de]
 */
import { parseArgs } from 'node:util';
import { engineNames } from '../../browsers/engines.mjs';
import { runFonts } from './run.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'chromium' },
    element: { type: 'string' },
    example: { type: 'string' },
    language: { type: 'string', multiple: true },
  },
});
const engine = engineNames.find((name) => name === values.engine);
if (!engine) {
  process.stderr.write(`--engine is one of ${engineNames.join(', ')}.\n`);
  process.exit(1);
}
const { element, example, language: languages = ['nl', 'ar', 'de'] } = values;
const { counts, details } = await runFonts({ engine, element, example, languages });
const { passed, failed, skipped } = counts;
if (engine === 'webkit') process.stdout.write('WebKit pages cannot be narrow: only targets are checked.\n');
process.stdout.write(`${details}${passed} passed, ${failed} failed, ${skipped} skipped\n`);
if (failed > 0) process.exitCode = 1;
