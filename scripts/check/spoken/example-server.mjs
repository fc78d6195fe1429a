import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { bundle } from '../../browsers/bundle.mjs';
import { root } from '../../build/run-program.mjs';

/**
 * @typedef {object} Examples
 * @property {(tag: string, name: string) => Promise<string>} addressOf
 * @property {() => Promise<void>} close
 */

const entry = 'packages/testing/src/fixtures/example-page.ts';
const page = `<!doctype html>
<html lang="nl"><title>Voorbeeld</title><main></main><script type="module" src="/${entry}"></script></html>
`;
/** @type {Readonly<Record<string, string>>} */
const types = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  ts: 'text/javascript',
  wasm: 'application/wasm',
};

/**
 * Serves a page that shows one named example, with the gateway inside it, for what the demo does not have. It is
 * bundled when the first example is asked for.
 * @returns {Promise<Examples>}
 */
export async function openExamples() {
  /** @type {Promise<Map<string, string>> | undefined} */
  let bundled;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(pathname).then(
      ([type, body]) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });

  /** @returns {Promise<[type: string, body: string | Buffer]>} */
  async function answer(/** @type {string} */ pathname) {
    if (pathname === '/') return ['text/html; charset=utf-8', page];
    const type = types[pathname.split('.').at(-1) ?? ''] ?? 'text/plain';
    const script = (await bundled)?.get(pathname);
    if (script !== undefined) return [type, script];
    if (!pathname.startsWith('/node_modules/')) throw new Error(`There is no ${pathname}.`);
    return [type, await readFile(path.join(root, pathname))];
  }

  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    async addressOf(tag, name) {
      bundled ??= bundle([entry]);
      await bundled;
      return `http://127.0.0.1:${port}/?tag=${tag}&name=${name}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
