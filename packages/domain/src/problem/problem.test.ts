import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProblem } from './index.js';

test('a problem is read with the status of its answer, whatever its document says', async () => {
  const document = { type: 'about:blank', title: 'Not found', status: 200, detail: 'There is no such poll.' };
  assert.deepEqual(await readProblem(Response.json(document, { status: 404 })), {
    ...document,
    status: 404,
  });
});

test('what is no JSON, or no object, says no more than its status and how long to wait', async () => {
  const answers = ['<h1>Bad gateway</h1>', '', 'null', '12'];
  for (const text of answers) {
    const answer = new Response(text, { status: 502, headers: { 'retry-after': '30' } });
    assert.deepEqual(await readProblem(answer), { status: 502, retryAfter: 30 });
  }
});

test('a wait is read in seconds; a moment, or what is no wait, is left out', async () => {
  for (const header of ['Mon, 23 Nov 2026 10:00:30 GMT', 'soon', '0', '-5', '']) {
    const answer = new Response('{}', { status: 429, headers: { 'retry-after': header } });
    assert.deepEqual(await readProblem(answer), { status: 429 });
  }
});
