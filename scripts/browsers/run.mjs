import path from 'node:path';
import { counted, notHere } from '../test/outcome.mjs';
import { root } from '../build/run-program.mjs';
import { findEngine } from './engines.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/** Lets Node read TypeScript: the test server renders the examples from the sources. */
const rendering = {
  NODE_OPTIONS: '--import=tsx --conditions=source',
  TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.base.json'),
};

/**
 * Starts one browser, with the driver that it needs, and runs groups of tests in it.
 * @param {import('./groups.mjs').BrowserRun} run
 * @returns {Promise<import('../test/outcome.mjs').Outcome>}
 */
export async function runInBrowser(run) {
  const engine = findEngine(run.engine);
  if (engine.missing !== undefined) return notHere(`${run.engine} is not here. ${engine.missing}`);
  const driver = run.engine === 'webkit' ? await startWebKitDriver(engine) : undefined;
  try {
    return await counted(
      'node',
      [
        'node_modules/@web/test-runner/dist/bin.js',
        '--config',
        'scripts/browsers/test-runner/browser-tests.config.mjs',
      ],
      {
        PLEIN_BROWSER_RUN: JSON.stringify({ ...run, driverPort: driver?.port }),
        ...(run.groups.some(({ name }) => name === 'rendered') && rendering),
      },
    );
  } finally {
    driver?.stop();
  }
}
