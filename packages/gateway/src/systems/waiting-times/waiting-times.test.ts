import type { AuditLog, CrisisState, NewApiKey } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import type { WaitingTimeList, WaitingTimeReceipt } from '@plein/domain/waiting-times.js';
import { daysOfWeek } from '@plein/domain/opening-hours.js';
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { createGateway } from '../../app.js';
import { seed } from '../../residents/content/seed.js';
import { deleteExpired } from '../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../retention/retention-periods.js';
import { renderElement } from '../../server/render-element.js';
import type { Store } from '../../store/store.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { content, mondayMorning, profile } from '../../testing/content.fixtures.js';

const { kinds, stop } = await bothStores();
after(stop);

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const counter = {
  id: 'balie',
  kind: 'counter' as const,
  name: { nl: 'Kom langs' },
  waitingMinutes: 4,
  openingHours: [{ dayOfWeek: [...daysOfWeek], opens: '00:00', closes: '23:00' }],
};
const municipality: Profile = { ...profile, channels: [...profile.channels, counter] };
const minutesLater = (minutes: number) => new Date(+mondayMorning + minutes * 60_000);

for (const { name, open } of kinds) {
  describe(`waiting times, in ${name}`, () => {
    let store: Store;
    let close: () => Promise<void>;
    let gateways: ReturnType<typeof createGateway>[];
    let now = mondayMorning;
    let key = '';
    before(async () => {
      ({ store, close } = await open());
      await seed(store, { ...content, profile: municipality }, mondayMorning);
    });
    after(() => close());
    beforeEach(async () => {
      now = mondayMorning;
      const make = () =>
        createGateway({
          store,
          clock: () => now,
          random,
          render: renderElement,
          access: { reports: 'open' },
        });
      gateways = [make(), make()];
      key = await keyFor({ scope: 'waiting-times' });
    });
    afterEach(async () => {
      await store.commit((transaction) => transaction.deleteFrom('waiting_times').execute());
      await store.commit((transaction) => transaction.deleteFrom('audit_entries').execute());
    });

    async function ask<Answer>(path: string, init: RequestInit & { body?: string } = {}, gateway = 0) {
      const response = await gateways[gateway]?.request(path, {
        ...init,
        headers: { ...(init.body && { 'content-type': 'application/json' }), ...init.headers },
      });
      const text = (await response?.text()) ?? '';
      const body = (text.startsWith('{') ? JSON.parse(text) : text) as Answer;
      return { status: response?.status, body };
    }
    async function keyFor(draft: object): Promise<string> {
      const body = JSON.stringify({ name: 'Telefooncentrale', source: 'urn:telefonie', ...draft });
      return (await ask<NewApiKey>('/v1/api-keys', { method: 'POST', body })).body.key;
    }
    const put = (channel: string, message: object, as = key) =>
      ask<WaitingTimeReceipt>(`/v1/waiting-times/${channel}`, {
        method: 'PUT',
        body: JSON.stringify(message),
        headers: { authorization: `Bearer ${as}` },
      });
    const state = (channel: string, stated: object) =>
      ask<WaitingTimeList>(`/v1/waiting-times/${channel}/by-hand`, {
        method: 'PUT',
        body: JSON.stringify(stated),
      });
    const clear = (channel: string) => ask(`/v1/waiting-times/${channel}/by-hand`, { method: 'DELETE' });
    const known = async (gateway = 0) =>
      (await ask<CrisisState>('/v1/crisis', {}, gateway)).body.waitingTimes;
    const list = async () => (await ask<WaitingTimeList>('/v1/waiting-times')).body.waitingTimes;

    test('a system states one, every gateway knows it, and it is unknown again when it is too old', async () => {
      assert.equal(await known(), undefined);
      const { status, body } = await put('balie', { minutes: 12 });
      assert.equal(status, 200);
      assert.deepEqual(body, {
        channel: 'balie',
        status: 'stored',
        until: minutesLater(10).toISOString(),
      });
      for (const gateway of [0, 1])
        assert.deepEqual(await known(gateway), [{ channel: 'balie', minutes: 12 }]);
      now = minutesLater(10);
      for (const gateway of [0, 1]) assert.deepEqual(await known(gateway), [{ channel: 'balie' }]);
      await put('balie', { minutes: 3, validMinutes: 1 });
      assert.deepEqual(await known(), [{ channel: 'balie', minutes: 3 }]);
      now = minutesLater(11);
      assert.deepEqual(await known(), [{ channel: 'balie' }]);
    });

    test('a page that is rendered has it, and the profile itself stays as it was written', async () => {
      await put('balie', { minutes: 37 });
      const { body: page } = await ask<string>('/pages/contact');
      assert.match(page, /37 minuten/);
      const { body: published } = await ask<Profile>('/v1/profile');
      assert.equal(published.channels.find(({ id }) => id === 'balie')?.waitingMinutes, 4);
      now = minutesLater(10);
      const { body: later } = await ask<string>('/pages/contact');
      assert.doesNotMatch(later, /37 minuten|4 minuten/);
    });

    test('a message that was measured earlier changes nothing, and a clock that is ahead holds nothing off', async () => {
      now = minutesLater(5);
      await put('balie', { minutes: 12, measuredAt: minutesLater(4).toISOString() });
      const late = await put('balie', { minutes: 40, measuredAt: minutesLater(1).toISOString() });
      assert.equal(late.body.status, 'older');
      assert.deepEqual(await known(), [{ channel: 'balie', minutes: 12 }]);
      await put('balie', { minutes: 20, measuredAt: minutesLater(600).toISOString() });
      now = minutesLater(6);
      assert.equal((await put('balie', { minutes: 6 })).body.status, 'stored');
      assert.deepEqual(await known(), [{ channel: 'balie', minutes: 6 }]);
    });

    test('only a key for waiting times may, and only for its own kind of channel', async () => {
      const message = { minutes: 1 };
      const others = [await keyFor({}), await keyFor({ scope: 'cases' }), 'plein_wrong', ''];
      for (const other of others) assert.equal((await put('balie', message, other)).status, 401);
      const ofPhone = await keyFor({ scope: 'waiting-times', channel: 'phone' });
      assert.equal((await put('balie', message, ofPhone)).status, 403);
      assert.equal((await put('telefoon', message, ofPhone)).status, 200);
      const events = await ask('/v1/events', {
        method: 'POST',
        body: '{}',
        headers: { authorization: `Bearer ${key}` },
      });
      assert.equal(events.status, 401);
    });

    test('what is no waiting time is refused, and so is a channel that the profile has not', async () => {
      for (const minutes of [-1, 601, 1.5, '5', null])
        assert.equal((await put('balie', { minutes })).status, 400, String(minutes));
      assert.equal((await put('balie', { minutes: 5, validMinutes: 61 })).status, 400);
      assert.equal((await put('balie', { minutes: 5, note: 'druk' })).status, 400);
      assert.equal((await put('loket', { minutes: 5 })).status, 404);
      assert.equal(await known(), undefined);
    });

    test('a colleague states one until a moment, and it goes before what the system measures', async () => {
      await put('balie', { minutes: 12, validMinutes: 60 });
      const until = minutesLater(30).toISOString();
      const stated = await state('balie', { minutes: 45, until });
      assert.equal(stated.status, 200);
      assert.deepEqual(await known(), [{ channel: 'balie', minutes: 45 }]);
      const [row] = await list();
      assert.deepEqual(row?.byHand && { ...row.byHand, by: '' }, {
        minutes: 45,
        statedAt: mondayMorning.toISOString(),
        until,
        by: '',
      });
      assert.deepEqual([row?.bySystem?.minutes, row?.bySystem?.by], [12, 'Telefooncentrale']);
      now = minutesLater(30);
      assert.deepEqual(await known(), [{ channel: 'balie', minutes: 12 }]);
      assert.equal((await list())[0]?.byHand, undefined);
    });

    test('a colleague says that nobody knows it, clears that, and both are in the audit log', async () => {
      await put('balie', { minutes: 12 });
      await state('balie', { until: minutesLater(5).toISOString() });
      assert.deepEqual(await known(), [{ channel: 'balie' }]);
      assert.equal((await clear('balie')).status, 204);
      assert.deepEqual(await known(), [{ channel: 'balie', minutes: 12 }]);
      assert.equal((await clear('balie')).status, 404);
      const { body } = await ask<AuditLog>('/v1/audit-entries');
      assert.deepEqual(
        body.entries
          .filter(({ action }) => action.startsWith('waiting-time'))
          .map(({ action, subject, detail }) => [action, subject, detail]),
        [
          ['waiting-time.cleared', 'balie', undefined],
          ['waiting-time.stated', 'balie', 'unknown'],
        ],
      );
    });

    test('a colleague cannot state one for a moment that has passed, for days, or of another channel', async () => {
      for (const until of [mondayMorning, minutesLater(-1), minutesLater(24 * 60 + 1)])
        assert.equal((await state('balie', { minutes: 5, until: until.toISOString() })).status, 400);
      const until = minutesLater(5).toISOString();
      assert.equal((await state('loket', { minutes: 5, until })).status, 404);
      assert.deepEqual(await list(), []);
    });

    test('a system that fell silent leaves the channel to its profile after a day', async () => {
      await put('balie', { minutes: 12 });
      now = minutesLater(24 * 60);
      await deleteExpired(store, defaultRetentionPeriods, now);
      assert.deepEqual(await known(), [{ channel: 'balie' }]);
      now = minutesLater(24 * 60 + 11);
      await deleteExpired(store, defaultRetentionPeriods, now);
      assert.equal(await known(), undefined);
    });
  });
}
