import type { AppointmentList, AppointmentReceipt, FreeDays } from '@plein/domain/appointments.js';
import type { AuditLog } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import { newToken } from '../../auth/tokens.js';
import { profileWithAppointments } from '../../testing/appointments.fixtures.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { passport, profile } from '../../testing/content.fixtures.js';
import {
  openTwoGateways,
  randomBytes,
  sending,
  type TwoGateways,
} from '../../testing/two-gateways.fixtures.js';

const { kinds, stop } = await bothStores();
after(stop);

const tuesday = '2026-11-24';

for (const { name, open } of kinds) {
  describe(`appointments, over ${name}`, () => {
    let municipality: TwoGateways;
    beforeEach(async () => {
      municipality = await openTwoGateways(open, profileWithAppointments);
    });
    afterEach(() => municipality.close());

    async function ask<Answer = unknown>(path: string, body?: unknown, gateway = 0) {
      const answer = await municipality.ask(path, body === undefined ? {} : sending(body), gateway);
      return { status: answer.status, body: (await answer.json()) as Answer };
    }
    const requestAt = (opens: string, own: object = {}) => ({
      ...{ id: crypto.randomUUID(), receiptKey: newToken(randomBytes), name: 'A. Bewoner', language: 'nl' },
      moment: { place: 'balie', date: tuesday, opens },
      ...own,
    });
    const book = (body: object, gateway = 0) =>
      ask<AppointmentReceipt>('/v1/appointment-requests', body, gateway);
    const free = async (query = '') => (await ask<FreeDays>(`/v1/appointment-moments${query}`)).body.days;
    const page = async (path: string, fields?: Record<string, string>, gateway = 0) => {
      const answer = await municipality.ask(
        `/pages/appointments/${path}`,
        fields && { method: 'POST', body: new URLSearchParams(fields) },
        gateway,
      );
      return { status: answer.status, text: await answer.text() };
    };
    const events = async () =>
      (
        await municipality.store.database.selectFrom('events').select('name').orderBy('received_at').execute()
      ).map((one) => one.name);

    test('are free by day, place and subject, with the length of the subject', async () => {
      const days = await free();
      assert.deepEqual(
        days.find(({ date }) => date === tuesday),
        { place: 'balie', date: tuesday, times: ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'] },
      );
      const ofPassports = await free(`?task=${encodeURIComponent(passport)}`);
      assert.deepEqual([...new Set(ofPassports.map(({ place }) => place))], ['balie', 'paspoorten']);
      await municipality.restart(profile);
      assert.deepEqual(await free(), []);
      assert.equal((await book(requestAt('09:00'))).status, 409, 'nobody gives appointments');
    });

    test('are booked once, with a receipt, and sending again is harmless', async () => {
      const body = requestAt('09:00', { task: passport, phone: '06 12345678', caseReference: 'ZB-1' });
      const { status, body: receipt } = await book(body);
      assert.equal(status, 201);
      assert.match(receipt.reference, /^AF-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      assert.deepEqual(receipt.moment, { ...body.moment, closes: '09:20' });
      const { receiptKey: _, ...sent } = body;
      assert.deepEqual(receipt.copy, sent);
      const again = await Promise.all([0, 1, 0].map((gateway) => book(body, gateway)));
      assert.deepEqual(
        again.map((one) => [one.status, one.body.reference]),
        again.map(() => [200, receipt.reference]),
      );
      assert.equal((await book({ ...body, name: 'Iemand anders' })).status, 409);
      const [row] = await municipality.store.database.selectFrom('appointments').selectAll().execute();
      assert.deepEqual([row?.department, row?.status], ['burgerzaken', 'booked']);
      municipality.now = new Date('2027-01-01T12:00:00Z');
      assert.equal((await book(body)).status, 200, 'also after its day');
    });

    test('of residents at two gateways at once as many get a moment as there are desks', async () => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => book(requestAt('10:00'), index % 2)),
      );
      assert.deepEqual(
        answers.map((one) => one.status).toSorted(),
        [201, 201, 400, 400, 400, 400, 400, 400, 400, 400],
      );
      const [problem] = answers.filter((one) => one.status === 400);
      assert.match(JSON.stringify(problem?.body), /moment-taken/);
      assert.ok(!(await free()).find(({ date }) => date === tuesday)?.times.includes('10:00'));
      assert.equal(
        (await municipality.store.database.selectFrom('appointments').select('id').execute()).length,
        2,
      );
    });

    test('overlap nobody, however long they take', async () => {
      // Twenty minutes at half past nine, where passports have one desk.
      const own = { task: passport, moment: { place: 'paspoorten', date: tuesday, opens: '09:30' } };
      assert.equal((await book(requestAt('', own))).status, 201);
      assert.equal((await book(requestAt('', own))).status, 400);
      const days = await free(`?task=${encodeURIComponent(passport)}`);
      const times = days.find(({ place, date }) => place === 'paspoorten' && date === tuesday)?.times;
      assert.deepEqual(times, ['09:00', '10:00', '10:30', '11:00', '11:30']);
      const elsewhere = { moment: { place: 'paspoorten', date: tuesday, opens: '10:00' } };
      assert.equal((await book(requestAt('', elsewhere))).status, 400, 'not for another subject');
    });

    test('are refused with what is wrong', async () => {
      const fieldsOf = async (body: object) => {
        const answer = await ask<{ errors: { field: string }[] }>('/v1/appointment-requests', body);
        assert.equal(answer.status, 400);
        return answer.body.errors.map(({ field }) => field);
      };
      assert.deepEqual(await fieldsOf(requestAt('09:10')), ['/moment']);
      assert.deepEqual(await fieldsOf(requestAt('09:00', { name: '\u200b ' })), ['/name']);
      assert.deepEqual(await fieldsOf(requestAt('09:00', { phone: 'morgen!' })), ['/phone']);
      assert.deepEqual(await fieldsOf(requestAt('09:00', { bsn: '123456782' })), ['/bsn']);
    });

    test('have a page that shows when, where and what to bring, and a file for a calendar', async () => {
      const body = requestAt('09:00', { task: passport, question: '<b>Kind</b>' });
      const { body: receipt } = await book(body);
      const { status, text } = await page(body.receiptKey);
      assert.equal(status, 200);
      assert.match(text, /U bent welkom op dinsdag 24 november, van 9 tot 9\.20 uur\./);
      assert.match(text, /Plein 1<br \/>9999 ZB Zilverbeek/);
      assert.match(text, /Een pasfoto/);
      assert.match(text, /Paspoort: &lt;b&gt;Kind/);
      const answer = await municipality.ask(`/pages/appointments/${body.receiptKey}/calendar?language=en`);
      const file = await answer.text();
      assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
      assert.match(file, new RegExp(`UID:${receipt.reference}@plein\r\n`));
      assert.match(file, /DTSTART:20261124T080000Z\r\nDTEND:20261124T082000Z/);
      assert.match(file, /Bring with you: A photo/);
      assert.equal((await page(newToken(randomBytes))).status, 404);
      assert.equal((await page(`${newToken(randomBytes)}/calendar`)).status, 404);
    });

    test('are moved once, and the earlier moment is free again', async () => {
      const body = requestAt('09:00');
      await book(body);
      const shown = await page(body.receiptKey, { step: 'day', day: '2026-11-25 stadhuis' });
      assert.match(shown.text, /value="2026-11-25 09:30 balie"/);
      const fields = { step: 'move', moment: '2026-11-25 09:30 balie', seen: `${tuesday} 09:00 balie` };
      const moved = await Promise.all([0, 1].map((gateway) => page(body.receiptKey, fields, gateway)));
      assert.deepEqual(
        moved.map((one) => one.status),
        [200, 200],
      );
      assert.match(moved[0]?.text ?? '', /woensdag 25 november, van 9\.30 tot 10 uur/);
      assert.deepEqual(await events(), ['contact.appointment-moved']);
      const behind = await page(body.receiptKey, { ...fields, moment: '2026-11-26 09:30 balie' });
      assert.equal(behind.status, 409, 'a page that is behind');
      const rows = await municipality.store.database.selectFrom('planned_moments').selectAll().execute();
      assert.deepEqual(
        rows.map(({ date, opens }) => `${date} ${opens}`),
        ['2026-11-25 09:30'],
      );
      assert.equal((await page(body.receiptKey, { step: 'move' })).status, 400);
      assert.equal((await book(body)).status, 200, 'the request is still known');
    });

    test('cannot be moved to what is taken, and a cancelled one frees its moment', async () => {
      const body = requestAt('09:00');
      await book(body);
      await book(requestAt('11:00'));
      await book(requestAt('11:00'));
      const fields = { step: 'move', moment: `${tuesday} 11:00 balie`, seen: `${tuesday} 09:00 balie` };
      assert.equal((await page(body.receiptKey, fields)).status, 409);
      assert.equal((await page(body.receiptKey, { step: 'cancel' })).status, 200);
      assert.equal((await page(body.receiptKey, { step: 'cancel' })).status, 200, 'twice is once');
      assert.equal((await page(body.receiptKey, fields)).status, 409);
      assert.deepEqual(await events(), ['contact.appointment-cancelled']);
      assert.equal(
        (await municipality.store.database.selectFrom('planned_moments').selectAll().execute()).length,
        2,
      );
      assert.equal((await page(`${body.receiptKey}/calendar`)).status, 404);
    });

    test('can no longer be changed by a resident when they have begun', async () => {
      const body = requestAt('09:00');
      await book(body);
      municipality.now = new Date('2026-11-24T08:00:00Z');
      for (const step of ['move', 'cancel']) {
        const fields = { step, moment: '2026-11-25 09:30 balie', seen: `${tuesday} 09:00 balie` };
        assert.equal((await page(body.receiptKey, fields)).status, 409, step);
      }
      assert.match((await page(body.receiptKey)).text, /Deze afspraak is voorbij/);
    });

    test('are a list for staff, who write down whether a resident came', async () => {
      const body = requestAt('09:00', { task: passport, phone: '06 12345678' });
      await book(body);
      await book(requestAt('09:30'));
      const { body: list } = await ask<AppointmentList>('/v1/appointments');
      assert.deepEqual(
        list.appointments.map(({ moment, status }) => [moment.opens, status]),
        [
          ['09:00', 'booked'],
          ['09:30', 'booked'],
        ],
      );
      assert.equal(list.appointments[0]?.phone, '06 12345678');
      const end = (outcome: string, gateway = 0) =>
        ask(`/v1/appointments/${body.id}/ending`, { outcome }, gateway);
      assert.equal((await end('came')).status, 409, 'before it begins');
      municipality.now = new Date('2026-11-24T08:05:00Z');
      const both = await Promise.all([end('not-came'), end('not-came', 1)]);
      assert.deepEqual(
        both.map(({ status }) => status),
        [200, 200],
      );
      assert.equal((await end('came')).status, 200, 'a correction');
      assert.deepEqual(await events(), ['contact.appointment-ended']);
      assert.equal(
        (await ask(`/v1/appointments/${crypto.randomUUID()}/ending`, { outcome: 'came' })).status,
        404,
      );
      const { entries } = (await ask<AuditLog>('/v1/audit-entries')).body;
      assert.deepEqual(
        entries.map(({ action }) => action),
        ['appointment.ended', 'appointment.ended', 'appointments.read'],
      );
      municipality.now = new Date('2026-11-25T08:05:00Z');
      assert.deepEqual((await ask<AppointmentList>('/v1/appointments')).body.appointments, []);
      const earlier = await ask<AppointmentList>(`/v1/appointments?from=${tuesday}`);
      assert.equal(earlier.body.appointments[0]?.status, 'came');
    });

    test('are erased with their moment, by their reference', async () => {
      const { body: receipt } = await book(requestAt('09:00'));
      const erased = await ask<{ appointments: number }>('/v1/erasures', { id: receipt.reference });
      assert.equal(erased.body.appointments, 1);
      assert.deepEqual(
        await municipality.store.database.selectFrom('planned_moments').selectAll().execute(),
        [],
      );
    });
  });
}
