import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { content, mondayMorning, passport } from '../../testing/content.fixtures.js';
import { createGateway } from '../../app.js';
import { seed } from '../content/seed.js';
import { deleteExpired } from '../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../retention/retention-periods.js';
import type { Store } from '../../store/store.js';

const { kinds, stop } = await bothStores();
after(stop);

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const token = () => crypto.randomUUID().replaceAll('-', '');
const ease = (value: number) => ({ scale: 'ces-7', direction: 'higher-is-better', value });
const agree = (value: number | null) => ({ scale: 'agree-5', direction: 'higher-is-better', value });

for (const { name, open } of kinds) {
  describe(`what a resident expected, in ${name}`, () => {
    let store: Store;
    let close: () => Promise<void>;
    let gateways: ReturnType<typeof createGateway>[];
    before(async () => {
      ({ store, close } = await open());
      await seed(store, content, mondayMorning);
      const make = () => createGateway({ store, clock: () => mondayMorning, random });
      gateways = [make(), make()];
    });
    after(() => close());
    beforeEach(async () => {
      await store.commit((transaction) => transaction.deleteFrom('expectations').execute());
    });
    afterEach(async () => {
      await store.commit((transaction) => transaction.deleteFrom('events').execute());
    });

    const send = async (body: object, gateway = 0): Promise<number> => {
      const answer = await gateways[gateway]?.request('/v1/feedback-submissions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          id: crypto.randomUUID(),
          page: '/paspoort',
          language: 'nl',
          task: passport,
          ...body,
        }),
      });
      return answer?.status ?? 0;
    };
    const stated = (process: string, value: number, gateway = 0) =>
      send({ question: 'expected-ease', wording: 1, score: ease(value), process }, gateway);
    const given = (process: string, value: number, more = {}, gateway = 0) =>
      send({ question: 'ces-7', wording: 1, score: ease(value), process, ...more }, gateway);
    const compared = async () =>
      (
        await store.database
          .selectFrom('events')
          .select(['channel', 'task', 'component', 'detail', 'against', 'value', 'data'])
          .where('name', '=', 'experience.compared')
          .execute()
      ).map(({ data, ...row }) => ({ ...row, ...(JSON.parse(data) as { score: number; expected: number }) }));

    test('meets what was experienced by the token of the process, over web and kiosk, at another gateway', async () => {
      const process = token();
      assert.equal(await stated(process, 6), 201);
      assert.equal(await given(process, 4, { channel: 'kiosk' }, 1), 201);
      const [event, ...others] = await compared();
      assert.deepEqual(others, []);
      assert.deepEqual(
        [event?.channel, event?.task, event?.component],
        ['kiosk', passport, 'plein-feedback-prompt'],
      );
      assert.deepEqual([event?.detail, event?.against, event?.value], ['ces-7', 'ease', 8]);
      assert.deepEqual([event?.score, event?.expected], [4, 6]);
    });

    test('is compared once, whatever is sent again and at once', async () => {
      const process = token();
      await stated(process, 3);
      await stated(process, 5);
      const id = crypto.randomUUID();
      const answers = await Promise.all([0, 1, 0, 1].map((gateway) => given(process, 7, { id }, gateway)));
      assert.deepEqual(answers.toSorted(), [200, 200, 200, 201]);
      assert.equal(await given(process, 7, { id }), 200);
      assert.equal(await given(process, 2), 201);
      assert.deepEqual(
        (await compared()).map(({ score, expected }) => [score, expected]),
        [[7, 5]],
      );
      const { expected } = await store.database
        .selectFrom('feedback')
        .select('expected')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      assert.equal(expected, 5);
    });

    test('is taken from the answer where the page knew it, and of another process or question it is not', async () => {
      await stated(token(), 6);
      assert.equal(await given(token(), 4), 201);
      assert.deepEqual(await compared(), []);
      const process = token();
      await stated(process, 6);
      const duration = { question: 'dv07-duration', wording: 1, process };
      assert.equal(await send({ ...duration, score: agree(2) }), 201);
      assert.equal(await send({ ...duration, score: agree(null) }), 201);
      assert.deepEqual(await compared(), []);
      assert.equal(await send({ question: 'ces-7', wording: 1, score: ease(4), expected: 2 }), 201);
      assert.deepEqual(
        (await compared()).map(({ value }) => value),
        [12],
      );
    });

    test('tells nothing of the process, and goes with its answer or its time', async () => {
      const process = token();
      await stated(process, 6);
      const tables = ['expectations', 'feedback', 'events'] as const;
      const stored = await Promise.all(
        tables.map((table) => store.database.selectFrom(table).selectAll().execute()),
      );
      assert.ok(!JSON.stringify(stored).includes(process));
      assert.equal(stored[0]?.length, 1);
      await given(process, 6);
      const left = () => store.database.selectFrom('expectations').selectAll().execute();
      assert.deepEqual(await left(), []);
      await stated(token(), 6);
      const later = new Date(mondayMorning.getTime() + 366 * 86_400_000);
      await deleteExpired(store, defaultRetentionPeriods, later);
      assert.deepEqual(await left(), []);
    });

    test('is refused with a token that somebody could guess', async () => {
      for (const process of ['1', 'zaak-2026-001', 'a'.repeat(65), 'spatie in het midden van']) {
        assert.equal(await stated(process, 6), 400);
      }
    });
  });
}
