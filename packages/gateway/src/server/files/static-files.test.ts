import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { staticFiles } from './static-files.js';

const text = 'body { color: black }\n'.repeat(100);
let parent = '';
let app: Hono;

before(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'plein-static-'));
  const folder = path.join(parent, 'public');
  await mkdir(path.join(folder, 'app'), { recursive: true });
  await writeFile(path.join(parent, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'style.css'), text);
  await writeFile(path.join(folder, 'app', 'index.html'), '<p>app</p>');
  app = new Hono();
  app.get('/files/*', staticFiles({ folder, prefix: '/files/', cacheControl: () => 'no-cache' }));
});

after(() => rm(parent, { recursive: true, force: true }));

describe('static files', () => {
  it('sends a file with its type, an ETag and the given caching', async () => {
    const response = await app.request('/files/style.css');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    assert.equal(await response.text(), text);
  });

  it('answers 304 to who has it already', async () => {
    const etag = (await app.request('/files/style.css')).headers.get('etag') ?? '';
    const response = await app.request('/files/style.css', { headers: { 'if-none-match': etag } });
    assert.equal(response.status, 304);
  });

  it('compresses for who can read it, and notices a new version', async () => {
    const request = { headers: { 'accept-encoding': 'gzip, br' } };
    const response = await app.request('/files/style.css', request);
    assert.equal(response.headers.get('content-encoding'), 'br');
    const body = Buffer.from(await response.arrayBuffer());
    assert.ok(body.byteLength < text.length / 10);
    assert.equal(brotliDecompressSync(body).toString(), text);
    assert.equal(Number(response.headers.get('content-length')), body.byteLength);

    await writeFile(path.join(parent, 'public', 'fresh.css'), 'a{}');
    assert.equal(await (await app.request('/files/fresh.css')).text(), 'a{}');
    await writeFile(path.join(parent, 'public', 'fresh.css'), 'a{color:red}');
    assert.equal(await (await app.request('/files/fresh.css')).text(), 'a{color:red}');
  });

  it('gives no compressed body to who refuses it', async () => {
    const response = await app.request('/files/style.css', { headers: { 'accept-encoding': 'br;q=0' } });
    assert.equal(response.headers.get('content-encoding'), null);
  });

  it('answers a folder with its index, and HEAD without a body', async () => {
    assert.equal(await (await app.request('/files/app/')).text(), '<p>app</p>');
    const head = await app.request('/files/style.css', { method: 'HEAD' });
    assert.equal(await head.text(), '');
    assert.equal(head.status, 200);
  });

  it('never leaves its folder', async () => {
    for (const name of [
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      '..%5csecret.txt',
      '%00',
      '%zz',
      'none.css',
      'app',
    ]) {
      assert.equal((await app.request(`/files/${name}`)).status, 404, name);
    }
  });
});
