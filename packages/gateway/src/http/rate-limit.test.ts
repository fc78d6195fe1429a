import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { memoryLimiter } from './rate-limit.js';

const clockAt = (start: number): { clock: () => Date; pass: (seconds: number) => void } => {
  let now = start;
  return { clock: () => new Date(now), pass: (seconds) => (now += seconds * 1000) };
};

test('a key may go on as often as there are points, and then says how long to wait', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 3600 }),
      async (points, seconds) => {
        const { clock, pass } = clockAt(1_000_000);
        const limiter = memoryLimiter(points, seconds, clock);
        for (let count = 0; count < points; count += 1) assert.equal(await limiter.take('a'), undefined);
        assert.equal(await limiter.take('a'), seconds);
        assert.equal(await limiter.take('b'), undefined);
        pass(seconds);
        assert.equal(await limiter.take('a'), undefined);
      },
    ),
  );
});

test('what is given back may be taken again', async () => {
  const limiter = memoryLimiter(1, 60, clockAt(0).clock);
  assert.equal(await limiter.take('a'), undefined);
  await limiter.giveBack('a');
  assert.equal(await limiter.take('a'), undefined);
  assert.equal(await limiter.take('a'), 60);
});
