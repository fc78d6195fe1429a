import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { content } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';
import { hiddenIn } from '../../testing/html.fixtures.js';

const chosen = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const slot = { date: '2026-11-24', opens: '09:00', closes: '12:00' };
const request = { id: chosen, name: 'A. Bewoner', phone: '06 12345678', slot, language: 'nl' };
const submission = { id: chosen, page: '/paspoort', language: 'nl', helpful: false };
const form = { name: 'A. Bewoner', phone: '06 12345678', slot: '2026-11-24 09:00 12:00' };
const secrets = /Bewoner|12345678|schulden|TB-|FB-/;

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await openTestGateway();
});
afterEach(() => gateway.close());

const rows = (table: 'callbacks' | 'feedback') =>
  gateway.store.database.selectFrom(table).select('id').execute();

describe('an id in an address', () => {
  test('is never in the form of any page', async () => {
    for (const page of [
      'contact?view=callback',
      'feedback?page=/x',
      'poll/plein?x=1',
      'status?x=1',
      'chat?x=1',
    ]) {
      const html = await (await gateway.app.request(`/pages/${page}&id=${chosen}`)).text();
      assert.ok(!html.toLowerCase().includes(chosen), page);
    }
    assert.equal(content.polls[0]?.id, 'plein');
  });

  test('differs each time that a page is opened', async () => {
    const ids = new Set<string>();
    for (let time = 0; time < 3; time += 1) {
      for (const page of ['contact?view=callback', 'feedback']) {
        ids.add(hiddenIn(await (await gateway.app.request(`/pages/${page}`)).text(), 'id'));
      }
    }
    assert.equal(ids.size, 6);
  });
});

describe('an id that somebody else knows', () => {
  test('gives the receipt of a callback to no other content, and tells nothing of it', async () => {
    const mine = { ...request, question: 'Ik heb schulden', caseReference: 'ZB-2026-0417' };
    const receipt: unknown = await (await gateway.post('/v1/callback-requests', mine)).json();
    const { question: _, ...without } = mine;
    const others = [
      without,
      { ...mine, question: 'Ik heb schuld' },
      { ...mine, name: 'B. Bewoner' },
      { ...mine, slot: { date: '2000-01-01', opens: '09:00', closes: '10:00' } },
      { ...mine, id: chosen.toUpperCase(), language: 'en' },
      { ...mine, transcript: [] },
    ];
    for (const other of others) {
      const answer = await gateway.post('/v1/callback-requests', other);
      assert.equal(answer.status, 409);
      const problem = await problemOf(answer);
      assert.deepEqual(problem.fields, ['/id']);
      assert.match(problem.detail, /^[^A-Z]*Something else.*Send yours again with a new id\.$/);
      assert.doesNotMatch(JSON.stringify(problem), secrets);
    }
    const reversed = Object.fromEntries(Object.entries(mine).reverse());
    const again = await gateway.post('/v1/callback-requests', { ...reversed, id: chosen.toUpperCase() });
    assert.equal(again.status, 200);
    assert.deepEqual(await again.json(), receipt);
    assert.equal((await rows('callbacks')).length, 1);
  });

  test('gives the receipt of feedback to no other content, and tells nothing of it', async () => {
    const mine = { ...submission, text: 'Ik heb schulden, bel 06 12345678', drivers: ['clear'] };
    assert.equal((await gateway.post('/v1/feedback-submissions', mine)).status, 201);
    const { text: _, ...without } = mine;
    for (const other of [submission, without, { ...mine, text: 'x' }, { ...mine, page: '/y' }]) {
      const answer = await gateway.post('/v1/feedback-submissions', other);
      assert.equal(answer.status, 409);
      assert.doesNotMatch(await answer.text(), secrets);
    }
    const again = await gateway.post('/v1/feedback-submissions', { ...mine, id: chosen.toUpperCase() });
    assert.equal(again.status, 200);
    assert.equal((await rows('feedback')).length, 1);
  });

  test('does not drop what a resident sends on a page: it becomes a message of its own', async () => {
    assert.equal((await gateway.post('/v1/callback-requests', { ...request, name: 'Kwaad' })).status, 201);
    const answer = await gateway.send('/pages/contact', { ...form, id: chosen });
    assert.equal(answer.status, 201);
    assert.doesNotMatch(await answer.text(), /Kwaad/);
    assert.equal((await rows('callbacks')).length, 2);
    const filled = { ...submission, text: 'Maak geld over' };
    assert.equal((await gateway.post('/v1/feedback-submissions', filled)).status, 201);
    const thanked = await gateway.send('/pages/feedback', { id: chosen, text: 'Mijn mening' });
    assert.equal(thanked.status, 201);
    assert.doesNotMatch(await thanked.text(), /Maak geld over/);
    assert.equal((await rows('feedback')).length, 2);
  });

  test('cannot be made from what a form without an id holds', async () => {
    await gateway.send('/pages/contact', { ...form, question: 'Ik heb schulden' });
    const other = await openTestGateway();
    await other.send('/pages/contact', { ...form, question: 'Ik heb schulden' });
    const [here] = await rows('callbacks');
    const [there] = await other.store.database.selectFrom('callbacks').select('id').execute();
    await other.close();
    assert.ok(here && there && here.id !== there.id);
    const guess = await gateway.send('/pages/contact', {
      ...form,
      question: 'Ik heb schulden',
      caseReference: 'x',
    });
    assert.equal(guess.status, 201);
  });
});

