import type { AuditLog, ErasureReceipt } from '@plein/domain/newsroom.js';
import type { Message, MessageList, MessageReceipt } from '@plein/domain/messages.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { createDeliveryWorker } from '../../connectors/outbox/delivery-worker.js';
import { playSystem } from '../../connectors/outbox/outside-system.fixtures.js';
import { deleteExpired } from '../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../retention/retention-periods.js';
import { files, messageOf } from '../../residents/messages/messages.fixtures.js';
import { content, mondayMorning, profileWithMessages } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

describe('messages in the newsroom', () => {
  const system = playSystem('played');
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({
      content: { ...content, profile: profileWithMessages },
      dependencies: { access: { reports: 'open' }, deliveries: [system.delivery] },
    });
  });
  afterEach(() => gateway.close());

  async function send(
    change: Parameters<typeof messageOf>[0] = {},
  ): Promise<{ id: string } & MessageReceipt> {
    const body = messageOf(change);
    const { status, body: receipt } = await gateway.ask<MessageReceipt>('/v1/message-submissions', body);
    assert.equal(status, 201);
    return { id: body.id, ...receipt };
  }
  const post = <Answer = Message>(path: string, body?: unknown) =>
    gateway.ask<Answer>(`/v1/messages/${path}`, body, { method: 'POST' });
  const list = async (status = '') =>
    (await gateway.ask<MessageList>(`/v1/messages${status && `?status=${status}`}`)).body.messages;
  const audit = async () =>
    (await gateway.ask<AuditLog>('/v1/audit-entries')).body.entries.map(({ action, detail }) => [
      action,
      detail,
    ]);
  const count = async (table: 'messages' | 'message_files' | 'deliveries') =>
    (await gateway.store.database.selectFrom(table).selectAll().execute()).length;

  test('a message is taken, given back, handed on and closed, each step once in the audit log', async () => {
    const { id, reference } = await send({ department: 'iets' });
    assert.deepEqual(
      (await list()).map((one) => [one.id, one.reference, one.status, one.email]),
      [[id, reference, 'open', 'bewoner@example.org']],
    );
    assert.equal((await post(`${id}/taking`)).body.takenByMe, true);
    assert.equal((await post(`${id}/taking`)).status, 200, 'again changes nothing');
    assert.equal((await post(`${id}/return`)).body.status, 'open');
    const handed = await post(`${id}/handing-on`, { department: 'burgerzaken' });
    assert.deepEqual([handed.body.department, handed.body.status], ['burgerzaken', 'open']);
    assert.equal((await post(`${id}/handing-on`, { department: 'nergens' })).status, 400);
    const closed = await post(`${id}/closing`, { outcome: 'answered', note: 'Gebeld op 06 12345678.' });
    assert.deepEqual([closed.body.status, closed.body.outcome], ['closed', 'answered']);
    assert.doesNotMatch(closed.body.note ?? '', /12345678/);
    assert.equal((await post(`${id}/taking`)).status, 409);
    assert.deepEqual(await list(), []);
    assert.equal((await list('closed')).length, 1);
    assert.deepEqual((await audit()).toReversed(), [
      ['messages.read', undefined],
      ['message.taken', undefined],
      ['message.returned', undefined],
      ['message.handed-on', 'burgerzaken'],
      ['message.closed', 'answered'],
    ]);
  });

  test('a file comes back as it was sent, to save and never to show, and the audit log has it', async () => {
    const sent = files.pdf('brief van "mij" é.pdf', 2_000_000);
    const { id } = await send({ attachments: [sent] });
    const answer = await gateway.app.request(`/v1/messages/${id}/files/0`);
    assert.equal(answer.status, 200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    assert.ok(Buffer.from(bytes).equals(Buffer.from(sent.content, 'base64')));
    assert.equal(answer.headers.get('content-type'), 'application/pdf');
    assert.equal(
      answer.headers.get('content-disposition'),
      `attachment; filename="brief van  mij  _.pdf"; filename*=UTF-8''brief%20van%20%20mij%20%20%C3%A9.pdf`,
    );
    assert.match(answer.headers.get('content-security-policy') ?? '', /sandbox/);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.deepEqual((await audit())[0], ['message-file.read', '1']);
    assert.equal((await gateway.app.request(`/v1/messages/${id}/files/1`)).status, 404);
    assert.equal((await gateway.app.request(`/v1/messages/${crypto.randomUUID()}/files/0`)).status, 404);
  });

  test('a file that was sealed with a secret that is gone is 410, and the message can still be read', async () => {
    const { id } = await send({ attachments: [files.png('scan.png')] });
    await gateway.store.commit((transaction) =>
      transaction
        .updateTable('message_files')
        .set({ sealed: btoa('x'.repeat(60)) })
        .execute(),
    );
    assert.equal((await gateway.app.request(`/v1/messages/${id}/files/0`)).status, 410);
    assert.equal((await list())[0]?.attachments?.length, 1);
  });

  test('erasing it by its reference takes its file and its place in the outbox with it', async () => {
    const [{ reference }] = [await send({ attachments: [files.pdf('brief.pdf')] }), await send()];
    const { body } = await gateway.ask<ErasureReceipt>('/v1/erasures', { id: reference });
    assert.deepEqual([body.messages, body.callbacks], [1, 0]);
    assert.deepEqual(
      [await count('messages'), await count('message_files'), await count('deliveries')],
      [1, 0, 1],
    );
  });

  test('it goes thirty days after it was closed, or half a year after it came, with its file', async () => {
    const { id } = await send({ attachments: [files.pdf('brief.pdf')] });
    await send({ attachments: [files.pdf('brief.pdf')] });
    await post(`${id}/closing`, { outcome: 'answered' });
    const after = (days: number) =>
      deleteExpired(
        gateway.store,
        defaultRetentionPeriods,
        new Date(mondayMorning.getTime() + days * 86_400_000),
      );
    assert.equal((await after(29)).messages, undefined);
    assert.equal((await after(31)).messages, 1);
    assert.deepEqual([await count('messages'), await count('message_files')], [1, 1]);
    assert.equal((await after(181))['open-messages'], 1);
    assert.deepEqual(
      [await count('messages'), await count('message_files'), await count('deliveries')],
      [0, 0, 0],
    );
  });

  test('it goes through the outbox once, to the team that has it then', async () => {
    const { id, reference } = await send({ attachments: [files.pdf('brief.pdf')] });
    await post(`${id}/handing-on`, { department: 'burgerzaken' });
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const worker = createDeliveryWorker(system.delivery, {
      store: gateway.store,
      clock: () => gateway.now,
      random,
    });
    await worker.run();
    await worker.run();
    const mine = system.items.filter(({ receipt }) => receipt.copy.id === id);
    assert.equal(mine.length, 1);
    assert.deepEqual(
      [mine[0]?.kind, mine[0]?.receipt.reference, mine[0]?.receipt.copy.department],
      ['message', reference, 'burgerzaken'],
    );
    assert.ok(!JSON.stringify(mine).includes('sha256'));
  });
});
