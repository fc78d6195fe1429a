import { addDays } from '@plein/domain/opening-hours.js';
import { roundings, type Report } from '@plein/domain/reports.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  attributes,
  DifferencingAttack,
  type Ask,
  type Contact,
} from '../../testing/differencing.fixtures.js';
import { openReportsGateway, type ReportsGateway } from '../../testing/reports.fixtures.js';
import type { Overview } from '../overview/overview.service.js';

const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
const channels = ['phone', 'counter', 'post'];

/** Tasks, and the department, role and perspective that follow from each. */
const tasks = [
  ['a', 'burgerzaken', 'user', 'service'],
  ['b', 'burgerzaken', 'partner', 'service'],
  ['c', 'parkeren', 'customer', 'neighbourhood'],
  ['d', 'afval', 'initiator', 'stakeholders'],
].map(([name, department = '', residentRole = '', perspective = '']) => ({
  task: `https://zilverbeek.example/taken/${name ?? ''}`,
  department,
  residentRole,
  perspective,
}));

/** Fills a gateway with these numbers of contacts, one for each task, channel and day in turn. */
async function filled(
  counts: readonly number[],
): Promise<{ testGateway: ReportsGateway; contacts: Contact[] }> {
  const testGateway = await openReportsGateway();
  const contacts: Contact[] = [];
  let next = 0;
  for (const task of tasks) {
    for (const channel of channels) {
      for (const day of days) {
        const count = counts[next++ % counts.length] ?? 0;
        await testGateway.fill(count, 'contact.registered', { day, channel, ...task });
        contacts.push(...Array.from({ length: count }, () => ({ day, channel, ...task })));
      }
    }
  }
  return { testGateway, contacts };
}

const askOf =
  ({ app }: ReportsGateway): Ask =>
  async <Answer>(path: string) => {
    const answer = await app.request(path);
    assert.equal(answer.status, 200, path);
    return (await answer.json()) as Answer;
  };

const municipalities = {
  'of few contacts': [3, 0, 9, 1, 4, 7, 2, 6],
  'of many with few among them': [40, 3, 26, 9, 1, 31, 18, 5, 12],
  'in which every count is as far from its rounding as it can be': [4, 9, 14, 0, 5, 10, 1],
};

describe('the reports and the overview together', () => {
  for (const [name, counts] of Object.entries(municipalities)) {
    it(`let nobody work out a count from 1 to 9 in a municipality ${name}`, async () => {
      const { testGateway, contacts } = await filled(counts);
      const ask = askOf(testGateway);
      const attack = new DifferencingAttack(ask, days, contacts);
      assert.ok((await attack.ask()) > 50);
      for (const [index, day] of days.entries()) {
        const to = `${addDays(day, 1)}T00:00:00%2B01:00`;
        const overview = await ask<Overview>(`/v1/reports/overview?from=2026-11-01T00:00:00Z&to=${to}`);
        if (overview.total !== null) attack.learn({}, index, overview.total, roundings[0]);
        for (const { channel, count } of overview.channels) {
          attack.learn({ channel }, index, count, roundings[0]);
        }
      }
      assert.equal(attack.mistaken(), undefined);
      assert.deepEqual(attack.conclude(), []);
      assert.equal(attack.mistaken(), undefined);
    });
  }

  it('give one set of contacts one count under every name, or the same rounded further', async () => {
    const { testGateway } = await filled([40, 3, 26, 9, 1, 31, 18, 5, 12]);
    const ask = askOf(testGateway);
    const names = ['task', 'department', 'residentRole', 'perspective'] as const;
    const parking = tasks[2];
    for (const [first, from] of days.entries()) {
      for (const to of days.slice(first)) {
        const counts = new Map<number, Set<unknown>>();
        for (let chosen = 1; chosen < 2 ** names.length; chosen++) {
          const selected = names.filter((_, index) => chosen & (2 ** index));
          const filters = selected.map((name) => [name, parking?.[name] ?? '']);
          const query = new URLSearchParams([['by', 'day'], ['from', from], ['to', to], ...filters]);
          const { totals, roundedTo } = await ask<Report>(`/v1/reports/volume?${query.toString()}`);
          counts.set(roundedTo, (counts.get(roundedTo) ?? new Set()).add(totals['count']));
        }
        assert.deepEqual(
          [...counts.keys()],
          roundings.filter((to) => counts.has(to)),
        );
        for (const [roundedTo, values] of counts) {
          assert.equal(
            values.size,
            1,
            `${from} to ${to}, rounded to ${roundedTo}: ${[...values].join(', ')}`,
          );
        }
      }
    }
  });

  it('show no count below ten, and none that is off by its rounding', async () => {
    const { testGateway, contacts } = await filled([40, 3, 26, 9, 1, 31, 18, 5, 12]);
    const ask = askOf(testGateway);
    for (const by of attributes) {
      for (const filter of attributes) {
        for (const value of new Set(contacts.map((contact) => contact[filter]))) {
          const query = new URLSearchParams({ by, [filter]: value, from: '2026-11-18', to: '2026-11-19' });
          const { rows, roundedTo } = await ask<Report>(`/v1/reports/volume?${query.toString()}`);
          for (const row of rows.filter(({ count }) => count !== null)) {
            const real = contacts.filter(
              (contact) =>
                contact[filter] === value &&
                contact[by] === row[by] &&
                contact.day >= '2026-11-18' &&
                contact.day <= '2026-11-19',
            ).length;
            assert.ok(real >= 10 && Math.abs(real - Number(row['count'])) < roundedTo, JSON.stringify(row));
          }
        }
      }
    }
  });
});
