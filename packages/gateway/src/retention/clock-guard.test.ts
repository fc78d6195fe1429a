import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Timers } from '../core/timers.js';
import { mondayMorning } from '../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../testing/gateway.fixtures.js';
import { clockIsPlausible } from './clock-guard.js';
import { startRetentionJob } from './retention-job.js';
import { defaultRetentionPeriods } from './retention-periods.js';

const day = 86_400_000;
const stopped: Timers = { setInterval: () => 0, clearInterval: () => undefined };

describe('retention with a clock that jumps', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway();
    await gateway.post('/v1/chat-answers', { question: 'Hoe oud is de maan?', language: 'nl' });
  });
  afterEach(() => gateway.close());

  /** One run of the job with the clock so many days after the beginning. */
  async function runAt(days: number): Promise<void> {
    gateway.now = new Date(mondayMorning.getTime() + days * day);
    const log = { info() {}, warn() {}, error: (_: object, text: string) => gateway.logged.push(text) };
    const job = startRetentionJob({
      store: gateway.store,
      clock: () => gateway.now,
      retention: defaultRetentionPeriods,
      timers: stopped,
      log,
    });
    await job.stop();
  }
  const questions = async () =>
    (await gateway.store.database.selectFrom('unanswered_questions').select('id').execute()).length;

  test('deletes nothing, says so, and goes on when the clock is right again', async () => {
    await runAt(0);
    for (const days of [730, 730.04, 730.5]) await runAt(days);
    assert.equal(await questions(), 1);
    assert.match(gateway.logged.at(-1) ?? '', /^Nothing was deleted: the clock is more than a day beyond/);
    await runAt(0.1);
    await runAt(730);
    await runAt(730.9);
    assert.equal(await questions(), 1, 'a day has not gone by since it jumped again');
  });

  test('deletes once the clock has gone on for a day, as after a gateway was off', async () => {
    await runAt(0);
    await runAt(100);
    assert.equal(await questions(), 1);
    await runAt(101);
    assert.equal(await questions(), 0);
  });

  test('before the first run the newest row says what time it is about', async () => {
    await gateway.post('/v1/feedback-submissions', {
      id: crypto.randomUUID(),
      page: '/',
      language: 'nl',
      helpful: true,
    });
    await runAt(400);
    assert.equal(await questions(), 1);
  });

  test('a wrong clock at the first start of an empty store is forgotten', async () => {
    const empty = await openTestGateway();
    const questionsThere = () =>
      empty.store.database.selectFrom('unanswered_questions').select('id').execute();
    const plausible = (days: number) =>
      clockIsPlausible(empty.store, new Date(mondayMorning.getTime() + days * day));
    assert.equal(await plausible(730), true);
    await empty.post('/v1/chat-answers', { question: 'Hoe oud is de maan?', language: 'nl' });
    assert.equal((await questionsThere()).length, 1);
    for (const days of [730, 730.9, 400]) assert.equal(await plausible(days), false, String(days));
    await empty.close();
  });

  test('no run is held back while the clock goes on in steps of at most a day, also backwards', async () => {
    const steps = fc.array(fc.double({ min: -3, max: 1, noNaN: true }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await gateway.store.commit((transaction) => transaction.deleteFrom('counting').execute());
        let now = mondayMorning.getTime();
        for (const step of sequence) {
          now += Math.trunc(step * day);
          assert.equal(await clockIsPlausible(gateway.store, new Date(now)), true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
