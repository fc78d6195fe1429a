import assert from 'node:assert/strict';
import { test } from 'node:test';
import { squarePoll } from '../../testing/content.fixtures.js';
import { openTestGateway } from '../../testing/gateway.fixtures.js';

test('the audit log holds nothing that staff or residents wrote', async (t) => {
  const gateway = await openTestGateway({ dependencies: { access: { reports: 'open' } } });
  t.after(() => gateway.close());
  const marker = 'Klacht van mevrouw Jansen';
  const text = { nl: marker, en: marker };
  const id = crypto.randomUUID();
  const feedback = { id, page: '/paspoort', language: 'nl', helpful: false, text: marker };
  const draft = { ...squarePoll, id: 'nieuw-plein', question: text, closesAt: '2027-01-01T08:00:00Z' };
  const key = { name: marker, source: 'urn:nld:oin:00000001999999990000:systeem:telefonie' };
  const works: readonly (readonly [path: string, body: unknown, status: number, method?: string])[] = [
    ['/v1/feedback-submissions', feedback, 201],
    [`/v1/feedback/${id}/marking`, { kinds: ['question'], neighbourhood: marker, issue: marker }, 200],
    [`/v1/feedback/${id}/answer`, { text: marker }, 200],
    [`/v1/feedback/${id}/reopening`, {}, 200],
    ['/v1/invitations', { name: marker, role: 'reader' }, 201],
    ['/v1/api-keys', key, 201],
    ['/v1/poll-drafts/nieuw-plein', draft, 200, 'PUT'],
    ['/v1/crisis', { active: true, title: text, message: text }, 200, 'PUT'],
    ['/v1/erasures', { id }, 200],
  ];
  for (const [path, body, status, method = 'POST'] of works) {
    const answer = await gateway.ask(path, body, { method });
    assert.equal(answer.status, status, path);
  }
  const rows = await gateway.store.database
    .selectFrom('audit_entries')
    .select(['action', 'subject', 'detail'])
    .execute();
  assert.ok(rows.some(({ action }) => action === 'message.marked'));
  assert.ok(rows.length >= 6);
  assert.ok(!JSON.stringify(rows).includes('Jansen'));
});
