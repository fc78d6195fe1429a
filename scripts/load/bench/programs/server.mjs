/**
 * Runs a server whose processor time is measured. `bare` only reads and parses the body. `validating` is the
 * gateway's HTTP with the schema check of a batch. `checking` is the gateway with a store that sends its
 * statements nowhere. `storing` is the gateway as it runs. It answers every message of its parent with the
 * microseconds used so far.
 */
import { createServer } from 'node:http';
import { envelopeSchema, eventDataSchema } from '../../../../packages/domain/src/vocabulary/schema.ts';
import { createGateway } from '../../../../packages/gateway/src/app.ts';
import { operation } from '../../../../packages/gateway/src/http/operation.ts';
import { json, problem } from '../../../../packages/gateway/src/http/problem.ts';
import { registerOperations } from '../../../../packages/gateway/src/http/router.ts';
import { validator } from '../../../../packages/gateway/src/http/validation.ts';
import { createClientKeys } from '../../../../packages/gateway/src/server/client-key.ts';
import { listen } from '../../../../packages/gateway/src/server/listen.ts';
import { serveGateway } from '../../../../packages/gateway/src/server/serve.ts';
import { storeNowhere } from '../../../../packages/gateway/src/testing/nowhere.fixtures.ts';

/** @returns {Promise<string>} */
function bare() {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const events = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    response.writeHead(202, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ accepted: events.length }));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}

async function validating() {
  const checks = [validator(envelopeSchema), validator(eventDataSchema('chat.started'))];
  const fits = (/** @type {{ data: unknown }} */ event) =>
    checks[0]?.check(event) && checks[1]?.check(event.data);
  const types = ['application/cloudevents-batch+json'];
  const app = registerOperations(
    [
      operation({
        method: 'post',
        path: '/v1/events',
        id: 'createEvents',
        summary: 'Send events of the vocabulary',
        tag: 'events',
        uncheckedBody: { schema: envelopeSchema, types },
        answers: { 202: { description: 'They fit.' } },
        handler: ({ body }) =>
          Array.isArray(body) && body.every(fits)
            ? json(202, { accepted: body.length })
            : problem(400, 'An event does not fit.'),
      }),
    ],
    { clock: () => new Date(), allowedOrigins: async () => new Set() },
  );
  return (await listen(app, '127.0.0.1', 0)).url;
}

/** Limits that one machine does not reach; counting costs the same. */
const limits = { events: 1e9, eventsWithoutKey: 1e9 };
const random = (/** @type {number} */ bytes) => crypto.getRandomValues(new Uint8Array(bytes));

async function checking() {
  const store = storeNowhere();
  const app = createGateway({
    store,
    clock: () => new Date(),
    random,
    clientOf: createClientKeys({ clock: () => new Date(), random }),
    limits,
  });
  return (await listen(app, '127.0.0.1', 0)).url;
}

const kinds = { bare, validating, checking, storing: async () => (await serveGateway({ limits })).url };
const kind = /** @type {keyof typeof kinds} */ (process.argv[2]);
const url = await kinds[kind]();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ used: user + system });
});
process.on('disconnect', () => process.exit());
process.send?.({ url });
