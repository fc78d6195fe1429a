import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventName } from '../vocabulary/index.js';
import { hiddenRows, intervalsIn, reportPeriod, weekOf } from './index.js';
import { made, near } from './report.fixtures.js';

describe('the reports', () => {
  it('tell which part could have been prevented, of what is known, and why', () => {
    const contacts = [
      { name: 'contact.registered' as const, preventable: 'yes', cause: 'form-broken', count: 300 },
      { name: 'contact.registered' as const, preventable: 'yes', cause: 'letter-unclear', count: 100 },
      { name: 'contact.registered' as const, preventable: 'no', count: 600 },
      { name: 'chat.started' as const, preventable: 'unknown', count: 500 },
      { name: 'chat.started' as const, count: 500 },
    ];
    const [row] = made('preventable', contacts).rows;
    near(row?.['share'], 0.4, 0.02);
    near(row?.['preventable'], 400, 4);
    near(row?.['judged'], 1_000, 4);
    near(row?.['count'], 2_000, 4);
    const causes = made('preventable', contacts, 'cause');
    assert.deepEqual(
      causes.rows.map(({ cause }) => cause),
      ['form-broken', 'letter-unclear'],
    );
    near(causes.rows[0]?.['share'], 0.75, 0.02);
  });

  it('set experience against expectation on one scale, and turn round where less is better', () => {
    const said = (name: EventName, detail: string, value: string) => ({
      name,
      detail,
      against: 'time',
      value,
      count: 200,
    });
    const { rows, totals } = made('expectation', [
      said('expectation.stated', 'csat-5', '3'),
      said('experience.given', 'csat-5', '4'),
      said('expectation.stated', 'ces-5', '2'),
      said('experience.given', 'ces-5', '4'),
    ]);
    const gaps = Object.fromEntries(rows.map(({ scale, gap }) => [scale, gap]));
    assert.deepEqual(gaps, { 'csat-5': 1, 'ces-5': -2 });
    assert.deepEqual(Object.keys(totals), ['expectedCount', 'experiencedCount', 'pairs']);
  });

  it('set the days it took against those promised', () => {
    const { rows } = made('promises', [
      { name: 'status.completed', against: '10', value: '8', count: 300 },
      { name: 'status.completed', against: '10', value: '14', count: 100 },
      { name: 'status.completed', against: '', value: '8', count: 50 },
      { name: 'contact.callback-kept', detail: 'yes', against: '1', value: '1', count: 150 },
      { name: 'contact.callback-kept', detail: 'no', against: '1', value: '3', count: 30 },
      { name: 'contact.callback-missed', detail: 'no-answer', against: '1', count: 20 },
      { name: 'contact.callback-missed', detail: 'withdrawn', against: '1', count: 900 },
    ]);
    const [cases, callbacks] = rows;
    assert.deepEqual([cases?.['promise'], cases?.['promised'], cases?.['realised']], ['case', 10, 8]);
    near(cases?.['kept'], 0.75, 0.02);
    assert.deepEqual([callbacks?.['promised'], callbacks?.['realised']], [1, 1]);
    near(callbacks?.['kept'], 0.75, 0.04);
  });

  it('follow residents through the channels, of which staff and the telephone show none', () => {
    const [row] = made('channels', [
      { name: 'contact.options-shown', detail: 'open', against: 'web-form', count: 1_000 },
      { name: 'contact.options-shown', detail: 'open', against: '', count: 200 },
      { name: 'contact.channel-advised', detail: 'web-form', against: 'web-form', count: 500 },
      { name: 'contact.channel-chosen', detail: 'web-form', against: 'web-form', count: 300 },
      { name: 'contact.channel-chosen', detail: 'phone', against: 'web-form', count: 100 },
      { name: 'contact.channel-chosen', detail: 'phone', against: 'phone', count: 200 },
      { name: 'chat.started', count: 400 },
      { name: 'chat.handed-over', detail: 'open', count: 100 },
    ]).rows;
    near(row?.['shown'], 1_200, 4);
    near(row?.['advised'], 1_500, 4);
    near(row?.['chosen'], 600, 4);
    near(row?.['followed'], 500 / 600, 0.02);
    near(row?.['escapedAdvice'], 0.25, 0.02);
    near(row?.['escapedChat'], 0.25, 0.02);
  });

  it('tell who followed the status and still called', () => {
    const [row] = made('status-calls', [
      { name: 'status.viewed', count: 500 },
      { name: 'status.called-after-all', count: 100 },
    ]).rows;
    near(row?.['share'], 0.2, 0.02);
  });

  it('tell how satisfied residents are, each scale apart', () => {
    const given = (detail: string, value: string, count: number) => ({
      name: 'experience.given' as const,
      detail,
      against: '',
      value,
      count,
    });
    const { rows, totals } = made('satisfaction', [
      given('csat-5', '5', 600),
      given('csat-5', '2', 200),
      given('nps-11', '10', 300),
      given('nps-11', '7', 100),
      given('nps-11', '3', 100),
      given('ces-7', '6', 60),
      given('made-up', '6', 60),
    ]);
    const of = (scale: string) => rows.find((row) => row['scale'] === scale);
    near(of('csat-5')?.['mean'], 4.25, 0.1);
    near(of('csat-5')?.['satisfied'], 0.75, 0.02);
    assert.equal(of('csat-5')?.['nps'], null);
    near(of('nps-11')?.['nps'], 40, 2);
    assert.equal(of('nps-11')?.['satisfied'], null);
    assert.equal(of('ces-7')?.['satisfied'], null);
    assert.equal(of('ces-7')?.['mean'], 6);
    assert.equal(rows.length, 3);
    assert.deepEqual(Object.keys(totals), ['count']);
  });

  it('say nothing about few', () => {
    const report = made('satisfaction', [
      { name: 'experience.given', detail: 'csat-5', against: '', value: '1', count: 9 },
    ]);
    for (const row of report.rows)
      assert.deepEqual([row['mean'], row['satisfied'], row['count']], [null, null, null]);
    assert.deepEqual(report.totals, { count: null });
    const several = made('satisfaction', [
      { name: 'experience.given', detail: 'csat-5', against: '', value: '1', count: 20 },
    ]);
    assert.equal(several.rows[0]?.['mean'], null);
    assert.notEqual(several.rows[0]?.['count'], null);
  });
});

