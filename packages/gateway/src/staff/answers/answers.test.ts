import type {
  AnswerList,
  AnswerRecord,
  AnswerTrialResult,
  AnswerVersionList,
} from '@plein/domain/answers.js';
import type { ChatPiece, KnowledgeItem } from '@plein/domain/chat.js';
import type { AuditLog, UnansweredQuestionList } from '@plein/domain/newsroom.js';
import type { Problem } from '@plein/domain/problem.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { content } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { deleteExpired } from '../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../retention/retention-periods.js';
import { seed } from '../../residents/content/seed.js';

const wedding: KnowledgeItem = {
  id: 'trouwfotos',
  question: { nl: 'Mag ik trouwfoto’s maken in het gemeentehuis?' },
  answer: { nl: 'Ja, dat mag op werkdagen. U hoeft niets te betalen.' },
  department: 'burgerzaken',
  reviewOn: '2027-03-01',
};
const asked = 'Waar is een mooie plek voor een trouwreportage?';

describe('questions and answers in the newsroom', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({ dependencies: { access: { reports: 'open' } } });
  });
  afterEach(() => gateway.close());

  const list = async () => (await gateway.ask<AnswerList>('/v1/answers')).body;
  const one = async (id: string) => {
    const found = (await list()).answers.find((answer) => answer.id === id);
    assert.ok(found, id);
    return found;
  };
  const send = <Answer = AnswerRecord>(path: string, method: string, body: unknown, tag?: string) =>
    gateway.ask<Answer>(path, body, { method, headers: tag === undefined ? {} : { 'if-match': tag } });
  const write = (item: KnowledgeItem, tag?: string) => send(`/v1/answers/${item.id}`, 'PUT', item, tag);
  const step = (id: string, name: string, tag: string, body: unknown = {}) =>
    send(`/v1/answers/${id}/${name}`, 'POST', body, tag);
  const versions = async (id: string) =>
    (await gateway.ask<AnswerVersionList>(`/v1/answers/${id}/versions`)).body.versions;

  /** What the chat says to a resident. The clock moves on, past the time that the chat remembers its answers. */
  async function chat(question: string): Promise<{ text: string; isAnswered: boolean }> {
    gateway.now = new Date(gateway.now.getTime() + 6_000);
    const response = await gateway.post('/v1/chat-answers', { question, language: 'nl' });
    const pieces = (await response.text())
      .split('\n\n')
      .filter((part) => part !== '')
      .map((part) => JSON.parse(part.slice('data: '.length)) as ChatPiece);
    return {
      text: pieces.flatMap((piece) => (piece.type === 'text' ? [piece.text] : [])).join(''),
      isAnswered: pieces.some((piece) => piece.type === 'done' && piece.answered),
    };
  }
  const unanswered = async () => (await gateway.ask<UnansweredQuestionList>('/v1/unanswered-questions')).body;
  const handle = (id: string, body: unknown) =>
    gateway.ask<Problem>(`/v1/unanswered-questions/${id}/handling`, body);

  test('the question of a resident is answered by staff, and the next resident who asks it in other words gets that answer', async () => {
    assert.equal((await chat(asked)).isAnswered, false);
    const [question] = (await unanswered()).questions;
    assert.equal(question?.text, asked);

    const draft = await write(wedding);
    assert.equal(draft.body.state, 'draft');
    assert.equal((await chat('Mag ik trouwfoto’s maken in het gemeentehuis?')).isAnswered, false);
    assert.equal((await step(wedding.id, 'publishing', draft.body.tag)).body.state, 'published');
    const handled = await handle(question.id, { outcome: 'answered', answer: wedding.id });
    assert.equal(handled.status, 204);

    for (const words of [
      'Ik zoek een mooie plek voor een trouwreportage',
      'Mooie plek trouwreportage?',
      'Kan ik in het gemeentehuis trouwfoto’s laten maken?',
      asked.toUpperCase(),
    ]) {
      assert.match((await chat(words)).text, /op werkdagen/, words);
    }
    const { questions, outcomes } = await unanswered();
    assert.deepEqual(
      questions.filter(({ text }) => text === asked),
      [],
    );
    assert.equal(outcomes.answered, 1);
  });

  test('a question is joined to an answer as another wording, given to a department, or put aside', async () => {
    for (const question of ['Is er een fietsenrek bij de kast?', 'asdf qwer', 'Wat kost zo’n boekje?'])
      await chat(question);
    const id = async (text: string) =>
      (await unanswered()).questions.find((question) => question.text === text)?.id ?? 'none';
    const { questions } = await unanswered();
    assert.equal(questions.length, 3);

    const [first] = (await list()).answers;
    assert.ok(first?.published);
    const wording = 'Hoe duur is zo’n boekje?';
    const joining = { outcome: 'joined', answer: first.id, wording };
    assert.equal((await handle(await id('Wat kost zo’n boekje?'), joining)).status, 204);
    assert.deepEqual((await one(first.id)).published?.wordings, { nl: [wording] });
    assert.ok((await chat(wording)).isAnswered);
    assert.deepEqual(
      (await versions(first.id)).map(({ action }) => action),
      ['joined', 'filled'],
    );

    const rack = await id('Is er een fietsenrek bij de kast?');
    assert.equal((await handle(rack, { outcome: 'given', department: 'openbare-ruimte' })).status, 204);
    assert.equal((await unanswered()).questions.find((q) => q.id === rack)?.department, 'openbare-ruimte');

    assert.equal((await handle(await id('asdf qwer'), { outcome: 'aside' })).status, 204);
    await chat('ASDF, qwer');
    const after = await unanswered();
    assert.deepEqual(
      after.questions.map(({ text }) => text),
      ['Is er een fietsenrek bij de kast?'],
    );
    assert.deepEqual(after.outcomes, { open: 1, answered: 0, joined: 1, given: 1, aside: 1 });
    const { entries } = (await gateway.ask<AuditLog>('/v1/audit-entries')).body;
    assert.deepEqual(
      entries.filter(({ action }) => action === 'question.handled').map(({ detail }) => detail),
      ['aside', 'given', 'joined'],
    );
    assert.ok(!JSON.stringify(entries).includes('boekje'));
  });

  test('what becomes of a question is checked, and personal data is no wording', async () => {
    await chat('Bel mij op 06 12345678 over de kast');
    const [question] = (await unanswered()).questions;
    const [first] = (await list()).answers;
    assert.ok(question && first);
    const personal = await handle(question.id, { outcome: 'joined', answer: first.id });
    assert.deepEqual([personal.status, personal.body.errors?.[0]?.field], [400, '/wording']);
    const without = await handle(question.id, { outcome: 'given' });
    assert.deepEqual([without.status, without.body.errors?.[0]?.field], [400, '/department']);
    assert.equal(
      (await handle(question.id, { outcome: 'answered', answer: 'nothing', wording: 'Waar is de kast?' }))
        .status,
      409,
    );
    assert.equal((await handle(crypto.randomUUID(), { outcome: 'aside' })).status, 404);
    assert.equal((await unanswered()).questions.length, 1);
  });

  test('an answer of the files is changed, published, undone and retired, and the history says by whom', async () => {
    const [before] = (await list()).answers;
    assert.ok(before?.published);
    const changed = { ...before.published, answer: { ...before.published.answer, nl: 'Nieuwe tekst.' } };
    const { question } = before.published;
    const written = await write(changed, before.tag);
    assert.equal(written.body.published?.answer['nl'], before.published.answer['nl']);
    const published = await step(before.id, 'publishing', written.body.tag);
    assert.equal((await chat(question['nl'] ?? '')).text, 'Nieuwe tekst.');
    const restored = await step(before.id, 'restoring', published.body.tag, { version: 1 });
    assert.deepEqual(restored.body.published, before.published);
    const retired = await step(before.id, 'retiring', restored.body.tag);
    assert.equal(retired.body.state, 'retired');
    assert.equal((await chat(question['nl'] ?? '')).isAnswered, false);
    assert.deepEqual(retired.body.draft, before.published);
    assert.deepEqual(
      (await versions(before.id)).map(({ action, by }) => [action, by]),
      [
        ['retired', 'Newsroom'],
        ['restored', 'Newsroom'],
        ['published', 'Newsroom'],
        ['written', 'Newsroom'],
        ['filled', 'Content files'],
      ],
    );
    const { entries } = (await gateway.ask<AuditLog>('/v1/audit-entries')).body;
    assert.deepEqual(
      entries.map(({ action, subject }) => [action, subject]),
      ['retired', 'restored', 'published', 'written'].map((action) => [`answer.${action}`, before.id]),
    );
  });

  test('of two colleagues the second is told, and nothing is lost', async () => {
    const first = await write(wedding);
    assert.equal((await write(wedding)).status, 412);
    const mine = { ...wedding, answer: { nl: 'Van mij.' } };
    const second = await write(mine, first.body.tag);
    assert.equal(second.status, 200);
    assert.equal((await write({ ...wedding, answer: { nl: 'Van hen.' } }, first.body.tag)).status, 412);
    assert.equal((await step(wedding.id, 'publishing', first.body.tag)).status, 412);
    assert.equal((await send(`/v1/answers/${wedding.id}/publishing`, 'POST', {})).status, 428);
    assert.deepEqual((await one(wedding.id)).draft, mine);
  });

  test('two colleagues at the same moment do not both write', async () => {
    const { body } = await write(wedding);
    const both = await Promise.all(
      ['Van mij.', 'Van hen.'].map((nl) => write({ ...wedding, answer: { nl } }, body.tag)),
    );
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412]);
    assert.equal((await versions(wedding.id)).length, 2);
  });

  test('names every fault of an answer at its field', async () => {
    const faulty = { ...wedding, question: { nl: ' ', en: 'May I?' }, url: 'javascript:alert(1)', id: 'x' };
    const { status, body } = await gateway.ask<Problem>('/v1/answers/trouwfotos', faulty, { method: 'PUT' });
    assert.equal(status, 400);
    assert.deepEqual(body.errors?.map(({ field }) => field).toSorted(), [
      '/answer/en',
      '/id',
      '/question/nl',
      '/url',
    ]);
  });

  test('says what the chat would do with a question, also with a text that is not stored', async () => {
    const attempt = async (question: string, draft?: KnowledgeItem) =>
      (await gateway.ask<AnswerTrialResult>('/v1/answer-trials', { question, language: 'nl', draft })).body;
    const stored = (await list()).answers[0]?.published;
    assert.deepEqual(await attempt(stored?.question['nl'] ?? ''), {
      result: 'answer',
      answer: stored?.id,
      others: (await attempt(stored?.question['nl'] ?? '')).others,
    });
    assert.equal((await attempt('Trouwfoto’s in het gemeentehuis?')).result, 'none');
    assert.equal((await attempt('Trouwfoto’s in het gemeentehuis?', wedding)).answer, wedding.id);
    assert.deepEqual((await unanswered()).questions, []);
  });

  test('answers that the files own stay as they are', async () => {
    await seed(gateway.store, { ...content, owners: { questions: 'files' } }, gateway.now);
    const { ofFiles, answers } = await list();
    assert.ok(ofFiles && answers[0]?.published);
    const refused = await write({ ...answers[0].published, url: '/elders' }, answers[0].tag);
    assert.equal(refused.status, 409);
    assert.equal((await step(answers[0].id, 'retiring', answers[0].tag)).status, 409);
    assert.deepEqual((await list()).answers[0], answers[0]);
  });

  test('an import has the last word on what residents get, and the history stays', async () => {
    const { body } = await write(wedding);
    await step(wedding.id, 'publishing', body.tag);
    const knowledge = (content.knowledge ?? []).slice(1);
    await gateway.ask(
      '/v1/content',
      { profile: content.profile, polls: content.polls, knowledge, parts: ['questions'] },
      { method: 'PUT' },
    );
    assert.equal((await one(wedding.id)).state, 'retired');
    assert.equal((await one(wedding.id)).draft?.answer['nl'], wedding.answer['nl']);
    assert.equal((await versions(wedding.id)).length, 2);
  });

  test('of old versions only the newest stays, without the name of its writer', async () => {
    const { body } = await write(wedding);
    await step(wedding.id, 'publishing', body.tag);
    const later = new Date(gateway.now.getTime() + 800 * 86_400_000);
    await deleteExpired(gateway.store, defaultRetentionPeriods, later);
    assert.deepEqual(
      (await versions(wedding.id)).map(({ action, by }) => [action, by]),
      [['published', '']],
    );
    assert.equal((await one(wedding.id)).state, 'published');
  });
});
