import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seededChance } from '../chance.fixtures.js';
import type { CountRow } from '../definition.js';
import { medianOf } from '../figures.js';
import { makeReport } from '../make-report.js';
import { promises } from './promises.js';

const task = 'https://a.example/t';
const question = {
  report: 'promises',
  period: { from: '2026-11-01', to: '2026-11-30' },
  keys: ['task'],
  filters: {},
} as const;

/** Returns the rows of cases that were completed in the period, and of those before it in the year. */
function rowsOf(within: readonly number[], before: readonly number[]): CountRow[] {
  const row = (days: number, interval: string): CountRow => ({
    name: 'status.completed',
    task,
    detail: '',
    against: '',
    value: String(days),
    year: '2026',
    interval,
    count: 1,
  });
  return [...within.map((days) => row(days, 'period')), ...before.map((days) => row(days, ''))];
}

const realMedian = (days: readonly number[]): number =>
  medianOf(
    [...days].sort((left, right) => left - right).map((number) => ({ number, count: 1 })),
    1,
  ) ?? 0;

const size = (errors: readonly number[]): number =>
  Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);

describe('the median of days', () => {
  for (const cases of [70, 100, 400]) {
    it(`is off by rounding less than by chance, of ${cases} cases of 35 days in the middle`, () => {
      const chance = seededChance(3);
      const normal = () =>
        Math.sqrt(-2 * Math.log(1 - chance.number())) * Math.cos(2 * Math.PI * chance.number());
      const days = () => Math.round(35 * Math.exp(0.6 * normal()));
      const byRounding: number[] = [];
      const byChance: number[] = [];
      for (let run = 0; run < 300; run++) {
        const within = Array.from({ length: cases }, days);
        const before = Array.from({ length: Math.floor(200 * chance.number()) }, days);
        const [row] = makeReport(promises, question, rowsOf(within, before), 'secret').rows;
        assert.equal(typeof row?.['realised'], 'number');
        byRounding.push(Number(row?.['realised']) - realMedian(within));
        byChance.push(realMedian(within) - 35);
      }
      assert.ok(size(byRounding) < size(byChance), `${size(byRounding)} and ${size(byChance)}`);
    });
  }

  it('is shown where the row itself has sixty, however many days they took', () => {
    const spread = Array.from({ length: 60 }, (_, index) => 3 * index);
    const [row] = makeReport(promises, question, rowsOf(spread, []), 'secret').rows;
    assert.equal(row?.['count'], 60);
    assert.ok(Math.abs(Number(row['realised']) - realMedian(spread)) <= 15);
  });
});
