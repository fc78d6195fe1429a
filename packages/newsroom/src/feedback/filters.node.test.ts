import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryOf } from './filters.js';

test('new feedback is asked for where nothing is chosen, and all where all is', () => {
  assert.equal(queryOf({}), '/v1/feedback?status=new');
  assert.equal(
    queryOf({ status: 'all', issue: 'brief & taal', judgement: 'bad' }, '7_a'),
    '/v1/feedback?issue=brief+%26+taal&before=7_a',
  );
});
