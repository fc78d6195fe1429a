import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gatewayTransport } from './gateway.js';
import { trackingTransport } from './tracking-pixel.js';

const events = ['{"id":"a"}', '{"id":"b"}'];
const sendTo = (response: Response) =>
  gatewayTransport(
    '/v1/events',
    () => Promise.resolve(response),
    () => new Date(0),
    () => false,
  )
    .send(events)
    .catch(() => ({ wait: 0 }));

const success = fc.integer({ min: 200, max: 299 });
const refusal = fc.constantFrom(400, 401, 403, 404, 405, 413, 415, 451);
const page = fc.string().map((text) => `<!doctype html><title>Wifi</title>${text}`);

describe('an answer that is not from our gateway', () => {
  it('lets events wait where it is a page, whatever its status', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(success, refusal), page, async (status, body) => {
        const hasBody = status !== 204 && status !== 205;
        const response = new Response(hasBody ? body : null, { status });
        assert.deepEqual(await sendTo(response), { wait: 0 });
      }),
    ));

  it('lets events wait where it is JSON that does not count them', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const { accepted } = (value ?? {}) as { accepted?: unknown };
        fc.pre(!Number.isInteger(accepted));
        assert.deepEqual(await sendTo(Response.json(value)), { wait: 0 });
      }),
    ));

  it('lets events wait where a refusal is no problem document', async () => {
    assert.deepEqual(await sendTo(Response.json({ error: 'log in first' }, { status: 403 })), { wait: 0 });
  });

  for (const value of [{ accepted: null }, { accepted: '2' }, { accepted: true }]) {
    it(`lets events wait after ${JSON.stringify(value)}`, async () => {
      assert.deepEqual(await sendTo(Response.json(value)), { wait: 0 });
    });
  }

  it('is told from the answers of a gateway', async () => {
    assert.deepEqual(await sendTo(Response.json({ accepted: 2 }, { status: 202 })), { refused: 0 });
    assert.deepEqual(await sendTo(Response.json({ accepted: 1 }, { status: 202 })), { refused: 1 });
    assert.deepEqual(await sendTo(Response.json({ title: 'Bad Request' }, { status: 400 })), { refused: 2 });
  });

  it('lets events wait where a tracking API would answer no page', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(200, 202, 401, 403, 404), page, async (status, body) => {
        const transport = trackingTransport('https://matomo.example/', {
          site: '7',
          origin: 'https://www.zilverbeek.example',
          fetch: () =>
            Promise.resolve(new Response(body, { status, headers: { 'content-type': 'text/html' } })),
          now: () => new Date(0),
        });
        assert.deepEqual(await transport.send([]), { wait: 0 });
      }),
    ));
});
