import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from './log.js';

test('the log leaves out what residents wrote, who they are, and secrets', () => {
  const lines: string[] = [];
  const log = createLog('warn', { write: (line) => lines.push(line) });
  const resident = { name: 'A. Bewoner', phone: '0612345678', question: 'Waar is mijn paspoort?' };
  log.error(
    {
      ...{ route: '/v1/callback-requests', status: 500, body: resident, ip: '192.0.2.1', ...resident },
      ...{ headers: { authorization: 'Basic geheim' }, job: resident, newsroomKey: 'geheim' },
    },
    'A request failed.',
  );
  log.info({}, 'Not at this level.');
  assert.equal(lines.length, 1);
  const { time, ...line } = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
  assert.ok(typeof time === 'string' && !Number.isNaN(Date.parse(time)));
  assert.deepEqual(line, {
    level: 50,
    route: '/v1/callback-requests',
    status: 500,
    job: {},
    msg: 'A request failed.',
  });
});
