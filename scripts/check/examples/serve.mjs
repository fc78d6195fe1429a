import { cases, knowledge, polls, profileOf } from '@plein/demo/content.js';
import { serveGateway } from '@plein/gateway';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examplePage } from '../../../examples/server/page.mjs';
import { builtExamples } from './build.mjs';

/** The gateway that the examples name, which is that of `npm start`. */
const namedGateway = 'http://127.0.0.1:8787';

/** Gateways that documentation samples name. */
const sampleGateways = /https:\/\/(GATEWAY|contact\.example\.nl)/g;

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
});

const inside = (/** @type {string} */ folder, /** @type {string} */ name) => {
  const file = path.join(folder, name);
  return file.startsWith(folder) ? file : folder;
};

/** Opens the gateway with the content of the demo, for the site of the examples. */
function openGateway(/** @type {string} */ data, /** @type {string} */ origin) {
  const now = new Date();
  const profile = profileOf({ origins: [origin], firstYear: now.getUTCFullYear() });
  return serveGateway({
    environment: { HOST: '127.0.0.1', PORT: '0', PLEIN_DATA: data, PLEIN_LOG: 'error' },
    content: { profile, polls: polls(now), cases: cases(now), knowledge },
  });
}

/**
 * Answers with a file of an example, a page of the caller, or the page that the server renders.
 * @param {string} place
 * @param {string} gateway
 * @param {ReadonlyMap<string, string>} pages
 * @returns {Promise<[type: string, text: string]>}
 */
async function answer(place, gateway, pages) {
  const own = pages.get(place);
  if (own !== undefined) return ['.html', own.replaceAll(sampleGateways, gateway)];
  if (place === '/favicon.ico') return ['.ico', ''];
  if (place === '/server/') return ['.html', await examplePage(gateway)];
  const name = place.endsWith('/')
    ? `${place}index.html`
    : place.replace('/server/page.css', '/html/page.css');
  const text = await readFile(inside(builtExamples, name), 'utf8');
  return [path.extname(name), text.replaceAll(namedGateway, gateway)];
}

/**
 * Opens a site with the built examples, and a real gateway for them on another port, as in production.
 * @param {number} [port] 0 lets the operating system choose a port
 * @param {ReadonlyMap<string, string>} [pages] pages of the caller, by their path
 * @returns {Promise<{ url: string, gateway: string, close: () => Promise<void> }>}
 */
export async function openExamples(port = 0, pages = new Map()) {
  const data = await mkdtemp(path.join(tmpdir(), 'plein-examples-'));
  /** @type {string} */
  let gatewayUrl = namedGateway;
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost').pathname, gatewayUrl, pages).then(
      ([type, text]) => response.setHeader('Content-Type', types[type] ?? 'text/plain').end(text),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The examples have no port.');
  const url = `http://127.0.0.1:${address.port}`;
  const gateway = await openGateway(data, url);
  gatewayUrl = gateway.url;
  return {
    url,
    gateway: gateway.url,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await gateway.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
