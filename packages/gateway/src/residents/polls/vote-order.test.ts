import { uuidv7 } from '@plein/domain/identifier.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { voteOrder } from './vote-order.js';

const now = Date.parse('2026-11-23T09:00:00Z');
const id = (at: number) => uuidv7(at, (bytes) => new Uint8Array(bytes));
const past = fc.integer({ min: now - 40 * 86_400_000, max: now });
const future = fc.integer({ min: now + 60_001, max: now + 900 * 86_400_000 });

test('of the votes of a voter the newest wins, in whatever order they arrive', () => {
  fc.assert(
    fc.property(fc.array(past, { minLength: 1 }), (made) => {
      let standing: number | undefined;
      for (const at of made) standing = voteOrder(id(at), now, standing) ?? standing;
      assert.equal(standing, Math.max(...made));
    }),
  );
});

test('a vote with a clock that is ahead never stops a later change', () => {
  fc.assert(
    fc.property(future, past, (ahead, between) => {
      const first = voteOrder(id(ahead), between, undefined);
      assert.equal(first, between, 'it has the place of its arrival');
      assert.notEqual(voteOrder(id(now), now, first), undefined);
      assert.notEqual(voteOrder(id(ahead - 1), now, first), undefined, 'also with the same clock');
    }),
  );
});

test('a vote whose id has no time is the newest when it arrives', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), past, (other, earlier) => {
      assert.equal(voteOrder(other, now, earlier), now);
    }),
  );
});
