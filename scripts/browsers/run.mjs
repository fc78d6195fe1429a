import { counted, notHere } from '../steps/outcome.mjs';
import { findEngine } from './engines.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/**
 * Runs the browser tests in one engine.
 * @param {import('./engines.mjs').EngineName} name
 * @param {{ files?: string[] | undefined, drawn?: boolean | undefined }} [options] globs; without them, every
 * browser test. `drawn`: every example as a server draws it; `npm run draw:examples` comes before
 */
export async function runBrowserTests(name, { files, drawn } = {}) {
  const engine = findEngine(name);
  if (engine.missing !== undefined) return notHere(`${name} is not here. ${engine.missing}`);
  const driver = name === 'webkit' ? await startWebKitDriver(engine) : undefined;
  try {
    return await counted(
      'node',
      [
        'node_modules/@web/test-runner/dist/bin.js',
        ...(files ? ['--files', ...files, '!packages/*/src/**/*.node.test.ts'] : []),
      ],
      {
        PLEIN_ENGINE: name,
        ...(drawn && { PLEIN_DRAWN: 'server' }),
        ...(driver && { PLEIN_DRIVER_PORT: String(driver.port) }),
      },
    );
  } finally {
    driver?.stop();
  }
}
