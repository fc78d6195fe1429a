import { findEngine } from './scripts/browsers/engines.mjs';
import { launcherFor } from './scripts/browsers/launcher.mjs';
import { themeReport } from './scripts/themes/report.mjs';
import browserTests from './web-test-runner.config.mjs';

const run = JSON.parse(process.env['PLEIN_THEMES'] ?? '{}');
const engine = findEngine('chromium');
if (engine.missing !== undefined) throw new Error(engine.missing);

const dressing = (/** @type {string} */ test) => `<!doctype html>
<html lang="nl"><head><title>Plein</title></head><body>
<script>globalThis.pleinThemes = ${JSON.stringify(run)}</script>
<script type="module" src=${JSON.stringify(test)}></script>
</body></html>`;

/** Every example in every published theme: `scripts/themes.mjs` starts this. */
export default {
  ...browserTests,
  files: ['packages/components/src/testing/themes/*.themes.test.ts'],
  testRunnerHtml: dressing,
  plugins: [...browserTests.plugins, themeReport()],
  browsers: [launcherFor(engine, 0)],
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000 } },
};
