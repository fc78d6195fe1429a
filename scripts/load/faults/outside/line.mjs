import { createServer } from 'node:http';
import { pass, readAll } from '../forward.mjs';

/**
 * How far a request comes before its connection is cut: `halfway` in its body, `asked` when the gateway has the whole of
 * it, and `answered` when the gateway has answered it.
 * @typedef {'halfway' | 'asked' | 'answered'} Moment
 * @typedef {{ path: string, moment: Moment, work: () => Promise<void>, done: () => void }} Cut
 */

/**
 * Opens the connection between a browser and the gateway. It serves the page of the resident, and cuts a request at the
 * moment that the harness asks for.
 * @param {{ html: string, script: string }} page
 */
export async function openLine({ html, script }) {
  let [target, isDown] = ['', false];
  /** @type {Cut | undefined} */
  let next;
  /** Each body that came whole, by path. @type {Map<string, string>} */
  const bodies = new Map();

  const server = createServer(async (request, response) => {
    const { url = '' } = request;
    request.on('error', () => {});
    if (url === '/page') return void response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    if (url === '/page.js') return void response.setHeader('content-type', 'text/javascript').end(script);
    const cut = request.method === 'POST' && next?.path === url ? next : undefined;
    if (cut) next = undefined;
    /** Does the work of the cut once, when the request has come as far as it is to come. */
    let isReached = false;
    const reach = async (/** @type {Moment} */ moment) => {
      if (cut?.moment !== moment || request.socket.destroyed) return;
      isReached = true;
      isDown = moment !== 'asked';
      await cut.work();
      if (isDown) server.closeAllConnections();
      else request.socket.destroy();
      cut.done();
    };
    const half = Number(request.headers['content-length'] ?? 0) / 2;
    let isHalfway = false;
    const body = await readAll(request, (length) => {
      if (length < half || isHalfway) return;
      isHalfway = true;
      void reach('halfway');
    });
    if (isReached) return;
    if (body !== '') bodies.set(url, body);
    const answer = await pass(target, request, body, () => void reach('asked'));
    if (answer.status > 0) await reach('answered');
    if (isReached) return;
    // The gateway was being killed, or the browser gave up: the next request is cut in its place.
    next ??= cut;
    if (response.destroyed) return;
    if (answer.status > 0) response.writeHead(answer.status, answer.headers).end(answer.text);
    else response.writeHead(502).end();
  });
  // Chromium sends a request by itself once more when a connection that it used before is cut.
  server.on('connection', (socket) => void (isDown && socket.destroy()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    bodies,
    setTarget: (/** @type {string} */ url) => void (target = url),
    restore: () => void (isDown = false),
    /**
     * Cuts the next request to a path at a moment, after the work. Resolves when it is cut. Where that moment is not
     * `asked` nothing comes through from then on, until the line is restored.
     * @returns {Promise<void>}
     */
    cutAt(/** @type {string} */ path, /** @type {Moment} */ moment, /** @type {() => Promise<void>} */ work) {
      return new Promise((resolve) => (next = { path, moment, work, done: () => resolve(undefined) }));
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
