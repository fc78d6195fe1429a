import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openConnection } from './raw-request.mjs';

const clients = 200;
/** How long the gateway may hold a client that does not finish its request, in milliseconds. */
const longestHold = 75_000;
const healthTime = 2000;

/** @type {Readonly<Record<string, string>>} */
const beginnings = {
  silence: '',
  'half a header': 'GET /health HTTP/1.1\r\nHost: plein\r\nX-Slow:',
  'half a body':
    'POST /v1/callback-requests HTTP/1.1\r\nHost: plein\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
  'the beginning of a large body':
    'POST /v1/message-submissions HTTP/1.1\r\nHost: plein\r\nContent-Type: application/json\r\nContent-Length: 8000000\r\n\r\n{',
};

/**
 * Opens many connections that never finish a request. Others must be answered meanwhile, and in the long form
 * every such connection must end.
 * @type {import('../target.mjs').Attack}
 */
export async function slowClients({ url, ask }, report, isShort) {
  const opened = await Promise.all(
    Object.entries(beginnings).flatMap(([name, text]) =>
      Array.from({ length: clients / 2 }, async () => {
        const socket = await openConnection(url);
        socket.write(text);
        socket.resume();
        return { name, socket };
      }),
    ),
  );
  for (let round = 0; round < 5; round += 1) {
    const begin = performance.now();
    const { status } = await ask('/health');
    const time = Math.round(performance.now() - begin);
    report.check(status === 200 && time < healthTime, () => `/health takes ${time} ms beside slow clients.`);
  }
  const waiting = () => opened.filter(({ name, socket }) => name !== 'silence' && !socket.closed);
  if (!isShort) {
    const end = performance.now() + longestHold;
    while (waiting().length > 0 && performance.now() < end) await pause(500);
    for (const name of Object.keys(beginnings).filter((one) => one !== 'silence')) {
      const left = waiting().filter((one) => one.name === name).length;
      report.check(left === 0, () => `${left} clients with ${name} are held for ${longestHold / 1000} s.`);
    }
  }
  for (const { socket } of opened) socket.destroy();
}
