import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgementOf, queryOf } from './filters.js';

const score = (value: number) => ({
  score: { scale: 'csat-5' as const, direction: 'higher-is-better' as const, value },
});

test('a score speaks before the question whether a page helped', () => {
  assert.equal(judgementOf({ ...score(1), helpful: true }), 'bad');
  assert.equal(judgementOf(score(3)), undefined);
  assert.equal(judgementOf(score(5)), 'good');
  assert.equal(judgementOf({ helpful: false }), 'bad');
  assert.equal(judgementOf({}), undefined);
});

test('new feedback is asked for where nothing is chosen, and all where all is', () => {
  assert.equal(queryOf({}), '/v1/feedback?status=new');
  assert.equal(
    queryOf({ status: 'all', group: 'brief & taal' }, '7_a'),
    '/v1/feedback?group=brief+%26+taal&before=7_a',
  );
});
