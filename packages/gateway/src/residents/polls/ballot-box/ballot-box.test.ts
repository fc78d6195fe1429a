import { uuidv7 } from '@plein/domain/identifier.js';
import type { ErasureReceipt, PollDraft, PollDraftList } from '@plein/domain/newsroom.js';
import { countedTogether, firstCounts, type PollView, type VoteReceipt } from '@plein/domain/polls.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { createGateway } from '../../../app.js';
import { openTestGateway, type TestGateway } from '../../../testing/gateway.fixtures.js';
import { createBallotBox } from './ballot-box.js';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const voter = () => uuidv7(0, random).replaceAll('-', '');
const options = ['bomen', 'water', 'markt'];
const afterClose = new Date('2026-12-01T08:00:00Z');

describe('votes that are counted in groups', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await open();
  });
  afterEach(() => gateway.close());

  const open = (secret = 'a'.repeat(32)) =>
    openTestGateway({
      dependencies: {
        access: { reports: 'open' },
        limits: { polls: 1_000_000 },
        votesTogether: countedTogether,
        ballotSecret: secret,
      },
    });
  const box = (ballotSecret?: string) =>
    createBallotBox({
      store: gateway.store,
      clock: () => gateway.now,
      random,
      log: { info() {}, warn() {}, error: (_, text) => void gateway.logged.push(text) },
      ...(ballotSecret !== undefined && { ballotSecret }),
    });
  const vote = async (choice = 'bomen', who = voter(), id: string = crypto.randomUUID()) => {
    const { status, body } = await gateway.ask<VoteReceipt>('/v1/polls/plein/votes', {
      ...{ id, voter: who, choices: [choice] },
    });
    assert.ok(status < 300, JSON.stringify(body));
    return body;
  };
  const waiting = () => gateway.store.database.selectFrom('waiting_votes').selectAll().execute();
  const counted = async () =>
    (await gateway.store.database.selectFrom('ballots').selectAll().execute()).length;
  const draft = async () =>
    (await gateway.ask<PollDraftList>('/v1/poll-drafts')).body.polls.find(({ poll }) => poll.id === 'plein');
  const view = async () => (await gateway.ask<PollView>('/v1/polls/plein')).body;

  test('change the counts once for a whole group, and staff know how many voted', async () => {
    const seen: (number | undefined)[] = [];
    for (let number = 1; number <= 3 * firstCounts; number += 1) {
      const { tally } = await vote();
      assert.equal(tally?.isHidden === true, number < firstCounts);
      assert.equal(tally?.voters, await counted());
      assert.equal((await waiting()).length, number - (tally?.voters ?? 0));
      seen.push(tally?.voters);
      if (number % 30 === 0) assert.equal((await draft())?.voters, number);
    }
    const steps = [...new Set(seen)].map((count, index, all) => (count ?? 0) - (all[index - 1] ?? 0));
    assert.deepEqual(steps, [0, ...Array.from({ length: 5 }, () => countedTogether)]);
    assert.equal((await draft())?.tally?.voters, 125);
  });

  test('wait in rows of one length, which tell no voter, no choice and no moment', async () => {
    const who = voter();
    for (let number = 0; number < 40; number += 1)
      await vote(options[number % 3], number === 7 ? who : voter());
    const before = await waiting();
    assert.equal(new Set(before.map(({ sealed }) => sealed.length)).size, 1);
    assert.equal(new Set(before.map(({ tag }) => tag.length)).size, 1);
    await vote('markt', who);
    const changed = await waiting();
    assert.equal(changed.length, 40, 'a voter has one vote that waits');
    for (let number = 0; number < 10; number += 1) await vote();
    const after = new Set((await waiting()).flatMap(({ tag, sealed }) => [tag, sealed]));
    assert.equal(after.size, 2 * countedTogether);
    for (const { tag, sealed } of changed) assert.ok(!after.has(tag) && !after.has(sealed));
  });

  test('end in the newest vote of each voter, whether it was counted or waits', async () => {
    const people = Array.from({ length: 70 }, () => voter());
    const made = fc.array(fc.tuple(fc.nat(69), fc.constantFrom(...options), fc.nat(1_000)), {
      minLength: 100,
      maxLength: 200,
    });
    await fc.assert(
      fc.asyncProperty(made, async (votes) => {
        const fresh = people.map((one) => voter() + one.slice(0, 4));
        const newest = new Map<string, { at: number; choice: string }>();
        for (const [person, choice, before] of votes) {
          const who = fresh[person] ?? '';
          const at = gateway.now.getTime() - before;
          await vote(choice, who, uuidv7(at, random));
          if (at >= (newest.get(who)?.at ?? 0)) newest.set(who, { at, choice });
        }
        for (const [who, { choice }] of newest) {
          const { body } = await gateway.ask<VoteReceipt>('/v1/polls/plein/vote-lookups', { voter: who });
          assert.deepEqual(body.choices, [choice]);
        }
      }),
      { numRuns: 3 },
    );
  });

  test('are known when they are sent again, before and after they are counted', async () => {
    const sent = Array.from({ length: 60 }, () => [voter(), crypto.randomUUID()] as const);
    for (const [who, id] of sent) await vote('water', who, id);
    for (const [who, id] of sent) {
      const again = await gateway.ask<VoteReceipt>('/v1/polls/plein/votes', {
        ...{ id, voter: who, choices: ['bomen'] },
      });
      assert.deepEqual([again.status, again.body.changed, again.body.choices], [200, false, ['water']]);
    }
    assert.equal((await draft())?.voters, 60);
  });

  test('are all counted at the first question after the close, and when an editor closes', async () => {
    for (let number = 0; number < 7; number += 1) await vote('water');
    gateway.now = afterClose;
    assert.equal((await view()).tally?.voters, 7);
    assert.deepEqual(await waiting(), []);
    await gateway.close();
    gateway = await open();
    for (let number = 0; number < 57; number += 1) await vote('water');
    const { body } = await gateway.ask<PollDraft>('/v1/poll-drafts/plein/closing', {});
    assert.deepEqual([body.voters, body.tally?.voters, (await waiting()).length], [57, 57, 0]);
  });

  test('are counted after the close by the job, and erased where they wait', async () => {
    const ids = Array.from({ length: 5 }, () => crypto.randomUUID());
    for (const id of ids) await vote('bomen', voter(), id);
    const erased = await gateway.ask<ErasureReceipt>('/v1/erasures', { id: ids[2]?.toUpperCase() });
    assert.deepEqual([erased.status, erased.body.ballots], [200, 1]);
    gateway.now = afterClose;
    await box('a'.repeat(32)).countAll();
    assert.equal(await counted(), 4);
  });

  test('of a closed poll are added up once a minute, and anew where one is erased', async () => {
    const ids = Array.from({ length: 4 }, () => crypto.randomUUID());
    for (const id of ids) await vote('bomen', voter(), id);
    gateway.now = afterClose;
    assert.equal((await view()).tally?.voters, 4);
    const another = createGateway({
      store: gateway.store,
      clock: () => gateway.now,
      random,
      access: { reports: 'open' },
    });
    const erase = (app: TestGateway['app'], id: string | undefined) =>
      app.request('/v1/erasures', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id }),
      });
    assert.equal((await erase(another, ids[0])).status, 200);
    assert.equal((await view()).tally?.voters, 4, 'the ballots were read again');
    gateway.now = new Date(afterClose.getTime() + 60_000);
    assert.equal((await view()).tally?.voters, 3);
    assert.equal((await erase(gateway.app, ids[1])).status, 200);
    assert.equal((await view()).tally?.voters, 2);
  });

  test('wait until the secret that sealed them is back, and are named in the log', async () => {
    for (let number = 0; number < 3; number += 1) await vote();
    gateway.now = afterClose;
    await box('b'.repeat(32)).countAll();
    assert.equal(await counted(), 0);
    assert.match(gateway.logged.join(), /another PLEIN_BALLOT_SECRET sealed them/);
    await box('a'.repeat(32)).countAll();
    assert.equal(await counted(), 3);
  });

  test('go a month after the close where their secret stays away', async () => {
    await vote();
    gateway.now = new Date(afterClose.getTime() + 31 * 86_400_000);
    await box().countAll();
    assert.deepEqual([await counted(), (await waiting()).length], [0, 0]);
  });
});

test('votes from before the operator gave a secret are counted, and a change of them counts once', async () => {
  const gateway = await openTestGateway({ dependencies: { votesTogether: countedTogether } });
  const who = voter();
  const send = (app: TestGateway['app'], choice: string) =>
    app.request('/v1/polls/plein/votes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: crypto.randomUUID(), voter: who, choices: [choice] }),
    });
  await send(gateway.app, 'bomen');
  const { store, now } = gateway;
  const options = { store, clock: () => now, random, ballotSecret: 'c'.repeat(32) };
  assert.equal((await send(createGateway(options), 'water')).status, 200);
  await createBallotBox({ ...options, clock: () => afterClose }).countAll();
  const rows = await store.database.selectFrom('ballots').select('choices').execute();
  assert.deepEqual(rows, [{ choices: '["water"]' }]);
  await gateway.close();
});
