import type { CaseView } from '@plein/domain/cases.js';
import type { CaseChange, CaseList, CaseRecord } from '@plein/domain/cases/records.js';
import type { AuditLog } from '@plein/domain/newsroom.js';
import type { ProblemDocument } from '@plein/domain/problem.js';
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createGateway } from '../../app.js';
import { seed } from '../../residents/content/seed.js';
import { writeCase } from '../../residents/cases/cases.store.js';
import { askWithTag } from '../../testing/ask.fixtures.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { content, mondayMorning } from '../../testing/content.fixtures.js';

const draft = {
  title: 'Kapvergunning voor een beuk',
  kind: 'Kapvergunning',
  steps: ['Ontvangen', 'In behandeling', 'Afgehandeld'],
  startedOn: '2026-11-23',
  plannedOn: '2026-12-14',
  department: 'burgerzaken',
  secondFactor: { postcode: '1234 AB', houseNumber: '12' },
};

const { kinds: stores, stop } = await bothStores();
after(stop);

for (const { name, open } of stores) {
  describe(`cases that staff keep, over ${name}`, async () => {
    const { store, close } = await open();
    after(close);
    await seed(store, { ...content, cases: [] }, mondayMorning);
    let now = mondayMorning;
    const app = createGateway({
      store,
      clock: () => now,
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      access: { reports: 'open', role: 'contact-centre' },
    });
    const asAdministrator = createGateway({
      store,
      clock: () => now,
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      access: { reports: 'open' },
    });
    const ask = <Answer>(path: string, body?: unknown, tag?: string, at = app) =>
      askWithTag<Answer>(at, path, body, tag);
    const make = (of: object = {}) =>
      ask<CaseRecord>('/v1/cases', { id: crypto.randomUUID(), ...draft, ...of });
    const change = (reference: string, body: CaseChange, tag: string) =>
      ask<CaseRecord & ProblemDocument>(`/v1/cases/${reference}/changes`, body, tag);
    const follow = async (reference: string) =>
      (await ask<CaseView>('/v1/case-lookups', { reference, ...draft.secondFactor })).body;
    const list = (query = '') => ask<CaseList>(`/v1/cases${query}`);

    test('a case is made once, however often its form is sent', async () => {
      const body = { id: crypto.randomUUID(), ...draft };
      const first = await ask<CaseRecord>('/v1/cases', body);
      assert.equal(first.status, 201);
      const { reference } = first.body.summary;
      assert.match(reference, /^ZK-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      now = new Date(now.getTime() + 1000);
      const again = await ask<CaseRecord>('/v1/cases', body);
      assert.deepEqual([again.status, again.body.summary.reference], [200, reference]);
      assert.equal(JSON.stringify(first.body).includes('1234'), false);
      assert.equal((await follow(reference)).steps[0]?.state, 'now');
    });

    test('a reference of its own is understood however it is typed, and is given once', async () => {
      const { body } = await make({ reference: 'kap 2026/7' });
      assert.equal(body.summary.reference, 'kap 2026/7');
      assert.equal((await follow('KAP-2026-7')).title, draft.title);
      const other = await ask<ProblemDocument>('/v1/cases', {
        id: crypto.randomUUID(),
        ...draft,
        title: 'Anders',
        reference: 'KAP-2026-7',
      });
      assert.deepEqual([other.status, other.body.errors?.[0]?.field], [400, '/reference']);
    });

    test('is followed through a step, a question, more time, a pause and its result', async () => {
      const made = (await make()).body;
      const { reference } = made.summary;
      let { tag } = made;
      const step = async (body: CaseChange): Promise<CaseView> => {
        const answer = await change(reference, body, tag);
        assert.equal(answer.status, 200, JSON.stringify(answer.body));
        ({ tag } = answer.body);
        return follow(reference);
      };
      const statustype = made.document.statustypen[1]?.url ?? '';
      const working = await step({ kind: 'step', statustype, explanation: 'Wij bekijken de boom.' });
      assert.deepEqual(
        working.steps.map(({ state }) => state),
        ['done', 'now', 'to-come'],
      );
      const asked = await step({ kind: 'ask', title: 'Stuur een foto', dueOn: '2026-11-30' });
      assert.deepEqual(asked.asked, [{ title: 'Stuur een foto', dueOn: '2026-11-30' }]);
      assert.deepEqual((await step({ kind: 'answered', task: 0 })).asked, []);
      const extended = await step({ kind: 'extend', reason: 'De boom is beschermd.', until: '2027-01-11' });
      assert.deepEqual(extended.extension, { reason: 'De boom is beschermd.', until: '2027-01-11' });
      const paused = await step({ kind: 'suspend', reason: 'Wij wachten op een foto.' });
      assert.equal(paused.suspension?.reason, 'Wij wachten op een foto.');
      assert.equal((await step({ kind: 'resume' })).suspension, undefined);
      now = new Date('2026-12-08T10:00:00Z');
      const closed = await step({ kind: 'close', result: 'Verleend' });
      assert.deepEqual([closed.closedOn, closed.result?.title], ['2026-12-08', 'Verleend']);
      const refused = await change(reference, { kind: 'resume' }, tag);
      assert.equal(refused.status, 400);
      assert.equal((await step({ kind: 'reopen' })).closedOn, undefined);
      const events = await store.database.selectFrom('events').select(['name', 'data']).execute();
      const data = JSON.parse(events[0]?.data ?? '{}') as Record<string, unknown>;
      assert.deepEqual(
        [events.length, events[0]?.name, data['promisedDays'], data['actualDays']],
        [1, 'status.completed', 35, 11],
      );
      const { body } = await ask<AuditLog>('/v1/audit-entries', undefined, undefined, asAdministrator);
      const details = body.entries
        .filter(({ subject }) => subject === reference)
        .map(({ action, detail }) => detail ?? action);
      assert.deepEqual(details.reverse(), [
        ...['case.made', 'step', 'ask', 'answered', 'extend', 'suspend', 'resume', 'close', 'reopen'],
      ]);
    });

    test('the address of a case is corrected, and only the new one opens it', async () => {
      const { reference, tag } = await make().then(({ body }) => ({ ...body.summary, tag: body.tag }));
      const look = async (secondFactor: object) =>
        (await ask('/v1/case-lookups', { reference, ...secondFactor })).status;
      const wrong = { kind: 'address' as const, secondFactor: { postcode: '1234', houseNumber: '12' } };
      const refused = await change(reference, wrong, tag);
      assert.deepEqual([refused.status, refused.body.errors?.[0]?.field], [400, '/secondFactor/postcode']);
      assert.equal(await look(draft.secondFactor), 200);
      const right = { kind: 'address' as const, secondFactor: { postcode: '4321 BA', houseNumber: '7b' } };
      const corrected = await change(reference, right, tag);
      assert.equal(corrected.status, 200);
      assert.equal(JSON.stringify(corrected.body).includes('4321'), false);
      assert.deepEqual(
        [await look({ postcode: '4321ba', houseNumber: '7 B' }), await look(draft.secondFactor)],
        [200, 404],
      );
      const { entries } = (await ask<AuditLog>('/v1/audit-entries', undefined, undefined, asAdministrator))
        .body;
      assert.deepEqual([entries[0]?.action, entries[0]?.detail], ['case.changed', 'address']);
    });

    test('of two colleagues at once, the second is told, and nothing is overwritten', async () => {
      const { summary, tag } = (await make()).body;
      const [one, other] = await Promise.all([
        change(summary.reference, { kind: 'suspend', reason: 'Eerste.' }, tag),
        change(summary.reference, { kind: 'suspend', reason: 'Tweede.' }, tag),
      ]);
      assert.deepEqual([one.status, other.status].sort(), [200, 412]);
      assert.equal((await change(summary.reference, { kind: 'resume' }, '')).status, 428);
    });

    test('a case that a system keeps is shown, and not changed here', async () => {
      const { document } = (await make({ reference: 'ZAAK-1' })).body;
      const kept = { reference: 'ZAAK-1', secondFactorHash: 'x', document, keptBy: 'urn:zaken' };
      await store.commit((transaction) => writeCase(transaction, kept, now));
      const { body, status } = await ask<CaseRecord>('/v1/cases/ZAAK-1');
      assert.deepEqual([status, body.summary.keptBy], [200, 'urn:zaken']);
      const refused = await change('ZAAK-1', { kind: 'suspend', reason: 'Nee.' }, body.tag);
      assert.deepEqual([refused.status, /urn:zaken/.test(refused.body.detail)], [409, true]);
    });

    test('the list has the last changed first, by state and by part of the reference', async () => {
      for (let number = 100; number < 160; number += 1) {
        now = new Date(now.getTime() + 1000);
        await make({ reference: `LIJST-${number}` });
      }
      const first = (await list('?reference=lijst')).body;
      assert.equal(first.cases.length, 50);
      assert.equal(first.cases[0]?.reference, 'LIJST-159');
      const second = (await list(`?reference=lijst&before=${encodeURIComponent(first.next ?? '')}`)).body;
      assert.deepEqual([second.cases.length, second.next], [10, undefined]);
      assert.equal((await list('?reference=%25')).status, 200);
      const one = (await list('?reference=lijst%20142')).body.cases;
      assert.deepEqual(
        one.map(({ reference }) => reference),
        ['LIJST-142'],
      );
      const record = (await ask<CaseRecord>('/v1/cases/LIJST-142')).body;
      await change('LIJST-142', { kind: 'close', result: 'Klaar' }, record.tag);
      assert.deepEqual((await list('?reference=LIJST-142')).body.cases, []);
      assert.equal((await list('?reference=LIJST-142&state=closed')).body.cases.length, 1);
      assert.equal((await list('?reference=LIJST-142&state=all')).body.cases.length, 1);
    });

    test('bad input is named at its place', async () => {
      const fields = async (path: string, body: object, tag?: string) => {
        const answer = await ask<ProblemDocument>(path, body, tag);
        assert.equal(answer.status, 400);
        return answer.body.errors?.map(({ field }) => field).sort();
      };
      const id = crypto.randomUUID();
      const wrong = {
        ...draft,
        id,
        plannedOn: '2026-01-01',
        secondFactor: { postcode: '0000 AA', houseNumber: 'x' },
      };
      assert.deepEqual(await fields('/v1/cases', wrong), [
        '/plannedOn',
        '/secondFactor/houseNumber',
        '/secondFactor/postcode',
      ]);
      const { summary, tag } = (await make()).body;
      const at = `/v1/cases/${summary.reference}/changes`;
      assert.deepEqual(await fields(at, { kind: 'iets' }, tag), ['/kind']);
      assert.deepEqual(await fields(at, { kind: 'extend', reason: ' ' }, tag), ['/reason', '/until']);
      assert.deepEqual(await fields(at, { kind: 'extend', reason: 'x', until: '2026-12-14' }, tag), [
        '/until',
      ]);
      assert.deepEqual(await fields(at, { kind: 'ask', title: 'x', dueOn: '2020-01-01' }, tag), ['/dueOn']);
      assert.deepEqual(await fields(at, { kind: 'answered', task: 0 }, tag), ['/task']);
    });
  });
}
