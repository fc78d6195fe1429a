import { createServer } from 'node:http';

/**
 * Opens a site of its own, which passes on to the gateway what is not a page of it.
 * @param {string} gateway
 * @param {(place: string) => { html: string, policy?: string | undefined } | undefined} pageAt
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function openSite(gateway, pageAt) {
  const site = createServer(async (request, response) => {
    const page = pageAt(request.url ?? '');
    if (page) {
      const policy = page.policy ? { 'content-security-policy': page.policy } : {};
      response.writeHead(200, { 'content-type': 'text/html', ...policy }).end(page.html);
      return;
    }
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const answer = await fetch(gateway + request.url, {
      method: request.method ?? 'GET',
      headers: { 'content-type': request.headers['content-type'] ?? 'text/plain' },
      ...(pieces.length > 0 && { body: Buffer.concat(pieces) }),
    });
    const type = answer.headers.get('content-type') ?? 'text/plain';
    response.writeHead(answer.status, { 'content-type': type }).end(Buffer.from(await answer.arrayBuffer()));
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => site.listen(0, '127.0.0.1', resolve)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (site.address());
  return { url: `http://127.0.0.1:${port}`, close: () => site.close() };
}

/** Returns the page of a list at a place such as `/page/3`. @template Page */
export const pageOfList = (/** @type {readonly Page[]} */ pages, /** @type {string} */ place) =>
  pages[Number(/^\/page\/(\d+)$/.exec(place)?.[1] ?? -1)];
