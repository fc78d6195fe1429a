import type { CaseView } from '@plein/domain/cases.js';
import type { CaseRecord } from '@plein/domain/cases/records.js';
import type { CaseReactionReceipt } from '@plein/domain/cases/reactions.js';
import type { Connection, Delivery } from '@plein/domain/connections.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { AuditLog } from '@plein/domain/newsroom.js';
import type { ProblemDocument } from '@plein/domain/problem.js';
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { deleteExpired } from '../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../retention/retention-periods.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { content, mondayMorning } from '../../testing/content.fixtures.js';
import { seed } from '../content/seed.js';
import { knownAddress, openLinkGateway } from './case-links.fixtures.js';

const minute = 60_000;
const { kinds: stores, stop } = await bothStores();
after(stop);

for (const { name, open } of stores) {
  describe(`a mailed link to a case, over ${name}`, async () => {
    const { store, close } = await open();
    after(close);
    await seed(store, { ...content, cases: [] }, mondayMorning);
    let now = mondayMorning;
    const pass = (minutes: number) => (now = new Date(now.getTime() + minutes * minute));
    const clock = () => now;
    const gateway = openLinkGateway(store, clock);
    const other = openLinkGateway(store, clock);
    const { request, mailFor } = gateway;
    const look = (reference: string, access: string) =>
      gateway.ask<CaseView & ProblemDocument>('/v1/case-lookups', { reference, access });
    const accessIn = (html: string): string => /"access":\["([^"]+)"\]/.exec(html)?.[1] ?? '';
    const links = () => store.database.selectFrom('case_links').selectAll().orderBy('id').execute();
    const deliveries = () => store.database.selectFrom('deliveries').selectAll().execute();
    let made = 0;
    const newAddress = (): string => `bewoner${String((made += 1))}@voorbeeld.example`;

    test('goes to the address of the case, opens it once, and can be opened by a mail scanner before', async () => {
      const email = newAddress();
      const reference = await gateway.makeCase(email);
      const mail = await mailFor(reference);
      assert.equal(mail?.to, email);
      assert.match(mail.subject, /^Uw link om uw zaak te volgen/);
      assert.doesNotMatch(mail.subject, new RegExp(reference));
      assert.match(mail.text, /werkt tot 10:00 uur/);
      const key = gateway.keyIn(mail);
      for (let scan = 0; scan < 3; scan += 1) {
        const page = await gateway.app.request(`/pages/case-links/${key}`);
        assert.equal(page.status, 200);
        assert.match(await page.text(), /<button>Bekijk mijn zaak<\/button>/);
      }
      const opened = await gateway.press(key);
      assert.equal(opened.status, 200);
      assert.match(opened.html, /<title>Dakkapel/);
      assert.deepEqual([(await gateway.press(key)).status, (await gateway.press(key)).status], [404, 404]);
      assert.equal((await gateway.app.request(`/pages/case-links/${key}`)).status, 404);
    });

    test('gives an hour in which the case is followed and reacted to, and no other case', async () => {
      const reference = await gateway.makeCase(newAddress());
      const elsewhere = await gateway.makeCase(newAddress());
      const { html } = await gateway.press(gateway.keyIn(await mailFor(reference)));
      const access = accessIn(html);
      assert.match(access, /^[A-Za-z0-9_-]{43}$/);
      const found = await look(reference, access);
      assert.deepEqual([found.status, found.body.title], [200, 'Dakkapel']);
      assert.equal((await look(elsewhere, access)).status, 401);
      assert.equal((await look(reference, 'x'.repeat(43))).status, 401);
      const { body } = await gateway.ask<CaseRecord>(`/v1/cases/${reference}`);
      const change = { kind: 'close', result: 'Verleend' };
      await gateway.ask(`/v1/cases/${reference}/changes`, change, body.tag);
      const reaction = { kind: 'unsatisfied', reference, access, text: 'Het klopt nog niet.' };
      const sent = await gateway.ask<CaseReactionReceipt>('/v1/case-reaction-submissions', {
        id: crypto.randomUUID(),
        ...reaction,
      });
      assert.equal(sent.status, 201);
      pass(61);
      assert.equal((await look(reference, access)).status, 401);
      const late = await gateway.ask('/v1/case-reaction-submissions', {
        id: crypto.randomUUID(),
        ...reaction,
      });
      assert.equal(late.status, 401);
    });

    test('never locks out its resident, however often a page asks with what has ended', async () => {
      const reference = await gateway.makeCase(newAddress());
      for (let round = 0; round < 40; round += 1) await look(reference, 'x'.repeat(43));
      const found = await gateway.ask('/v1/case-lookups', { reference, ...knownAddress });
      assert.equal(found.status, 200);
    });

    test('works for half an hour after it was mailed, not a minute more', async () => {
      const reference = await gateway.makeCase(newAddress());
      await request(reference);
      pass(45);
      await gateway.run();
      const key = gateway.keyIn(gateway.mails.at(-1));
      pass(29);
      assert.equal((await gateway.app.request(`/pages/case-links/${key}`)).status, 200);
      pass(2);
      assert.equal((await gateway.press(key)).status, 404);
    });

    test('opens the case once where it is used at the same moment at two gateways', async () => {
      const reference = await gateway.makeCase(newAddress());
      const key = gateway.keyIn(await mailFor(reference));
      const presses = [gateway, other, gateway, other].map((one) => one.press(key));
      const statuses = (await Promise.all(presses)).map(({ status }) => status).sort();
      assert.deepEqual(statuses, [200, 404, 404, 404]);
    });

    test('is mailed once where two gateways mail at the same moment', async () => {
      const references = await Promise.all([1, 2, 3].map(() => gateway.makeCase(newAddress())));
      const before = gateway.mails.length + other.mails.length;
      for (const reference of references) await request(reference);
      await Promise.all([gateway.run(), other.run()]);
      await gateway.run();
      assert.equal(gateway.mails.length + other.mails.length - before, 3);
    });

    test('is mailed again with the same link where the mail server was away, and waits in sight of staff', async () => {
      const reference = await gateway.makeCase(newAddress());
      gateway.answers.push({ status: 'later', fault: { code: 'unreachable' } });
      await request(reference);
      await gateway.run();
      const { body } = await gateway.ask<{ deliveries: Delivery[] }>('/v1/deliveries');
      const [troubled] = body.deliveries;
      assert.deepEqual(
        [troubled?.connection, troubled?.state, troubled?.fault?.code],
        ['case-links', 'waiting', 'unreachable'],
      );
      const [link] = (await links()).slice(-1);
      pass(10);
      await gateway.run();
      const key = gateway.keyIn(gateway.mails.at(-1));
      assert.equal((await links()).slice(-1)[0]?.key_hash, link?.key_hash);
      assert.equal((await gateway.press(key)).status, 200);
    });

    test('is stuck where the mail server refuses the address, and staff can try it again', async () => {
      const reference = await gateway.makeCase(newAddress());
      gateway.answers.push({ status: 'stuck', fault: { code: 'failed', status: 550, part: 'rcpt to' } });
      await request(reference);
      await gateway.run();
      const { body } = await gateway.ask<{ connections: Connection[] }>('/v1/connections');
      const connection = body.connections.find(({ id }) => id === 'case-links');
      assert.deepEqual([connection?.isConfigured, connection?.deliveries?.stuck], [true, 1]);
      const retried = await gateway.ask('/v1/connections/case-links/retry', {});
      assert.ok(retried.status < 300, JSON.stringify(retried));
      const before = gateway.mails.length;
      await gateway.run();
      assert.equal(gateway.mails.length - before, 1);
    });

    test('is not mailed again where its answer was lost and it was used', async () => {
      const reference = await gateway.makeCase(newAddress());
      await request(reference);
      gateway.answers.push({ status: 'later', fault: { code: 'timeout' } });
      await gateway.run();
      await store.commit((transaction) =>
        transaction
          .updateTable('case_links')
          .set({ used_at: now.toISOString(), sealed_key: null })
          .where('sealed_key', 'is not', null)
          .execute(),
      );
      const before = gateway.mails.length;
      pass(10);
      await gateway.run();
      assert.equal(gateway.mails.length, before);
    });

    test('is in the audit log, and counted by the step of its case alone', async () => {
      const reference = await gateway.makeCase(newAddress());
      const before = (await store.database.selectFrom('events').selectAll().execute()).length;
      await gateway.press(gateway.keyIn(await mailFor(reference)));
      const { body: log } = await gateway.ask<AuditLog>('/v1/audit-entries');
      const actions = log.entries.filter(({ subject }) => subject === normaliseReference(reference));
      assert.ok(
        actions.some(({ action }) => action === 'case.link-mailed'),
        JSON.stringify(log.entries[0]),
      );
      assert.ok(actions.some(({ action }) => action === 'case.link-used'));
      const events = (
        await store.database.selectFrom('events').selectAll().orderBy('sequence').execute()
      ).slice(before);
      assert.deepEqual(
        events.map((event) => event.name),
        ['status.viewed'],
      );
      assert.ok(!JSON.stringify(events).includes(reference));
    });

    test('ends with the address: links to the old one, and what they gave, open nothing', async () => {
      const reference = await gateway.makeCase(newAddress());
      const waiting = gateway.keyIn(await mailFor(reference));
      const { html } = await gateway.press(gateway.keyIn(await mailFor(reference)));
      const access = accessIn(html);
      const read = async () => (await gateway.ask<CaseRecord>(`/v1/cases/${reference}`)).body;
      const change = async (email: string) =>
        gateway.ask<CaseRecord & ProblemDocument>(
          `/v1/cases/${reference}/changes`,
          { kind: 'email', email },
          (await read()).tag,
        );
      assert.equal((await read()).links, 'ready');
      const wrong = await change('geen adres');
      assert.deepEqual([wrong.status, wrong.body.errors?.[0]?.code], [400, 'email-invalid']);
      assert.equal((await change('')).body.links, 'no-address');
      assert.equal((await gateway.press(waiting)).status, 404);
      assert.equal((await look(reference, access)).status, 401);
      assert.equal(await mailFor(reference), undefined);
    });

    test('is erased with the case, and a day after it was asked for', async () => {
      const reference = await gateway.makeCase(newAddress());
      const key = gateway.keyIn(await mailFor(reference));
      const erased = await gateway.ask('/v1/erasures', { id: reference });
      assert.ok(erased.status < 300, JSON.stringify(erased));
      assert.equal((await gateway.press(key)).status, 404);
      const addresses = await store.database.selectFrom('case_addresses').select('reference').execute();
      assert.ok(addresses.every((row) => row.reference !== reference));
      pass(25 * 60);
      await deleteExpired(store, defaultRetentionPeriods, now);
      assert.deepEqual([await links(), await deliveries()], [[], []]);
    });

    test('comes in English from a page in English', async () => {
      const reference = await gateway.makeCase(newAddress());
      const mail = await mailFor(reference, 'en');
      assert.match(mail?.subject ?? '', /^Your link to follow your case/);
      assert.match(mail?.text ?? '', /\?language=en/);
    });
  });
}
