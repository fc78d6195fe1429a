import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkedGateways } from '../testing/linked-gateways.fixtures.js';
import { createRequestLimits } from './request-limits.js';

const opened = (count: number, points: number) =>
  linkedGateways(count).map((link) =>
    createRequestLimits({ clock: () => new Date(0), limits: { contact: points }, link }).of('contact'),
  );

/** Sends as one client to one gateway after the other, and returns how many were let in. */
async function accepted(gateways: ReturnType<typeof opened>, requests: number): Promise<number> {
  let count = 0;
  for (let number = 0; number < requests; number += 1) {
    const wait = await gateways[number % gateways.length]?.take('client');
    if (wait === undefined) count += 1;
  }
  return count;
}

describe('limits of several gateways', () => {
  test('are one limit, but for what each counts before it tells the others', async () => {
    for (const [gateways, points] of [
      [2, 60],
      [3, 240],
      [8, 2400],
    ] as const) {
      const count = await accepted(opened(gateways, points), points * 3);
      const step = Math.ceil(points / 20);
      assert.ok(count >= points, `${count} of ${points}`);
      assert.ok(count < points + gateways * step, `${count} of ${points}`);
    }
  });

  test('let others in while one client has used up its own', async () => {
    const gateways = opened(2, 20);
    await accepted(gateways, 100);
    assert.equal(await gateways[1]?.take('other'), undefined);
  });

  test('give back at all of them what was refused after all', async () => {
    const [one, other] = opened(2, 20);
    for (let number = 0; number < 20; number += 1) await one?.take('client');
    assert.notEqual(await other?.take('client'), undefined);
    await one?.giveBack('client', 20);
    assert.equal(await other?.take('client'), undefined);
  });

  test('of a single gateway say nothing to anybody', async () => {
    const alone = createRequestLimits({ clock: () => new Date(0), limits: { contact: 3 } }).of('contact');
    assert.ok(alone);
    const waits = await Promise.all([1, 2, 3, 4].map(() => alone.take('client')));
    assert.deepEqual(waits, [undefined, undefined, undefined, 60]);
  });
});
