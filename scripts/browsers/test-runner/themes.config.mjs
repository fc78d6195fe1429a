import { findEngine } from '../engines.mjs';
import { launcherFor } from '../launcher.mjs';
import { themeReport } from '../../check/themes/report.mjs';
import { testPage } from './test-page.mjs';
import browserTests from './browser-tests.config.mjs';

const run = JSON.parse(process.env['PLEIN_THEMES'] ?? '{}');
const engine = findEngine('chromium');
if (engine.missing !== undefined) throw new Error(engine.missing);

/** Every example in every published theme: `scripts/check/themes/main.mjs` starts this. */
export default {
  ...browserTests,
  files: ['packages/testing/src/themes/*.themes.test.ts'],
  testRunnerHtml: testPage({ globals: { pleinThemes: run } }),
  plugins: [...browserTests.plugins, themeReport()],
  browsers: [launcherFor(engine, 0)],
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000 } },
};
