import { validator } from '../../http/validation.js';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { singleDigitalGatewayRating } from '@plein/domain/feedback.js';
import { addressOn } from './sdg-export.service.js';
import { content } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';
import { feedbackExportSchema } from './sdg-export.routes.js';

const path = '/v1/feedback-exports/single-digital-gateway';
const id = (number: number): string => `01936f0e-7c1a-7b3e-8d52-${number.toString(16).padStart(12, '0')}`;

const site = 'https://www.zilverbeek.example/wonen';

const openForEditors = (
  organisation: { name: string; url?: string } = { name: 'Gemeente Zilverbeek', url: site },
) =>
  openTestGateway({
    content: { ...content, profile: { ...content.profile, organisation } },
    dependencies: { access: { reports: 'open' } },
  });

async function give(
  gateway: TestGateway,
  number: number,
  receivedAt: string,
  more: object = {},
): Promise<void> {
  await gateway.store.commit((transaction) =>
    transaction
      .insertInto('feedback')
      .values({
        id: id(number),
        reference: `FB-${number}`,
        received_at: receivedAt,
        page: '/paspoort',
        language: 'nl',
        task: null,
        department: null,
        helpful: null,
        scale: 'csat-5',
        direction: 'higher-is-better',
        score: 4,
        drivers: null,
        text: null,
        removed: '[]',
        ...more,
      })
      .execute(),
  );
}

describe('GET /v1/feedback-exports/single-digital-gateway', () => {
  it('gives the ratings that were given online, and those of which no channel is known', async () => {
    const gateway = await openForEditors();
    for (const [number, channel] of [null, 'website', 'app', 'phone', 'kiosk', 'email', 'post'].entries()) {
      await give(gateway, number, '2026-10-15T12:00:00.000Z', { channel });
    }
    const answer = await gateway.app.request(`${path}?month=2026-10`);
    const { ratings } = (await answer.json()) as { ratings: { id: string }[] };
    assert.deepEqual(
      ratings.map((rating) => rating.id),
      [id(0), id(1), id(2)],
    );
    await gateway.close();
  });

  it('gives the ratings of a month that is over, with the full address of their pages', async () => {
    const gateway = await openForEditors();
    await give(gateway, 1, '2026-09-30T23:59:59.999Z');
    await give(gateway, 2, '2026-10-01T00:00:00.000Z');
    await give(gateway, 3, '2026-10-31T23:59:59.999Z', { score: 1, page: '/afval/grof vuil' });
    await give(gateway, 4, '2026-10-15T12:00:00.000Z', { score: null, scale: null, helpful: 1 });
    await give(gateway, 5, '2026-11-01T00:00:00.000Z');
    const answer = await gateway.app.request(`${path}?month=2026-10`);
    assert.equal(answer.status, 200);
    const body = (await answer.json()) as { ratings: object[] };
    assert.ok(validator(feedbackExportSchema).check(body));
    assert.deepEqual(body, {
      month: '2026-10',
      ratings: [
        {
          id: id(2),
          url: 'https://www.zilverbeek.example/paspoort',
          rating: 4,
          givenAt: '2026-10-01T00:00:00.000Z',
        },
        {
          id: id(3),
          url: 'https://www.zilverbeek.example/afval/grof%20vuil',
          rating: 1,
          givenAt: '2026-10-31T23:59:59.999Z',
        },
      ],
    });
    const byDefault = (await (await gateway.app.request(path)).json()) as object;
    assert.deepEqual(byDefault, body);
    const asCsv = await gateway.app.request(path, { headers: { accept: 'text/csv' } });
    assert.match(asCsv.headers.get('content-disposition') ?? '', /single-digital-gateway-2026-10\.csv/);
    const lines = (await asCsv.text()).trim().split('\r\n');
    assert.equal(lines.length, 3);
    assert.equal(lines[0], 'id,url,rating,givenAt');
    await gateway.close();
  });

  it('keeps the id where a rating is corrected', async () => {
    const gateway = await openForEditors();
    await give(gateway, 1, '2026-10-02T10:00:00.000Z');
    await gateway.store.commit((transaction) =>
      transaction.updateTable('feedback').set({ score: 2 }).execute(),
    );
    const { ratings } = (await (await gateway.app.request(path)).json()) as {
      ratings: { id: string; rating: number }[];
    };
    assert.deepEqual(
      ratings.map(({ id: one, rating }) => [one, rating]),
      [[id(1), 2]],
    );
    await gateway.close();
  });

  it('holds nothing that a resident or a colleague wrote', async () => {
    const gateway = await openForEditors();
    const secret = 'WoordenVanEenBewoner';
    await give(gateway, 1, '2026-10-02T10:00:00.000Z', {
      text: secret,
      drivers: JSON.stringify([secret]),
      removed: JSON.stringify([secret]),
      answer: secret,
      answered_by: secret,
      department: secret,
      reference: secret,
    });
    for (const format of ['json', 'csv']) {
      const answer = await gateway.app.request(`${path}?month=2026-10&format=${format}`);
      const text = await answer.text();
      assert.ok(text.includes(id(1)));
      assert.ok(!text.includes(secret));
    }
    await gateway.close();
  });

  it('says what to do where it cannot be given', async () => {
    const gateway = await openForEditors();
    const early = await problemOf(await gateway.app.request(`${path}?month=2026-11`));
    assert.deepEqual([early.status, early.fields], [400, ['month']]);
    assert.equal((await gateway.app.request(`${path}?month=2026-13`)).status, 400);
    await gateway.close();
    const nowhere = await openForEditors({ name: 'Gemeente Zilverbeek' });
    assert.match((await problemOf(await nowhere.app.request(path))).detail, /organisation\.url/);
    await nowhere.close();
  });
});

describe('a rating for the Single Digital Gateway', () => {
  it('is the score on five points, and no other score', () => {
    const scores = fc.record({
      id: fc.uuid(),
      page: fc.webPath(),
      scale: fc.constantFrom('csat-5', 'ces-5', 'nps-11', 'agree-5'),
      score: fc.integer({ min: 0, max: 10 }),
      receivedAt: fc.constant('2026-10-02T10:00:00.000Z'),
    });
    fc.assert(
      fc.property(scores, (score) => {
        const addressOf = addressOn('https://www.zilverbeek.example/wonen?x=1#y');
        const rating = singleDigitalGatewayRating(score, addressOf);
        const fits = score.scale === 'csat-5' && score.score >= 1 && score.score <= 5;
        assert.equal(rating?.rating, fits ? score.score : undefined);
        if (rating) {
          assert.deepEqual(Object.keys(rating), ['id', 'url', 'rating', 'givenAt']);
          const url = new URL(rating.url);
          assert.equal(url.origin, 'https://www.zilverbeek.example');
          assert.equal(url.search + url.hash, '');
        }
      }),
    );
  });
});
