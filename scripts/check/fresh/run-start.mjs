import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../browsers/test-runner/free-port.mjs';
import { measured, startCommand } from './run-command.mjs';

/** Addresses that `npm start` promises, and the type of what each answers with. */
const addresses = {
  '/health': 'application/json',
  '/': 'text/html',
  '/newsroom/': 'text/html',
  '/openapi.json': 'application/json',
  '/embed/plein.js': 'text/javascript',
};

/** How long a start may take, in milliseconds; it installs everything. */
const longestStart = 15 * 60_000;
/** How long a program may take to end, in milliseconds. */
const longestEnd = 15_000;

async function answers(/** @type {string} */ address, /** @type {string} */ type) {
  try {
    const response = await fetch(address);
    return response.ok && (response.headers.get('content-type') ?? '').startsWith(type);
  } catch {
    return false;
  }
}

/**
 * Runs `npm start` until Plein answers, opens what it promises, and ends it as Ctrl+C does.
 * @param {import('./machine.mjs').Machine} machine
 */
export async function runStart(machine) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  return measured(machine, 'npm start', async () => {
    const begin = performance.now();
    const { ended, output, signal } = startCommand(machine.npm(['start'], { PORT: String(port) }));
    let running = true;
    const end = ended.then(() => (running = false));
    while (running && !(await answers(`${url}/health`, 'application/json'))) {
      if (performance.now() - begin > longestStart) break;
      await pause(200);
    }
    const ready = Math.round((performance.now() - begin) / 1000);
    const failures = [];
    if (!running) failures.push('npm start ended before Plein answered.');
    else {
      for (const [address, type] of Object.entries(addresses)) {
        if (!(await answers(url + address, type))) failures.push(`${address} does not answer with ${type}.`);
      }
    }
    signal('SIGINT');
    await Promise.race([end, pause(longestEnd, undefined, { ref: false })]);
    if (running) failures.push(`npm start did not end within ${longestEnd / 1000} seconds.`);
    signal('SIGKILL');
    return { failures, output: output(), remark: `Plein answered after ${ready} seconds.` };
  });
}
