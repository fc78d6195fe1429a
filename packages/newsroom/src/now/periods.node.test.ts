import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodStart } from './periods.js';

test('today begins at midnight in Amsterdam, also when it is another day in UTC', () => {
  assert.equal(periodStart('today', new Date('2026-11-24T23:30:00Z')), '2026-11-24T23:00:00.000Z');
  assert.equal(periodStart('today', new Date('2026-07-24T22:30:00Z')), '2026-07-24T22:00:00.000Z');
});

test('a week is seven days with today, over the change of the clock', () => {
  assert.equal(periodStart('week', new Date('2026-10-28T10:00:00Z')), '2026-10-21T22:00:00.000Z');
});

test('a month is thirty days with today', () => {
  assert.equal(periodStart('month', new Date('2026-11-24T10:00:00Z')), '2026-10-25T23:00:00.000Z');
});
