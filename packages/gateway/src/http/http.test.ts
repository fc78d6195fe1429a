import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Store } from '../store/store.js';
import { site } from '../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../testing/gateway.fixtures.js';
import { bodyLimit } from './body.js';
import { apiVersion } from './headers.js';

const path = '/v1/feedback-submissions';
const submission = () => ({ id: crypto.randomUUID(), page: '/paspoort', language: 'nl', helpful: true });

describe('every request', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await openTestGateway();
  });
  after(() => gateway.close());

  async function countFeedback(): Promise<number> {
    return (await gateway.store.database.selectFrom('feedback').select('id').execute()).length;
  }

  test('an unknown address is a 404 problem with the version of the API', async () => {
    const response = await gateway.app.request('/v1/nothing');
    assert.equal(response.status, 404);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.equal(response.headers.get('api-version'), apiVersion);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal((await problemOf(response)).status, 404);
  });

  test('another method is 405 and names those that work', async () => {
    const response = await gateway.app.request(path, { method: 'DELETE' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'POST');
    const profile = await gateway.app.request('/v1/profile', { method: 'PUT' });
    assert.equal(profile.headers.get('allow'), 'GET, HEAD');
  });

  test('HEAD answers as GET does, without a body', async () => {
    const response = await gateway.app.request('/v1/profile', { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.ok(response.headers.get('etag'));
    assert.equal(await response.text(), '');
  });

  test('malformed JSON, bytes that are no UTF-8 and an empty body are 400', async () => {
    for (const body of ['{"id":', '', '\u0000']) {
      assert.equal((await gateway.post(path, body)).status, 400, JSON.stringify(body));
    }
    const response = await gateway.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
    });
    assert.equal(response.status, 400);
  });

  test('another content type, none, or a compressed body is 415', async () => {
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x']) {
      assert.equal((await gateway.post(path, submission(), { 'content-type': type })).status, 415, type);
    }
    const zipped = await gateway.post(path, submission(), { 'content-encoding': 'gzip' });
    assert.equal(zipped.status, 415);
  });

  test('a parameter of the content type does no harm', async () => {
    const type = { 'content-type': 'Application/JSON; charset=utf-8' };
    assert.equal((await gateway.post(path, submission(), type)).status, 201);
  });

  test('a body over the limit is 413, also when it does not say how long it is', async () => {
    const large = JSON.stringify({ ...submission(), text: 'x'.repeat(bodyLimit) });
    assert.equal((await gateway.post(path, large)).status, 413);
    const chunk = new TextEncoder().encode('x'.repeat(10_000));
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(chunk);
      },
    });
    const request = new Request(`http://localhost${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await gateway.app.request(request)).status, 413);
    assert.ok(sent < 12, `read ${sent} chunks of an endless body`);
  });

  test('unknown keys and wrong types are 400 and name each field', async () => {
    const before = await countFeedback();
    const response = await gateway.post(path, { ...submission(), helpful: 'ja', 'a/b': 1 });
    assert.equal(response.status, 400);
    const { errors = [], fields } = await problemOf(response);
    assert.deepEqual(fields.toSorted(), ['/a~1b', '/helpful']);
    assert.deepEqual(errors.map(({ code }) => code).toSorted(), ['type', 'unknown']);
    assert.ok(errors.every(({ detail }) => detail.endsWith('.')));
    assert.equal(await countFeedback(), before);
  });

  test('text that cannot be stored and values nested without end are 400', async () => {
    const control = await gateway.post(path, { ...submission(), text: 'a\u0000b' });
    assert.deepEqual((await problemOf(control)).fields, ['/text']);
    const half = await gateway.post(path, JSON.stringify({ ...submission(), text: '\ud800' }));
    assert.equal(half.status, 400);
    const deep = await gateway.post(path, '['.repeat(30_000) + ']'.repeat(30_000));
    assert.equal(deep.status, 400);
  });

  test('a fault of ours is 500 and tells nothing, and the log has no word of the body', async (t) => {
    const broken = await brokenGateway();
    t.after(() => broken.close());
    const response = await broken.post(path, { ...submission(), text: 'mijn geheim' });
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /geheim|SELECT|at /);
    assert.ok(broken.logged.length > 0);
    assert.doesNotMatch(broken.logged.join('\n'), /geheim/);
  });

  test('too many requests are 429 and say when to come back', async (t) => {
    const busy = await openTestGateway({ dependencies: { limits: { feedback: 2 } } });
    t.after(() => busy.close());
    const statuses = [];
    for (let round = 0; round < 3; round += 1) statuses.push((await busy.post(path, submission())).status);
    assert.deepEqual(statuses, [201, 201, 429]);
    const response = await busy.post(path, submission());
    assert.ok(Number(response.headers.get('retry-after')) >= 1);
  });

  describe('from another site', () => {
    test('a site of the profile may read the answer, without cookies', async () => {
      const response = await gateway.post(path, submission(), { origin: site });
      assert.equal(response.status, 201);
      assert.equal(response.headers.get('access-control-allow-origin'), site);
      assert.equal(response.headers.get('access-control-allow-credentials'), null);
      assert.match(response.headers.get('vary') ?? '', /Origin/);
    });

    test('it may also read what went wrong', async () => {
      const response = await gateway.post(path, {}, { origin: site });
      assert.equal(response.status, 400);
      assert.equal(response.headers.get('access-control-allow-origin'), site);
    });

    test('any other site gets 403 and nothing is stored', async () => {
      const before = await countFeedback();
      const strangers = [
        'https://evil.example',
        `${site}.evil.example`,
        'null',
        'http://www.zilverbeek.example',
      ];
      for (const origin of strangers) {
        const response = await gateway.post(path, submission(), { origin });
        assert.equal(response.status, 403, origin);
        assert.equal(response.headers.get('access-control-allow-origin'), null);
      }
      assert.equal(await countFeedback(), before);
      const read = await gateway.app.request('/v1/profile', { headers: { origin: 'https://evil.example' } });
      assert.equal(read.headers.get('access-control-allow-origin'), null);
    });

    test('a preflight is answered for a site of the profile only', async () => {
      const ask = (origin: string) =>
        gateway.app.request(path, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        });
      const good = await ask(site);
      assert.equal(good.status, 204);
      assert.match(good.headers.get('access-control-allow-headers') ?? '', /Content-Type/);
      assert.equal((await ask('https://evil.example')).status, 403);
    });

    test('beacons to events get the exact origin with credentials, never a star', async () => {
      const response = await gateway.post('/v1/events', [], { origin: site });
      assert.equal(response.headers.get('access-control-allow-origin'), site);
      assert.equal(response.headers.get('access-control-allow-credentials'), 'true');
      const stranger = await gateway.post('/v1/events', '[]', {
        origin: 'https://evil.example',
        'content-type': 'text/plain',
      });
      assert.equal(stranger.status, 403);
    });

    test('a page of the gateway itself may send, and no origin at all (a program) as well', async () => {
      const own = await gateway.post(`http://gateway.example${path}`, submission(), {
        origin: 'https://gateway.example',
      });
      assert.equal(own.status, 201);
      assert.equal((await gateway.post(path, submission())).status, 201);
    });
  });
});

/** Opens a gateway whose store fails as a database does, with a message that quotes the request. */
async function brokenGateway(): Promise<TestGateway> {
  const { store, close } = await openTestGateway();
  const failing: Store = {
    database: store.database,
    commit: () => Promise.reject(new Error('cannot insert "mijn geheim"')),
    scrub: () => store.scrub(),
    close: () => store.close(),
  };
  const broken = await openTestGateway({ dependencies: { store: failing } });
  return {
    ...broken,
    async close() {
      await broken.close();
      await close();
    },
  };
}
