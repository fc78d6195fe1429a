import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Timers } from '../core/timers.js';
import { openTestGateway } from '../testing/gateway.fixtures.js';
import { watchDiskSpace } from './disk-space.js';

const megabyte = 1_048_576;

test('a disk with too little space is logged once, and so is one with enough again', async () => {
  let free = 500;
  let isBroken = false;
  let tick = (): void => {};
  const lines: string[] = [];
  const note = (fields: object, message: string) => lines.push(`${message} ${JSON.stringify(fields)}`);
  const timers: Timers = {
    setInterval: (handler) => (tick = handler),
    clearInterval: () => undefined,
  };
  const space = await watchDiskSpace({
    folder: '/data',
    least: 100 * megabyte,
    timers,
    log: { info: note, warn: note, error: note },
    async freeSpace(folder) {
      assert.equal(folder, '/data');
      if (isBroken) throw new Error('no such disk');
      return free * megabyte;
    },
  });
  const lookAt = async (megabytes: number) => {
    free = megabytes;
    tick();
    await space.stop();
    return space.isLow();
  };
  await space.stop();
  assert.deepEqual(
    [await lookAt(100), await lookAt(99), await lookAt(0), await lookAt(101)],
    [false, true, true, false],
  );
  assert.equal(lines.length, 2);
  assert.match(lines[0] ?? '', /too little disk space.*"freeMegabytes":99,"leastMegabytes":100/);
  assert.match(lines[1] ?? '', /enough disk space again/);
  await lookAt(1);
  isBroken = true;
  assert.equal(await lookAt(1), false);
});

test('with too little disk space what residents and systems send is refused, and all else goes on', async () => {
  let isLow = false;
  const gateway = await openTestGateway({
    dependencies: { isSpaceLow: () => isLow, access: { reports: 'open' } },
  });
  const slot = { date: '2026-11-24', opens: '09:00', closes: '12:00' };
  const send = () =>
    ({
      callback: [
        '/v1/callback-requests',
        { id: crypto.randomUUID(), name: 'B', phone: '0612345678', slot, language: 'nl' },
      ],
      feedback: [
        '/v1/feedback-submissions',
        { id: crypto.randomUUID(), page: '/', language: 'nl', helpful: true },
      ],
      vote: ['/v1/polls/plein/votes', { id: crypto.randomUUID(), voter: 'a'.repeat(22), choices: ['bomen'] }],
    }) as const;
  const statuses = async () =>
    Promise.all(Object.values(send()).map(async ([path, body]) => (await gateway.post(path, body)).status));
  const [, stored] = send().callback;
  assert.equal((await gateway.post('/v1/callback-requests', stored)).status, 201);

  isLow = true;
  assert.deepEqual(await statuses(), [507, 507, 507]);
  const refused = await gateway.post(...send().feedback);
  assert.equal(refused.headers.get('retry-after'), '60');
  assert.match(await refused.text(), /no room/);
  assert.equal(
    (await gateway.post('/v1/chat-answers', { question: 'Hoe oud is de maan?', language: 'nl' })).status,
    200,
  );
  assert.equal((await gateway.app.request('/health')).status, 200);
  assert.equal((await gateway.app.request('/v1/polls/plein')).status, 200);
  assert.equal((await gateway.post('/v1/erasures', { id: stored.id })).status, 200);

  isLow = false;
  assert.deepEqual(await statuses(), [201, 201, 201]);
  await gateway.close();
});
