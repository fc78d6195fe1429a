import type { FeedbackReceipt } from '@plein/domain/feedback.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { passport } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';

const path = '/v1/feedback-submissions';
const submission = () => ({ id: crypto.randomUUID(), page: '/paspoort', language: 'nl' });
const mark = { scale: 'mark-10', direction: 'higher-is-better', value: 7 };
const score = { scale: 'csat-5', direction: 'higher-is-better', value: 4 };

describe('giving feedback', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await openTestGateway();
  });
  after(() => gateway.close());

  const rowOf = (id: string) =>
    gateway.store.database.selectFrom('feedback').selectAll().where('id', '=', id).executeTakeFirst();

  test('stores every answer with its scale and direction', async () => {
    const body = {
      ...submission(),
      helpful: false,
      score,
      drivers: ['clear', 'fast'],
      text: 'Ik zoek de prijs.',
      task: passport,
      department: 'burgerzaken',
    };
    const response = await gateway.post(path, body);
    assert.equal(response.status, 201);
    const receipt = (await response.json()) as FeedbackReceipt;
    assert.deepEqual({ removed: receipt.removed, text: receipt.text }, { removed: [], text: body.text });
    assert.deepEqual(await rowOf(body.id), {
      id: body.id,
      reference: receipt.reference,
      received_at: gateway.now.toISOString(),
      page: '/paspoort',
      language: 'nl',
      task: passport,
      department: 'burgerzaken',
      helpful: 0,
      scale: 'csat-5',
      direction: 'higher-is-better',
      score: 4,
      drivers: '["clear","fast"]',
      text: 'Ik zoek de prijs.',
      question: null,
      wording: null,
      problem: null,
      preventable: null,
      cause: null,
      expected: null,
      channel: 'website',
      removed: '[]',
      status: 'new',
      answer: null,
      answered_at: null,
      answered_by: null,
      reopened_at: null,
    });
  });

  test('takes personal data out before anything is stored, and says which', async () => {
    const body = {
      ...submission(),
      helpful: true,
      text: 'Bel 06 12345678 of mail jan@voorbeeld.example, mijn BSN is 123456782.',
    };
    const receipt = (await (await gateway.post(path, body)).json()) as FeedbackReceipt;
    assert.deepEqual(receipt.removed.toSorted(), ['bsn', 'email', 'phone']);
    const row = await rowOf(body.id);
    assert.equal(row?.text, receipt.text);
    assert.doesNotMatch(JSON.stringify(row), /12345678|jan@|123456782/);
  });

  test('sent again it gives the same receipt and is stored once', async () => {
    const body = { ...submission(), helpful: true, text: 'Mail naar jan@voorbeeld.example' };
    const first = await gateway.post(path, body);
    const [again, atOnce] = await Promise.all([gateway.post(path, body), gateway.post(path, body)]);
    assert.deepEqual([first.status, again.status, atOnce.status], [201, 200, 200]);
    const receipt = await first.json();
    assert.deepEqual(await again.json(), receipt);
    assert.deepEqual(await atOnce.json(), receipt);
  });

  test('a first answer can be completed with the rest, once', async () => {
    const first = { ...submission(), helpful: true };
    const receipt = (await (await gateway.post(path, first)).json()) as FeedbackReceipt;
    const whole = { ...first, helpful: false, score, drivers: ['fast'], text: 'Bel 06 12345678' };
    const completed = await gateway.post(path, whole);
    assert.equal(completed.status, 200);
    assert.deepEqual(await completed.json(), {
      ...receipt,
      removed: ['phone'],
      text: 'Bel [telefoonnummer verwijderd]',
    });
    for (const later of [first, { ...whole, text: 'Iets anders' }]) await gateway.post(path, later);
    const row = await rowOf(first.id);
    assert.deepEqual(
      [row?.helpful, row?.score, row?.drivers, row?.text, row?.removed],
      [0, 4, '["fast"]', 'Bel [telefoonnummer verwijderd]', '["phone"]'],
    );
  });

  test('each answer may stand alone, but nothing at all is refused', async () => {
    for (const answer of [{ helpful: true }, { score }, { drivers: ['easy'] }, { text: 'Goed' }]) {
      assert.equal((await gateway.post(path, { ...submission(), ...answer })).status, 201);
    }
    for (const nothing of [{}, { text: '  ' }, { drivers: [] }]) {
      assert.equal((await gateway.post(path, { ...submission(), ...nothing })).status, 400);
    }
  });

  test('what does not fit is refused, named, and not stored', async () => {
    const wrong: Record<string, [object, string[]]> = {
      'unknown key': [{ helpful: true, email: 'x' }, ['/email']],
      'score out of range': [{ score: { ...score, value: 6 } }, ['/score/value']],
      'unknown scale': [{ score: { ...score, scale: 'nps' } }, ['/score/scale']],
      'scale of another question': [{ score: { ...score, scale: 'nps-11' } }, ['/score/scale']],
      'score outside its scale': [{ question: 'mark', score: { ...mark, value: 0 } }, ['/score/value']],
      'a direction that is not of the scale': [
        { question: 'mark', score: { ...mark, direction: 'lower-is-better' } },
        ['/score/direction'],
      ],
      'a cause without its reason': [{ preventable: 'no', cause: 'other' }, ['/cause']],
      'unknown driver': [{ drivers: ['price'] }, ['/drivers/0']],
      'driver twice': [{ drivers: ['easy', 'easy'] }, ['/drivers']],
      'page with a query': [{ helpful: true, page: '/x?naam=jan' }, ['/page']],
      'text too long': [{ text: 'x'.repeat(1001) }, ['/text']],
    };
    for (const [name, [part, fields]] of Object.entries(wrong)) {
      const body = { ...submission(), ...part };
      const response = await gateway.post(path, body);
      assert.equal(response.status, 400, name);
      assert.deepEqual((await problemOf(response)).fields, fields, name);
      assert.equal(await rowOf(body.id), undefined, name);
    }
  });
});
