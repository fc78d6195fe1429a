/**
 * Measures what the limits per client cost a batch of events without a key: the key of the client, and the counts of
 * requests and events, each per client and of all together. It prints JSON.
 */
import { createRequestLimits } from '../../../../packages/gateway/src/http/request-limits.ts';
import { createClientKeys } from '../../../../packages/gateway/src/server/client-key.ts';

const clients = 2000;
const batches = 400_000;
const eventsInBatch = 5;

const clock = () => new Date();
const random = (/** @type {number} */ bytes) => crypto.getRandomValues(new Uint8Array(bytes));
const limits = createRequestLimits({ clock, limits: { events: 1e9, eventsWithoutKey: 1e9 } });
const clientOf = createClientKeys({ clock, random, trustedProxy: { kind: 'hops', hops: 1 } });
// Behind a proxy each connection carries requests of many clients, so that no key of a connection can be used again.
const request = Array.from({ length: clients }, (_, client) => {
  const address = `10.${client >> 8}.${client & 255}.7`;
  return new Request('http://plein/v1/events', { headers: { 'x-forwarded-for': address } });
});
const connection = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
const [requests, events] = [limits.of('events'), limits.of('eventsWithoutKey')];

const batch = async (/** @type {number} */ number) => {
  const client = clientOf(/** @type {Request} */ (request[number % clients]), connection);
  const waits = [await requests?.take(client), await events?.take(client, eventsInBatch)];
  if (waits.some((wait) => wait !== undefined)) throw new Error('A batch was refused.');
};
for (let number = 0; number < batches / 4; number += 1) await batch(number);
const before = process.cpuUsage();
for (let number = 0; number < batches; number += 1) await batch(number);
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${JSON.stringify({ microseconds: (user + system) / batches })}\n`);
