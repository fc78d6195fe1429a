import { addressOf } from '../target.mjs';

/**
 * Sends every change as an administrator whose browser is on another site. Only a page of the gateway itself
 * may change something.
 * @type {import('../target.mjs').Attack}
 */
export async function crossSite({ operations, cookies, url, ask }, report) {
  const { port } = new URL(url);
  /** @type {Readonly<Record<string, Record<string, string>>>} */
  const origins = {
    'another site': { origin: 'https://evil.example' },
    'the same site under another name': { origin: `http://localhost:${port}` },
    'a sandbox': { origin: 'null' },
    'no origin at all': {},
    'the same site alone': { 'sec-fetch-site': 'same-site' },
    'another port': { origin: `http://127.0.0.1:${Number(port) + 1}` },
    'another site with a forged fetch header': {
      origin: 'https://evil.example',
      'sec-fetch-site': 'same-origin',
    },
  };
  const changes = operations.filter(({ method, role }) => method !== 'GET' && role !== undefined);
  for (const { id, method, path } of changes) {
    for (const [name, headers] of Object.entries(origins)) {
      const answer = await ask(addressOf(path), {
        method,
        headers: { ...headers, cookie: cookies['administrator'] ?? '', 'content-type': 'application/json' },
        body: '{}',
      });
      await answer.body?.cancel();
      report.check(answer.status === 403, () => `${id} answers ${answer.status} to ${name}.`);
    }
  }
  const forms = operations.filter(({ method, path }) => method === 'POST' && path.startsWith('/pages/'));
  for (const { id, path } of forms) {
    for (const origin of ['https://evil.example', 'null']) {
      const answer = await ask(addressOf(path), {
        method: 'POST',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'answer=true',
      });
      await answer.body?.cancel();
      report.check(answer.status === 403, () => `${id} answers ${answer.status} to a form of ${origin}.`);
    }
  }
}
