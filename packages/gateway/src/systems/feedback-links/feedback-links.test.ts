import type { FeedbackLinks } from '@plein/domain/feedback.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

const draft = { question: 'mark', language: 'nl', mails: 2, page: '/brief/jan@voorbeeld.example' };

const askWith = (gateway: TestGateway, key?: string) =>
  gateway.app.request('/v1/mail-questions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(draft),
  });

async function keyFor(gateway: TestGateway, scope: string): Promise<string> {
  const source = 'urn:nld:oin:00000001234567890000:systeem:mail';
  const made = await gateway.post('/v1/api-keys', { name: scope, source, scope });
  return ((await made.json()) as { key: string }).key;
}

test('a system with a key for questions in mails gets links of their own, without personal data', async (t) => {
  const gateway = await openTestGateway({ dependencies: { access: { reports: 'open' } } });
  t.after(() => gateway.close());
  assert.equal((await askWith(gateway)).status, 401);
  assert.equal((await askWith(gateway, await keyFor(gateway, 'events'))).status, 401);
  const answer = await askWith(gateway, await keyFor(gateway, 'feedback-links'));
  assert.equal(answer.status, 200);
  const { links } = (await answer.json()) as FeedbackLinks;
  const tokens = links.map(({ address }) => new URL(address).searchParams.get('asked') ?? '');
  assert.equal(new Set(tokens).size, 2);
  for (const token of tokens) {
    const asked = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
    assert.match(asked, /"question":"mark","wording":1,"channel":"email"/);
    assert.doesNotMatch(asked, /jan@/);
  }
});

test('a link asks nothing while the crisis message is on, and says that it works later', async (t) => {
  const crisis = { active: true, title: { nl: 'Overstroming' }, message: { nl: 'Blijf binnen.' } };
  const gateway = await openTestGateway({
    content: { ...content, profile: { ...content.profile, crisis } },
    dependencies: { access: { reports: 'open' } },
  });
  t.after(() => gateway.close());
  const made = await gateway.post('/v1/feedback-links', { question: 'mark', language: 'nl' });
  const [link] = ((await made.json()) as FeedbackLinks).links;
  const { pathname, search } = new URL(link?.address ?? '');
  const html = await (await gateway.app.request(pathname + search)).text();
  assert.match(html, /Overstroming.*Blijf binnen\..*Uw link werkt later weer\./s);
  assert.doesNotMatch(html, /<form/);
});
