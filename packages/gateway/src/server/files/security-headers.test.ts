import assert from 'node:assert/strict';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { securityHeaders } from '../../http/headers.js';
import { embedScript, newsroomScript, writeBuiltFiles } from '../../testing/built-files.fixtures.js';
import { content, profile } from '../../testing/content.fixtures.js';
import { tokenIn } from '../../testing/staff-login.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { serveGateway, type RunningGateway } from '../serve.js';

const { folder, remove } = await temporaryFolder();
const built = await writeBuiltFiles(folder);
const opened: RunningGateway[] = [];
after(async () => {
  for (const gateway of opened) await gateway.close();
  await remove();
});

/** Opens a gateway with one page that fails. */
async function open(name: string, environment: Record<string, string> = {}): Promise<RunningGateway> {
  const gateway = await serveGateway({
    content,
    environment: {
      ...built,
      PORT: '0',
      PLEIN_DATA: path.join(folder, name),
      PLEIN_LOG: 'silent',
      ...environment,
    },
    seed: async (store) => {
      // Cases can then not be read, and the gateway answers 500.
      await store.commit((transaction) => transaction.schema.dropTable('cases').execute());
    },
    extend: (app) =>
      app.get('/embed/broken', () => {
        throw new Error('broken');
      }),
  });
  opened.push(gateway);
  return gateway;
}

async function logIn({ url, newsroomUrl }: RunningGateway): Promise<string> {
  const answer = await fetch(`${url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ token: tokenIn(newsroomUrl) }),
  });
  return answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
}

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = json): RequestInit => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const lookup = { reference: 'ZB-2026-0417', postcode: '1234AB', houseNumber: '1', language: 'nl' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** One request for each kind of answer, with the status that it gets. */
const kinds: readonly (readonly [name: string, path: string, status: number, init?: RequestInit])[] = [
  ['JSON', '/v1/profile', 200],
  ['health', '/health', 200],
  ['the description', '/openapi.json', 200],
  ['a page', '/pages/contact', 200],
  ['a page after a form', '/pages/chat', 200, post('question=paspoort', form)],
  ['a page that does not exist', '/pages/poll/absent', 404],
  ['a stylesheet', '/pages/plein.css', 200],
  ['a stream', '/v1/chat-answers', 200, post({ question: 'paspoort', language: 'nl' })],
  ['a live stream', '/v1/reports/live', 200],
  ['CSV', '/v1/reports/volume?format=csv', 200],
  ['wrong JSON', '/v1/callback-requests', 400, post('{')],
  [
    'a refused origin',
    '/v1/callback-requests',
    403,
    post({}, { ...json, origin: 'https://elsewhere.example' }),
  ],
  ['an unknown address', '/v1/absent', 404],
  ['a wrong method', '/v1/profile', 405, { method: 'DELETE' }],
  ['a large body', '/v1/callback-requests', 413, post('x'.repeat(70_000))],
  ['a wrong type', '/v1/callback-requests', 415, post('x', { 'content-type': 'text/plain' })],
  ['a failure', '/v1/case-lookups', 500, post(lookup)],
  ['a failure of a file', '/embed/broken', 500],
  ['the script', '/embed/plein.js', 200],
  ['a hashed script', `/embed/${embedScript}`, 200],
  ['a script that is absent', '/embed/absent.js', 404],
  ['the newsroom without slash', '/newsroom', 301, { redirect: 'manual' }],
  ['the newsroom', '/newsroom/', 200],
  ['the newsroom with a token', '/newsroom/?login=abc', 200],
  ['a script of the newsroom', `/newsroom/${newsroomScript}`, 200],
  ['a file of the newsroom that is absent', '/newsroom/absent.js', 404],
  ['the start of a login', '/v1/session/login', 404],
  ['the first address', '/', 302, { redirect: 'manual' }],
  ['nothing at all', '/absent', 404],
];

function checkHeaders({ headers }: Response, name: string): void {
  assert.equal(headers.get('x-content-type-options'), 'nosniff', name);
  assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin', name);
  assert.match(headers.get('referrer-policy') ?? '', /^(same-origin|no-referrer)$/, name);
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*; frame-ancestors /, name);
}

describe('the security headers', () => {
  it('are on every kind of answer, and ask for https where PLEIN_URL does', async () => {
    const gateway = await open('secure', { PLEIN_URL: 'https://plein.zilverbeek.example' });
    const cookie = await logIn(gateway);
    // The cookie of an https address is not sent over http by a browser, but it is the same session.
    for (const [name, address, status, init] of kinds) {
      const ending = new AbortController();
      const response = await fetch(gateway.url + address, {
        ...init,
        headers: { cookie, ...(init?.headers as Record<string, string> | undefined) },
        signal: ending.signal,
      });
      assert.equal(response.status, status, name);
      checkHeaders(response, name);
      assert.equal(response.headers.get('strict-transport-security'), 'max-age=31536000', name);
      const isPage = /^\/pages\/(?!plein)/.test(address) && status !== 404;
      const policy = response.headers.get('content-security-policy') ?? '';
      if (isPage) for (const origin of profile.origins ?? []) assert.ok(policy.includes(origin), name);
      else {
        assert.equal(response.headers.get('x-frame-options'), name.includes('page') ? null : 'DENY', name);
        if (!name.includes('page')) assert.match(policy, /frame-ancestors 'none'$/, name);
      }
      ending.abort();
    }
  });

  it('stay on 304 and HEAD', async () => {
    const { url } = await open('cached');
    for (const address of ['/embed/plein.js', `/embed/${embedScript}`, '/newsroom/', '/v1/profile']) {
      const first = await fetch(url + address);
      const etag = first.headers.get('etag') ?? '';
      const again = await fetch(url + address, { headers: { 'if-none-match': etag } });
      assert.equal(again.status, 304, address);
      checkHeaders(again, address);
      const head = await fetch(url + address, { method: 'HEAD' });
      assert.equal(head.status, 200, address);
      checkHeaders(head, address);
      assert.equal(head.headers.get('strict-transport-security'), null);
    }
  });

  it('let no answer be framed by a site that its policy does not name', () => {
    const secure = securityHeaders(undefined);
    const source = fc.constantFrom("'none'", "'self'", "'self' https://www.zilverbeek.example");
    const directive = fc.constantFrom("default-src 'none'", "script-src 'self'", 'upgrade-insecure-requests');
    fc.assert(
      fc.property(fc.array(directive), fc.option(source), fc.array(directive), (before, named, behind) => {
        const ancestors = named === null ? [] : [`frame-ancestors ${named}`];
        const policy = [...before, ...ancestors, ...behind].join('; ');
        const { headers } = secure(
          new Response('', { headers: policy ? { 'content-security-policy': policy } : {} }),
        );
        const last = /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];
        assert.equal(last, named ?? "'none'");
        const older = new Map([
          ["'none'", 'DENY'],
          ["'self'", 'SAMEORIGIN'],
        ]);
        assert.equal(headers.get('x-frame-options'), older.get(named ?? "'none'") ?? null);
      }),
    );
  });
});
