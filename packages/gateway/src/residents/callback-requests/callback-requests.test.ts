import type { CallbackReceipt } from '@plein/domain/contact.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { content, passport, profileWithoutCallback } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';

const path = '/v1/callback-requests';
const request = () => ({
  id: crypto.randomUUID(),
  name: 'A. Bewoner',
  phone: '06 12345678',
  slot: { date: '2026-11-24', opens: '09:00', closes: '12:00' },
  language: 'nl',
});

describe('asking to be called back', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await openTestGateway();
  });
  after(() => gateway.close());

  const stored = () => gateway.store.database.selectFrom('callbacks').selectAll().execute();

  test('gives a receipt with a reference and a copy of all that was entered', async () => {
    const body = {
      ...request(),
      question: 'Wanneer kan ik mijn paspoort ophalen?',
      task: passport,
      department: 'burgerzaken',
      caseReference: 'ZB-2026-0417',
      transcript: [{ who: 'resident', text: 'Hallo', at: '2026-11-23T08:29:00Z' }],
    };
    const response = await gateway.post(path, body);
    assert.equal(response.status, 201);
    const receipt = (await response.json()) as CallbackReceipt;
    assert.match(receipt.reference, /^TB-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.equal(receipt.receivedAt, gateway.now.toISOString());
    assert.deepEqual(receipt.slot, body.slot);
    assert.deepEqual(receipt.copy, body);
    const row = (await stored()).find(({ id }) => id === body.id);
    assert.deepEqual(JSON.parse(row?.document ?? ''), body);
    assert.deepEqual(
      { task: row?.task, department: row?.department, status: row?.status },
      { task: passport, department: 'burgerzaken', status: 'open' },
    );
  });

  test('a name and a number hide nothing from the colleague who calls', async () => {
    for (const [name, phone] of [
      ['Jan\u202Enimda', '06\u200B12345678'],
      ['Jan\nnimda', '06 12345678\u2069'],
      ['\u2068Jan\u2069 nimda', '06\u206012345678'],
    ] as const) {
      const body = { ...request(), name, phone };
      const { copy } = (await (await gateway.post(path, body)).json()) as CallbackReceipt;
      assert.match(copy.name, /^Jan ?nimda$/);
      assert.match(copy.phone, /^[\d ]+$/);
      assert.equal((await gateway.post(path, body)).status, 200, 'sent again');
    }
  });

  test('sent again it gives the same receipt, also after the window has passed', async () => {
    const body = request();
    const first = await gateway.post(path, body);
    assert.equal(first.status, 201);
    const receipt = await first.json();
    const now = gateway.now;
    gateway.now = new Date('2026-12-24T12:00:00Z');
    const again = await gateway.post(path, body);
    gateway.now = now;
    assert.equal(again.status, 200);
    assert.deepEqual(await again.json(), receipt);
    assert.equal((await stored()).filter(({ id }) => id === body.id).length, 1);
  });

  test('sent many times at once it is stored once', async () => {
    const body = request();
    const answers = await Promise.all(Array.from({ length: 8 }, () => gateway.post(path, body)));
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted(),
      [200, 200, 200, 200, 200, 200, 200, 201],
    );
    const references = await Promise.all(
      answers.map(async (one) => ((await one.json()) as CallbackReceipt).reference),
    );
    assert.equal(new Set(references).size, 1);
  });

  test('a window that is not offered is refused, whatever the reason', async () => {
    const before = (await stored()).length;
    const slots = {
      'has begun': { date: '2026-11-23', opens: '09:00', closes: '12:00' },
      'is on a closed day': { date: '2026-11-28', opens: '09:00', closes: '12:00' },
      'is too far ahead': { date: '2026-12-23', opens: '09:00', closes: '12:00' },
      'is of our own making': { date: '2026-11-24', opens: '09:00', closes: '17:00' },
    };
    for (const [reason, slot] of Object.entries(slots)) {
      const response = await gateway.post(path, { ...request(), slot });
      assert.equal(response.status, 400, reason);
      assert.deepEqual((await problemOf(response)).fields, ['/slot'], reason);
    }
    assert.equal((await stored()).length, before);
  });

  test('a name of spaces, or a number nobody can call, is refused and named', async () => {
    const response = await gateway.post(path, { ...request(), name: '  ', phone: 'morgen!' });
    assert.equal(response.status, 400);
    const { errors = [], fields } = await problemOf(response);
    assert.deepEqual(fields, ['/name', '/phone']);
    assert.match(errors[1]?.detail ?? '', /06 12345678/);
  });

  test('what the schema does not know, or lacks, is refused and named', async () => {
    const wrong: Record<string, [unknown, string[]]> = {
      unknown: [{ ...request(), bsn: '123456782' }, ['/bsn']],
      'unknown inside': [{ ...request(), slot: { ...request().slot, room: 1 } }, ['/slot/room']],
      'wrong type': [{ ...request(), name: 12 }, ['/name']],
      'too long': [{ ...request(), question: 'x'.repeat(1001) }, ['/question']],
      'no date': [{ ...request(), slot: { ...request().slot, date: '2026-02-30' } }, ['/slot/date']],
      'no uuid': [{ ...request(), id: '1' }, ['/id']],
    };
    for (const [name, [body, fields]] of Object.entries(wrong)) {
      const response = await gateway.post(path, body);
      assert.equal(response.status, 400, name);
      assert.deepEqual((await problemOf(response)).fields, fields, name);
    }
    assert.equal((await gateway.post(path, [])).status, 400);
    assert.equal((await gateway.post(path, 'null')).status, 400);
  });

  test('where nobody is called back it is 409', async (t) => {
    const other = await openTestGateway({ content: { ...content, profile: profileWithoutCallback } });
    t.after(() => other.close());
    assert.equal((await other.post(path, request())).status, 409);
  });
});
