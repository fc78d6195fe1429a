import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { by, clientsByHeader } from '../testing/clients.fixtures.js';
import { openTestGateway, type TestGateway } from '../testing/gateway.fixtures.js';
import { logInAsStarter, ownAddress, redeem, tokenIn } from '../testing/staff-login.fixtures.js';
import { clientsTogether, refusedLimit } from './rate-limit.js';

const path = '/v1/feedback-submissions';
const feedback = () => ({ id: crypto.randomUUID(), page: '/', language: 'nl', helpful: true });
const limit = 3;

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await openTestGateway({ dependencies: { ...clientsByHeader, limits: { feedback: limit } } });
});
afterEach(() => gateway.close());

const send = async (body: unknown, client: string) => (await gateway.post(path, body, by(client))).status;

describe('the limit of a client', () => {
  test('takes nothing from any other client', async () => {
    for (let round = 0; round < limit; round += 1) assert.equal(await send(feedback(), 'one'), 201);
    assert.equal(await send(feedback(), 'one'), 429);
    assert.equal(await send(feedback(), 'other'), 201);
    gateway.now = new Date(gateway.now.getTime() + 60_001);
    assert.equal(await send(feedback(), 'one'), 201);
  });

  test('is not used up by anything that is refused', async () => {
    const wrong = fc.constantFrom<unknown>(
      ...['x', '{', {}, [], null, { ...feedback(), id: 'x' }, { ...feedback(), more: 1 }],
      ...[
        { ...feedback(), helpful: undefined },
        { ...feedback(), page: 'x' },
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(wrong, { minLength: limit, maxLength: 3 * limit }), async (bodies) => {
        for (const body of bodies) assert.equal(await send(body, 'one'), 400);
        for (let round = 0; round < limit; round += 1) assert.equal(await send(feedback(), 'one'), 201);
        assert.equal(await send(feedback(), 'one'), 429);
        gateway.now = new Date(gateway.now.getTime() + 60_001);
      }),
      { numRuns: 10 },
    );
  });

  test('is apart from the count of what is refused, which stops no request that is right', async () => {
    for (let round = 0; round < refusedLimit; round += 1) assert.equal(await send('{', 'one'), 400);
    assert.equal(await send('{', 'one'), 429);
    assert.equal(await send('{', 'other'), 400);
    assert.equal(await send(feedback(), 'one'), 201);
  });

  test('has a limit of all clients together above it', async () => {
    for (let client = 0; client < clientsTogether; client += 1) {
      for (let round = 0; round < limit; round += 1) await send(feedback(), String(client));
    }
    assert.equal(await send(feedback(), 'late'), 429);
  });
});

describe('logging in', () => {
  test('works whatever others send, also from the same place', async () => {
    const login = (body: unknown) => gateway.post('/v1/session', body, { ...by('one'), origin: ownAddress });
    const wrong = { token: 'a'.repeat(43) };
    for (let round = 0; round < 200; round += 1) await login(round % 2 ? 'x' : wrong);
    assert.equal((await login(wrong)).status, 429);
    assert.match((await logInAsStarter(gateway)).cookie, /^plein-session=./);
  });

  test('of one member of staff takes nothing from what another may do', async (t) => {
    const busy = await openTestGateway({ dependencies: { limits: { newsroom: 2 } } });
    t.after(() => busy.close());
    const first = await logInAsStarter(busy);
    const made = await busy.ask<{ url: string }>(
      '/v1/invitations',
      { name: 'Collega', role: 'administrator' },
      { headers: first },
    );
    const second = (await redeem(busy, tokenIn(made.body.url))).headers;
    const list = async (headers: Record<string, string>) =>
      (await busy.ask('/v1/invitations', undefined, { headers })).status;
    assert.deepEqual([await list(first), await list(first), await list(second)], [200, 429, 200]);
  });
});
