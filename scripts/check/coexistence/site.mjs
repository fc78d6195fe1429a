import { createServer } from 'node:http';

/**
 * What a site answers at an address of its own.
 * @typedef {{ body: string | Buffer, type?: string, headers?: Record<string, string>, isHeld?: boolean, isStopped?: boolean }} Served
 * `isHeld`: it waits until the page asks for it to go; `isStopped`: nobody answers
 */

/** Headers of the gateway that a proxy passes on. */
const passedOn = ['content-type', 'cache-control', 'access-control-allow-origin', 'date', 'etag'];

/**
 * Opens the site of a municipality, which passes on to the gateway what is not its own. `/go` in front of a path lets an
 * answer go that is held.
 * @param {string} gateway
 * @param {(place: string) => Served | undefined | Promise<Served | undefined>} answerAt
 * @returns {Promise<{ url: string, elsewhere: string, sent: { place: string, body: string }[], asked: string[], letGo: () => void, close: () => void }>}
 * `elsewhere` is the same site under another host, so that it has another origin; `sent` is what pages sent to the gateway, and `asked`
 * are the addresses for which they asked
 */
export async function openHostSite(gateway, answerAt) {
  /** @type {Map<string, () => void>} */
  const held = new Map();
  /** @type {{ place: string, body: string }[]} */
  const sent = [];
  /** @type {string[]} */
  const asked = [];
  const site = createServer(async (request, response) => {
    const place = request.url ?? '/';
    asked.push(place);
    if (place.startsWith('/go/')) {
      await goneFrom(held, place.slice('/go'.length));
      response.writeHead(204).end();
      return;
    }
    const own = await answerAt(place);
    if (own) {
      const { body, type = 'text/html; charset=utf-8', headers, isHeld, isStopped } = own;
      if (isStopped) return void request.socket.destroy();
      if (isHeld) await /** @type {Promise<void>} */ (new Promise((go) => held.set(place, go)));
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers }).end(body);
      return;
    }
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    if (request.method === 'POST') sent.push({ place, body: Buffer.concat(pieces).toString() });
    const answer = await fetch(gateway + place.replace(/^\/older(?=\/)/, ''), {
      method: request.method ?? 'GET',
      headers: {
        'content-type': request.headers['content-type'] ?? 'text/plain',
        // The site and the gateway have one origin here. A page without an origin has none anywhere.
        ...(request.headers.origin === 'null' && { origin: 'null' }),
      },
      ...(pieces.length > 0 && { body: Buffer.concat(pieces) }),
    });
    const headers = passedOn.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    response
      .writeHead(answer.status, Object.fromEntries(headers))
      .end(Buffer.from(await answer.arrayBuffer()));
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => site.listen(0, '127.0.0.1', resolve)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (site.address());
  return {
    url: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    sent,
    asked,
    /** Lets everything go that nobody asked for, so that no later page waits for it. */
    letGo() {
      for (const go of held.values()) go();
      held.clear();
    },
    close() {
      site.closeAllConnections();
      site.close();
    },
  };
}

/** Lets a held answer go, as soon as somebody asks for it. */
async function goneFrom(/** @type {Map<string, () => void>} */ held, /** @type {string} */ place) {
  while (!held.has(place)) await new Promise((resolve) => setImmediate(resolve));
  held.get(place)?.();
  held.delete(place);
}
