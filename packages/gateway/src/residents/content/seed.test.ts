import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { seed } from './seed.js';
import { caseDocument, content, knowledge, profile, squarePoll } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

describe('seeding', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({ content: undefined });
  });
  afterEach(() => gateway.close());

  const now = new Date('2026-11-23T08:30:00Z');
  const count = async (table: 'profiles' | 'polls' | 'cases' | 'knowledge' | 'ballots') =>
    (await gateway.store.database.selectFrom(table).selectAll().execute()).length;

  test('again changes nothing, and touches nothing a resident sent', async () => {
    await seed(gateway.store, content, now);
    await gateway.post('/v1/polls/plein/votes', {
      id: crypto.randomUUID(),
      voter: 'v'.repeat(22),
      choices: ['bomen'],
    });
    await seed(gateway.store, content, now);
    assert.deepEqual(
      await Promise.all((['profiles', 'polls', 'cases', 'knowledge', 'ballots'] as const).map(count)),
      [1, 2, 1, knowledge.length, 1],
    );
  });

  test('replaces what the municipality wrote, and takes away the questions it dropped', async () => {
    await seed(gateway.store, content, now);
    await seed(
      gateway.store,
      {
        ...content,
        polls: [{ ...squarePoll, question: { nl: 'Nieuwe vraag?' } }],
        knowledge: knowledge.slice(0, 1),
      },
      now,
    );
    assert.equal(await count('knowledge'), 1);
    assert.equal(await count('polls'), 2);
    const response = await gateway.app.request('/v1/polls/plein');
    assert.match(await response.text(), /Nieuwe vraag/);
  });

  test('a case that is no longer in the content goes, and the others stay', async () => {
    const { identificatie } = caseDocument.zaak;
    const other = { ...caseDocument, zaak: { ...caseDocument.zaak, identificatie: `${identificatie}9` } };
    const [first] = content.cases;
    assert.ok(first);
    await seed(gateway.store, { ...content, cases: [first, { ...first, document: other }] }, now);
    assert.equal(await count('cases'), 2);
    await seed(gateway.store, content, now);
    assert.equal(await count('cases'), 1);
    await seed(gateway.store, { ...content, cases: [] }, now);
    assert.equal(await count('cases'), 0);
  });

  test('a document that is wrong is named with its path, and nothing at all is stored', async () => {
    const wrong: [RegExp, object][] = [
      [/profile is wrong at \/languages/, { profile: { ...profile, languages: 'nl' } }],
      [/poll plein is wrong at \/minChoices/, { polls: [{ ...squarePoll, minChoices: 0 }] }],
      [/question .* is wrong at/, { knowledge: [{ id: 'x', question: {}, answer: { nl: 'x' } }] }],
      [
        /case ZB-2026-0417 needs a postcode/,
        { cases: [{ document: caseDocument, postcode: 'x', houseNumber: '1' }] },
      ],
    ];
    for (const [message, part] of wrong) {
      await assert.rejects(seed(gateway.store, { ...content, ...part }, now), { message });
    }
    assert.equal(await count('profiles'), 0);
  });
});
