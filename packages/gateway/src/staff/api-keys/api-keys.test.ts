import type { ApiKeyList, NewApiKey } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { sha256 } from '../../core/digest.js';
import { batchType, wireEvent } from '../../testing/events.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

const source = 'urn:nld:oin:00000001999999990000:systeem:telefonie';

describe('API keys of systems', () => {
  let gateway: TestGateway;
  const administrator = { authorization: 'Bearer command-token' };
  beforeEach(async () => {
    gateway = await openTestGateway({ dependencies: { commandTokenHash: await sha256('command-token') } });
  });
  afterEach(() => gateway.close());

  const make = (draft: object) =>
    gateway.ask<NewApiKey>(
      '/v1/api-keys',
      { name: 'Telefooncentrale', source, ...draft },
      { headers: administrator },
    );
  const list = async () =>
    (await gateway.ask<ApiKeyList>('/v1/api-keys', undefined, { headers: administrator })).body.apiKeys;
  const phoneCall = (number: number, of: object = {}) => ({
    ...wireEvent(number, 'contact.ended', { channel: 'phone', component: 'telefonie' }),
    source,
    ...of,
  });
  async function send(events: unknown[], key?: string): Promise<{ status: number; results: string[] }> {
    const response = await gateway.app.request('/v1/events', {
      method: 'POST',
      headers: {
        'content-type': batchType,
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(events),
    });
    const body = (await response.json()) as { results?: { status: string }[] };
    return { status: response.status, results: (body.results ?? []).map(({ status }) => status) };
  }

  test('a key is told once, and only its hash is kept', async () => {
    const { status, body } = await make({ channel: 'phone' });
    assert.equal(status, 201);
    assert.match(body.key, /^plein_[\w-]{43}$/);
    const rows = await gateway.store.database.selectFrom('api_keys').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes(body.key));
    assert.deepEqual(await list(), [
      {
        id: body.id,
        name: 'Telefooncentrale',
        source,
        channel: 'phone',
        scope: 'events',
        createdAt: gateway.now.toISOString(),
        createdBy: 'Command',
      },
    ]);
  });

  test('with a key a system sends its own source and channel, and nothing else', async () => {
    const { key } = (await make({ channel: 'phone' })).body;
    const other = phoneCall(2, { source: 'urn:nld:oin:00000001999999990000:systeem:balie' });
    const counter = { ...phoneCall(3), data: { ...phoneCall(3).data, channel: 'counter' } };
    assert.deepEqual(await send([phoneCall(1), other, counter], key), {
      status: 202,
      results: ['stored', 'rejected', 'rejected'],
    });
    assert.equal((await send([other], key)).status, 400);
    assert.equal((await list())[0]?.lastUsedAt, '2026-11-23');
  });

  test('a key without a channel sends every channel of its source', async () => {
    const { key } = (await make({})).body;
    const counter = { ...phoneCall(2), data: { ...phoneCall(2).data, channel: 'counter' } };
    assert.deepEqual((await send([phoneCall(1), counter], key)).results, ['stored', 'stored']);
  });

  test('a wrong key and a revoked one are refused whole', async () => {
    const { id, key } = (await make({ channel: 'phone' })).body;
    assert.equal((await send([phoneCall(1)], 'plein_nee')).status, 401);
    assert.equal((await send([wireEvent(2)], 'iets anders')).status, 401);
    const path = `/v1/api-keys/${id}/revocation`;
    const init = { method: 'POST', headers: administrator };
    assert.equal((await gateway.ask(path, undefined, init)).status, 204);
    assert.equal((await gateway.ask(path, undefined, init)).status, 404);
    assert.equal((await send([phoneCall(1)], key)).status, 401);
    assert.ok((await list())[0]?.revokedAt);
  });

  test('without a key a page sends its own channels, and a call or a visit is refused', async () => {
    assert.deepEqual(await send([wireEvent(1), phoneCall(2)]), {
      status: 202,
      results: ['stored', 'rejected'],
    });
    assert.equal((await send([phoneCall(2)])).status, 400);
  });

  test('a key opens no door of the newsroom', async () => {
    const { key } = (await make({})).body;
    const headers = { authorization: `Bearer ${key}` };
    assert.equal((await gateway.ask('/v1/api-keys', undefined, { headers })).status, 401);
    assert.equal((await gateway.ask('/v1/callbacks', undefined, { headers })).status, 401);
  });

  test('a key works up to and on its last day in Dutch time, and no longer', async () => {
    const { body } = await make({ channel: 'phone', expiresOn: '2026-11-24' });
    assert.equal((await list())[0]?.expiresOn, '2026-11-24');
    for (const [now, status] of [
      ['2026-11-23T12:00:00Z', 202],
      ['2026-11-24T22:59:00Z', 202],
      ['2026-11-24T23:00:00Z', 401],
      ['2030-01-01T00:00:00Z', 401],
    ] as const) {
      gateway.now = new Date(now);
      assert.equal((await send([phoneCall(status)], body.key)).status, status, now);
    }
  });

  test('a last day that is no day is refused', async () => {
    for (const expiresOn of ['2026-02-30', 'morgen', '']) {
      assert.equal((await make({ expiresOn })).status, 400, expiresOn);
    }
  });
});
