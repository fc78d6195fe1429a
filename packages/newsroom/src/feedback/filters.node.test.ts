import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryOf, scoresQueryOf } from './filters.js';

test('new feedback is asked for where nothing is chosen, and all where all is', () => {
  assert.equal(queryOf({}), '/v1/feedback?status=new');
  assert.equal(
    queryOf({ status: 'all', issue: 'brief & taal', judgement: 'bad' }, '7_a'),
    '/v1/feedback?issue=brief+%26+taal&before=7_a',
  );
});

test('scores are asked of the chosen subject and channel', () => {
  assert.equal(scoresQueryOf({ status: 'all' }), '/v1/feedback/scores');
  assert.equal(
    scoresQueryOf({ task: 'urn:a b', channel: 'kiosk' }),
    '/v1/feedback/scores?task=urn%3Aa+b&channel=kiosk',
  );
});
