import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { backoff, isWorthRetrying, retryAfter } from './retry.js';

const now = new Date('2026-04-01T09:00:00Z');
const asking = (value?: string): Response =>
  new Response(null, { status: 503, ...(value !== undefined && { headers: { 'retry-after': value } }) });

test('what may succeed later is tried again, what will not is not', () => {
  for (const status of [0, 408, 429, 500, 502, 503, 504]) assert.ok(isWorthRetrying(status), String(status));
  for (const status of [200, 202, 400, 401, 403, 404, 409, 413, 415]) {
    assert.ok(!isWorthRetrying(status), String(status));
  }
});

test('Retry-After is read in seconds and as a date, and never asks more than an hour', () => {
  assert.equal(retryAfter(asking('120'), now), 120_000);
  assert.equal(retryAfter(asking('Wed, 01 Apr 2026 09:05:00 GMT'), now), 300_000);
  assert.equal(retryAfter(asking('99999999'), now), 3_600_000);
  assert.equal(retryAfter(asking(), now), 0);
  assert.equal(retryAfter(asking('soon'), now), 0);
  assert.ok(retryAfter(asking('Wed, 01 Apr 2026 08:00:00 GMT'), now) <= 0);
});

test('the wait doubles to five minutes, and half of it is chance', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(255), (failures, byte) => {
      const wait = backoff(failures, () => Uint8Array.of(byte));
      const most = Math.min(1000 * 2 ** failures, 300_000);
      assert.ok(wait >= most / 2 && wait <= most);
    }),
  );
});
