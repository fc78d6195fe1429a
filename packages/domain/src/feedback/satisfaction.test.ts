import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { satisfactionShare } from './index.js';

test('satisfaction is the share of fours and fives', () => {
  assert.equal(satisfactionShare([1, 2, 3, 4, 5]), 0.4);
  assert.equal(satisfactionShare([5, 4]), 1);
  assert.equal(satisfactionShare([3]), 0);
});

test('without scores there is no satisfaction, high or low', () => {
  assert.equal(satisfactionShare([]), undefined);
});

test('the order of the scores does not matter, and the share lies between 0 and 1', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 });
  fc.assert(
    fc.property(scores, (given) => {
      const share = satisfactionShare(given) ?? NaN;
      assert.ok(share >= 0 && share <= 1);
      assert.equal(satisfactionShare([...given].reverse()), share);
    }),
  );
});
