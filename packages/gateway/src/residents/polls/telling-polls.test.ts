import type { PollDraftList } from '@plein/domain/newsroom.js';
import { choiceOf, smallestTally, type Poll, type PollView, type VoteReceipt } from '@plein/domain/polls.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { content, squarePoll } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';

const order = (...options: readonly string[]): string[] =>
  options.map((option, index) => choiceOf(option, index + 1));
const ranking: Poll = {
  ...squarePoll,
  id: 'volgorde',
  kind: 'ranking',
  maxChoices: 3,
  results: 'after-close',
};
const votes = '/v1/polls/volgorde/votes';
const voter = () => crypto.randomUUID().replaceAll('-', '');

describe('a poll of which a ballot can be the only one of its sort', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({
      content: { ...content, polls: [ranking] },
      dependencies: { access: { reports: 'open' } },
    });
  });
  afterEach(() => gateway.close());

  const vote = async (choices: readonly string[]): Promise<VoteReceipt> => {
    const answer = await gateway.post(votes, { id: crypto.randomUUID(), voter: voter(), choices });
    assert.equal(answer.status, 201);
    return (await answer.json()) as VoteReceipt;
  };
  const view = async (): Promise<PollView> =>
    (await (await gateway.app.request('/v1/polls/volgorde')).json()) as PollView;
  const draft = async () =>
    (await gateway.ask<PollDraftList>('/v1/poll-drafts')).body.polls.find(
      ({ poll }) => poll.id === 'volgorde',
    );
  const close = (): void => {
    gateway.now = new Date('2026-12-01T08:00:00Z');
  };

  test('shows nobody a result while it is open, and staff how many voted', async () => {
    for (let count = 0; count < smallestTally; count += 1)
      assert.equal((await vote(order('water', 'bomen'))).tally, undefined);
    assert.equal((await view()).tally, undefined);
    const { voters, tally } = (await draft()) ?? {};
    assert.deepEqual([voters, tally], [smallestTally, undefined]);
    close();
    assert.deepEqual((await view()).tally?.ranking?.winners, ['water']);
    assert.deepEqual((await draft())?.tally, (await view()).tally);
  });

  test('shows no result after the close where few voted, also once the ballots are deleted', async () => {
    await vote(order('water', 'bomen'));
    close();
    const few = { voters: 1, counts: [], isHidden: true };
    assert.deepEqual((await view()).tally, few);
    assert.deepEqual((await draft())?.tally, few);
  });

  test('stores a ballot in the order of the poll, and the receipt says the same', async () => {
    const { choices } = await vote(['markt=1', 'bomen=2']);
    assert.deepEqual(choices, ['bomen=2', 'markt=1']);
    const [stored] = await gateway.store.database.selectFrom('ballots').select('choices').execute();
    assert.equal(stored?.choices, '["bomen=2","markt=1"]');
  });

  test('refuses a ballot by the rule of its kind, and says what to write', async () => {
    const refused: [string[], RegExp][] = [
      [['bomen=1', 'water=1'], /place of its own/],
      [['bomen=2'], /skip none/],
      [['bomen'], /Choose from/],
    ];
    for (const [choices, detail] of refused) {
      const answer = await gateway.post(votes, { id: crypto.randomUUID(), voter: voter(), choices });
      assert.equal(answer.status, 400);
      assert.match(JSON.stringify(await problemOf(answer)), detail);
    }
  });

  test('cannot be written with results that show while it is open', async () => {
    const poll = { ...ranking, id: 'snel', results: 'after-vote' };
    const answer = await gateway.ask('/v1/poll-drafts/snel', poll, { method: 'PUT' });
    assert.equal(answer.status, 400);
    assert.match(JSON.stringify(answer.body), /"\/results"/);
  });
});
