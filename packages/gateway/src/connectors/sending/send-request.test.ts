import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failedDelivery, sendRequest, type OutgoingRequest } from './send-request.js';

const now = new Date('2026-11-23T09:00:00Z');
const clock = () => now;
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const request: OutgoingRequest = {
  method: 'POST',
  url: 'https://outside.example/maak',
  headers: { authorization: 'Token geheim' },
  body: '{"naam":"Jansen"}',
  part: 'maak',
};
const { signal } = new AbortController();
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** Returns what comes of a delivery whose one request gets this answer, or fails like this. */
async function outcome(answer: Response | Error, options: Partial<OutgoingRequest> = {}) {
  const send: typeof fetch = async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  try {
    return await sendRequest({ ...request, ...options }, { clock, fetch: send }, signal);
  } catch (error) {
    assert.doesNotMatch(String(error) + JSON.stringify(error), /geheim|Jansen|outside\.example/);
    return failedDelivery(error);
  }
}

describe('a request to an outside system', () => {
  it('gives the JSON of a good answer, and nothing of another type', async () => {
    assert.deepEqual(await outcome(json(201, { uuid: 'a' })), { status: 201, value: { uuid: 'a' } });
    assert.deepEqual(await outcome(new Response('<p>ok</p>', { status: 200 })), {
      status: 200,
      value: undefined,
    });
    assert.deepEqual(await outcome(new Response(null, { status: 204 })), { status: 204, value: undefined });
  });

  it('is tried later where the system or its key is the matter', async () => {
    const part = 'maak';
    const cases: [Response, object][] = [
      [json(500, { naam: 'Jansen' }), { fault: { code: 'failed', status: 500, part } }],
      [json(502, '<html>'), { fault: { code: 'failed', status: 502, part } }],
      [json(404, {}), { fault: { code: 'failed', status: 404, part } }],
      [
        json(302, '', { location: 'https://elsewhere.example' }),
        { fault: { code: 'failed', status: 302, part } },
      ],
      [json(401, {}), { fault: { code: 'refused', status: 401, part } }],
      [json(403, {}), { fault: { code: 'refused', status: 403, part } }],
      [json(429, {}), { fault: { code: 'busy', status: 429, part } }],
      [
        json(429, {}, { 'retry-after': '90' }),
        { fault: { code: 'busy', status: 429, part }, notBefore: later(90) },
      ],
      [
        json(503, {}, { 'retry-after': 'Mon, 23 Nov 2026 10:00:00 GMT' }),
        { fault: { code: 'busy', status: 503, part }, notBefore: later(3600) },
      ],
      [json(503, {}), { fault: { code: 'failed', status: 503, part } }],
      [json(201, '{"uuid":"half'), { fault: { code: 'malformed', part } }],
      [json(200, `"${'x'.repeat(1_100_000)}"`), { fault: { code: 'malformed', part } }],
    ];
    for (const [answer, expected] of cases) {
      assert.deepEqual(await outcome(answer), { status: 'later', ...expected });
    }
  });

  it('is tried later where no whole answer comes', async () => {
    const fault = (code: string) => ({ status: 'later', fault: { code, part: 'maak' } });
    assert.deepEqual(await outcome(new TypeError('fetch failed')), fault('unreachable'));
    assert.deepEqual(await outcome(new TypeError('terminated')), fault('malformed'));
  });

  it('leaves a system time to store what it was sent, where it is silent', async () => {
    const silent: typeof fetch = (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
      });
    for (const [method, notBefore] of [
      ['POST', later(120)],
      ['GET', undefined],
    ] as const) {
      const ending = new AbortController();
      const sent = sendRequest({ ...request, method }, { clock, fetch: silent }, ending.signal);
      ending.abort();
      const result = await sent.then(() => undefined, failedDelivery);
      assert.deepEqual(result, {
        status: 'later',
        fault: { code: 'timeout', part: 'maak' },
        ...(notBefore && { notBefore }),
      });
    }
  });

  it('is stuck where what was sent is refused, with the names of fields and none of their values', async () => {
    const invalidParams = [
      { name: 'klantcontact.kanaal', reason: "'Jansen' is geen geldige waarde" },
      { name: 'Jansen, 06 12345678', reason: '' },
      { name: 12 },
      null,
    ];
    for (const status of [400, 409, 413, 415, 422]) {
      assert.deepEqual(await outcome(json(status, { invalidParams })), {
        status: 'stuck',
        fault: { code: 'failed', status, part: 'maak', fields: ['klantcontact.kanaal'] },
      });
    }
    assert.deepEqual(await outcome(json(400, 'no')), {
      status: 'stuck',
      fault: { code: 'failed', status: 400, part: 'maak' },
    });
  });
});
