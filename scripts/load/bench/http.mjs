import { median } from './median.mjs';
import { newBodies, sendAll } from './send.mjs';
import { startServer } from './server-process.mjs';

/** Five events are 2.2 KB. */
const eventsInBatch = 5;
/** Batches that a server takes before it is measured, so that its code is compiled. */
const warmUp = 6000;

/**
 * Measures the processor time of a batch of 2.2 KB, compared with a bare server that reads and parses the
 * same batch. Each batch has to be accepted. The servers take short turns, so that other load on the machine affects all of
 * them.
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
    for (const name of names) await sendAll(servers[name].url, newBodies(warmUp, eventsInBatch), 16);
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) {
        const { url, used } = servers[name];
        const bodies = newBodies(batches, eventsInBatch);
        const before = await used();
        await sendAll(url, bodies, 16);
        costs[name].push(((await used()) - before) / batches);
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
    whole: median(costs.storing),
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
