import type {
  AuditLog,
  Feedback,
  FeedbackList,
  PollDraft,
  PollDraftList,
  UnansweredQuestionList,
} from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import type { PollView, VoteReceipt } from '@plein/domain/polls.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Problem } from '@plein/domain/problem.js';
import { mondayMorning, passport, profile, squarePoll } from '../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../testing/gateway.fixtures.js';

describe('work in the newsroom', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({ dependencies: { access: { reports: 'open' } } });
  });
  afterEach(() => gateway.close());

  const actions = async () =>
    (await gateway.ask<AuditLog>('/v1/audit-entries')).body.entries.map(({ action }) => action);
  const names = async () => (await gateway.events()).map(({ name }) => name);

  test('a contact is written down once, with what the web would say of it', async () => {
    const contact = {
      id: crypto.randomUUID(),
      channel: 'phone',
      outcome: 'answered',
      language: 'nl',
      task: passport,
      department: 'burgerzaken',
      preventable: 'yes',
      cause: 'status-unknown',
      followedStatus: true,
    };
    assert.deepEqual(await gateway.ask('/v1/contacts', contact), { status: 201, body: { id: contact.id } });
    assert.equal((await gateway.ask('/v1/contacts', contact)).status, 200);
    const events = await gateway.events();
    assert.deepEqual(events.map(({ name }) => name).toSorted(), [
      'contact.registered',
      'status.called-after-all',
    ]);
    const registered = events.find(({ name }) => name === 'contact.registered');
    assert.equal(registered?.source, '/newsroom');
    assert.deepEqual(registered?.data, {
      occurredAt: mondayMorning.toISOString(),
      channel: 'phone',
      language: 'nl',
      component: 'newsroom',
      componentVersion: '1.0.0',
      task: passport,
      department: 'burgerzaken',
      preventable: 'yes',
      preventableSaidBy: 'staff',
      cause: 'status-unknown',
      outcome: 'answered',
      followedStatus: true,
    });
    assert.deepEqual(await actions(), ['contact.registered']);
    const personal = { ...contact, id: crypto.randomUUID(), department: '123456782' };
    assert.equal((await gateway.ask('/v1/contacts', personal)).status, 201);
    assert.ok(!JSON.stringify(await gateway.events()).includes('123456782'));
    const wrong = await gateway.ask<Problem>('/v1/contacts', { ...contact, preventable: 'no' });
    assert.deepEqual([wrong.status, wrong.body.errors?.[0]?.field], [400, '/cause']);
  });

  test('feedback is read in pages, grouped, answered and reopened', async () => {
    const ids = Array.from({ length: 52 }, () => crypto.randomUUID());
    for (const [index, id] of ids.entries()) {
      gateway.now = new Date(mondayMorning.getTime() + index * 1000);
      await gateway.ask('/v1/feedback-submissions', {
        id,
        page: '/paspoort',
        language: 'nl',
        helpful: false,
      });
    }
    const first = (await gateway.ask<FeedbackList>('/v1/feedback')).body;
    assert.equal(first.feedback.length, 50);
    assert.equal(first.feedback[0]?.id, ids[51]);
    const rest = (await gateway.ask<FeedbackList>(`/v1/feedback?before=${first.next ?? ''}`)).body;
    assert.deepEqual(
      rest.feedback.map(({ id }) => id),
      [ids[1], ids[0]],
    );
    assert.equal(rest.next, undefined);
    assert.equal((await gateway.ask('/v1/feedback?before=nothing')).status, 400);

    const path = `/v1/feedback/${ids[0] ?? ''}`;
    await gateway.ask(`${path}/marking`, { kinds: [], neighbourhood: null, issue: 'Prijs' });
    const grouped = (await gateway.ask<FeedbackList>('/v1/feedback?issue=Prijs')).body;
    assert.deepEqual(
      grouped.feedback.map(({ id }) => id),
      [ids[0]],
    );
    assert.deepEqual(grouped.names.issues, [{ name: 'Prijs', count: 1 }]);
    const text = 'De prijs staat er nu. Mail a.bewoner@zilverbeek.example';
    const answered = (await gateway.ask<Feedback>(`${path}/answer`, { text })).body;
    assert.equal(answered.status, 'answered');
    assert.doesNotMatch(answered.answer?.text ?? '', /bewoner@/);
    const reopened = await gateway.ask<Feedback>(`${path}/reopening`, undefined, { method: 'POST' });
    assert.equal(reopened.body.status, 'reopened');
    await gateway.ask(`${path}/reopening`, undefined, { method: 'POST' });
    assert.deepEqual(await names(), ['satisfaction.reopened']);
    assert.deepEqual(await actions(), ['feedback.reopened', 'feedback.answered', 'message.marked']);
    assert.equal(
      (await gateway.ask(`/v1/feedback/${crypto.randomUUID()}/answer`, { text: 'x' })).status,
      404,
    );
  });

  test('a question without an answer is kept without personal data, and counted with its like', async () => {
    const ask = (question: string) =>
      gateway.ask('/v1/chat-answers', { question, language: 'nl' }).catch(() => undefined);
    for (const question of [
      'Hoe oud is de maan?',
      'hoe oud is de maan',
      'Bel mij op 06 12345678 over Mars',
    ]) {
      gateway.now = new Date(gateway.now.getTime() + 1000);
      await ask(question);
    }
    await ask('Wat kost een paspoort?');
    const { questions } = (await gateway.ask<UnansweredQuestionList>('/v1/unanswered-questions')).body;
    assert.deepEqual(
      questions.map(({ count }) => count),
      [1, 2],
    );
    assert.doesNotMatch(JSON.stringify(questions), /12345678/);
    assert.match(questions[0]?.text ?? '', /Mars/);
    assert.equal(questions[1]?.lastAskedAt, new Date(mondayMorning.getTime() + 2000).toISOString());
  });

  test('nobody sees the votes of an open poll whose results come after it, staff neither', async () => {
    const poll = { ...squarePoll, id: 'geheim', results: 'after-close' };
    const path = '/v1/poll-drafts/geheim';
    const draft = async () => (await gateway.ask<PollDraft>(path, poll, { method: 'PUT' })).body;
    assert.equal((await draft()).tally, undefined);
    await gateway.ask(`${path}/opening`, { when: 'now' });
    const seen = async () =>
      (await gateway.ask<PollDraftList>('/v1/poll-drafts')).body.polls.find(
        (one) => one.poll.id === 'geheim',
      );
    for (const [count, choice] of ['bomen', 'water'].entries()) {
      const ballot = { id: crypto.randomUUID(), voter: `${'v'.repeat(21)}${count}`, choices: [choice] };
      const receipt = await gateway.ask<VoteReceipt>('/v1/polls/geheim/votes', ballot);
      assert.deepEqual([receipt.status, receipt.body.tally], [201, undefined]);
      assert.deepEqual([(await seen())?.voters, (await seen())?.tally], [count + 1, undefined]);
    }
    const closed = await gateway.ask<PollDraft>(`${path}/closing`, undefined, { method: 'POST' });
    assert.equal(closed.body.tally?.voters, 2);
    const open = (await gateway.ask<PollDraftList>('/v1/poll-drafts')).body.polls;
    assert.ok(open.find((one) => one.poll.id === squarePoll.id)?.tally, 'residents see these votes too');
  });

  test('a poll goes from draft to outcome, and residents see it from its opening', async () => {
    const poll = { ...squarePoll, id: 'speeltuin', opensAt: '2026-11-30T08:00:00Z' };
    const path = '/v1/poll-drafts/speeltuin';
    const put = (body: unknown, to = path) => gateway.ask<PollDraft>(to, body, { method: 'PUT' });
    assert.equal((await put(poll)).body.state, 'draft');
    assert.equal((await gateway.ask('/v1/polls/speeltuin')).status, 404);
    assert.equal((await put({ ...poll, closesAt: poll.opensAt })).status, 400);
    assert.equal((await put({ ...poll, id: 'anders' })).status, 400);
    assert.equal(
      (await gateway.ask<PollDraft>(`${path}/opening`, { when: 'planned' })).body.state,
      'announced',
    );
    assert.equal((await gateway.ask<PollView>('/v1/polls/speeltuin')).body.state, 'announced');
    assert.equal((await gateway.ask<PollDraft>(`${path}/opening`, { when: 'now' })).body.state, 'open');
    const ballot = { id: crypto.randomUUID(), voter: 'v'.repeat(22), choices: ['bomen'] };
    assert.equal((await gateway.ask('/v1/polls/speeltuin/votes', ballot)).status, 201);
    assert.equal((await put(poll)).status, 409);
    assert.equal((await put({ text: { nl: 'Bomen.' } }, `${path}/outcome`)).status, 409);
    const closed = await gateway.ask<PollDraft>(`${path}/closing`, undefined, { method: 'POST' });
    assert.equal(closed.body.state, 'closed');
    assert.deepEqual([closed.body.voters, closed.body.tally?.voters], [1, 1]);
    assert.equal((await put({ text: { nl: 'Bomen.' } }, `${path}/outcome`)).status, 200);
    const view = (await gateway.ask<PollView>('/v1/polls/speeltuin')).body;
    assert.deepEqual(view.outcome, { text: { nl: 'Bomen.' }, publishedAt: mondayMorning.toISOString() });
    const { polls } = (await gateway.ask<PollDraftList>('/v1/poll-drafts')).body;
    assert.deepEqual(polls.map((one) => one.poll.id).toSorted(), ['plein', 'speeltuin', 'wensen']);
    assert.deepEqual(await actions(), [
      'poll.outcome-published',
      'poll.closed',
      'poll.opened',
      'poll.opened',
      'poll.written',
    ]);
  });

  test('the profile is changed by who read it last, and seen at once', async () => {
    const read = await gateway.app.request('/v1/profile-document');
    const etag = read.headers.get('etag') ?? '';
    const put = (body: unknown, headers: Record<string, string>) =>
      gateway.ask<Problem & Profile>('/v1/profile-document', body, { method: 'PUT', headers });
    const notices = [{ id: 'markt', text: { nl: 'De markt is er vandaag niet.' } }];
    const changed = { ...profile, notices };
    assert.equal((await put(changed, {})).status, 428);
    assert.equal((await put(changed, { 'if-match': '"old"' })).status, 412);
    const holidays = [{ validFrom: '2026-12-31', validThrough: '2026-12-30' }];
    const refused = await put({ ...changed, channels: [], holidays }, { 'if-match': etag });
    assert.equal(refused.status, 400);
    assert.deepEqual(
      refused.body.errors?.map(({ field }) => field),
      ['/channels', '/holidays/0/validThrough', '/tasks/0/channels/0'],
    );
    assert.equal((await put(changed, { 'if-match': etag })).status, 200);
    assert.equal((await put(profile, { 'if-match': etag })).status, 412);
    assert.deepEqual((await gateway.ask<Profile>('/v1/profile')).body.notices, notices);
    assert.deepEqual(await actions(), ['profile.written']);
  });

  test('the crisis message goes on and off, and each switch is an event', async () => {
    const put = (body: unknown) => gateway.ask<Problem>('/v1/crisis', body, { method: 'PUT' });
    const bare = await put({ active: true });
    assert.equal(bare.status, 400);
    assert.deepEqual(bare.body.errors?.map(({ field }) => field).toSorted(), ['/message', '/title']);
    const said = { title: { nl: 'Hoog water' }, message: { nl: 'Blijf weg van de Zilverbeek.' } };
    assert.equal((await put({ active: true, ...said })).status, 200);
    assert.deepEqual((await gateway.ask<Profile>('/v1/profile')).body.crisis, { active: true, ...said });
    await put({ active: true, phone: '14 0999' });
    assert.deepEqual((await put({ active: false })).body, { active: false, ...said, phone: '14 0999' });
    const events = await gateway.events();
    assert.deepEqual(
      events.map(({ name, data }) => [name, data['active']]),
      [
        ['crisis.switched', true],
        ['crisis.switched', false],
      ],
    );
    assert.deepEqual(await actions(), ['crisis.switched', 'profile.written', 'crisis.switched']);
  });
});
