import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { compressAnswers } from './compress-answers.js';

const long = JSON.stringify({ text: 'de gemeente '.repeat(500) });
const json = { 'content-type': 'application/json; charset=utf-8' };

function app(): Hono {
  const made = new Hono();
  made.get('*', compressAnswers());
  made.get('/long', () => new Response(long, { headers: json }));
  made.get('/tagged', () => new Response(long, { headers: { ...json, etag: '"1"', vary: 'Origin' } }));
  made.get('/other', () => new Response(long.toUpperCase(), { headers: { ...json, etag: '"1"' } }));
  made.get('/problem', () => new Response(long, { headers: { 'content-type': 'application/problem+json' } }));
  made.get('/short', () => new Response('{}', { headers: json }));
  made.get('/picture', () => new Response(long, { headers: { 'content-type': 'image/png' } }));
  made.get('/stream', () => new Response(long, { headers: { 'content-type': 'text/event-stream' } }));
  made.get('/done', () => new Response(long, { headers: { ...json, 'content-encoding': 'br' } }));
  made.get('/same', () => new Response(null, { status: 304, headers: { etag: '"1"' } }));
  made.post('/long', () => new Response(long, { headers: json }));
  return made;
}

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  Promise.resolve(app().request(path, { method, headers: { 'accept-encoding': 'gzip, br', ...headers } }));
const bytes = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());

describe('answers that everybody may read', () => {
  for (const path of ['/long', '/tagged', '/problem']) {
    it(`are compressed, and hold the same: ${path}`, async () => {
      const answer = await ask(path);
      assert.equal(answer.headers.get('content-encoding'), 'br');
      assert.match(answer.headers.get('vary') ?? '', /accept-encoding/i);
      const body = await bytes(answer);
      assert.equal(answer.headers.get('content-length'), String(body.byteLength));
      assert.ok(body.byteLength < long.length / 10);
      assert.equal(brotliDecompressSync(body).toString(), long);
    });
  }

  it('keep their ETag and what they vary by', async () => {
    const { headers } = await ask('/tagged');
    assert.equal(headers.get('etag'), '"1"');
    assert.match(headers.get('vary') ?? '', /origin/i);
  });

  it('come as the browser can read them', async () => {
    const zipped = await ask('/long', { 'accept-encoding': 'gzip, br;q=0' });
    assert.equal(zipped.headers.get('content-encoding'), 'gzip');
    assert.equal(gunzipSync(await bytes(zipped)).toString(), long);
    const plain = await ask('/long', { 'accept-encoding': 'identity' });
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.match(plain.headers.get('vary') ?? '', /accept-encoding/i);
    assert.equal(await plain.text(), long);
  });

  it('give an earlier answer again where the ETag is the same, and never that of another', async () => {
    const one = app();
    const first = await one.request('/tagged', { headers: { 'accept-encoding': 'br' } });
    const second = await one.request('/tagged', { headers: { 'accept-encoding': 'br' } });
    assert.deepEqual(await bytes(second), await bytes(first));
    const zipped = await one.request('/tagged', { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(gunzipSync(await bytes(zipped)).toString(), long);
    const other = await one.request('/other', { headers: { 'accept-encoding': 'br' } });
    assert.equal(brotliDecompressSync(await bytes(other)).toString(), long.toUpperCase());
  });
});

describe('other answers are left as they are', () => {
  for (const [path, headers] of [
    ['/short', {}],
    ['/picture', {}],
    ['/stream', {}],
    ['/same', {}],
    ['/long', { cookie: 'session=1' }],
    ['/long', { authorization: 'Bearer 1' }],
  ] as const) {
    it(`${path} ${Object.keys(headers).join()}`, async () => {
      const answer = await ask(path, headers);
      assert.equal(answer.headers.get('content-encoding'), null);
      assert.equal(await answer.text(), path === '/short' ? '{}' : path === '/same' ? '' : long);
    });
  }

  it('one that is compressed already, and one to something sent', async () => {
    assert.equal(await (await ask('/done')).text(), long);
    assert.equal((await ask('/long', {}, 'POST')).headers.get('content-encoding'), null);
  });
});
