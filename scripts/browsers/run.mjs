import path from 'node:path';
import { counted, notHere } from '../steps/outcome.mjs';
import { root } from '../steps/run.mjs';
import { findEngine } from './engines.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/**
 * Runs the browser tests in one engine.
 * @param {import('./engines.mjs').EngineName} name
 * @param {{ files?: string[] | undefined, drawn?: boolean | undefined }} [options] globs; without them, every
 * browser test. `drawn`: every example as a server draws it
 */
export function runBrowserTests(name, { files, drawn } = {}) {
  return runInBrowser(
    name,
    files ? ['--files', ...files, '!packages/*/src/**/*.{node,a11y}.test.ts'] : [],
    drawn ? drawing : {},
  );
}

/** The test server draws the examples from the sources, so Node must be able to read those. */
const drawing = {
  PLEIN_DRAWN: 'server',
  NODE_OPTIONS: '--import=tsx --conditions=source',
  TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.base.json'),
};

/**
 * Runs the test runner in one engine, with the driver that the engine needs.
 * @param {import('./engines.mjs').EngineName} name
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} environment
 */
export async function runInBrowser(name, parameters, environment) {
  const engine = findEngine(name);
  if (engine.missing !== undefined) return notHere(`${name} is not here. ${engine.missing}`);
  const driver = name === 'webkit' ? await startWebKitDriver(engine) : undefined;
  try {
    return await counted('node', ['node_modules/@web/test-runner/dist/bin.js', ...parameters], {
      PLEIN_ENGINE: name,
      ...environment,
      ...(driver && { PLEIN_DRIVER_PORT: String(driver.port) }),
    });
  } finally {
    driver?.stop();
  }
}
