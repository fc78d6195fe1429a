import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Hono } from 'hono';
import { embedScript, newsroomScript, writeBuiltFiles } from '../../testing/built-files.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { securityHeaders } from '../../http/headers.js';
import { findBuiltFiles } from './built-files.js';
import { addBuiltFiles } from './built-files.routes.js';

const immutable = 'public, max-age=31536000, immutable';

describe('the addresses of the built files', async () => {
  const { folder, remove } = await temporaryFolder();
  const settings = await writeBuiltFiles(folder);
  after(remove);

  const app = new Hono();
  await addBuiltFiles(
    app,
    await findBuiltFiles(
      {
        embedFolder: settings['PLEIN_EMBED_FOLDER'] ?? '',
        newsroomFolder: settings['PLEIN_NEWSROOM_FOLDER'] ?? '',
        docsFolder: settings['PLEIN_DOCS_FOLDER'] ?? '',
      },
      String,
    ),
    { secure: securityHeaders(undefined) },
  );

  it('serve the script for pages under a name that stays, without another step', async () => {
    const hashed = await (await app.request(`/embed/${embedScript}`)).text();
    const response = await app.request('/embed/plein.js');
    assert.equal(await response.text(), hashed);
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    const etag = response.headers.get('etag') ?? '';
    const again = await app.request('/embed/plein.js', { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
    const other = await app.request('/embed/plein.js', { headers: { 'if-none-match': '"another"' } });
    assert.equal(other.status, 200);
  });

  it('let a browser keep a hashed file for good, and ask each time for one that may change', async () => {
    for (const [address, policy] of [
      [`/embed/${embedScript}`, immutable],
      [`/newsroom/${newsroomScript}`, immutable],
      ['/embed/plein.css', 'no-cache'],
      ['/newsroom/', 'no-cache'],
      ['/newsroom/?page=report&report=volume', 'no-cache'],
    ] as const) {
      const response = await app.request(address);
      assert.equal(response.status, 200, address);
      assert.equal(response.headers.get('cache-control'), policy, address);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff', address);
    }
  });

  it('lead from the address that a start prints to the newsroom', async () => {
    const response = await app.request('/');
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('location'), '/newsroom/');
    assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  });

  it('open the script to pages of every site, and the newsroom to none', async () => {
    for (const address of ['/embed/plein.js', '/embed/plein.css', `/embed/${embedScript}`]) {
      const { headers } = await app.request(address);
      assert.equal(headers.get('access-control-allow-origin'), '*', address);
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin', address);
    }
    const { headers } = await app.request('/newsroom/');
    assert.equal(headers.get('access-control-allow-origin'), null);
    assert.equal(headers.get('cross-origin-resource-policy'), null);
  });

  it('compress, answer HEAD without a body, and 304 to a browser that has the file', async () => {
    const address = `/embed/${embedScript}`;
    const small = await app.request(address, { headers: { 'accept-encoding': 'br' } });
    assert.equal(small.headers.get('content-encoding'), 'br');
    for (const place of [address, '/embed/plein.js', '/newsroom/']) {
      const head = await app.request(place, { method: 'HEAD' });
      assert.equal(head.status, 200, place);
      assert.equal(await head.text(), '', place);
      const known = { 'if-none-match': head.headers.get('etag') ?? 'none' };
      assert.equal((await app.request(place, { headers: known })).status, 304, place);
    }
  });

  it('bring the newsroom together with the parameters of its address', async () => {
    const response = await app.request('/newsroom?login=abc');
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), '/newsroom/?login=abc');
  });

  it('serve the guides, which run only their own script and stand in no frame', async () => {
    assert.equal((await app.request('/docs')).headers.get('location'), '/docs/');
    for (const [address, heading] of [
      ['/docs/', 'Gidsen'],
      ['/docs/nl/editors.html', 'Voor webredacteuren'],
    ] as const) {
      const response = await app.request(address);
      assert.match(await response.text(), new RegExp(heading));
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /script-src 'self';/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
    }
  });

  it('say what to do where the files are absent, and leave every other address alone', async () => {
    const bare = new Hono();
    const notInstalled = (): string => {
      throw new Error('not found');
    };
    await addBuiltFiles(bare, await findBuiltFiles({}, notInstalled), { secure: securityHeaders(undefined) });
    bare.all('*', (context) => context.text('the gateway'));
    for (const address of [
      '/embed/plein.js',
      '/newsroom',
      '/newsroom/',
      '/newsroom/?page=now',
      '/docs',
      '/docs/editors.html',
    ]) {
      const response = await bare.request(address);
      assert.equal(response.status, 404, address);
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
      assert.match(
        ((await response.json()) as { detail: string }).detail,
        /^Nothing is served at .* or set PLEIN_/,
      );
    }
    for (const address of ['/', '/health', '/newsrooms', '/embedded']) {
      assert.equal(await (await bare.request(address)).text(), 'the gateway', address);
    }
  });
});
