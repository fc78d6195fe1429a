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
 *
 * WebKit now and then ends by itself in the middle of a run, and then no test has a result. Its tests are started once
 * more in a new browser, and the outcome says so. A test that failed is never run again.
 * @param {import('./groups.mjs').BrowserRun} run
 * @returns {Promise<import('../test/outcome.mjs').Outcome>}
 */
export async function runInBrowser(run) {
  const engine = findEngine(run.engine);
  if (engine.missing !== undefined) return notHere(`${run.engine} is not here. ${engine.missing}`);
  if (run.engine !== 'webkit') return runTests(run);
  const first = await runInWebKit(run, engine);
  if (!isBrowserLost(first)) return first;
  const second = await runInWebKit(run, engine);
  return { ...second, details: `  ${lostBrowser}\n${first.details}${second.details}` };
}

const lostBrowser =
  'WebKit ended before its tests had a result. They were started once more in a new browser.';

/**
 * Whether the runner ended without a result of any test, because the driver had no browser anymore. The runner then names
 * the lost session, or says nothing after it has begun.
 */
export function isBrowserLost(/** @type {import('../test/outcome.mjs').Outcome} */ { files, details }) {
  return files === undefined && /invalid session id|^\s*Running \d+ test files\.{3}\s*$/i.test(details);
}

async function runInWebKit(
  /** @type {import('./groups.mjs').BrowserRun} */ run,
  /** @type {import('./engines.mjs').FoundEngine} */ engine,
) {
  const driver = await startWebKitDriver(engine);
  try {
    const outcome = await runTests(run, driver.port);
    if (!isBrowserLost(outcome)) return outcome;
    return { ...outcome, details: `${outcome.details}${driver.said()}\n` };
  } finally {
    driver.stop();
  }
}

function runTests(
  /** @type {import('./groups.mjs').BrowserRun} */ run,
  /** @type {number | undefined} */ driverPort = undefined,
) {
  return counted(
    'node',
    [
      'node_modules/@web/test-runner/dist/bin.js',
      '--config',
      'scripts/browsers/test-runner/browser-tests.config.mjs',
    ],
    {
      PLEIN_BROWSER_RUN: JSON.stringify({ ...run, driverPort }),
      ...(run.groups.some(({ name }) => name === 'rendered') && rendering),
    },
  );
}
