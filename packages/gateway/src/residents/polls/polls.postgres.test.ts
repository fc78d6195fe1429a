import { uuidv7 } from '@plein/domain/identifier.js';
import type { PollDraft } from '@plein/domain/newsroom.js';
import type { PollView, VoteReceipt } from '@plein/domain/polls.js';
import { sql } from 'kysely';
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createGateway } from '../../app.js';
import { openPostgresStore } from '../../store/postgres/postgres-store.js';
import type { Store } from '../../store/store.js';
import { content, mondayMorning } from '../../testing/content.fixtures.js';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { seed } from '../content/seed.js';
import { rewriteBallots } from './rewrite-ballots.js';

const server = await startPostgres();
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const votes = '/v1/polls/plein/votes';

describe('polls at two gateways on PostgreSQL', { skip: !server && 'there is no PostgreSQL here' }, () => {
  after(() => server?.stop());

  async function twoGateways(votesTogether?: number) {
    assert.ok(server);
    const url = await server.makeDatabase();
    const stores = [await openPostgresStore(url), await openPostgresStore(url)] as const;
    await seed(stores[0], content, mondayMorning);
    const ask = async <Answer>(store: Store, path: string, body?: unknown) => {
      const app = createGateway({
        store,
        random,
        clock: () => mondayMorning,
        access: { reports: 'open' },
        limits: { polls: 100_000 },
        ...(votesTogether !== undefined && { votesTogether }),
      });
      const response = await app.request(path, {
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
        headers: { 'content-type': 'application/json' },
      });
      return { status: response.status, body: (await response.json()) as Answer };
    };
    return { stores, ask, close: () => Promise.all(stores.map((store) => store.close())) };
  }

  it('keeps the newest vote of a voter, whichever gateway gets it first', async () => {
    const { stores, ask, close } = await twoGateways();
    const at = mondayMorning.getTime() - 60_000;
    for (let round = 0; round < 40; round++) {
      const voter = uuidv7(0, random).replaceAll('-', '');
      const older = { id: uuidv7(at, random), voter, choices: ['bomen'] };
      const newer = { id: uuidv7(at + 1, random), voter, choices: ['water'] };
      const answers = await Promise.all([
        ask<VoteReceipt>(stores[0], votes, older),
        ask<VoteReceipt>(stores[1], votes, newer),
      ]);
      const found = await ask<VoteReceipt>(stores[0], '/v1/polls/plein/vote-lookups', { voter });
      assert.deepEqual(found.body.choices, ['water']);
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      assert.ok(answers.every(({ status }) => status === 200 || status === 201));
    }
    await close();
  });

  it('counts nothing after a close at the other gateway', async () => {
    const { stores, ask, close } = await twoGateways();
    const vote = (index: number) =>
      ask(stores[index % 2 === 0 ? 0 : 1], votes, {
        id: uuidv7(mondayMorning.getTime(), random),
        voter: uuidv7(0, random).replaceAll('-', ''),
        choices: ['bomen'],
      });
    const before = Array.from({ length: 60 }, (_, index) => vote(index));
    const closing = ask<PollDraft>(stores[1], '/v1/poll-drafts/plein/closing', {});
    const behind = Array.from({ length: 60 }, (_, index) => vote(index));
    const answers = await Promise.all([...before, ...behind]);
    const told = (await closing).body.voters;
    assert.equal(answers.filter(({ status }) => status === 201).length, told);
    assert.equal((await ask<PollView>(stores[0], '/v1/polls/plein')).body.tally?.voters, told);
    await close();
  });

  it('counts every vote once, in groups, whichever gateway counts them', async () => {
    const { stores, ask, close } = await twoGateways();
    const people = Array.from({ length: 200 }, () => uuidv7(0, random).replaceAll('-', ''));
    const vote = (voter: string, index: number, choice: string) =>
      ask<VoteReceipt>(stores[index % 2 === 0 ? 0 : 1], votes, {
        ...{ id: uuidv7(mondayMorning.getTime() + index, random), voter, choices: [choice] },
      });
    const seen = await Promise.all(people.map((voter, index) => vote(voter, index, 'bomen')));
    assert.ok(seen.some(({ body }) => (body.tally?.voters ?? 0) >= 25));
    const changed = await Promise.all(
      people.slice(0, 90).map((voter, index) => vote(voter, 1 + index, 'water')),
    );
    assert.ok(changed.every(({ body }) => body.changed));
    const waiting = await stores[0].database.selectFrom('waiting_votes').select('tag').execute();
    assert.ok(waiting.length >= 25, `${waiting.length} votes go on waiting`);
    const { body } = await ask<PollDraft>(stores[1], '/v1/poll-drafts/plein/closing', {});
    const counts = body.tally?.counts.map(({ count }) => count);
    assert.deepEqual([body.voters, counts], [200, [110, 90, 0]]);
    await close();
  });

  it('shows neither place, transaction nor time of a ballot once the ballots are rewritten', async () => {
    const { stores, ask, close } = await twoGateways(0);
    for (let index = 0; index < 50; index++) {
      await ask(stores[0], votes, {
        id: uuidv7(mondayMorning.getTime() + index, random),
        voter: uuidv7(0, random).replaceAll('-', ''),
        choices: ['bomen'],
      });
    }
    const places = async () =>
      (
        await sql<{ hash: string; writer: string }>`
          select voter_hash as hash, xmin::text as writer from ballots order by ctid`.execute(
          stores[0].database,
        )
      ).rows;
    const before = await places();
    assert.ok(new Set(before.map(({ writer }) => writer)).size > 1, 'before, each has its transaction');
    await rewriteBallots(stores[0]);
    const rows = await places();
    assert.equal(new Set(rows.map(({ writer }) => writer)).size, 1);
    assert.deepEqual(
      rows.map(({ hash }) => hash),
      before.map(({ hash }) => hash).sort(),
    );
    await close();
  });
});
