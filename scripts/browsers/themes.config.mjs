import { findEngine } from './engines.mjs';
import { launcherFor } from './launcher.mjs';
import { themeReport } from '../check/themes/report.mjs';
import browserTests from './browser-tests.config.mjs';

const run = JSON.parse(process.env['PLEIN_THEMES'] ?? '{}');
const engine = findEngine('chromium');
if (engine.missing !== undefined) throw new Error(engine.missing);

const themedPage = (/** @type {string} */ test) => `<!doctype html>
<html lang="nl"><head><title>Plein</title></head><body>
<script>globalThis.pleinThemes = ${JSON.stringify(run)}</script>
<script type="module" src=${JSON.stringify(test)}></script>
</body></html>`;

/** Every example in every published theme: `scripts/check/themes/main.mjs` starts this. */
export default {
  ...browserTests,
  files: ['packages/testing/src/themes/*.themes.test.ts'],
  testRunnerHtml: themedPage,
  plugins: [...browserTests.plugins, themeReport()],
  browsers: [launcherFor(engine, 0)],
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000 } },
};
