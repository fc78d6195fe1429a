import type { ErasureReceipt } from '@plein/domain/newsroom.js';
import type { PollView } from '@plein/domain/polls.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { aggregate } from '../aggregation/aggregate.js';
import { wireEvent } from '../testing/events.fixtures.js';
import type { Timers } from '../core/timers.js';
import { seed } from '../residents/content/seed.js';
import { content, mondayMorning } from '../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../testing/gateway.fixtures.js';
import { deleteExpired } from './delete-expired.js';
import { defaultRetentionPeriods } from './retention-periods.js';
import { startRetentionJob } from './retention-job.js';

const day = 86_400_000;

describe('how long data is kept', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({ dependencies: { access: { reports: 'open' } } });
  });
  afterEach(() => gateway.close());

  const later = (days: number) => (gateway.now = new Date(mondayMorning.getTime() + days * day));
  const run = () => deleteExpired(gateway.store, defaultRetentionPeriods, gateway.now);
  const rows = async (table: 'callbacks' | 'feedback' | 'events' | 'ballots' | 'unanswered_questions') =>
    (await gateway.store.database.selectFrom(table).selectAll().execute()).length;
  const counts = async () =>
    (await gateway.store.database.selectFrom('event_counts').select('count').execute()).reduce(
      (sum, { count }) => sum + count,
      0,
    );

  async function requestCallback(): Promise<string> {
    const id = crypto.randomUUID();
    await gateway.ask('/v1/callback-requests', {
      id,
      name: 'A. Bewoner',
      phone: '06 12345678',
      slot: { date: '2026-11-24', opens: '09:00', closes: '12:00' },
      language: 'nl',
    });
    return id;
  }

  test('a callback goes thirty days after it was closed, and one that nobody closed after its window', async () => {
    const [closed, open] = [await requestCallback(), await requestCallback()];
    later(1);
    await gateway.ask(`/v1/callbacks/${closed}/closing`, { outcome: 'kept' });
    later(30.9);
    assert.equal((await run()).callbacks, undefined);
    later(31.1);
    assert.deepEqual(await run(), { callbacks: 1 });
    assert.equal(await rows('callbacks'), 1);
    later(180);
    await run();
    assert.equal(await rows('callbacks'), 1, open);
    later(183);
    assert.equal((await run())['open-callbacks'], 1);
    assert.equal(await rows('callbacks'), 0);
  });

  test('a question without an answer goes after ninety days', async () => {
    await gateway.post('/v1/chat-answers', { question: 'Hoe oud is de maan?', language: 'nl' });
    later(89);
    await run();
    assert.equal(await rows('unanswered_questions'), 1);
    later(91);
    assert.deepEqual(await run(), { questions: 1 });
  });

  test('what was written with feedback goes after a year, and the score stays', async () => {
    const id = crypto.randomUUID();
    const submission = { id, page: '/', language: 'nl', helpful: false, text: 'Niet duidelijk.' };
    await gateway.ask('/v1/feedback-submissions', submission);
    later(364);
    assert.deepEqual(await run(), {});
    later(366);
    assert.deepEqual(await run(), { 'feedback-text': 1 });
    const [row] = await gateway.store.database.selectFrom('feedback').selectAll().execute();
    assert.deepEqual([row?.helpful, row?.text], [0, null]);
  });

  test('a case goes a year after its end, and one that has not ended stays', async () => {
    const [first] = content.cases;
    assert.ok(first);
    const { document } = first;
    const ended = {
      ...first,
      document: {
        ...document,
        zaak: { ...document.zaak, identificatie: 'ZB-2026-9999', einddatum: '2026-11-20' },
      },
    };
    await seed(gateway.store, { ...content, cases: [first, ended] }, mondayMorning);
    later(361);
    assert.deepEqual(await run(), {});
    later(363);
    assert.deepEqual(await run(), { cases: 1 });
    const left = await gateway.store.database.selectFrom('cases').select('reference').execute();
    assert.deepEqual(left, [{ reference: document.zaak.identificatie }]);
  });

  test('a case is erased by its number, however it is typed', async () => {
    const { identificatie } = content.cases[0]?.document.zaak ?? { identificatie: '' };
    const erased = await gateway.ask<ErasureReceipt>('/v1/erasures', { id: identificatie.toLowerCase() });
    assert.deepEqual([erased.status, erased.body.cases], [200, 1]);
    assert.equal((await gateway.ask('/v1/erasures', { id: identificatie })).status, 404);
  });

  test('ballots go a year after their poll has closed, and what residents see of it stays', async () => {
    for (const [voter, choice] of [
      ['a'.repeat(22), 'bomen'],
      ['b'.repeat(22), 'water'],
    ] as const) {
      const ballot = { id: crypto.randomUUID(), voter, choices: [choice] };
      assert.equal((await gateway.ask('/v1/polls/plein/votes', ballot)).status, 201);
    }
    later(60);
    const before = (await gateway.ask<PollView>('/v1/polls/plein')).body.tally;
    assert.equal(before?.voters, 2);
    later(300);
    await run();
    assert.equal(await rows('ballots'), 2);
    later(380);
    assert.equal((await run()).ballots, 2);
    assert.equal(await rows('ballots'), 0);
    assert.deepEqual((await gateway.ask<PollView>('/v1/polls/plein')).body.tally, before);
  });

  test('events go once they are counted and 400 days old, and the counts stay', async () => {
    await gateway.post('/v1/events', [wireEvent(1), wireEvent(2)], {
      'content-type': 'application/cloudevents-batch+json',
    });
    later(401);
    assert.deepEqual(await run(), {}, 'what is not counted yet stays');
    await aggregate(gateway.store, gateway.now);
    assert.deepEqual(await run(), { events: 2 });
    assert.equal(await rows('events'), 0);
    assert.equal(await counts(), 2);
  });

  test('what went is in the audit log, without saying what it was', async () => {
    await gateway.post('/v1/chat-answers', { question: 'Hoe oud is de maan?', language: 'nl' });
    later(91);
    await run();
    const [entry] = await gateway.store.database.selectFrom('audit_entries').selectAll().execute();
    assert.deepEqual([entry?.action, entry?.subject, entry?.detail], ['data.expired', 'questions', '1']);
    assert.deepEqual(await run(), {});
  });

  test('it runs at the start and every hour, until it is stopped', async () => {
    let tick = (): void => {};
    let stopped = false;
    const timers: Timers = {
      setInterval(handler, milliseconds) {
        assert.equal(milliseconds, 3_600_000);
        tick = handler;
        return 0;
      },
      clearInterval: () => (stopped = true),
    };
    await gateway.post('/v1/chat-answers', { question: 'Hoe oud is de maan?', language: 'nl' });
    const options = {
      store: gateway.store,
      clock: () => gateway.now,
      retention: { ...defaultRetentionPeriods, questions: 1 },
      timers,
    };
    later(0.9);
    const retention = startRetentionJob(options);
    await retention.stop();
    assert.ok(stopped);
    assert.equal(await rows('unanswered_questions'), 1);
    later(1.1);
    tick();
    await retention.stop();
    assert.equal(await rows('unanswered_questions'), 0);
  });

  test('what a resident sent is erased by its reference, however it is typed', async () => {
    const id = await requestCallback();
    const [row] = await gateway.store.database.selectFrom('callbacks').selectAll().execute();
    const typed = (row?.reference ?? '').toLowerCase();
    const erased = await gateway.ask<ErasureReceipt>('/v1/erasures', { id: typed });
    assert.deepEqual(erased.body, {
      callbacks: 1,
      appointments: 0,
      messages: 0,
      feedback: 0,
      cases: 0,
      ballots: 0,
      pollAnswers: 0,
      caseReactions: 0,
      unansweredQuestions: 0,
      events: 0,
    });
    assert.equal((await gateway.ask('/v1/erasures', { id })).status, 404);
    const [entry] = await gateway.store.database.selectFrom('audit_entries').selectAll().execute();
    assert.deepEqual([entry?.action, entry?.detail], ['data.erased', 'callbacks']);
  });

  test('an event is erased from the counts as well', async () => {
    await gateway.post('/v1/events', [wireEvent(1), wireEvent(2)], {
      'content-type': 'application/cloudevents-batch+json',
    });
    later(1);
    await aggregate(gateway.store, gateway.now);
    assert.equal(await counts(), 2);
    const erased = await gateway.ask<ErasureReceipt>('/v1/erasures', { id: wireEvent(1).id });
    assert.equal(erased.body.events, 1);
    assert.equal(await counts(), 1);
    assert.equal(await rows('events'), 1);
  });
});
