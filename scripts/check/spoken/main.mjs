/**
 * Listens to Plein as a resident with a screen reader: it starts Orca with a browser, walks the journeys in
 * `expected`, and compares what is spoken with what should be heard.
 * Usage: npm run test:spoken -- [--browser firefox] [--only case] [--verbose]; with CI=true only the short journeys.
 */
import { parseArgs } from 'node:util';
import { leaveOutcome } from '../../test/outcome.mjs';
import { missingPackages } from './screen-reader.mjs';
import { walkJourneys } from './walk.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['firefox', 'chromium'] },
    only: { type: 'string', multiple: true },
    verbose: { type: 'boolean', default: false },
  },
});

const isShort = process.env['CI'] === 'true';
const counts = { passed: 0, failed: 0, skipped: 0 };
let details = '';
for (const browser of /** @type {const} */ (['firefox', 'chromium'])) {
  if (!values.browser.includes(browser) || (isShort && browser === 'chromium')) continue;
  const missing = missingPackages(browser);
  if (missing.length > 0) {
    counts.skipped += 1;
    details += `  skipped: Orca with ${browser}. Install it: apt-get install ${missing.join(' ')}\n`;
    continue;
  }
  const outcome = await walkJourneys({ browser, isShort, only: values.only, verbose: values.verbose });
  counts.passed += outcome.passed;
  counts.failed += outcome.failed;
  details += outcome.details;
}
const summary = `spoken: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
if (!leaveOutcome({ counts, details })) process.stdout.write(`${details}${summary}\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
