import type { AnswerList } from '@plein/domain/answers.js';
import type { ProfileVersionList } from '@plein/domain/profile-history.js';
import type { SiteList } from '@plein/domain/sites.js';
import { tokenIn } from '../testing/staff-login.fixtures.js';
import type {
  CallbackList,
  ErasureReceipt,
  FeedbackList,
  PollDraftList,
  UnansweredQuestionList,
} from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createGateway } from '../app.js';
import { deleteExpired } from '../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../retention/retention-periods.js';
import { seed } from '../residents/content/seed.js';
import { openPostgresStore } from '../store/postgres/postgres-store.js';
import { wireEvent } from '../testing/events.fixtures.js';
import { startPostgres } from '../testing/postgres.fixtures.js';
import { content, mondayMorning } from '../testing/content.fixtures.js';
import { makeStartLink } from './access/first-login-link.js';

const server = await startPostgres();

describe('the newsroom over PostgreSQL', { skip: !server && 'there is no PostgreSQL here' }, () => {
  after(() => server?.stop());

  it('logs in, works, deletes and erases as over the embedded store', async () => {
    assert.ok(server);
    const store = await openPostgresStore(await server.makeDatabase());
    await seed(store, content, mondayMorning);
    let now = mondayMorning;
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const app = createGateway({ store, random, clock: () => now, votesTogether: 0 });
    const own = 'http://127.0.0.1:8787';
    let cookie = '';
    async function ask<Answer>(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') {
      const response = await app.request(own + path, {
        method,
        headers: { 'content-type': 'application/json', origin: own, cookie },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      cookie = response.headers.get('set-cookie')?.split(';', 1)[0] ?? cookie;
      const text = await response.text();
      assert.ok(response.status < 300, `${path}: ${response.status} ${text}`);
      return (text.startsWith('{') ? JSON.parse(text) : undefined) as Answer;
    }

    const link = new URL(await makeStartLink({ store, random, clock: () => now }, own));
    await ask('/v1/session', { token: tokenIn(link.href) });
    const id = crypto.randomUUID();
    const slot = { date: '2026-11-24', opens: '09:00', closes: '12:00' };
    const request = { id, name: 'A. Bewoner', phone: '06 12345678', slot, language: 'nl' };
    await ask('/v1/callback-requests', request);
    assert.equal((await ask<CallbackList>('/v1/callbacks')).callbacks.length, 1);
    assert.deepEqual(await ask('/v1/work-counts'), { callbacks: 1, messages: 0, feedback: 0, polls: 0 });
    assert.deepEqual(await ask('/v1/colleagues'), { colleagues: [] });
    await ask(`/v1/callbacks/${id}/handing-on`, { department: 'burgerzaken', word: 'Spoed.' });
    const [handed] = (await ask<CallbackList>('/v1/callbacks')).callbacks;
    assert.deepEqual([handed?.department, handed?.handedOn?.word], ['burgerzaken', 'Spoed.']);
    await ask(`/v1/callbacks/${id}/taking`, {});
    await ask(`/v1/callbacks/${id}/closing`, { outcome: 'kept' });

    await ask('/v1/crisis', { active: true, title: { nl: 'Nood' }, message: { nl: 'Blijf thuis.' } }, 'PUT');
    await ask('/v1/crisis', { active: false }, 'PUT');
    const { versions } = await ask<ProfileVersionList>('/v1/profile-versions');
    assert.deepEqual(
      versions.map(({ number, action }) => [number, action]),
      [
        [3, 'switched'],
        [2, 'switched'],
        [1, 'filled'],
      ],
    );

    const said = { id: crypto.randomUUID(), page: '/', language: 'nl', text: 'Onduidelijk.' };
    await ask('/v1/feedback-submissions', said);
    await ask(`/v1/feedback/${said.id}/marking`, { kinds: [], neighbourhood: null, issue: 'Taal' });
    const { feedback, names } = await ask<FeedbackList>('/v1/feedback?issue=Taal');
    assert.deepEqual([feedback.length, names.issues], [1, [{ name: 'Taal', count: 1 }]]);

    for (const question of ['Hoe oud is de maan?', 'Hoe oud is de maan']) {
      await ask('/v1/chat-answers', { question, language: 'nl' });
    }
    const { questions } = await ask<UnansweredQuestionList>('/v1/unanswered-questions');
    assert.equal(questions[0]?.count, 2);
    await ask(`/v1/unanswered-questions/${questions[0].id}/handling`, { outcome: 'aside' });
    const { outcomes, ...waiting } = await ask<UnansweredQuestionList>('/v1/unanswered-questions');
    assert.deepEqual([waiting.questions, outcomes.aside], [[], 2]);
    const moon = { id: 'maan', question: { nl: 'Hoe oud is de maan?' }, answer: { nl: 'Oud.' } };
    await ask('/v1/answers/maan', moon, 'PUT');
    const { answers } = await ask<AnswerList>('/v1/answers');
    assert.deepEqual(answers.find(({ id }) => id === 'maan')?.draft, moon);

    const site = 'https://buurt.voorbeeld.nl';
    await ask('/v1/sites', { origin: site });
    const event = JSON.stringify(wireEvent(1));
    const headers = { 'content-type': 'application/json', origin: site };
    assert.equal(
      (await app.request(`${own}/v1/events`, { method: 'POST', headers, body: event })).status,
      202,
    );
    const { sites } = await ask<SiteList>('/v1/sites');
    assert.equal(sites.at(-1)?.firstHeardAt, now.toISOString());

    const ballot = { id: crypto.randomUUID(), voter: 'v'.repeat(22), choices: ['bomen'] };
    await ask('/v1/polls/plein/votes', ballot);
    const contact = { id: crypto.randomUUID(), channel: 'phone', outcome: 'answered', language: 'nl' };
    await ask('/v1/contacts', contact);
    await ask(
      '/v1/crisis',
      { active: true, title: { nl: 'Hoog water' }, message: { nl: 'Blijf weg.' } },
      'PUT',
    );
    await ask('/v1/api-keys', { name: 'Balie', source: 'urn:test:balie' });
    assert.equal((await ask<ErasureReceipt>('/v1/erasures', { id: contact.id })).events, 1);

    now = new Date(mondayMorning.getTime() + 800 * 86_400_000);
    assert.deepEqual(await deleteExpired(store, defaultRetentionPeriods, now), {
      callbacks: 1,
      questions: 2,
      'feedback-text': 1,
      ballots: 1,
      invitations: 1,
      audit: 15,
    });
    now = mondayMorning;
    await ask('/v1/session', {
      token: tokenIn(await makeStartLink({ store, random, clock: () => now }, own)),
    });
    const { polls } = await ask<PollDraftList>('/v1/poll-drafts');
    assert.equal(polls.find(({ poll }) => poll.id === 'plein')?.voters, 1);
    await store.close();
  });
});
