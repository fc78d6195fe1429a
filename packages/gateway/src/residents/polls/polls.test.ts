import { uuidv7 } from '@plein/domain/identifier.js';
import type { PollView, VoteReceipt } from '@plein/domain/polls.js';
import type { PollDraft } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { squarePoll } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';

const votes = '/v1/polls/plein/votes';
const voter = () => crypto.randomUUID().replaceAll('-', '');
const ballot = (choices: string[], who = voter()) => ({ id: crypto.randomUUID(), voter: who, choices });

describe('a poll', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway();
  });
  afterEach(() => gateway.close());

  async function vote(body: object, path = votes): Promise<{ status: number; receipt: VoteReceipt }> {
    const response = await gateway.post(path, body);
    return { status: response.status, receipt: (await response.json()) as VoteReceipt };
  }
  async function view(poll: string): Promise<PollView> {
    return (await (await gateway.app.request(`/v1/polls/${poll}`)).json()) as PollView;
  }
  const countOf = ({ tally }: { tally?: VoteReceipt['tally'] }, option: string) =>
    tally?.counts.find((one) => one.option === option)?.count;

  test('is shown with its state by the clock, and without results before a vote', async () => {
    assert.deepEqual(await view('plein'), { poll: squarePoll, state: 'open' });
    gateway.now = new Date('2026-10-31T12:00:00Z');
    assert.equal((await view('plein')).state, 'announced');
    gateway.now = new Date('2026-12-01T08:00:00Z');
    const closed = await view('plein');
    assert.equal(closed.state, 'closed');
    assert.equal(closed.tally?.voters, 0);
  });

  test('counts a vote and shows the voter the results', async () => {
    const first = await vote(ballot(['bomen']));
    assert.equal(first.status, 201);
    const { status, receipt } = await vote(ballot(['water']));
    assert.equal(status, 201);
    assert.deepEqual([receipt.changed, receipt.choices], [false, ['water']]);
    assert.equal(receipt.tally?.voters, 2);
    assert.equal(countOf(receipt, 'bomen'), 1);
  });

  test('a vote that is changed counts once', async () => {
    const who = voter();
    await vote(ballot(['bomen'], who));
    const { status, receipt } = await vote(ballot(['water'], who));
    assert.equal(status, 200);
    assert.equal(receipt.changed, true);
    assert.deepEqual(
      [receipt.tally?.voters, countOf(receipt, 'bomen'), countOf(receipt, 'water')],
      [1, 0, 1],
    );
  });

  test('a vote that is sent again changes nothing, also many times at once', async () => {
    const body = ballot(['bomen']);
    const answers = await Promise.all(Array.from({ length: 6 }, () => vote(body)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.ok(answers.every(({ receipt }) => receipt.tally?.voters === 1));
    gateway.now = new Date('2026-12-02T08:00:00Z');
    assert.equal((await vote(body)).status, 200, 'the outbox may be late');
  });

  test('a kept vote that arrives after its change does not undo it', async () => {
    const who = voter();
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const at = gateway.now.getTime();
    const early = { ...ballot(['bomen'], who), id: uuidv7(at, random) };
    await vote({ ...ballot(['water'], who), id: uuidv7(at + 1, random) });
    const { status, receipt } = await vote(early);
    assert.equal(status, 200);
    assert.deepEqual([receipt.choices, receipt.changed], [['water'], false]);
  });

  test('a vote with a clock that is ahead does not stop a change of it', async () => {
    const who = voter();
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const at = gateway.now.getTime();
    await vote({ ...ballot(['bomen'], who), id: uuidv7(at + 2 * 86_400_000, random) });
    for (const [id, choice] of [
      [uuidv7(at, random), 'water'],
      [uuidv7(at + 3_600_000, random), 'markt'],
      [crypto.randomUUID(), 'bomen'],
    ] as const) {
      const { status, receipt } = await vote({ ...ballot([choice], who), id });
      assert.deepEqual([status, receipt.changed, receipt.choices], [200, true, [choice]]);
      assert.equal(receipt.tally?.voters, 1);
    }
  });

  test('votes of one voter in any order end in the newest, also when all arrive at once', async () => {
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(minutes, async (made) => {
        const who = voter();
        const votesOf = made.map((minute, index) => ({
          ...ballot([['bomen', 'water', 'markt'][index % 3] ?? ''], who),
          id: uuidv7(gateway.now.getTime() - minute * 60_000, random),
        }));
        await Promise.all(votesOf.map((one) => vote(one)));
        const newest = votesOf[made.indexOf(Math.min(...made))];
        const found = await gateway.ask<VoteReceipt>('/v1/polls/plein/vote-lookups', { voter: who });
        assert.deepEqual(found.body.choices, newest?.choices);
      }),
      { numRuns: 20 },
    );
  });

  test('no vote is counted after the editor closed the poll, and what the editor was told stays', async () => {
    const editor = await openTestGateway({ dependencies: { access: { reports: 'open' } } });
    const under = Array.from({ length: 60 }, () => editor.post(votes, ballot(['bomen'])));
    const closing = editor.ask<PollDraft>('/v1/poll-drafts/plein/closing', {});
    const late = Array.from({ length: 60 }, () => editor.post(votes, ballot(['water'])));
    const answers = await Promise.all([...under, ...late]);
    const { body } = await closing;
    const counted = answers.filter(({ status }) => status === 201).length;
    assert.equal(answers.filter(({ status }) => status === 409).length, answers.length - counted);
    assert.equal(body.voters, counted);
    assert.equal((await editor.ask<PollView>('/v1/polls/plein')).body.tally?.voters, counted);
    await editor.close();
  });

  test('choices that cannot be counted are refused and named', async () => {
    const wrong: Record<string, string[]> = {
      'too-many': ['bomen', 'water'],
      'unknown-option': ['toren'],
    };
    for (const [code, choices] of Object.entries(wrong)) {
      const response = await gateway.post(votes, ballot(choices));
      assert.equal(response.status, 400);
      const { errors = [] } = await problemOf(response);
      assert.deepEqual([errors[0]?.field, errors[0]?.code], ['/choices', code]);
    }
    for (const body of [
      ballot([]),
      ballot(['bomen', 'bomen']),
      ballot(['bomen'], 'short'),
      { ...ballot(['bomen']), name: 'Jan' },
      { choices: ['bomen'] },
    ]) {
      assert.equal((await gateway.post(votes, body)).status, 400, JSON.stringify(body));
    }
    assert.deepEqual(await gateway.store.database.selectFrom('ballots').selectAll().execute(), []);
  });

  test('before it opens and after it closes a vote is 409', async () => {
    for (const now of ['2026-10-31T12:00:00Z', '2026-12-01T08:00:00Z']) {
      gateway.now = new Date(now);
      const response = await gateway.post(votes, ballot(['bomen']));
      assert.equal(response.status, 409);
      assert.match((await problemOf(response)).detail, /has (not opened yet|closed)/);
    }
  });

  test('results that wait until the end are shown to nobody before it', async () => {
    const path = '/v1/polls/wensen/votes';
    const { receipt } = await vote(ballot(['bomen', 'water']), path);
    assert.equal(receipt.tally, undefined);
    gateway.now = new Date('2026-12-01T08:00:00Z');
    assert.equal(countOf(await view('wensen'), 'water'), 1);
  });

  test('a voter finds the own vote back; another token finds nothing', async () => {
    const who = voter();
    await vote(ballot(['markt'], who));
    const found = await gateway.post('/v1/polls/plein/vote-lookups', { voter: who });
    assert.equal(found.status, 200);
    assert.deepEqual(((await found.json()) as VoteReceipt).choices, ['markt']);
    for (const path of ['/v1/polls/wensen/vote-lookups', '/v1/polls/geen/vote-lookups']) {
      assert.equal((await gateway.post(path, { voter: who })).status, 404);
    }
    assert.equal((await gateway.post('/v1/polls/plein/vote-lookups', { voter: voter() })).status, 404);
    assert.equal((await gateway.post('/v1/polls/plein/vote-lookups', {})).status, 400);
  });

  test('the store keeps a hash of the token, and another one for each poll', async () => {
    const who = voter();
    await vote(ballot(['bomen'], who));
    await vote(ballot(['bomen'], who), '/v1/polls/wensen/votes');
    const rows = await gateway.store.database.selectFrom('ballots').selectAll().execute();
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(who));
    assert.equal(new Set(rows.map(({ voter_hash: hash }) => hash)).size, 2);
  });

  test('that is not there is 404', async () => {
    for (const path of ['/v1/polls/geen', '/v1/polls/%2e%2e', '/v1/polls/A']) {
      assert.equal((await gateway.app.request(path)).status, 404, path);
    }
    assert.equal((await gateway.post('/v1/polls/geen/votes', ballot(['bomen']))).status, 404);
  });
});
