import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from './engines.mjs';
import { freePort } from './test-runner/free-port.mjs';

/** Starts Xvfb on a display that it chooses itself, and returns that display. */
async function startDisplay() {
  const program = findProgram('Xvfb');
  if (!program) throw new Error('WebKit needs a screen: install Xvfb, or set DISPLAY.');
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const numbers = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const ended = once(child, 'exit').then(() => {
    throw new Error('Xvfb stopped before it had a display.');
  });
  const [number] = await Promise.race([once(numbers, 'data'), ended]);
  ended.catch(() => undefined);
  return { child, display: `:${String(number).trim()}` };
}

/** Waits until the driver answers. It polls, because the driver does not report when it is ready. */
async function answers(/** @type {number} */ port, /** @type {AbortSignal} */ deadline) {
  while (!deadline.aborted) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The WebKit driver did not answer within 15 seconds.');
}

/**
 * Starts the WebKit driver, with a virtual screen where the machine has none.
 * @param {import('./engines.mjs').FoundEngine} engine
 * @returns {Promise<{ port: number, stop: () => void, said: () => string }>} `said` returns the end of what the driver
 * and the browser wrote to their error output
 */
export async function startWebKitDriver(engine) {
  const screen = process.platform === 'darwin' || process.env['DISPLAY'] ? undefined : await startDisplay();
  const port = await freePort();
  const host = process.platform === 'darwin' ? [] : ['--host=127.0.0.1'];
  const driver = spawn(/** @type {string} */ (engine.driver), [`--port=${port}`, ...host], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      ...(screen ? { DISPLAY: screen.display } : {}),
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
  let said = '';
  driver.stderr.setEncoding('utf8').on('data', (chunk) => (said = `${said}${chunk}`.slice(-4000)));
  const stop = () => {
    driver.kill();
    screen?.child.kill();
  };
  process.once('exit', stop);
  try {
    await answers(port, AbortSignal.timeout(60_000));
  } catch (error) {
    stop();
    throw error;
  }
  return { port, stop, said: () => said };
}
