import { performance } from 'node:perf_hooks';
import { addressOf } from '../target.mjs';

const large = 70_000;
/** How long the gateway may take to say that it is well, in milliseconds. */
const healthTime = 2000;

const json = { 'content-type': 'application/json' };

/** @type {Readonly<Record<string, () => RequestInit & { duplex?: 'half' }>>} */
const bombs = {
  'a large body': () => ({ headers: json, body: `"${'x'.repeat(large)}"` }),
  'a large body in pieces': () => ({ headers: json, body: streamOf('x'.repeat(1000), 70), duplex: 'half' }),
  'a deep body': () => ({ headers: json, body: '['.repeat(30_000) }),
  'a deep body that is closed': () => ({ headers: json, body: '['.repeat(15_000) + ']'.repeat(15_000) }),
  'a long list': () => ({ headers: json, body: JSON.stringify(Array(20_000).fill(1)) }),
  'many keys': () => ({ headers: json, body: JSON.stringify(Object.fromEntries(numbered(5000))) }),
  'a prototype': () => ({
    headers: json,
    body: '{"__proto__":{"role":"administrator"},"constructor":{"prototype":{}}}',
  }),
  'broken UTF-8': () => ({ headers: json, body: new Uint8Array([123, 34, 255, 254, 34, 58, 49, 125]) }),
  'a NUL': () => ({ headers: json, body: '{"id":"\\u0000"}' }),
  'a compressed body': () => ({
    headers: { ...json, 'content-encoding': 'gzip' },
    body: new Uint8Array([31, 139, 8, 0]),
  }),
  'many fields': () => ({ body: new URLSearchParams(numbered(4000)) }),
  'a number beyond all': () => ({ headers: json, body: `{"id":${'9'.repeat(400)}}` }),
};

/**
 * Sends bodies that are made to hurt to every operation that takes one. Each must be refused, and the gateway
 * must go on answering.
 * @type {import('../target.mjs').Attack}
 */
export async function bodies({ operations, cookies, url, ask }, report) {
  // Logging out would end a session that other operations need.
  const changes = operations.filter((one) => one.method !== 'GET' && one.id !== 'closeSession');
  for (const { id, method, path, role } of changes) {
    for (const [name, make] of Object.entries(bombs)) {
      const bomb = make();
      const headers = { ...bomb.headers, origin: url, ...(role && { cookie: cookies[role] ?? '' }) };
      const status = await ask(addressOf(path), { ...bomb, method, headers }).then(
        async (answer) => {
          await answer.body?.cancel();
          return answer.status;
        },
        // The gateway may end the connection of a body that is too large.
        () => 413,
      );
      // An operation without a body does not read one.
      report.check(status < 500, () => `${id} answers ${status} to ${name}.`);
    }
    const begin = performance.now();
    const health = await ask('/health');
    await health.body?.cancel();
    report.check(
      health.status === 200 && performance.now() - begin < healthTime,
      () => `The gateway is not well after the bodies to ${id}.`,
    );
  }
}

/** @returns {[string, string][]} */
const numbered = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_, index) => [`k${index}`, String(index)]);

function streamOf(/** @type {string} */ piece, /** @type {number} */ count) {
  let left = count;
  return new ReadableStream({
    pull(controller) {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });
}
