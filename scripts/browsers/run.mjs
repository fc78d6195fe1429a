import path from 'node:path';
import { counted, notHere } from '../test/outcome.mjs';
import { root } from '../build/run-program.mjs';
import { findEngine } from './engines.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/**
 * Runs the browser tests in one engine.
 * @param {import('./engines.mjs').EngineName} name
 * @param {{ files?: string[] | undefined, rendered?: boolean | undefined }} [options] globs; without them, every
 * browser test. `drawn`: every example as a server draws it
 */
export function runBrowserTests(name, { files, rendered } = {}) {
  return runInBrowser(
    name,
    'browser-tests',
    files ? ['--files', ...files, '!packages/*/src/**/*.{node,a11y}.test.ts'] : [],
    rendered ? rendering : {},
  );
}

/** The test server draws the examples from the sources, so Node must be able to read those. */
const rendering = {
  PLEIN_DRAWN: 'server',
  NODE_OPTIONS: '--import=tsx --conditions=source',
  TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.base.json'),
};

/**
 * Runs the test runner in one engine, with the driver that the engine needs.
 * @param {import('./engines.mjs').EngineName} name
 * @param {'browser-tests' | 'a11y' | 'themes'} kind the configuration that it reads
 * @param {'browser-tests' | 'a11y' | 'themes'} kind the configuration that it reads
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} environment
 */
export async function runInBrowser(name, kind, parameters, environment) {
  const engine = findEngine(name);
  if (engine.missing !== undefined) return notHere(`${name} is not here. ${engine.missing}`);
  const driver = name === 'webkit' ? await startWebKitDriver(engine) : undefined;
  try {
    return await counted(
      'node',
      [
        'node_modules/@web/test-runner/dist/bin.js',
        '--config',
        `scripts/browsers/test-runner/${kind}.config.mjs`,
        ...parameters,
      ],
      {
        PLEIN_ENGINE: name,
        ...environment,
        ...(driver && { PLEIN_DRIVER_PORT: String(driver.port) }),
      },
    );
  } finally {
    driver?.stop();
  }
}
