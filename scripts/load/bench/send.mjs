import { Agent, request } from 'node:http';
import { batchOf } from '../faults/ledger/events.mjs';

let batches = 0;

/** Makes new batches, as text. */
export function newBodies(/** @type {number} */ count, /** @type {number} */ eventsInBatch) {
  return Array.from({ length: count }, () => JSON.stringify(batchOf(batches++, eventsInBatch)));
}

/**
 * Sends bodies over several connections at a time. Each connection sends the next body when the previous one
 * is answered.
 * @param {string} url
 * @param {readonly string[]} bodies
 * @param {number} atOnce number of connections
 * @returns {Promise<number>} seconds until the last answer
 */
export async function sendAll(url, bodies, atOnce) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const began = performance.now();
  const queue = bodies.values();
  const send = async () => {
    for (const body of queue) await post(url, body, agent);
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  agent.destroy();
  return (performance.now() - began) / 1000;
}

/** @returns {Promise<void>} */
function post(/** @type {string} */ url, /** @type {string} */ body, /** @type {Agent} */ agent) {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/cloudevents-batch+json',
      'content-length': Buffer.byteLength(body),
    };
    const call = request(`${url}/v1/events`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 202) resolve();
        else reject(new Error(`The server answers ${answer.statusCode}.`));
      });
    });
    call.on('error', reject).end(body);
  });
}
