import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { files, messageOf } from '../messages/messages.fixtures.js';
import { content, passport, profileWithMessages } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

const path = '/pages/messages';

describe('the form for a message without JavaScript', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await openTestGateway({ content: { ...content, profile: profileWithMessages } });
  });
  after(() => gateway.close());

  const fileOf = ({ name, content: base64 }: ReturnType<typeof files.pdf>): File =>
    new File([Buffer.from(base64, 'base64')], name);
  async function send(
    fields: Record<string, string>,
    attachments: readonly File[] = [new File([], '')],
  ): Promise<[status: number, page: string]> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const one of attachments) form.append('attachments', one, one.name);
    const answer = await gateway.app.request(path, { method: 'POST', body: form });
    return [answer.status, await answer.text()];
  }
  const get = async (address: string): Promise<[status: number, page: string]> => {
    const answer = await gateway.app.request(address);
    return [answer.status, await answer.text()];
  };
  const complete = { text: 'De lantaarn is kapot.\r\nAl een week.', email: 'bewoner@example.org' };
  const rows = () => gateway.store.database.selectFrom('messages').selectAll().execute();

  test('is reached from the page with the channels, and takes files', async () => {
    const [, channels] = await get(`/pages/contact?task=${encodeURIComponent(passport)}`);
    assert.match(channels, /href="\/pages\/messages\?task=/);
    const [status, page] = await get(path);
    assert.equal(status, 200);
    assert.match(page, /<form[^>]*enctype="multipart\/form-data"[^>]*action="\/pages\/messages"/s);
    assert.match(page, /<input[^>]*type="file"/s);
    assert.match(page, /name="receiptKey"/);
  });

  test('stores a message with its file, and its receipt has a link that works later', async () => {
    const { id, receiptKey } = messageOf();
    const fields = { ...complete, id, receiptKey, task: passport };
    const [status, page] = await send(fields, [fileOf(files.pdf('brief.pdf'))]);
    assert.equal(status, 201);
    assert.match(page, /BE-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    assert.ok(page.includes(`/pages/receipts/${receiptKey}`));
    const [row] = (await rows()).filter((one) => one.id === id);
    const stored = JSON.parse(row?.document ?? '') as { text: string; attachments: { name: string }[] };
    assert.equal(stored.text, 'De lantaarn is kapot.\nAl een week.');
    assert.equal(stored.attachments[0]?.name, 'brief.pdf');

    assert.equal((await send(fields, [fileOf(files.pdf('brief.pdf'))]))[0], 200, 'again changes nothing');
    const answer = await gateway.app.request(`/pages/receipts/${receiptKey}`);
    const receipt = await answer.text();
    assert.equal(answer.status, 200);
    for (const part of [
      row?.reference ?? '-',
      'De lantaarn is kapot.<br />Al een week.',
      'brief.pdf',
      '2026',
    ]) {
      assert.ok(receipt.includes(part), part);
    }
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match((await get(`/pages/receipts/${receiptKey}?language=en`))[1], /Your message/);
  });

  test('a link of nothing, or of a message that is gone, says so and is 404', async () => {
    const { id, receiptKey } = messageOf();
    await send({ ...complete, id, receiptKey });
    await gateway.store.commit((transaction) =>
      transaction.deleteFrom('messages').where('id', '=', id).execute(),
    );
    for (const key of [receiptKey, messageOf().receiptKey]) {
      const [status, page] = await get(`/pages/receipts/${key}`);
      assert.equal(status, 404);
      assert.match(page, /Dit bericht is hier niet meer/);
    }
  });

  test('what is wrong comes back with everything that was typed, and asks for the files again', async () => {
    const before = (await rows()).length;
    const fields = { ...complete, email: 'bewoner', name: 'A. <b>Bewoner' };
    const [status, page] = await send(fields, [fileOf(files.pdf('brief.pdf'))]);
    assert.equal(status, 400);
    for (const part of ['De lantaarn is kapot.', 'A. &lt;b&gt;Bewoner', 'Kies uw bijlagen opnieuw']) {
      assert.ok(page.includes(part), part);
    }
    assert.match(page, /Vul een e-mailadres in/);
    for (const [attachments, words] of [
      [[new File(['<script>'], 'brief.pdf')], /Kies alleen pdf, jpg of png/],
      [[fileOf(files.pdf('groot.pdf', 7_000_000))], /Kies kleinere bijlagen/],
      [[new File([], 'leeg.pdf')], /leeg of niet te lezen/],
      [[new File(['x'], 'brief.docx')], /Kies alleen pdf, jpg of png/],
    ] as const) {
      const [refused, shown] = await send(complete, attachments);
      assert.equal(refused, 400);
      assert.match(shown, words);
      assert.ok(shown.includes('Al een week.'));
    }
    assert.equal((await rows()).length, before);
  });

  test('a form without files, as a plain program sends it, is taken too', async () => {
    const answer = await gateway.send(path, complete);
    assert.equal(answer.status, 201);
  });

  test('a body that is no form is refused', async () => {
    const answer = await gateway.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: 'geen formulier',
    });
    assert.equal(answer.status, 400);
  });
});