describe('the period of a report', () => {
  it('is thirteen weeks that end yesterday, unless it is asked otherwise', () => {
    assert.deepEqual(reportPeriod({}, '2026-11-23'), { from: '2026-08-24', to: '2026-11-22' });
    assert.deepEqual(reportPeriod({ to: '2026-03-31' }, '2026-11-23'), {
      from: '2025-12-31',
      to: '2026-03-31',
    });
    assert.deepEqual(reportPeriod({ from: '2026-11-23' }, '2026-11-23'), {
      from: '2026-11-23',
      to: '2026-11-23',
    });
    assert.equal(reportPeriod({ from: '2026-02-02', to: '2026-02-01' }, '2026-11-23'), 'order');
    assert.equal(reportPeriod({ from: '2020-01-01', to: '2026-01-01' }, '2026-11-23'), 'too-long');
  });

  it('has weeks that begin on Monday, also over the end of a year', () => {
    assert.equal(weekOf('2027-01-03'), '2026-12-28');
    assert.deepEqual(intervalsIn('week', { from: '2026-12-30', to: '2027-01-04' }), [
      '2026-12-28',
      '2027-01-04',
    ]);
    assert.deepEqual(intervalsIn('month', { from: '2026-12-30', to: '2027-01-04' }), ['2026-12', '2027-01']);
  });
});

describe('what is hidden in a table', () => {
  it('never is one row alone in a line', () => {
    const tables = fc.array(
      fc.record({
        first: fc.constantFrom('a', 'b', 'c'),
        second: fc.constantFrom('x', 'y', 'z'),
        count: fc.nat(40),
      }),
    );
    fc.assert(
      fc.property(tables, (cells) => {
        const unique = new Map(cells.map((cell) => [`${cell.first}${cell.second}`, cell]));
        const rows = [...unique.values()].map(({ first, second, count }) => ({
          keys: [first, second],
          count,
        }));
        const hidden = hiddenRows(rows, 10, 'secret');
        for (const row of rows) assert.ok(row.count >= 10 || hidden.has(row));
        for (const index of [0, 1]) {
          for (const key of new Set(rows.map(({ keys }) => keys[index]))) {
            const line = rows.filter(({ keys }) => keys[index] === key);
            const away = line.filter((row) => hidden.has(row));
            assert.ok(away.length !== 1 || line.length === 1);
          }
        }
      }),
    );
  });

  it('is the least that has to be', () => {
    const rows = [30, 12, 9].map((count, index) => ({ keys: [String(index)], count }));
    assert.deepEqual([...hiddenRows(rows, 10, 'secret')].map(({ count }) => count).sort(), [12, 9]);
  });

  it('does not depend on the order of the rows, also where rows are equally small', () => {
    const cells = fc.uniqueArray(
      fc.record({ first: fc.constantFrom('a', 'b', 'c', 'd'), second: fc.constantFrom('x', 'y', 'z') }),
      { selector: ({ first, second }) => first + second },
    );
    const counts = fc.array(fc.constantFrom(5, 15, 20), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        cells,
        counts,
        fc.string(),
        fc.infiniteStream(fc.nat()),
        (unique, given, secret, places) => {
          const rows = unique.map(({ first, second }, index) => ({
            keys: [first, second],
            count: given[index] ?? 0,
          }));
          const shuffled = rows
            .map((row) => ({ row, place: places.next().value as number }))
            .sort((left, right) => left.place - right.place)
            .map(({ row }) => row);
          const names = (hidden: Set<{ keys: string[] }>) =>
            [...hidden].map(({ keys }) => keys.join()).sort();
          assert.deepEqual(names(hiddenRows(shuffled, 10, secret)), names(hiddenRows(rows, 10, secret)));
        },
      ),
    );
  });

  it('is chosen by the secret among rows that are equally small', () => {
    const rows = ['a', 'b', 'c', 'd'].map((key) => ({ keys: [key], count: key === 'a' ? 5 : 20 }));
    const chosen = Array.from({ length: 40 }, (_, index) =>
      [...hiddenRows(rows, 10, `secret ${index}`)].map(({ keys }) => keys[0]).sort(),
    );
    assert.deepEqual([...new Set(chosen.map(([, other]) => other))].sort(), ['b', 'c', 'd']);
  });
});
