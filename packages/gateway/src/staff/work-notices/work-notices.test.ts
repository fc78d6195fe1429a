import type { ConnectionList } from '@plein/domain/connections.js';
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createGateway } from '../../app.js';
import { callbackRequest } from '../../connectors/outbox/outside-system.fixtures.js';
import { startMailServer } from '../../connectors/testing/mail-server.fixtures.js';
import { seed } from '../../residents/content/seed.js';
import { openWorkNotices } from '../../server/connectors/open-deliveries.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { content, mondayMorning, profile } from '../../testing/content.fixtures.js';
import { sendWorkNotices, type WorkNoticeSettings } from './work-notices.js';

const { kinds: stores, stop } = await bothStores();
after(stop);

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const parking = { code: 'parkeren', name: { nl: 'Parkeren' } };
const withParking = {
  ...content,
  profile: { ...profile, departments: [...profile.departments, parking] },
};
const json = { 'content-type': 'application/json' };

for (const { name, open } of stores) {
  describe(`notices of new work, over ${name}`, () => {
    /** A store with a mail server, and two gateways that send notices. */
    async function openOffice() {
      const { store, close } = await open();
      const server = await startMailServer();
      await seed(store, withParking, mondayMorning);
      let now = mondayMorning;
      const clock = () => now;
      const settings: WorkNoticeSettings = {
        ...{ host: '127.0.0.1', port: server.port, tls: 'none', from: 'plein@zilverbeek.example' },
        to: new Map([
          ['burgerzaken', 'burgerzaken@zilverbeek.example'],
          ['*', 'kcc@zilverbeek.example'],
        ]),
        ...{ language: 'nl', publicUrl: 'https://plein.zilverbeek.example' },
      };
      const connections = [
        ...(await openWorkNotices(settings, { clock })),
        ...(await openWorkNotices(settings, { clock })),
      ];
      const [first] = connections;
      assert.ok(first);
      const app = createGateway({
        ...{ store, clock, random, noticeConnectors: [first] },
        access: { reports: 'open', role: 'administrator' },
        limits: { contact: 1e6, newsroom: 1e6 },
      });
      const send = (path: string, body: unknown) =>
        app.request(path, { method: 'POST', headers: json, body: JSON.stringify(body) });
      return {
        ...{ server, store },
        pass: (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000)),
        async request(department: string | undefined) {
          const body = { ...callbackRequest(), ...(department !== undefined && { department }) };
          assert.equal((await send('/v1/callback-requests', body)).status, 201);
          return body.id;
        },
        change: async (id: string, change: string, body: unknown = {}) => {
          assert.equal((await send(`/v1/callbacks/${id}/${change}`, body)).status, 200);
        },
        /** Both gateways look at once, or one alone. Returns the mails that came of it: receiver and subject. */
        async look(gateways = 2) {
          const before = server.stored.length;
          const options = { store, clock, random, settings };
          await Promise.all(
            connections.slice(0, gateways).map((mail) => sendWorkNotices({ ...options, mail })),
          );
          return server.stored.slice(before).map(headersOf).toSorted();
        },
        shown: async () => {
          const answer = await app.request('/v1/connections');
          const { connections: list } = (await answer.json()) as ConnectionList;
          return list.find(({ id }) => id === 'work-notices');
        },
        async [Symbol.asyncDispose]() {
          await server.close();
          await close();
        },
      };
    }

    it('are sent once by two gateways, to each department its own', async () => {
      await using office = await openOffice();
      assert.deepEqual(await office.look(), [], 'nothing waits');
      for (const department of ['burgerzaken', 'burgerzaken', undefined]) await office.request(department);
      assert.deepEqual(await office.look(), [
        'burgerzaken@zilverbeek.example: Plein: 2 terugbelverzoeken wachten',
        'kcc@zilverbeek.example: Plein: 1 terugbelverzoek wacht',
      ]);
      office.pass(60);
      assert.deepEqual(await office.look(), [], 'nothing is new');
    });

    it('come every fifteen minutes at most, and count all that waits', async () => {
      await using office = await openOffice();
      const taken = await office.request('burgerzaken');
      await office.look();
      for (let count = 0; count < 3; count++) await office.request('burgerzaken');
      await office.change(taken, 'taking');
      office.pass(14);
      assert.deepEqual(await office.look(), []);
      office.pass(1);
      assert.deepEqual(await office.look(), [
        'burgerzaken@zilverbeek.example: Plein: 3 terugbelverzoeken wachten',
      ]);
    });

    it('tell the team that a request is handed on to, also where it had the request before', async () => {
      await using office = await openOffice();
      const id = await office.request('burgerzaken');
      await office.look();
      for (const department of ['parkeren', 'burgerzaken']) {
        office.pass(15);
        await office.change(id, 'handing-on', { department });
        assert.equal((await office.look()).length, 1, department);
      }
      await office.change(id, 'taking');
      office.pass(15);
      await office.change(id, 'return');
      assert.deepEqual(await office.look(), [], 'a colleague gave it back');
    });

    it('have nothing of a resident, also where that tries to add a header', async () => {
      await using office = await openOffice();
      const id = await office.request('burgerzaken');
      await office.store.commit((transaction) =>
        transaction
          .updateTable('callbacks')
          .set({ department: 'x\r\nBcc: iedereen@example.org', reference: 'TB\r\nBcc: a@example.org' })
          .where('id', '=', id)
          .execute(),
      );
      assert.equal((await office.look()).length, 1);
      const [message = ''] = office.server.stored;
      assert.match(message, /^Content-Type: text\/plain/im);
      assert.doesNotMatch(message, /Bcc|example\.org|Bewoner|12345678|TB-|burgerzaken/);
    });

    it('that fail are shown at the connections, wait fifteen minutes, and stop no request', async () => {
      await using office = await openOffice();
      await office.request(undefined);
      assert.equal((await office.shown())?.state, 'not-asked');
      for (const [fault, status] of [
        ['busy', 451],
        ['refuses-item', 554],
      ] as const) {
        office.server.fault = fault;
        assert.deepEqual(await office.look(1), []);
        const { state, lastFault } = (await office.shown()) ?? {};
        assert.deepEqual([state, lastFault?.status], ['fails', status]);
        office.pass(14);
        assert.deepEqual(await office.look(), [], 'too early');
        office.pass(1);
      }
      await office.request(undefined);
      assert.deepEqual(await office.look(), ['kcc@zilverbeek.example: Plein: 2 terugbelverzoeken wachten']);
    });

    it('take no heed of a turn that a clock ahead of time took', async () => {
      await using office = await openOffice();
      await office.request(undefined);
      office.pass(60 * 24 * 365);
      await office.look();
      office.pass(-60 * 24 * 365);
      await office.request(undefined);
      assert.equal((await office.look()).length, 1);
    });
  });
}

function headersOf(message: string): string {
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(message)?.[1]?.trim() ?? '';
  return `${header('To')}: ${header('Subject')}`;
}
