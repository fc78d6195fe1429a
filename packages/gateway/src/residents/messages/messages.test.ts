import type { MessageReceipt } from '@plein/domain/messages.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { toBase64 } from '../../core/base64.js';
import { content, passport, profileWithMessages } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';
import { files, messageOf } from './messages.fixtures.js';

const path = '/v1/message-submissions';

describe('sending a message', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await openTestGateway({
      content: { ...content, profile: profileWithMessages },
      dependencies: { limits: { messages: 1e6 }, messageSecret: 'een geheim van minstens 32 tekens!' },
    });
  });
  after(() => gateway.close());

  const rows = () => gateway.store.database.selectFrom('messages').selectAll().execute();
  const fileRows = (message: string) =>
    gateway.store.database.selectFrom('message_files').selectAll().where('message', '=', message).execute();

  test('gives a receipt with a reference and a copy of all that was entered', async () => {
    const body = messageOf({
      name: 'A. Bewoner',
      task: passport,
      department: 'burgerzaken',
      caseReference: 'ZB-2026-0417',
    });
    const response = await gateway.post(path, body);
    assert.equal(response.status, 201);
    const receipt = (await response.json()) as MessageReceipt;
    assert.match(receipt.reference, /^BE-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.equal(receipt.receivedAt, gateway.now.toISOString());
    const { receiptKey, ...copy } = body;
    assert.deepEqual(receipt.copy, copy);
    const stored = JSON.stringify(await rows());
    assert.ok(!stored.includes(receiptKey), 'the key of the receipt is stored as a hash only');
  });

  test('a name and the number of a case are one line', async () => {
    const body = messageOf({ name: 'A.\r\nB.', caseReference: 'ZB-1\nAntwoord aan: x@example.org\u202E' });
    const { copy } = (await (await gateway.post(path, body)).json()) as MessageReceipt;
    assert.equal(copy.name, 'A. B.');
    assert.equal(copy.caseReference, 'ZB-1 Antwoord aan: x@example.org');
    const empty = messageOf({ caseReference: '\u200B' });
    const answer = (await (await gateway.post(path, empty)).json()) as MessageReceipt;
    assert.equal(answer.copy.caseReference, undefined);
  });

  test('a message and an address are enough', async () => {
    assert.equal((await gateway.post(path, messageOf())).status, 201);
  });

  test('a file is stored encrypted, and the receipt names it with its kind and size', async () => {
    const body = messageOf({
      attachments: [files.pdf('brief.pdf'), files.jpeg('foto'), files.png('SCAN.PNG')],
    });
    const receipt = (await (await gateway.post(path, body)).json()) as MessageReceipt;
    assert.deepEqual(
      receipt.copy.attachments?.map(({ name, type }) => [name, type]),
      [
        ['brief.pdf', 'application/pdf'],
        ['foto.jpg', 'image/jpeg'],
        ['SCAN.PNG', 'image/png'],
      ],
    );
    const stored = await fileRows(body.id);
    assert.equal(stored.length, 3);
    for (const { sealed } of stored) {
      assert.doesNotMatch(atob(sealed), /PDF|JFIF|PNG/);
    }
    assert.equal(new Set(stored.map(({ sealed }) => sealed.slice(0, 16))).size, 3, 'each has its own nonce');
  });

  test('the name of a file is cut between characters, so that the file can be saved', async () => {
    const name = `${'a'.repeat(115)}\u{1F600}bb`;
    for (const given of [name, `${'a'.repeat(109)}\u{1F600}${'b'.repeat(8)}`]) {
      const body = messageOf({ attachments: [files.pdf(given)] });
      const receipt = (await (await gateway.post(path, body)).json()) as MessageReceipt;
      const [file] = receipt.copy.attachments ?? [];
      assert.match(file?.name ?? '', /\.pdf$/);
      assert.ok((file?.name.length ?? 0) <= 120);
      assert.doesNotMatch(file?.name ?? '', /\p{Surrogate}/u);
    }
  });

  test('a body that is large without files is refused before it is read', async () => {
    for (const body of ['['.repeat(4e6), `{"attachments":[${'1,'.repeat(2e6)}1]}`]) {
      assert.equal((await gateway.post(path, body)).status, 413);
    }
  });

  test('one client brings so many files in an hour; others, and messages without files, go on', async () => {
    const limited = await openTestGateway({
      content: { ...content, profile: profileWithMessages },
      dependencies: {
        limits: { fileKilobytes: 2 },
        clientOf: (request) => request.headers.get('x-from') ?? '',
      },
    });
    const send = (body: object, from = 'one') =>
      limited.app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-from': from },
        body: JSON.stringify(body),
      });
    const attachments = () => ({ attachments: [files.pdf('brief.pdf', 1500)] });
    const first = messageOf(attachments());
    assert.equal((await send(first)).status, 201);
    const refused = await send(messageOf(attachments()));
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '3600');
    assert.equal((await send(first)).status, 200, 'the receipt comes again');
    assert.equal((await send(messageOf())).status, 201);
    assert.equal((await send(messageOf(attachments()), 'another')).status, 201);
    const form = new FormData();
    for (const [name, value] of Object.entries({ text: 'Kapot', email: 'bewoner@example.org' }))
      form.set(name, value);
    form.set('attachments', new File(['%PDF-1.7\n'], 'brief.pdf'));
    const page = await limited.app.request('/pages/messages', {
      method: 'POST',
      headers: { 'x-from': 'one' },
      body: form,
    });
    assert.equal(page.status, 429);
    assert.equal(page.headers.get('retry-after'), '3600');
    assert.match(await page.text(), /Kapot/, 'what was typed stays');
    await limited.close();
  });

  test('what a file is, its content says and not its name', async () => {
    const before = (await rows()).length;
    const text = (words: string) => toBase64(new TextEncoder().encode(words));
    for (const [name, content] of [
      ['brief.pdf', text('<script>alert(1)</script>')],
      ['foto.jpg', text('GIF89a')],
      ['tekening.png', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
      ['archief.pdf', text('PK\u0003\u0004 nog wat')],
      ['brief.pdf', 'geen base64!'],
    ] as const) {
      const response = await gateway.post(path, messageOf({ attachments: [{ name, content }] }));
      assert.equal(response.status, 400, name);
      const { errors, fields } = await problemOf(response);
      assert.deepEqual([fields, errors?.[0]?.code], [['/attachments'], 'attachments-wrong-type'], name);
    }
    assert.equal((await rows()).length, before);
  });

  test('a name cannot carry a path, or an end that a program opens', async () => {
    const body = messageOf({ attachments: [files.pdf('../../etc/virus.exe')] });
    const receipt = (await (await gateway.post(path, body)).json()) as MessageReceipt;
    assert.equal(receipt.copy.attachments?.[0]?.name, '.. .. etc virus.exe.pdf');
  });

  test('too much is refused and named, and the largest that fits is taken', async () => {
    const half = files.pdf('groot.pdf', 3_000_000);
    assert.equal((await gateway.post(path, messageOf({ attachments: [half, half] }))).status, 201);
    const more = await gateway.post(path, messageOf({ attachments: [half, half, files.pdf('klein.pdf')] }));
    assert.equal(more.status, 400);
    assert.equal((await problemOf(more)).errors?.[0]?.code, 'attachments-too-large');
    const four = Array.from({ length: 4 }, () => files.pdf('klein.pdf'));
    assert.equal((await gateway.post(path, messageOf({ attachments: four }))).status, 400);
    const huge = messageOf({ text: 'x'.repeat(9_000_000) });
    assert.equal((await gateway.post(path, huge)).status, 413);
  });

  test('sent again it gives the same receipt, and another message with its id is refused', async () => {
    const body = messageOf({ attachments: [files.pdf('brief.pdf')] });
    const first = await gateway.post(path, body);
    const receipt = await first.json();
    const again = await gateway.post(path, body);
    assert.deepEqual([again.status, await again.json()], [200, receipt]);
    for (const other of [
      { ...body, text: 'Iets anders.' },
      { ...body, attachments: [files.pdf('brief.pdf', 400)] },
      { ...body, attachments: [] },
      { ...body, receiptKey: messageOf().receiptKey },
    ]) {
      assert.equal((await gateway.post(path, other)).status, 409);
    }
    assert.equal((await fileRows(body.id)).length, 1);
  });

  test('sent many times at once it is stored once, with its file once', async () => {
    const body = messageOf({ attachments: [files.png('scan.png')] });
    const sent = await Promise.all(Array.from({ length: 6 }, () => gateway.post(path, body)));
    assert.deepEqual(sent.map(({ status }) => status).toSorted(), [200, 200, 200, 200, 200, 201]);
    assert.equal((await fileRows(body.id)).length, 1);
  });

  test('an address that is none, or nothing to read, is refused and named', async () => {
    const response = await gateway.post(path, messageOf({ text: ' \u200B ', email: 'bewoner' }));
    assert.equal(response.status, 400);
    assert.deepEqual((await problemOf(response)).fields, ['/text', '/email']);
    const hidden = await gateway.post(path, messageOf({ email: 'a@b.nl\r\nBcc: c@d.nl' }));
    assert.equal(hidden.status, 400);
  });

  test('where no channel takes messages it is 409, and where none takes files they are refused', async (t) => {
    const other = await openTestGateway();
    t.after(() => other.close());
    assert.equal((await other.post(path, messageOf())).status, 409);
    const channels = profileWithMessages.channels.map((channel) =>
      channel.message ? { ...channel, message: { attachments: false } } : channel,
    );
    const without = await openTestGateway({
      content: { ...content, profile: { ...profileWithMessages, channels } },
    });
    t.after(() => without.close());
    assert.equal((await without.post(path, messageOf())).status, 201);
    const refused = await without.post(path, messageOf({ attachments: [files.pdf('brief.pdf')] }));
    assert.equal(refused.status, 400);
  });
});
