import { accessibilityCommands } from '../../check/a11y/commands.mjs';
import { readOptions } from '../../check/a11y/options.mjs';
import { findEngine } from '../engines.mjs';
import { launcherFor } from '../launcher.mjs';
import { families, testPage } from './test-page.mjs';
import browserTests from './browser-tests.config.mjs';

const { checks, ...options } = readOptions(process.env['PLEIN_A11Y'] ?? '{}');
const engine = findEngine(options.engine);
if (engine.missing !== undefined) throw new Error(engine.missing);

/** The accessibility matrix: one engine a run; `scripts/check/a11y/main.mjs` starts this for each in turn. */
export default {
  ...browserTests,
  files: checks.map((check) => `packages/testing/src/accessibility/${check}.a11y.test.ts`),
  testRunnerHtml: testPage({
    globals: { pleinMatrix: options },
    families: checks.includes('fonts') ? families : [],
  }),
  plugins: [...browserTests.plugins, accessibilityCommands()],
  browsers: [
    launcherFor(engine, Number(process.env['PLEIN_DRIVER_PORT']), {
      forcedColours: options.schemes.includes('forced'),
    }),
  ],
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 30_000 } },
};
