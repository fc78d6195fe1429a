import type { Marking } from '@plein/domain/marks.js';
import type { AuditLog, CallbackList, Feedback, FeedbackList } from '@plein/domain/newsroom.js';
import type { Report } from '@plein/domain/reports.js';
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createGateway } from '../../app.js';
import { deleteExpired } from '../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../retention/retention-periods.js';
import { seed } from '../../residents/content/seed.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { content, mondayMorning } from '../../testing/content.fixtures.js';

const { kinds: stores, stop } = await bothStores();
after(stop);

const marking = (changes: Partial<Marking>): Marking => ({
  kinds: [],
  neighbourhood: null,
  issue: null,
  ...changes,
});

for (const { name, open } of stores) {
  describe(`marks of messages, over ${name}`, async () => {
    const { store, close } = await open();
    after(close);
    await seed(store, content, mondayMorning);
    let now = mondayMorning;
    const gatewayFor = (role: 'reader' | 'contact-centre' | 'administrator') =>
      createGateway({
        store,
        clock: () => now,
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
        access: { reports: 'open', role },
        limits: { feedback: 1e6, contact: 1e6, newsroom: 1e6 },
      });
    const apps = {
      reader: gatewayFor('reader'),
      'contact-centre': gatewayFor('contact-centre'),
      administrator: gatewayFor('administrator'),
    };
    async function ask<Answer>(path: string, body?: unknown, role: keyof typeof apps = 'contact-centre') {
      const response = await apps[role].request(path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Answer };
    }
    async function give(): Promise<string> {
      const id = crypto.randomUUID();
      const body = { id, page: '/straat', language: 'nl', text: 'De lamp is stuk.', department: 'afval' };
      assert.equal((await ask('/v1/feedback-submissions', body)).status, 201);
      return id;
    }
    async function askBack(): Promise<string> {
      const id = crypto.randomUUID();
      const slot = { date: '2026-11-24', opens: '09:00', closes: '12:00' };
      const body = { id, name: 'A. Bewoner', phone: '06 12345678', slot, language: 'nl' };
      assert.equal((await ask('/v1/callback-requests', body)).status, 201);
      return id;
    }
    const mark = (id: string, changes: Partial<Marking>, what = 'feedback') =>
      ask<Feedback>(`/v1/${what}/${id}/marking`, marking(changes));
    const report = async (query: string): Promise<Report> =>
      (await ask<Report>(`/v1/reports/messages?from=2026-11-01&to=2026-11-30&${query}`, undefined, 'reader'))
        .body;
    const counts = ({ rows }: Report, key: string): Record<string, unknown> =>
      Object.fromEntries(rows.map((row) => [row[key], row['count']]));

    const ids = await Promise.all(Array.from({ length: 40 }, give));
    const [first = ''] = ids;
    const callback = await askBack();

    test('a message is several things at once, and is found among those of each', async () => {
      const { body } = await mark(first, {
        kinds: ['participation', 'question'],
        neighbourhood: ' Centrum ',
        issue: 'Bel 06 12345678',
      });
      assert.deepEqual(body.marks?.kinds, ['question', 'participation']);
      assert.equal(body.marks.neighbourhood, 'Centrum');
      assert.doesNotMatch(body.marks.issue ?? '', /12345678/);
      for (const query of ['kind=question', 'kind=participation', 'neighbourhood=Centrum']) {
        const { feedback } = (await ask<FeedbackList>(`/v1/feedback?${query}`)).body;
        assert.deepEqual(
          feedback.map(({ id }) => id),
          [first],
          query,
        );
      }
      assert.deepEqual((await ask<FeedbackList>('/v1/feedback?kind=street-report')).body.feedback, []);
    });

    test('a request for a callback is marked, also when it is closed, and shares the names', async () => {
      await ask(`/v1/callbacks/${callback}/taking`, {});
      await ask(`/v1/callbacks/${callback}/closing`, { outcome: 'kept' });
      const { status } = await mark(callback, { kinds: ['structural-signal'], issue: 'Lampen' }, 'callbacks');
      assert.equal(status, 200);
      const { callbacks, names } = (await ask<CallbackList>('/v1/callbacks?status=closed')).body;
      assert.deepEqual(callbacks[0]?.marks, { kinds: ['structural-signal'], issue: 'Lampen' });
      assert.deepEqual(names.neighbourhoods, [{ name: 'Centrum', count: 1 }]);
    });

    test('the same marks change nothing, and no marks are none', async () => {
      const before = (await ask<AuditLog>('/v1/audit-entries', undefined, 'administrator')).body.entries
        .length;
      await mark(callback, { kinds: ['structural-signal'], issue: 'Lampen' }, 'callbacks');
      const log = (await ask<AuditLog>('/v1/audit-entries', undefined, 'administrator')).body.entries;
      assert.equal(log.length, before);
      assert.ok(log.filter(({ action }) => action === 'message.marked').length === 2);
      const { body } = await mark(first, {});
      assert.equal(body.marks, undefined);
      assert.deepEqual((await ask<FeedbackList>('/v1/feedback?kind=question')).body.feedback, []);
    });

    test('what two colleagues change at once stays of both, and a name that both give is told to the second', async () => {
      const [, message = ''] = ids;
      const seen = { kinds: [] };
      await mark(message, { kinds: ['question'], neighbourhood: 'Noord', seen });
      const joined = await mark(message, { kinds: ['participation'], issue: 'Lampen', seen });
      const ofBoth = { kinds: ['question', 'participation'], neighbourhood: 'Noord', issue: 'Lampen' };
      assert.deepEqual(joined.body.marks, ofBoth);
      const refused = await mark(message, { kinds: ['participation'], neighbourhood: 'Oost', seen });
      assert.equal(refused.status, 409);
      const { feedback } = (await ask<FeedbackList>('/v1/feedback?neighbourhood=Noord')).body;
      assert.deepEqual(feedback.find(({ id }) => id === message)?.marks, ofBoth);
      await mark(message, {});
      const request = await askBack();
      await mark(request, { neighbourhood: 'Noord', seen }, 'callbacks');
      assert.equal((await mark(request, { neighbourhood: 'Oost', seen }, 'callbacks')).status, 409);
      assert.equal((await mark(request, {}, 'callbacks')).status, 200);
    });

    test('a reader may not mark, and an unknown kind or message is refused', async () => {
      const refused = await ask(`/v1/feedback/${first}/marking`, marking({}), 'reader');
      assert.equal(refused.status, 403);
      const path = `/v1/feedback/${crypto.randomUUID()}/marking`;
      assert.equal((await ask(path, marking({}))).status, 404);
      assert.equal((await ask(path, { ...marking({}), kinds: ['complaint'] })).status, 400);
    });

    test('each report has a message of several kinds, the total has it once, and small counts are hidden', async () => {
      for (const [index, id] of ids.entries()) {
        const isCentre = index < 25;
        await mark(id, {
          kinds: ['question', ...(isCentre ? (['street-report'] as const) : [])],
          neighbourhood: isCentre ? 'Centrum' : index < 34 ? 'Zuid' : null,
        });
      }
      const byKind = await report('by=messageKind');
      assert.deepEqual(counts(byKind, 'messageKind'), { question: 40, 'street-report': 25 });
      assert.equal(byKind.totals['count'], 40);
      const byNeighbourhood = await report('by=neighbourhood');
      assert.deepEqual(counts(byNeighbourhood, 'neighbourhood'), { Centrum: 25, Zuid: null, '': null });
      const streets = await report('by=neighbourhood&messageKind=street-report');
      assert.equal(counts(streets, 'neighbourhood')['Centrum'], 20);
      const hidden = await report('by=messageKind&neighbourhood=Zuid');
      assert.deepEqual(hidden.totals, { count: null });
    });

    test('a report of events has no kinds of messages, and this one no roles', async () => {
      for (const path of ['volume?by=messageKind', 'volume?neighbourhood=Zuid', 'messages?by=residentRole']) {
        assert.equal((await ask(`/v1/reports/${path}`)).status, 400, path);
      }
    });

    test('the count of a request stays when the request is deleted after its time, and goes when it is erased', async () => {
      const others = await Promise.all(Array.from({ length: 15 }, askBack));
      for (const id of others) await mark(id, { kinds: ['participation'] }, 'callbacks');
      const participation = async () =>
        counts(await report('by=messageKind'), 'messageKind')['participation'];
      assert.equal(await participation(), 15);
      for (const id of others) await ask(`/v1/callbacks/${id}/closing`, { outcome: 'withdrawn' });
      now = new Date(now.getTime() + 40 * 86_400_000);
      await deleteExpired(store, defaultRetentionPeriods, now);
      assert.deepEqual((await ask<CallbackList>('/v1/callbacks?status=closed')).body.callbacks, []);
      assert.equal(await participation(), 15);
      await ask('/v1/erasures', { id: others[0] }, 'administrator');
      const { marked } = await store.database
        .selectFrom('message_marks')
        .select(({ fn }) => fn.countAll<number>().as('marked'))
        .where('kinds', '=', 'participation')
        .executeTakeFirstOrThrow();
      assert.equal(Number(marked), 14);
    });
  });
}
