import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that serves a page. @typedef {{ stop: () => Promise<void> }} Served */

const longest = 60_000;
const pause = 200;

/** Whether something answers at this port. */
async function answers(/** @type {number} */ port) {
  return fetch(`http://localhost:${port}`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/**
 * Starts the command of a quick start that serves its page, at this port.
 * @returns {Promise<Served>}
 * @throws {Error} with what it printed, where nothing answers in a minute
 */
export async function serve(
  /** @type {string} */ command,
  /** @type {string} */ folder,
  /** @type {number} */ port,
) {
  const words = command.includes('vite preview') ? ` --port ${port} --strictPort --host localhost` : '';
  const child = spawn('sh', ['-c', `exec ${command}${words}`], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += String(piece)));
  const closed = once(child, 'close');
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await closed;
  };
  const until = Date.now() + longest;
  while (Date.now() < until && child.exitCode === null) {
    if (await answers(port)) return { stop };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await stop();
  throw new Error(`Nothing answers at port ${port}.\n${output}`);
}
