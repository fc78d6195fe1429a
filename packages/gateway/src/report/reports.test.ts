import type { Report } from '@plein/domain/reports.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openReportsWorld, type ReportsWorld } from './reports.fixtures.js';

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
const parking = 'http://standaarden.overheid.nl/owms/terms/parkeervergunning';

async function read(world: ReportsWorld, path: string): Promise<Report> {
  const answer = await world.app.request(`/v1/reports/${path}`);
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()) as Report;
}

function near(shown: unknown, counted: number): void {
  assert.equal(typeof shown, 'number');
  assert.ok(Math.abs(Number(shown) - counted) < 5, `${String(shown)} stands for ${counted}`);
  assert.equal(Number(shown) % 5, 0);
}

describe('GET /v1/reports/volume', () => {
  it('counts contacts by week, with a total, over thirteen weeks that end yesterday', async () => {
    const world = await openReportsWorld();
    await world.fill(40, 'contact.registered', { day: '2026-11-02', task: passport });
    await world.fill(30, 'chat.started', { day: '2026-11-20', task: parking });
    await world.fill(99, 'contact.options-shown', { day: '2026-11-20' });
    await world.fill(99, 'chat.started', { day: '2026-11-23' });
    const report = await read(world, 'volume');
    assert.equal(report.from, '2026-08-24');
    assert.equal(report.to, '2026-11-22');
    assert.deepEqual(report.columns, [
      { key: 'week', kind: 'week' },
      { key: 'count', kind: 'count' },
    ]);
    assert.equal(report.rows.length, 13);
    near(report.rows.find(({ week }) => week === '2026-11-02')?.['count'], 40);
    near(report.rows.at(-1)?.['count'], 30);
    near(report.totals['count'], 70);
    assert.equal(report.hidden, 11);
    assert.equal(report.rows[0]?.['count'], null);
  });

  it('counts by two keys, and what passes the filters', async () => {
    const world = await openReportsWorld();
    await world.fill(40, 'contact.registered', { day: '2026-11-02', task: passport, channel: 'phone' });
    await world.fill(60, 'contact.registered', { day: '2026-11-03', task: passport, channel: 'counter' });
    await world.fill(80, 'contact.registered', { day: '2026-11-03', task: parking, channel: 'counter' });
    const both = await read(world, 'volume?by=task&split=channel');
    assert.deepEqual(
      both.rows.map(({ task, channel }) => [task, channel]),
      [
        [parking, 'counter'],
        [passport, 'counter'],
        [passport, 'phone'],
      ],
    );
    near(both.rows[1]?.['count'], 60);
    const phone = await read(world, `volume?by=month&task=${encodeURIComponent(passport)}&channel=phone`);
    near(phone.totals['count'], 40);
    assert.equal(phone.totals['count'], both.rows[2]?.['count']);
  });
});