test('one id in any spelling is one id', async () => {
  const spelt = fc
    .array(fc.boolean(), { minLength: 36, maxLength: 36 })
    .map((upper) =>
      [...chosen].map((letter, index) => (upper[index] ? letter.toUpperCase() : letter)).join(''),
    );
  await fc.assert(
    fc.asyncProperty(spelt, async (id) => {
      assert.ok((await gateway.post('/v1/callback-requests', { ...request, id })).ok);
      assert.ok((await gateway.post('/v1/feedback-submissions', { ...submission, score, id })).ok);
      assert.deepEqual(await rows('callbacks'), [{ id: chosen }]);
      assert.deepEqual(await rows('feedback'), [{ id: chosen }]);
    }),
    { numRuns: 20 },
  );
});
const score = { scale: 'csat-5', direction: 'higher-is-better', value: 4 };

describe('personal data in the subject of feedback', () => {
  const personal = fc.constantFrom(
    '123456782',
    'jan@voorbeeld.example',
    'NL91ABNA0417164300',
    '%31%32%33456782',
  );
  test('is never stored, through the API or through the page', async () => {
    await fc.assert(
      fc.asyncProperty(personal, personal, fc.uuid(), fc.uuid(), async (one, other, id, second) => {
        const subjects = { task: `urn:x:${one}`, page: `/mijn/${one}/${other}` };
        await gateway.post('/v1/feedback-submissions', {
          ...submission,
          ...subjects,
          department: '123456782',
          id,
        });
        await gateway.app.request('/pages/feedback', {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            referer: `https://www.zilverbeek.example/mijn/${other}/${one}`,
          },
          body: new URLSearchParams({ answer: 'true', id: second, task: `urn:x:${other}` }).toString(),
        });
        const stored = await gateway.store.database
          .selectFrom('feedback')
          .selectAll()
          .where('id', 'in', [id, second])
          .execute();
        assert.equal(stored.length, 2);
        const text = JSON.stringify(stored.map(({ page, task, department }) => [page, task, department]));
        assert.doesNotMatch(text, /123456782|jan@|NL91ABNA|%31%32/);
      }),
      { numRuns: 20 },
    );
  });
});

test('a text that is far too long is refused before personal data is looked for', async () => {
  const answer = await gateway.send('/pages/feedback', { text: '06 12345678 '.repeat(400) });
  assert.equal(answer.status, 400);
  const html = await answer.text();
  assert.match(html, /06 12345678/);
  assert.equal((await rows('feedback')).length, 0);
});
