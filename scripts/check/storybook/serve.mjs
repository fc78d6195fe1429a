import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
});

/**
 * Serves a folder under `/storybook/`, as Plein does, on a free port of this machine.
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>} `url` ends in `/storybook/`
 */
export async function serveStorybook(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.replace(/^\/storybook\//, '').replace(/^$/, 'index.html'));
    const found =
      pathname.startsWith('/storybook/') &&
      file.startsWith(folder + path.sep) &&
      existsSync(file) &&
      statSync(file).isFile();
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/storybook/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
