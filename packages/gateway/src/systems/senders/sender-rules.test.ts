import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { senders } from '@plein/domain/vocabulary/senders.js';
import fc from 'fast-check';
import { sha256 } from '../../core/digest.js';
import { by, clientsByHeader } from '../../testing/clients.fixtures.js';
import { passport, profile, content } from '../../testing/content.fixtures.js';
import { batchType, eventNames, wireEvent } from '../../testing/events.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';

const telephony = 'urn:nld:oin:00000001999999990000:systeem:telefonie';
const page = 'https://www.zilverbeek.example/';
const own = 'https://www.zilverbeek.example/newsroom';
const command = { authorization: 'Bearer command-token' };
let gateway: TestGateway;
let number = 0;

async function open(limits: Record<string, number> = {}): Promise<TestGateway> {
  const organisation = { ...profile.organisation, url: page };
  const opened = await openTestGateway({
    content: { ...content, profile: { ...profile, organisation } },
    dependencies: { ...clientsByHeader, limits, commandTokenHash: await sha256('command-token') },
  });
  opened.now = new Date('2026-11-23T09:00:05.000Z');
  return opened;
}
beforeEach(async () => {
  gateway = await open();
});
afterEach(() => gateway.close());

const event = (
  name: Parameters<typeof wireEvent>[1] = 'chat.started',
  data: object = {},
  more: object = {},
) => ({
  ...wireEvent((number += 1), name, data),
  source: page,
  ...more,
});
const send = (events: unknown, headers: Record<string, string> = {}) =>
  gateway.post('/v1/events', events, { 'content-type': batchType, ...headers });

/** Returns the fields for which an event without a key is refused; none where it is stored. */
async function refusal(one: unknown): Promise<string[]> {
  const answer = await send([one]);
  if (answer.status === 202) return [];
  assert.equal(answer.status, 400);
  return (await problemOf(answer)).fields.map((field) => field.replace(/^\/0/, ''));
}

describe('without a key', () => {
  test('what an element on a page sends is stored, and no other event is', async () => {
    for (const name of eventNames) {
      const isOfPage = senders[name].some((sender) => sender.startsWith('plein-'));
      assert.deepEqual(await refusal(event(name)), isOfPage ? [] : ['/type'], name);
    }
  });

  test('nothing is stored in the name of a system, in any spelling', async () => {
    assert.deepEqual(await refusal(event('chat.started', {}, { source: telephony })), []);
    const made = await gateway.ask(
      '/v1/api-keys',
      { name: 'Telefoon', source: telephony },
      { headers: command },
    );
    assert.equal(made.status, 201);
    for (const source of [
      telephony,
      telephony.toUpperCase(),
      `${telephony}/`,
      telephony.replace('telefonie', '%74elefonie'),
    ]) {
      assert.deepEqual(await refusal(event('chat.started', {}, { source })), ['/source'], source);
    }
  });

  test('nothing is stored in the name of the newsroom or its staff', async () => {
    for (const source of [own, '/newsroom', `${own}/`, own.toUpperCase()]) {
      assert.deepEqual(await refusal(event('chat.started', {}, { source })), ['/source'], source);
    }
    assert.deepEqual(await refusal(event('chat.started', { component: 'newsroom' })), ['/data/component']);
    const judged = { preventable: 'yes', preventableSaidBy: 'staff' };
    assert.deepEqual(await refusal(event('chat.started', judged)), ['/data/preventableSaidBy']);
    assert.deepEqual(await refusal(event('chat.started', { ...judged, preventableSaidBy: 'resident' })), []);
  });

  test('only moments of the last thirty days are stored', async () => {
    const day = 86_400_000;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -2 * 365 * day, max: 2 * 365 * day }), async (away) => {
        const occurredAt = new Date(gateway.now.getTime() + away).toISOString();
        const isRight = away <= 3_600_000 && away >= -30 * day;
        assert.deepEqual(
          await refusal(event('chat.started', { occurredAt })),
          isRight ? [] : ['/data/occurredAt'],
        );
      }),
      { numRuns: 40, examples: [[0], [3_600_000], [3_600_001], [-30 * day], [-30 * day - 1]] },
    );
  });

  test('unknown names are counted together, and known ones under their own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webUrl(), fc.stringMatching(/^[a-z][a-z0-9-]{2,20}$/), async (task, name) => {
        await send([event('poll.seen', { task, department: name, component: name, poll: name })]);
      }),
      { numRuns: 30 },
    );
    await send([event('poll.seen', { task: passport, department: 'burgerzaken', poll: 'plein' })]);
    const rows = await gateway.store.database
      .selectFrom('events')
      .select(['task', 'department', 'component', 'detail'])
      .distinct()
      .execute();
    assert.deepEqual(
      rows.toSorted((one, two) => (String(one.task) < String(two.task) ? -1 : 1)),
      [
        { task: passport, department: 'burgerzaken', component: 'plein-chat-launcher', detail: 'plein' },
        { task: 'urn:plein:other', department: 'other', component: 'other', detail: 'other' },
      ],
    );
  });
});

describe('the limits of events', () => {
  const batch = (size: number) => Array.from({ length: size }, () => event());

  test('count requests and events of each client, and nothing of what is refused', async () => {
    await gateway.close();
    gateway = await open({ events: 5, eventsWithoutKey: 100 });
    for (let round = 0; round < 20; round += 1) {
      assert.equal((await send([event('contact.registered')], by('one'))).status, 400);
    }
    assert.equal((await send(batch(90), by('one'))).status, 202);
    const full = await send(batch(11), by('one'));
    assert.equal(full.status, 429);
    assert.ok(Number(full.headers.get('retry-after')) > 0);
    assert.equal((await send(batch(10), by('one'))).status, 202);
    assert.equal((await send(batch(10), by('other'))).status, 202);
    const rounds = [];
    for (let round = 0; round < 6; round += 1) rounds.push((await send(batch(1), by('third'))).status);
    assert.deepEqual(rounds, [202, 202, 202, 202, 202, 429]);
  });

  test('do not hold for a system with a key', async () => {
    await gateway.close();
    gateway = await open({ events: 1, eventsWithoutKey: 1 });
    const draft = { name: 'Telefoon', source: telephony };
    const made = await gateway.ask<{ key: string }>('/v1/api-keys', draft, { headers: command });
    for (let round = 0; round < 3; round += 1) {
      const call = event('contact.ended', { channel: 'phone', occurredAt: '2020-01-01T00:00:00Z' });
      const headers = { authorization: `Bearer ${made.body.key}` };
      assert.equal((await send([{ ...call, source: telephony }], headers)).status, 202);
    }
  });
});
