import type { PollDraftList } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { by, clientsByHeader } from '../../../testing/clients.fixtures.js';
import { mondayMorning } from '../../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../../testing/gateway.fixtures.js';
import { linkedGateways } from '../../../testing/linked-gateways.fixtures.js';
import { createVotesFromOnePlace } from './votes-from-one-place.js';

describe('many votes from one place', () => {
  let gateway: TestGateway;
  let number = 0;
  beforeEach(async () => {
    gateway = await openTestGateway({ dependencies: { ...clientsByHeader, access: { reports: 'open' } } });
  });
  afterEach(() => gateway.close());

  const vote = async (client: string, voter = String((number += 1)).padStart(22, '0')) => {
    const ballot = { id: crypto.randomUUID(), voter, choices: ['bomen'] };
    return (await gateway.post('/v1/polls/plein/votes', ballot, by(client))).status;
  };
  const sign = async () => {
    const { body } = await gateway.ask<PollDraftList>('/v1/poll-drafts');
    return body.polls.find(({ poll }) => poll.id === 'plein')?.mostFromOnePlace;
  };

  test('are a sign to staff, in doublings, and each of them counts', async () => {
    for (let round = 0; round < 24; round += 1) assert.equal(await vote('stuffer'), 201);
    assert.equal(await sign(), undefined);
    await vote('stuffer');
    assert.equal(await sign(), 25);
    for (let round = 25; round < 60; round += 1) await vote('stuffer');
    assert.equal(await sign(), 50);
    const { body } = await gateway.ask<PollDraftList>('/v1/poll-drafts');
    assert.equal(body.polls.find(({ poll }) => poll.id === 'plein')?.voters, 60);
    assert.ok(gateway.logged.some((line) => line.includes('from one address')));
  });

  test('are no sign where they come from many places, over many hours, or are changes of one vote', async () => {
    for (let round = 0; round < 60; round += 1) await vote(`home ${round}`);
    for (let round = 0; round < 60; round += 1) {
      await vote('library');
      gateway.now = new Date(gateway.now.getTime() + 180_000);
    }
    for (let round = 0; round < 60; round += 1) await vote('resident', 'a'.repeat(22));
    assert.equal(await sign(), undefined);
  });

  test('leave nothing of who voted, and no moment', async () => {
    for (let round = 0; round < 25; round += 1) await vote('203.0.113.7');
    const rows = await gateway.store.database.selectFrom('polls').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes('203.0.113.7'));
    const [row] = rows.filter(({ id }) => id === 'plein');
    assert.equal(row?.most_from_one_place, 25);
  });
});

describe('votes from one place at several gateways', () => {
  const clock = () => mondayMorning;

  test('are counted together, but for what each counts before it tells the others', () => {
    for (const gateways of [2, 3]) {
      const counters = linkedGateways(gateways).map((link) => createVotesFromOnePlace({ clock, link }));
      const signs: number[] = [];
      for (let vote = 1; signs.length < 3; vote += 1) {
        const sign = counters[vote % gateways]?.count('plein', 'stuffer');
        // A second gateway says the same a little later.
        if (sign === undefined || sign <= (signs.at(-1) ?? 0)) continue;
        assert.ok(vote >= sign && vote <= sign + 4 * (gateways - 1), `${sign} at vote ${vote}`);
        signs.push(sign);
      }
      assert.deepEqual(signs, [25, 50, 100]);
    }
  });

  test('are told of by poll and client', () => {
    const [one, other] = linkedGateways(2).map((link) => createVotesFromOnePlace({ clock, link }));
    for (let vote = 0; vote < 24; vote += 1) assert.equal(one?.count('plein', 'library'), undefined);
    assert.equal(other?.count('plein', 'somebody'), undefined);
    assert.equal(other?.count('wensen', 'library'), undefined);
  });
});
