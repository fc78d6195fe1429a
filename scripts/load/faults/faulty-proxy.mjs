import { createServer, request as ask } from 'node:http';
import { seededRandom } from './random.mjs';

/**
 * What can happen to a request on its way. Each comes before the gateway has it, or after the gateway has
 * answered and before the answer is back.
 * @typedef {'none' | 'unavailable' | 'silence' | 'reset'} Fault
 * @typedef {{ path: string, body: string, fault: Fault, delivered: boolean, status: number | undefined, answer: string, told: boolean }} Passage
 *   `status` and `answer`: of the gateway, where it was asked; `told`: whether the sender heard it
 */

/**
 * @typedef {object} ProxyOptions
 * @property {number} seed
 * @property {number} [share] of all requests that go wrong, from 0 to 1
 * @property {number} silence milliseconds until a connection on which nothing is said is closed
 * @property {(passage: Passage) => void} onPassage hears each request when it is over
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, body: string) => boolean} [serve]
 *   answers what is no business of the gateway
 * @property {'lose' | 'double'} [broken] does the gateway's work badly, to see whether the checks notice
 */

/**
 * Stands between a sender and the gateway, and lets things go wrong as a bad network does.
 * @param {ProxyOptions} options
 */
export async function openFaultyProxy({ seed, share = 0.3, silence, onPassage, serve, broken }) {
  const random = seededRandom(seed);
  /** @type {Record<Fault, number>} */
  const counts = { none: 0, unavailable: 0, silence: 0, reset: 0 };
  let target = '';
  /** Three times is enough to be noticed. */
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
    // As a load balancer does: Chromium itself does not let go of a request that is to survive its page.
    if (fault === 'silence') setTimeout(() => request.socket.destroy(), silence).unref();
    onPassage(passage);
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    counts,
    /** Where the gateway is now; a gateway that was started again has another port. */
    setTarget: (/** @type {string} */ url) => void (target = url),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @returns {Promise<string>} */
async function readAll(/** @type {import('node:http').IncomingMessage} */ request) {
  let text = '';
  try {
    for await (const part of request.setEncoding('utf8')) text += part;
  } catch {
    return text;
  }
  return text;
}

/**
 * Asks the gateway; status 0 where it is not there.
 * @returns {Promise<{ status: number, text: string, headers: import('node:http').OutgoingHttpHeaders }>}
 */
function pass(
  /** @type {string} */ target,
  /** @type {import('node:http').IncomingMessage} */ request,
  /** @type {string} */ body,
) {
  return new Promise((resolve) => {
    const gone = () => resolve({ status: 0, text: '', headers: {} });
    const headers = { ...request.headers, 'content-length': String(Buffer.byteLength(body)) };
    delete headers.connection;
    const upstream = ask(
      `${target}${request.url}`,
      { method: request.method ?? 'GET', headers },
      (answer) => {
        let text = '';
        answer
          .setEncoding('utf8')
          .on('data', (part) => (text += part))
          .on('error', gone)
          .on('end', () => {
            const type = answer.headers['content-type'] ?? 'text/plain';
            resolve({ status: answer.statusCode ?? 0, text, headers: { 'content-type': type } });
          });
      },
    );
    upstream.on('error', gone).end(body);
  });
}

/** What the gateway would say, without having done it. */
function pretended(/** @type {string} */ body) {
  const sent = JSON.parse(body);
  const answer = Array.isArray(sent)
    ? { accepted: sent.length, results: sent.map(({ id }) => ({ id, status: 'stored' })) }
    : { reference: 'FB-0000-0000', receivedAt: '2026-11-24T10:00:00.000Z', removed: [] };
  const headers = { 'content-type': 'application/json' };
  return { status: Array.isArray(sent) ? 202 : 201, text: JSON.stringify(answer), headers };
}

/** The same, so that the gateway takes it for something else. */
function withOtherIds(/** @type {string} */ body) {
  const change = (/** @type {{ id: string }} */ one) => ({
    ...one,
    id: one.id.replace(/^......../, 'ffffffff'),
  });
  const sent = JSON.parse(body);
  return JSON.stringify(Array.isArray(sent) ? sent.map(change) : change(sent));
}
