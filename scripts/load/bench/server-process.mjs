import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/**
 * @typedef {{ url: string, used: () => Promise<number>, close: () => Promise<void> }} MeasuredServer `used`:
 * microseconds of processor time so far
 */

/**
 * Starts one of the servers of `programs/server.mjs`.
 * @param {string} programs folder of the bundles
 * @param {'bare' | 'validating' | 'checking' | 'storing'} kind
 * @param {Record<string, string>} [environment]
 * @returns {Promise<MeasuredServer>}
 */
export async function startServer(programs, kind, environment = {}) {
  const child = fork(path.join(programs, 'server.js'), [kind], {
    execArgv: [],
    env: { ...process.env, HOST: '', PORT: '0', DATABASE_URL: '', PLEIN_LOG: 'warn', ...environment },
  });
  const [{ url }] = await once(child, 'message');
  return {
    url,
    async used() {
      child.send({});
      const [{ used }] = await once(child, 'message');
      return used;
    },
    async close() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
