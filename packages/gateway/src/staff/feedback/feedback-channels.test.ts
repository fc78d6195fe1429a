import type { FeedbackList, QuestionScores } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createGateway } from '../../app.js';
import { seed } from '../../residents/content/seed.js';
import type { Store } from '../../store/store.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { content, mondayMorning } from '../../testing/content.fixtures.js';

const { kinds, stop } = await bothStores();
after(stop);

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const csat = (value: number) => ({ scale: 'csat-5', direction: 'higher-is-better', value });

for (const { name, open } of kinds) {
  describe(`the channel of feedback, in ${name}`, () => {
    let store: Store;
    let close: () => Promise<void>;
    let gateway: ReturnType<typeof createGateway>;

    before(async () => {
      ({ store, close } = await open());
      await seed(store, content, mondayMorning);
      gateway = createGateway({ store, clock: () => mondayMorning, random, access: { reports: 'open' } });
    });
    after(() => close());

    const send = async (body: object): Promise<number> => {
      const answer = await gateway.request('/v1/feedback-submissions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ page: '/paspoort', language: 'nl', ...body }),
      });
      return answer.status;
    };
    const ask = async <Answer>(path: string) => (await (await gateway.request(path)).json()) as Answer;
    const ids = async (channel: string) =>
      (await ask<FeedbackList>(`/v1/feedback?channel=${channel}`)).feedback.map(({ id }) => id);

    test('is stored, counted and chosen, and an answer from before is of an unknown one', async () => {
      const [kiosk, website, old] = [1, 2, 3].map(() => crypto.randomUUID()) as [string, string, string];
      assert.equal(await send({ id: kiosk, score: csat(1), channel: 'kiosk' }), 201);
      assert.equal(await send({ id: website, score: csat(5) }), 201);
      const earlier = { id: old, score: csat(4), channel: 'phone' };
      assert.equal(await send(earlier), 201);
      await store.commit((transaction) =>
        transaction.updateTable('feedback').set({ channel: null }).where('id', '=', old).execute(),
      );

      const { feedback, channels } = await ask<FeedbackList>('/v1/feedback');
      assert.deepEqual(Object.fromEntries(feedback.map(({ id, channel }) => [id, channel])), {
        [kiosk]: 'kiosk',
        [website]: 'website',
        [old]: undefined,
      });
      assert.deepEqual(channels, [
        { channel: 'kiosk', count: 1 },
        { channel: 'unknown', count: 1 },
        { channel: 'website', count: 1 },
      ]);
      assert.deepEqual(
        [await ids('kiosk'), await ids('website'), await ids('unknown'), await ids('phone')],
        [[kiosk], [website], [old], []],
      );
      const { scores } = await ask<QuestionScores>('/v1/feedback/scores?channel=unknown');
      assert.deepEqual(
        scores.map(({ score }) => [score.value, score.answers]),
        [[1, 1]],
      );
      assert.equal(await send(earlier), 200, 'an answer that waited on a device arrives once');
      assert.equal(await send({ id: website, score: csat(5), channel: 'kiosk' }), 409);
    });
  });
}
