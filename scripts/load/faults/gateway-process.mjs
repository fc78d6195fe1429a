import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/**
 * A gateway in a process of its own.
 * @typedef {object} GatewayProcess
 * @property {string} url
 * @property {number} pid
 * @property {() => Promise<void>} kill ends it as a crash does
 * @property {() => Promise<void>} stop asks it to close
 */

/**
 * Starts a bundled gateway and waits until it accepts requests.
 * @param {string} folder where `bundlePrograms` has put it
 * @param {Record<string, string>} environment
 * @returns {Promise<GatewayProcess>}
 */
export async function startGateway(folder, environment) {
  const child = spawn(process.execPath, ['--enable-source-maps', path.join(folder, 'gateway.js')], {
    env: { ...process.env, HOST: '', PORT: '0', DATABASE_URL: '', PLEIN_LOG: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const url = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    ended.then(() => {
      throw new Error('The gateway stopped before it was open.');
    }),
  ]);
  return {
    url,
    pid: child.pid ?? 0,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
