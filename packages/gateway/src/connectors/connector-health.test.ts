import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHealthRecord } from './connector-health.js';
import { faultOf } from './outgoing/connector-error.js';

test('the record says since when a system answers, and keeps its last fault', () => {
  let minute = 0;
  const at = (passed: number): string => `2026-11-23T09:0${passed}:00.000Z`;
  const record = createHealthRecord({ id: 'zaken', system: 'zaken' }, () => new Date(at(minute)), faultOf);
  assert.deepEqual(record.read(), { id: 'zaken', system: 'zaken', state: 'not-asked' });
  record.answered();
  minute = 1;
  record.answered();
  assert.deepEqual(record.read(), {
    ...{ id: 'zaken', system: 'zaken', state: 'answers' },
    ...{ since: at(0), lastAnswerAt: at(1) },
  });
  minute = 2;
  record.failed({ code: 'failed', status: 503, part: 'zaken' });
  minute = 3;
  record.failed({ code: 'timeout' });
  assert.deepEqual(record.read(), {
    ...{ id: 'zaken', system: 'zaken', state: 'fails' },
    ...{ since: at(2), lastAnswerAt: at(1), lastFault: { code: 'timeout', at: at(3) } },
  });
  minute = 4;
  record.answered();
  assert.deepEqual(record.read(), {
    ...{ id: 'zaken', system: 'zaken', state: 'answers' },
    ...{ since: at(4), lastAnswerAt: at(4), lastFault: { code: 'timeout', at: at(3) } },
  });
});
