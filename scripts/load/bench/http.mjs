import { median } from './median.mjs';
import { newBodies, sendAll } from './send.mjs';
import { startServer } from './server-process.mjs';

/** Five events are 2.2 KB. */
const eventsInBatch = 5;

/**
 * Measures the processor time of a batch of 2.2 KB, compared with a bare server that reads and parses the
 * same batch. The servers take turns, so that other load on the machine affects all of them.
 * @param {{ programs: string, folder: string, rounds: number, batches: number }} options
 */
export async function measureHttp({ programs, folder, rounds, batches }) {
  const servers = {
    bare: await startServer(programs, 'bare'),
    validating: await startServer(programs, 'validating'),
    checking: await startServer(programs, 'checking'),
    storing: await startServer(programs, 'storing', { PLEIN_DATA: folder }),
  };
  const names = /** @type {(keyof typeof servers)[]} */ (Object.keys(servers));
  /** Microseconds per batch, for each round. @type {Record<keyof typeof servers, number[]>} */
  const costs = { bare: [], validating: [], checking: [], storing: [] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of names) {
        const { url, used } = servers[name];
        const bodies = newBodies(batches, eventsInBatch);
        const before = await used();
        await sendAll(url, bodies, 16);
        const cost = ((await used()) - before) / batches;
        // The first round warms up.
        if (round > 0) costs[name].push(cost);
      }
    }
  } finally {
    for (const name of names) await servers[name].close();
  }
  const ratio = (/** @type {'validating' | 'checking' | 'storing'} */ name) =>
    median(costs[name].map((cost, round) => cost / (costs.bare[round] ?? NaN)));
  return {
    bytes: newBodies(1, eventsInBatch)[0]?.length ?? 0,
    bare: median(costs.bare),
    validating: ratio('validating'),
    checking: ratio('checking'),
    storing: ratio('storing'),
  };
}

/**
 * Measures events per second from end to end: over HTTP, checked, stored and acknowledged.
 * @param {{ programs: string, environment: Record<string, string>, batches: number }} options
 */
export async function measureThroughput({ programs, environment, batches }) {
  const eventsAtOnce = 50;
  const server = await startServer(programs, 'storing', environment);
  try {
    await sendAll(server.url, newBodies(Math.ceil(batches / 5), eventsAtOnce), 32);
    const seconds = await sendAll(server.url, newBodies(batches, eventsAtOnce), 32);
    return (batches * eventsAtOnce) / seconds;
  } finally {
    await server.close();
  }
}
