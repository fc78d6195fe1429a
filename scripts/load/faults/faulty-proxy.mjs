import { createServer } from 'node:http';
import { pass, readAll } from './forward.mjs';
import { seededRandom } from './random.mjs';

/**
 * Faults of a request. A fault happens before the gateway has the request, or after the gateway has answered
 * and before the answer arrives.
 * @typedef {'none' | 'unavailable' | 'silence' | 'reset'} Fault
 * @typedef {{ path: string, body: string, fault: Fault, delivered: boolean, status: number | undefined, answer: string, told: boolean }}
 * Passage
 *   `status` and `answer`: of the gateway, when it was asked; `told`: whether the sender received the answer
 */

/**
 * @typedef {object} ProxyOptions
 * @property {number} seed
 * @property {number} [share] of all requests that fail, from 0 to 1
 * @property {number} silence milliseconds until a connection without traffic is closed
 * @property {(passage: Passage) => void} onPassage receives each request when it is over
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, body: string) => boolean}
 * [serve]
 *   answers requests that are not for the gateway
 * @property {'lose' | 'double'} [broken] makes errors on behalf of the gateway, to test whether the checks
 * notice
 */

/**
 * Opens a proxy between a sender and the gateway, with the faults of a bad network.
 * @param {ProxyOptions} options
 */
export async function openFaultyProxy({ seed, share = 0.3, silence, onPassage, serve, broken }) {
  const random = seededRandom(seed);
  /** @type {Record<Fault, number>} */
  const counts = { none: 0, unavailable: 0, silence: 0, reset: 0 };
  let target = '';
  /** Three errors are enough for the checks to notice. */
  const spoilsLeft = broken ? [broken, broken, broken] : [];

  /** @returns {{ fault: Fault, late: boolean }} */
  function chance() {
    const [draw, when] = [random(), random()];
    const kinds = /** @type {const} */ (['unavailable', 'silence', 'reset']);
    const fault = draw < share ? (kinds[Math.floor((draw / share) * kinds.length)] ?? 'reset') : 'none';
    return { fault, late: when < 0.5 };
  }

  const server = createServer(async (request, response) => {
    request.on('error', () => {});
    const body = await readAll(request);
    if (serve?.(request, response, body)) return;
    const { fault, late } = chance();
    counts[fault] += 1;
    /** @type {Passage} */
    const passage = {
      path: request.url ?? '',
      body,
      fault,
      delivered: false,
      status: undefined,
      answer: '',
      told: false,
    };
    if (fault === 'none' || late) {
      const spoil = fault === 'none' && request.method === 'POST' ? spoilsLeft.pop() : undefined;
      const answer = spoil === 'lose' ? pretended(body) : await pass(target, request, body);
      if (spoil === 'double') await pass(target, request, withOtherIds(body));
      Object.assign(passage, { delivered: answer.status > 0, status: answer.status, answer: answer.text });
      if (fault === 'none' && !response.destroyed) {
        if (answer.status > 0) {
          passage.told = true;
          response.writeHead(answer.status, answer.headers).end(answer.text);
        } else response.writeHead(502).end();
      }
    }
    if (fault === 'unavailable') response.writeHead(503).end();
    if (fault === 'reset') request.socket.resetAndDestroy();
    // A load balancer does the same. Chromium itself keeps a `keepalive` request open after its page has
    // closed.
    if (fault === 'silence') setTimeout(() => request.socket.destroy(), silence).unref();
    onPassage(passage);
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    counts,
    /** Sets the address of the gateway. A restarted gateway has another port. */
    setTarget: (/** @type {string} */ url) => void (target = url),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Returns the answer that the gateway would give, without doing the work. */
function pretended(/** @type {string} */ body) {
  const sent = JSON.parse(body);
  const answer = Array.isArray(sent)
    ? { accepted: sent.length, results: sent.map(({ id }) => ({ id, status: 'stored' })) }
    : { reference: 'FB-0000-0000', receivedAt: '2026-11-24T10:00:00.000Z', removed: [] };
  const headers = { 'content-type': 'application/json' };
  return { status: Array.isArray(sent) ? 202 : 201, text: JSON.stringify(answer), headers };
}

/** Returns the same body with other ids, so that the gateway treats it as new. */
function withOtherIds(/** @type {string} */ body) {
  const change = (/** @type {{ id: string }} */ one) => ({
    ...one,
    id: one.id.replace(/^......../, 'ffffffff'),
  });
  const sent = JSON.parse(body);
  return JSON.stringify(Array.isArray(sent) ? sent.map(change) : change(sent));
}
