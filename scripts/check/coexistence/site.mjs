import { createServer } from 'node:http';

/**
 * What a site answers at an address of its own.
 * @typedef {{ body: string | Buffer, type?: string, headers?: Record<string, string> }} Served
 */

/** Headers of the gateway that a proxy passes on. */
const passedOn = ['content-type', 'cache-control', 'access-control-allow-origin', 'etag'];

/**
 * Opens the site of a municipality, which passes on to the gateway what is not its own. `/slow/` in front of a path makes
 * an answer wait until the page asks for `/go`.
 * @param {string} gateway
 * @param {(place: string) => Served | undefined | Promise<Served | undefined>} answerAt
 * @returns {Promise<{ url: string, elsewhere: string, close: () => void }>} `elsewhere` is the same site under
 * another host, so that it has another origin
 */
export async function openHostSite(gateway, answerAt) {
  const site = createServer(async (request, response) => {
    const place = request.url ?? '/';
    const own = await answerAt(place);
    if (own) {
      const { body, type = 'text/html; charset=utf-8', headers } = own;
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers }).end(body);
      return;
    }
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const answer = await fetch(gateway + place.replace(/^\/older(?=\/)/, ''), {
      method: request.method ?? 'GET',
      headers: { 'content-type': request.headers['content-type'] ?? 'text/plain' },
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
    close() {
      site.closeAllConnections();
      site.close();
    },
  };
}
