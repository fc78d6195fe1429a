import type { CaseView } from '@plein/domain/cases.js';
import type { CaseRecord } from '@plein/domain/cases/records.js';
import type { CaseReactionList, CaseReactionReceipt } from '@plein/domain/cases/reactions.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { AuditLog } from '@plein/domain/newsroom.js';
import type { ProblemDocument } from '@plein/domain/problem.js';
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createGateway } from '../../app.js';
import { deleteExpired } from '../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../retention/retention-periods.js';
import { askWithTag } from '../../testing/ask.fixtures.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { content, mondayMorning } from '../../testing/content.fixtures.js';
import { seed } from '../content/seed.js';
import { files } from '../messages/messages.fixtures.js';
import { writeCase } from '../cases/cases.store.js';
import { secondFactorHash } from '../cases/second-factor.js';

const known = { postcode: '1234 AB', houseNumber: '12' };
const day = 86_400_000;

const { kinds: stores, stop } = await bothStores();
after(stop);

for (const { name, open } of stores) {
  describe(`what residents do with their cases, over ${name}`, async () => {
    const { store, close } = await open();
    after(close);
    await seed(store, { ...content, cases: [] }, mondayMorning);
    let now = mondayMorning;
    const app = createGateway({
      store,
      clock: () => now,
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      access: { reports: 'open' },
      limits: { cases: 1e6, messages: 1e6 },
      messageSecret: 'een geheim van minstens 32 tekens!',
    });
    const ask = <Answer>(path: string, body?: unknown, tag?: string) =>
      askWithTag<Answer>(app, path, body, tag);
    const make = async (unsatisfied: object | undefined, isClosed = true): Promise<CaseRecord> => {
      const draft = {
        ...{ id: crypto.randomUUID(), title: 'Losse stoeptegel', kind: 'Melding' },
        ...{ steps: ['Ontvangen', 'Klaar'], startedOn: '2026-11-16', plannedOn: '2026-12-14' },
        ...{ secondFactor: known, ...(unsatisfied && { unsatisfied }) },
      };
      const { body } = await ask<CaseRecord>('/v1/cases', draft);
      if (!isClosed) return body;
      const path = `/v1/cases/${body.summary.reference}/changes`;
      return (await ask<CaseRecord>(path, { kind: 'close', result: 'Hersteld' }, body.tag)).body;
    };
    const react = (reference: string, of: object = {}) =>
      ask<CaseReactionReceipt & ProblemDocument>('/v1/case-reaction-submissions', {
        ...{ id: crypto.randomUUID(), kind: 'unsatisfied', reference, language: 'nl' },
        ...known,
        ...of,
      });
    const follow = async (reference: string) =>
      (await ask<CaseView>('/v1/case-lookups', { reference, ...known })).body;
    const waiting = async (query = '') =>
      (await ask<CaseReactionList>(`/v1/case-reactions${query}`)).body.reactions;
    const eventNames = async () =>
      (await store.database.selectFrom('events').select('name').orderBy('sequence').execute()).map(
        (event) => event.name,
      );
    const reopens = { days: 14, reopens: true };

    test('a resident who is not satisfied opens the case again, and reads that it is known', async () => {
      const { summary } = await make(reopens);
      const { reference } = summary;
      assert.deepEqual((await follow(reference)).unsatisfied, { state: 'open', until: '2026-12-07' });
      const seen = (await eventNames()).length;
      const { status, body } = await react(reference, { text: 'De tegel ligt nog los.' });
      assert.equal(status, 201);
      assert.match(body.reference, /^RE-/);
      assert.deepEqual(body.copy, { kind: 'unsatisfied', text: 'De tegel ligt nog los.' });
      assert.deepEqual(body.case, await follow(reference));
      assert.deepEqual([body.case.closedOn, body.case.unsatisfied?.state], [undefined, 'answered']);
      assert.deepEqual((await eventNames()).slice(seen), [
        'status.reacted',
        'satisfaction.not-met',
        'satisfaction.reopened',
      ]);
      const stored = JSON.stringify(await store.database.selectFrom('events').selectAll().execute());
      assert.ok(!stored.includes('tegel'), 'no word of the resident is in an event');
      const { body: log } = await ask<AuditLog>('/v1/audit-entries');
      assert.ok(!JSON.stringify(log).includes('tegel'), 'nor in the audit log');
      assert.ok(
        log.entries.some(({ action, subject }) => action === 'case.reacted' && subject === reference),
      );
    });

    test('where staff decide, the case stays closed until they do', async () => {
      const { summary } = await make({ days: 14, reopens: false });
      const { body } = await react(summary.reference);
      assert.equal(body.case.closedOn, '2026-11-23');
      assert.equal(body.case.unsatisfied?.state, 'answered');
    });

    test('the reason is asked and never required, and is stored where staff find it alone', async () => {
      const { summary } = await make(reopens);
      assert.equal((await react(summary.reference, { text: '  ' })).status, 201);
      const [found] = await waiting(`?case=${summary.reference}`);
      assert.deepEqual([found?.copy, found?.title], [{ kind: 'unsatisfied' }, 'Losse stoeptegel']);
    });

    test('sent again it is the same, and something else with its id is refused', async () => {
      const { summary } = await make(reopens);
      const id = crypto.randomUUID();
      const first = await react(summary.reference, { id, text: 'Nog los.' });
      const again = await react(summary.reference, { id, text: 'Nog los.' });
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.deepEqual(again.body, first.body);
      assert.equal((await react(summary.reference, { id, text: 'Iets anders.' })).status, 409);
      assert.equal((await waiting(`?case=${summary.reference}`)).length, 1);
    });

    test('of many at once one is stored', async () => {
      const { summary } = await make(reopens);
      const sent = await Promise.all(Array.from({ length: 6 }, () => react(summary.reference)));
      assert.deepEqual(sent.map(({ status }) => status).toSorted(), [201, 409, 409, 409, 409, 409]);
    });

    test('it is refused with the reason where it is too late, said already, or not asked', async () => {
      const late = await make(reopens);
      const said = await make(reopens);
      const never = await make(undefined);
      const isOpen = await make(reopens, false);
      await react(said.summary.reference);
      now = new Date(mondayMorning.getTime() + 15 * day);
      const codes: (string | undefined)[] = [];
      for (const { summary } of [late, said, never, isOpen]) {
        const { status, body } = await react(summary.reference);
        assert.equal(status, 409);
        codes.push(body.errors?.[0]?.code);
      }
      assert.deepEqual(codes, ['too-late', 'answered', 'not-possible', 'not-possible']);
      assert.equal((await follow(late.summary.reference)).unsatisfied?.state, 'too-late');
      now = mondayMorning;
    });

    test('once the case is closed again, the resident can say so again', async () => {
      const { summary } = await make(reopens);
      await react(summary.reference);
      now = new Date(mondayMorning.getTime() + day);
      const { body } = await ask<CaseRecord>(`/v1/cases/${summary.reference}`);
      const path = `/v1/cases/${summary.reference}/changes`;
      await ask(path, { kind: 'close', result: 'Nu echt hersteld' }, body.tag);
      assert.equal((await follow(summary.reference)).unsatisfied?.state, 'open');
      assert.equal((await react(summary.reference)).status, 201);
      now = mondayMorning;
    });

    test('with a wrong second factor the answer is the same whether the case exists, and tries are counted', async () => {
      const { summary } = await make(reopens);
      const answers = [
        await react(summary.reference, { houseNumber: '13' }),
        await react('ZK-0000-0000', {}),
      ].map(({ status, body }) => [status, body.detail]);
      assert.equal(answers[0]?.[0], 404);
      assert.deepEqual(answers[0], answers[1]);
      for (let count = 0; count < 9; count += 1) await react(summary.reference, { houseNumber: '13' });
      assert.equal((await react(summary.reference)).status, 429);
      assert.equal((await react(summary.reference, { token: 'x' })).status, 401);
      assert.equal((await waiting(`?case=${summary.reference}`)).length, 0);
    });

    test('a case that a system sends takes nothing, also where its document says so', async () => {
      const { document } = await make(reopens);
      const reference = normaliseReference('ZS-2026-0001');
      const hash = (await secondFactorHash(reference, known.postcode, known.houseNumber)) ?? '';
      const sent = { ...document, zaak: { ...document.zaak, identificatie: reference } };
      await store.commit((transaction) =>
        writeCase(
          transaction,
          { reference, secondFactorHash: hash, document: sent, keptBy: '/zaaksysteem' },
          now,
        ),
      );
      assert.equal((await follow(reference)).unsatisfied, undefined);
      assert.equal((await react(reference)).status, 409);
    });

    test('a resident answers what is asked with text and files, once, and staff open the files', async () => {
      const made = await make(undefined, false);
      const { reference } = made.summary;
      const asked = { kind: 'ask', title: 'Stuur een foto', dueOn: '2026-12-01' };
      const path = `/v1/cases/${reference}/changes`;
      await ask(path, { ...asked, answer: { text: true, files: true } }, made.tag);
      const [task] = (await follow(reference)).asked;
      assert.deepEqual(task?.answer, { task: 0, text: true, files: true });
      const answer = { kind: 'answer', task: 0, about: 'Stuur een foto' };
      const empty = await react(reference, answer);
      assert.deepEqual([empty.status, empty.body.errors?.[0]?.code], [400, 'text-missing']);
      const wrong = { name: 'foto.jpg', content: btoa('geen foto') };
      const other = await react(reference, { ...answer, attachments: [wrong] });
      assert.deepEqual(other.body.errors?.[0]?.code, 'attachments-wrong-type');
      assert.equal((await react(reference, { ...answer, about: 'Iets anders', text: 'Ja' })).status, 409);
      const attachments = [files.jpeg('foto.jpg'), files.pdf('brief.pdf')];
      const id = crypto.randomUUID();
      const { status, body } = await react(reference, { ...answer, id, text: 'Hier is die.', attachments });
      assert.equal(status, 201);
      assert.equal(body.copy.attachments?.map(({ name }) => name).join(), 'foto.jpg,brief.pdf');
      assert.deepEqual(body.case.asked, []);
      assert.equal(body.case.reactions?.[0]?.about, 'Stuur een foto');
      assert.equal(
        (await react(reference, { ...answer, id, text: 'Hier is die.', attachments })).status,
        200,
      );
      const again = await react(reference, { ...answer, text: 'Nog een keer.' });
      assert.equal(again.body.errors?.[0]?.code, 'answered');
      const sealed = await store.database
        .selectFrom('case_reaction_files')
        .selectAll()
        .where('reaction', '=', id)
        .execute();
      assert.equal(sealed.length, 2);
      assert.ok(sealed.every((file) => !atob(file.sealed).includes('PDF')));
      const file = await app.request(`/v1/case-reactions/${id}/files/1`);
      assert.match(file.headers.get('content-disposition') ?? '', /attachment; filename="brief\.pdf"/);
      assert.match(await file.text(), /^%PDF/);
      assert.equal((await app.request(`/v1/case-reactions/${id}/files/2`)).status, 404);
      await ask('/v1/erasures', { id: reference });
      const left = await store.database.selectFrom('case_reaction_files').selectAll().execute();
      assert.ok(!left.some(({ reaction }) => reaction === id), 'the files go with the case');
    });

    test('files are refused where none are asked for', async () => {
      const { summary } = await make(reopens);
      const { body } = await react(summary.reference, { attachments: [files.pdf('brief.pdf')] });
      assert.equal(body.errors?.[0]?.code, 'attachments-too-many');
    });

    test('a resident withdraws an open case where that is allowed, once, and counts as no settled case', async () => {
      const made = await make(undefined, false);
      const { reference } = made.summary;
      const withdraw = (of: object = {}) => react(reference, { kind: 'withdrawal', ...of });
      assert.equal((await withdraw()).status, 409);
      const path = `/v1/cases/${reference}/changes`;
      await ask(path, { kind: 'allow', withdrawable: true, unsatisfied: reopens }, made.tag);
      assert.equal((await follow(reference)).withdrawable, true);
      const before = (await eventNames()).length;
      const { status, body } = await withdraw({ text: 'Niet meer nodig.' });
      assert.deepEqual([status, body.case.result?.title], [201, 'Ingetrokken']);
      assert.deepEqual((await eventNames()).slice(before), ['status.reacted']);
      assert.deepEqual([body.case.withdrawable, body.case.unsatisfied], [undefined, undefined]);
      assert.equal((await withdraw()).status, 409);
    });

    test('staff answer once, and the resident reads the answer with the case', async () => {
      const { summary } = await make(reopens);
      await react(summary.reference, { text: 'Nog los.' });
      const [found] = await waiting(`?case=${summary.reference}`);
      assert.ok((await waiting()).some(({ id }) => id === found?.id));
      const path = `/v1/case-reactions/${found?.id}/closing`;
      assert.equal((await ask(path, { answer: 'Wij komen maandag.' })).status, 204);
      assert.equal((await ask(path, {})).status, 409);
      assert.equal((await ask(`/v1/case-reactions/${crypto.randomUUID()}/closing`, {})).status, 404);
      assert.ok(!(await waiting()).some(({ id }) => id === found?.id));
      const { reactions } = await follow(summary.reference);
      assert.deepEqual(
        reactions?.map(({ kind, on, answer }) => [kind, on, answer]),
        [['unsatisfied', '2026-11-23', 'Wij komen maandag.']],
      );
    });

    test('erasing it by its receipt takes it out of the case too, and erasing the case erases it', async () => {
      const { summary } = await make(reopens);
      const { body } = await react(summary.reference, { text: 'Nog los.' });
      const erased = await ask<{ caseReactions: number }>('/v1/erasures', { id: body.reference });
      assert.equal(erased.body.caseReactions, 1);
      assert.equal((await follow(summary.reference)).reactions, undefined);
      const other = await make(reopens);
      await react(other.summary.reference);
      const both = await ask<{ caseReactions: number; cases: number }>('/v1/erasures', {
        id: other.summary.reference,
      });
      assert.deepEqual([both.body.caseReactions, both.body.cases], [1, 1]);
    });

    test('it is deleted after its retention period, handled or not, and the case stays', async () => {
      const { summary } = await make(reopens);
      await react(summary.reference, { text: 'Nog los.' });
      const left = async (days: number) => {
        await deleteExpired(store, defaultRetentionPeriods, new Date(mondayMorning.getTime() + days * day));
        return (await waiting(`?case=${summary.reference}`)).length;
      };
      assert.equal(await left(179), 1);
      assert.equal(await left(181), 0);
      assert.equal((await ask(`/v1/cases/${summary.reference}`)).status, 200);
    });
  });
}
