import { readFile } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @typedef {{ body: string | Buffer, type: string }} Page */

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Opens the site that all compared pages come from. It compresses its own pages and files with brotli, as the gateway
 * does, and passes on to the gateway what is not its own.
 * @param {string} gateway
 * @param {{ pages: (address: string) => string | undefined, folders: Readonly<Record<string, string>> }} content
 * `folders`: by the beginning of their address
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function openSite(gateway, { pages, folders }) {
  /** @type {Map<string, { body: Buffer, type: string }>} */
  const compressed = new Map();
  /** @returns {Promise<{ body: Buffer, type: string } | undefined>} */
  const own = async (/** @type {string} */ address) => {
    const known = compressed.get(address);
    if (known) return known;
    const html = pages(address);
    const prefix = Object.keys(folders).find((beginning) => address.startsWith(beginning));
    if (html === undefined && prefix === undefined) return undefined;
    const file = path.join(folders[prefix ?? ''] ?? '', address.slice(prefix?.length ?? 0));
    const answer = {
      body: brotliCompressSync(html ?? (await readFile(file))),
      type: types[html === undefined ? path.extname(file) : '.html'] ?? 'application/octet-stream',
    };
    compressed.set(address, answer);
    return answer;
  };
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://site').pathname;
    if (address === '/collect') {
      // What measures sends here.
      request.resume();
      response.writeHead(202, { 'content-type': 'application/json' }).end('{}');
      return;
    }
    const answer = await own(address).catch(() => undefined);
    if (answer) {
      const headers = { 'content-type': answer.type, 'content-encoding': 'br', 'cache-control': 'no-cache' };
      response.writeHead(200, { ...headers, 'content-length': answer.body.length }).end(answer.body);
      return;
    }
    const { method, headers } = request;
    const passed = ask(gateway + (request.url ?? '/'), { ...(method && { method }), headers }, (from) => {
      response.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end());
    request.pipe(passed);
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
