import type { AnswerList, AnswerRecord } from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import { rights, roles, type NewInvitation, type Role, type Session } from '@plein/domain/newsroom.js';
import type { Problem } from '@plein/domain/problem.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { content, profile } from '../../testing/content.fixtures.js';
import { describedOperations, type DescribedOperation } from '../../testing/declared.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { logInAsStarter, redeem, tokenIn, type StaffHeaders } from '../../testing/staff-login.fixtures.js';

const departments = [
  { code: 'burgerzaken', name: { nl: 'Burgerzaken' } },
  { code: 'afval', name: { nl: 'Afval' } },
];
const answerOf = (id: string, department?: string): KnowledgeItem => ({
  id,
  question: { nl: `Wat is ${id}?` },
  answer: { nl: `Dat is ${id}.` },
  ...(department !== undefined && { department }),
});

describe('what each role may', () => {
  let gateway: TestGateway;
  let administrator: StaffHeaders;
  beforeEach(async () => {
    gateway = await openTestGateway({
      content: {
        ...content,
        profile: { ...profile, departments },
        knowledge: [answerOf('paspoort', 'burgerzaken'), answerOf('grofvuil', 'afval'), answerOf('rest')],
      },
    });
    administrator = await logInAsStarter(gateway);
  });
  afterEach(() => gateway.close());

  const invite = (role: Role, department?: string) =>
    gateway.ask<NewInvitation & Problem>(
      '/v1/invitations',
      { name: 'A. Collega', role, ...(department !== undefined && { department }) },
      { headers: administrator },
    );
  async function colleague(role: Role, department?: string): Promise<StaffHeaders> {
    const { status, body } = await invite(role, department);
    assert.equal(status, 201);
    return (await redeem(gateway, tokenIn(body.url))).headers;
  }

  /** Operations of the newsroom, each asked with an empty body, so that only the right decides between 403 and another status. */
  async function refused(
    headers: StaffHeaders,
    operations: readonly DescribedOperation[],
  ): Promise<string[]> {
    const names: string[] = [];
    for (const { method, path, operationId } of operations) {
      const answer = await gateway.app.request(path.replaceAll(/\{\w+\}/g, 'x'), {
        method: method.toUpperCase(),
        headers: { 'content-type': 'application/json', ...headers },
        ...(method === 'get' ? {} : { body: '{}' }),
      });
      await answer.body?.cancel();
      if (answer.status === 403) names.push(operationId);
    }
    return names.sort();
  }

  test('an operation is for the roles that the table of rights names, and no other', async () => {
    const operations = (await describedOperations(gateway.app)).filter(
      ({ 'x-role': role, operationId }) => role !== undefined && operationId !== 'closeSession',
    );
    assert.ok(operations.length > 30);
    for (const role of roles) {
      const headers = await colleague(role, role === 'department-editor' ? 'afval' : undefined);
      const others = operations.filter(({ 'x-role': needed }) => !rights[role].includes(needed as Role));
      assert.deepEqual(
        await refused(headers, operations),
        others.map(({ operationId }) => operationId).sort(),
        role,
      );
    }
  });

  test('an editor of a department reads reports and keeps answers, and sees nothing that residents sent', async () => {
    const operations = await describedOperations(gateway.app);
    const allowed = operations.filter(({ 'x-role': role }) => role === 'department-editor');
    assert.deepEqual(allowed.map(({ operationId }) => operationId).sort(), [
      'listAnswerVersions',
      'listAnswers',
      'publishAnswer',
      'restoreAnswer',
      'retireAnswer',
      'tryQuestion',
      'writeAnswer',
    ]);
    assert.deepEqual(rights['department-editor'], ['reader', 'department-editor']);
  });

  test('a department belongs to that role alone, and must be one of the profile', async () => {
    for (const [role, department] of [
      ['department-editor', undefined],
      ['department-editor', 'sport'],
      ['editor', 'afval'],
    ] as const) {
      const answer = await invite(role, department);
      assert.equal(answer.status, 400);
      assert.equal(answer.body.errors?.[0]?.field, '/department');
    }
    const headers = await colleague('department-editor', 'afval');
    const session = (await gateway.ask<Session>('/v1/session', undefined, { headers })).body;
    assert.deepEqual([session.actor?.role, session.actor?.department], ['department-editor', 'afval']);
  });

  describe('an editor of a department', () => {
    let headers: StaffHeaders;
    beforeEach(async () => {
      headers = await colleague('department-editor', 'afval');
    });
    const one = async (id: string): Promise<AnswerRecord> => {
      const list = (await gateway.ask<AnswerList>('/v1/answers', undefined, { headers })).body;
      const found = list.answers.find((answer) => answer.id === id);
      assert.ok(found, id);
      return found;
    };
    const send = async (path: string, method: string, body: unknown, tag?: string): Promise<number> =>
      (
        await gateway.ask(path, body, {
          method,
          headers: { ...headers, ...(tag !== undefined && { 'if-match': tag }) },
        })
      ).status;
    const write = async (item: KnowledgeItem, tag?: string) =>
      send(`/v1/answers/${item.id}`, 'PUT', item, tag);

    test('writes, publishes, retires and restores the answers of the own department', async () => {
      assert.equal(await write(answerOf('grofvuil', 'afval'), (await one('grofvuil')).tag), 200);
      assert.equal(
        await send('/v1/answers/grofvuil/publishing', 'POST', {}, (await one('grofvuil')).tag),
        200,
      );
      assert.equal(await send('/v1/answers/grofvuil/retiring', 'POST', {}, (await one('grofvuil')).tag), 200);
      const back = await send(
        '/v1/answers/grofvuil/restoring',
        'POST',
        { version: 1 },
        (await one('grofvuil')).tag,
      );
      assert.equal(back, 200);
      assert.equal(await write(answerOf('glasbak', 'afval')), 200);
    });

    test('changes no answer of another department, or of none', async () => {
      for (const id of ['paspoort', 'rest']) {
        const { tag, published } = await one(id);
        assert.equal(await write(answerOf(id, 'afval'), tag), 403);
        assert.equal(await write(answerOf(id, published?.department), tag), 403);
        for (const step of ['publishing', 'retiring'])
          assert.equal(await send(`/v1/answers/${id}/${step}`, 'POST', {}, tag), 403);
        assert.deepEqual((await one(id)).published, published);
      }
    });

    test('gives no answer away, and makes none for others', async () => {
      const { tag } = await one('grofvuil');
      assert.equal(await write(answerOf('grofvuil', 'burgerzaken'), tag), 403);
      assert.equal(await write(answerOf('grofvuil'), tag), 403);
      assert.equal(await write(answerOf('nieuw', 'burgerzaken')), 403);
      assert.equal((await one('grofvuil')).draft, undefined);
    });

    test('does not take back an answer that an editor gave to another department', async () => {
      const path = '/v1/answers/grofvuil';
      const give = { headers: { ...administrator, 'if-match': (await one('grofvuil')).tag } };
      await gateway.ask(path, answerOf('grofvuil', 'burgerzaken'), { method: 'PUT', ...give });
      const { tag } = await one('grofvuil');
      assert.equal(await send(`${path}/restoring`, 'POST', { version: 1 }, tag), 403);
      assert.equal(await send(`${path}/publishing`, 'POST', {}, tag), 403);
    });
  });
});
