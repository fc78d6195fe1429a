import type { CaseView, ZaakDocument } from '@plein/domain/cases.js';
import type { CaseMessage, CaseMessageReceipt } from '@plein/domain/cases/records.js';
import type { AuditLog, ErasureReceipt, NewApiKey } from '@plein/domain/newsroom.js';
import type { ProblemDocument } from '@plein/domain/problem.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { sha256 } from '../../core/digest.js';
import { seed } from '../../residents/content/seed.js';
import { content } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { caseMessageExample } from './case-message-example.js';

const source = 'urn:nld:oin:00000001999999990000:systeem:zaken';
const reference = caseMessageExample.document.zaak.identificatie;
const administrator = { authorization: 'Bearer command-token' };
const address = { postcode: '1234 AB', houseNumber: '12-A' };

describe('cases from a case system', () => {
  let gateway: TestGateway;
  let key: string;
  beforeEach(async () => {
    gateway = await openTestGateway({ dependencies: { commandTokenHash: await sha256('command-token') } });
    key = await makeKey({ scope: 'cases' });
  });
  afterEach(() => gateway.close());

  async function makeKey(draft: object): Promise<string> {
    const body = { name: 'Zaaksysteem', source, ...draft };
    return (await gateway.ask<NewApiKey>('/v1/api-keys', body, { headers: administrator })).body.key;
  }
  const put = <Answer = CaseMessageReceipt>(body: unknown, as = key, at = reference) =>
    gateway.ask<Answer>(`/v1/cases/${encodeURIComponent(at)}`, body, {
      method: 'PUT',
      headers: { authorization: `Bearer ${as}` },
    });
  const refused = (body: unknown, as = key, at = reference) => put<ProblemDocument>(body, as, at);
  /** A message of a moment, with these fields of the case and of the document. */
  const message = (
    changedAt: string,
    zaak: Partial<ZaakDocument['zaak']> = {},
    document: Partial<ZaakDocument> = {},
  ): CaseMessage => ({
    ...caseMessageExample,
    changedAt,
    document: {
      ...caseMessageExample.document,
      ...document,
      zaak: { ...caseMessageExample.document.zaak, ...zaak },
    },
  });
  const follow = (known: object = address) =>
    gateway.ask<CaseView>('/v1/case-lookups', { reference, ...known });
  const closed = (changedAt: string) =>
    message(changedAt, { einddatum: '2026-11-23' }, { resultaat: { omschrijving: 'Verleend' } });
  const actions = async () =>
    (
      await gateway.ask<AuditLog>('/v1/audit-entries', undefined, { headers: administrator })
    ).body.entries.map(({ actor, action, subject, detail }) => [actor.name, action, subject, detail]);

  test('a resident follows a case that was sent, and sees a new status without a restart', async () => {
    const made = await put(message('2026-11-23T08:00:00Z'));
    assert.equal(made.status, 201);
    assert.deepEqual(made.body, { reference, status: 'made', changedAt: '2026-11-23T08:00:00.000Z' });
    const first = await follow();
    assert.equal(first.status, 200);
    assert.equal(first.body.steps.find(({ state }) => state === 'now')?.date, '2026-11-20');
    assert.equal(first.body.asked[0]?.title, 'Stuur uw kentekenbewijs');
    const { statussen, statustypen } = caseMessageExample.document;
    const next = { statustype: statustypen[1]?.url ?? '', datumStatusGezet: '2026-11-23T08:10:00Z' };
    const later = await put(message('2026-11-23T08:10:00Z', {}, { statussen: [...statussen, next] }));
    assert.deepEqual([later.status, later.body.status], [200, 'changed']);
    const second = await follow();
    assert.equal(second.body.steps[1]?.state, 'now');
  });

  test('the same message twice is one case, and no event comes twice', async () => {
    await put(message('2026-11-23T08:00:00Z'));
    assert.equal((await put(message('2026-11-23T08:00:00Z'))).body.status, 'unchanged');
    const ends = await Promise.all([1, 2, 3].map(() => put(closed('2026-11-23T08:20:00Z'))));
    assert.deepEqual(ends.map(({ body }) => body.status).sort(), ['changed', 'unchanged', 'unchanged']);
    assert.equal((await put(closed('2026-11-23T08:25:00Z'))).body.status, 'unchanged');
    const events = await gateway.events();
    assert.deepEqual(
      events.map(({ name, data }) => [name, data['promisedDays'], data['actualDays'], data['department']]),
      [['status.completed', 20, 1, 'parkeren']],
    );
    const rows = await gateway.store.database
      .selectFrom('cases')
      .select('reference')
      .where('reference', '=', reference)
      .execute();
    assert.equal(rows.length, 1);
    assert.deepEqual(await actions(), [
      ['Zaaksysteem', 'case.changed', reference, 'message'],
      ['Zaaksysteem', 'case.made', reference, 'message'],
      ['Command', 'api-key.made', (await actions()).at(-1)?.[2], 'cases'],
    ]);
  });

  test('an older message never replaces a newer one, in whatever notation its moment is', async () => {
    await put(closed('2026-11-23T09:20:00+01:00'));
    const older = await put(message('2026-11-23T08:19:59Z'));
    assert.deepEqual([older.status, older.body.status], [200, 'older']);
    assert.equal(older.body.changedAt, '2026-11-23T08:20:00.000Z');
    assert.equal((await follow()).body.closedOn, '2026-11-23');
    const other = await refused(message('2026-11-23T08:20:00Z'));
    assert.equal(other.status, 409);
    assert.match(other.body.detail, /same changedAt/);
    assert.equal((await follow()).body.closedOn, '2026-11-23');
  });

  test('a moment that has not been is refused, since it would keep later messages out', async () => {
    const { status, body } = await refused(message('2026-11-24T08:00:00Z'));
    assert.equal(status, 400);
    assert.equal(body.errors?.[0]?.field, '/changedAt');
    assert.equal((await put(message('2026-11-23T08:34:00Z'))).status, 201);
  });

  test('a case that ended long before it was sent is no news', async () => {
    await put(message('2026-11-23T08:00:00Z', { startdatum: '2026-09-01', einddatum: '2026-11-10' }));
    assert.deepEqual(await gateway.events(), []);
  });

  test('every fault is named at once, with its path and what to write', async () => {
    const { document } = caseMessageExample;
    const { status, body } = await refused({
      changedAt: 'gisteren',
      secondFactor: { postcode: '1234 AB' },
      document: {
        ...document,
        zaak: { ...document.zaak, einddatumGepland: '2026-02-30', omschrijvingg: 'Typefout' },
        statustypen: [],
      },
    });
    assert.equal(status, 400);
    assert.deepEqual(body.errors?.map(({ field }) => field).sort(), [
      '/changedAt',
      '/document/statustypen',
      '/document/zaak/einddatumGepland',
      '/document/zaak/omschrijvingg',
      '/secondFactor/houseNumber',
    ]);
    assert.ok(body.errors?.every(({ detail }) => detail.length > 10));
    const second = await refused(
      message(
        '2026-11-23T08:00:00Z',
        {
          identificatie: 'IETS-ANDERS-1',
          einddatumGepland: '2026-01-01',
          verlenging: { reden: '', duur: 'P' },
        },
        { statussen: [{ statustype: 'https://nergens.example', datumStatusGezet: '2026-11-23T08:00:00Z' }] },
      ),
    );
    assert.deepEqual(second.body.errors?.map(({ field }) => field).sort(), [
      '/document/statussen/0/statustype',
      '/document/zaak/einddatumGepland',
      '/document/zaak/identificatie',
      '/document/zaak/verlenging/duur',
    ]);
  });

  test('the address of the resident is needed once, stored as a hash, and can be replaced', async () => {
    const { secondFactor: _, ...without } = message('2026-11-23T08:00:00Z');
    const first = await refused(without);
    assert.deepEqual([first.status, first.body.errors?.[0]?.field], [400, '/secondFactor']);
    await put(message('2026-11-23T08:00:00Z'));
    assert.equal((await put({ ...without, changedAt: '2026-11-23T08:01:00Z' })).status, 200);
    assert.equal((await follow()).status, 200);
    const rows = await gateway.store.database.selectFrom('cases').selectAll().execute();
    assert.ok(!JSON.stringify(rows.find((row) => row.reference === reference)).includes('1234'));
    const moved = { postcode: '4321 BA', houseNumber: '1' };
    await put({ ...message('2026-11-23T08:02:00Z'), secondFactor: moved });
    assert.deepEqual([(await follow()).status, (await follow(moved)).status], [404, 200]);
  });

  test('a key for cases sends no events, and one for events no cases', async () => {
    const forEvents = await makeKey({});
    assert.equal((await refused(message('2026-11-23T08:00:00Z'), forEvents)).status, 401);
    assert.equal((await refused(message('2026-11-23T08:00:00Z'), 'plein_nee')).status, 401);
    const events = await gateway.post('/v1/events', [], { authorization: `Bearer ${key}` });
    assert.equal(events.status, 401);
    assert.equal(
      (await gateway.ask('/v1/cases', undefined, { headers: { authorization: `Bearer ${key}` } })).status,
      401,
    );
  });

  test('a case belongs to the system that sent it first', async () => {
    await put(message('2026-11-23T08:00:00Z'));
    const other = await makeKey({ scope: 'cases', source: 'urn:ander:systeem' });
    const { status, body } = await refused(message('2026-11-23T08:10:00Z'), other);
    assert.equal(status, 409);
    assert.match(body.detail, /systeem:zaken/);
  });

  test('a case of the content files is taken over, and stays so at the next start', async () => {
    const at = content.cases?.[0]?.document.zaak.identificatie ?? '';
    const own = message('2026-11-23T08:00:00Z', { identificatie: at, omschrijving: 'Uit het zaaksysteem' });
    assert.equal((await put(own, key, at)).body.status, 'changed');
    await put(message('2026-11-23T08:00:00Z'));
    assert.deepEqual(await seed(gateway.store, content, gateway.now), [`case ${at}`]);
    const rows = await gateway.store.database.selectFrom('cases').selectAll().orderBy('reference').execute();
    assert.ok(rows.some((row) => row.reference === reference));
    assert.match(rows.find((row) => row.reference === at)?.document ?? '', /Uit het zaaksysteem/);
  });

  test('is erased by its reference', async () => {
    await put(message('2026-11-23T08:00:00Z'));
    const { body } = await gateway.ask<ErasureReceipt>(
      '/v1/erasures',
      { id: reference },
      { headers: administrator },
    );
    assert.equal(body.cases, 1);
    assert.equal((await follow()).status, 404);
    assert.ok(
      (await actions()).some(([, action, subject]) => action === 'data.erased' && subject === reference),
    );
  });
});
